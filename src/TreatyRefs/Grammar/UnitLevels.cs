using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>On which level a word stands for what divides a provision, where it is used on several.</summary>
internal static class UnitLevels
{
    /// <summary>The numeral inside a letter, where one word stands for both: "apartado b), inciso xxv)"; it stays a numeral.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read before.</param>
    /// <param name="kind">What the word stands for.</param>
    /// <param name="number">The place of its number.</param>
    private static ProvisionNumber? NumeralInLetter(ReadOnlySpan<char> text, PhraseParts parts, ProvisionKind kind, int number)
    {
        if (
            kind != ProvisionKind.Point
            || parts.Units is not [.., { Kind: ProvisionKind.Point }]
            || parts.Numbers[number - 1].Number is not { IsLetters: true } letter
            || letter.ToString().Length > 1
        )
        {
            return null;
        }

        var written = parts.Numbers[number];
        var end = written.Start;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return ListRules.IsRoman(written.Number) ? written.Number
            : !written.Number.IsLetters && NumberText.TryReadInBrackets(text, written.Start, end, out var numeral) ? numeral
            : null;
    }

    /// <summary>What a word stands for, where that is not what it mostly stands for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read before; its number may become a numeral.</param>
    /// <param name="kind">What the word mostly stands for.</param>
    /// <param name="number">The place of its number.</param>
    /// <param name="start">Where the word begins, if it stands before its number.</param>
    public static ProvisionKind? LevelByNumber(ReadOnlySpan<char> text, PhraseParts parts, ProvisionKind kind, int number, int? start)
    {
        if (NumeralInLetter(text, parts, kind, number) is { } numeral)
        {
            parts.Numbers[number] = parts.Numbers[number] with { Number = numeral };
            return ProvisionKind.Subpoint;
        }

        return start is { } word ? ByFigure(text, parts, kind, number, word) : null;
    }

    /// <summary>What a word stands for that is used on more than one level, as its number tells: "art. 8, inc. 2", "Art. 6 Ziff. 3
    /// Bst. c" and "art. 5 ch. 1 let. f" have a paragraph and a letter in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read before.</param>
    /// <param name="kind">What the word stands for by itself.</param>
    /// <param name="number">The place of its number.</param>
    /// <param name="start">Where the word begins.</param>
    private static ProvisionKind? ByFigure(ReadOnlySpan<char> text, PhraseParts parts, ProvisionKind kind, int number, int start)
    {
        if (parts.Units is not [.., { HasWord: true } outer] || !char.IsDigit(text[parts.Numbers[outer.FirstNumber].Start]))
        {
            return null;
        }

        var isFigure = char.IsDigit(text[parts.Numbers[number].Start]);
        return (kind, outer.Kind) switch
        {
            (ProvisionKind.Point, ProvisionKind.Article) when isFigure => ProvisionKind.Paragraph,
            (ProvisionKind.Chapter, ProvisionKind.Article) when isFigure && LanguageTraits.DividesArticle(text, start) =>
                ProvisionKind.Paragraph,
            (ProvisionKind.Point, ProvisionKind.Point) when parts.Numbers[number].Number.IsLetters => ProvisionKind.Subpoint,
            _ => null,
        };
    }
}
