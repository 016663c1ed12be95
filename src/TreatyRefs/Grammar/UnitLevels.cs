using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>On which level a word stands for what divides a provision, where it is used on several.</summary>
internal static class UnitLevels
{
    /// <summary>The unit as what it stands for beside those that were read, and as deep.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read before; its number may become a numeral, and a unit of it may be put lower.</param>
    /// <param name="unit">The unit as its word mostly stands, in the group that it would belong to.</param>
    /// <param name="isPlaced">Whether its word and its number are one: 第三条.</param>
    public static CitedUnit Of(ReadOnlySpan<char> text, PhraseParts parts, CitedUnit unit, bool isPlaced)
    {
        // "article 1, section A" is a letter inside the article, not what the article stands in.
        if (IsSectionOfArticle(text, parts, unit) && parts.HasDepth(unit.Group, CitedUnit.Article))
        {
            return unit with { Kind = ProvisionKind.Point, Depth = CitedUnit.LetterOfArticle };
        }

        PutSectionInside(text, parts, unit);

        var kind = unit.FollowsAnd
            ? AsBefore(text, parts, unit)
            : ByNumber(text, parts, unit.Kind, unit.FirstNumber, isPlaced ? null : unit.Start);
        unit = unit with { Kind = kind ?? unit.Kind, Depth = CitedUnit.DepthOf(kind ?? unit.Kind) };
        return unit.FollowsAnd || isPlaced ? unit : unit with { Depth = DepthBesideParagraph(text, parts, unit) };
    }

    // "section A", and "lit. A" and "lettera A" right after the article, which have paragraphs below them.
    private static bool IsSectionOfArticle(ReadOnlySpan<char> text, PhraseParts parts, in CitedUnit unit)
    {
        var number = parts.Numbers[unit.FirstNumber];
        return unit.Kind == ProvisionKind.Section
            ? number.Number.IsLetters
            : unit.Kind == ProvisionKind.Point
                && parts.Units is [.., { Kind: ProvisionKind.Article }]
                && text[number.Start] is >= 'A' and <= 'F'
                && number.End == number.Start + 1;
    }

    // "section F of Article 1"
    private static void PutSectionInside(ReadOnlySpan<char> text, PhraseParts parts, in CitedUnit unit)
    {
        if (
            unit.Kind == ProvisionKind.Article
            && !unit.FollowsAnd
            && parts.Units is [.., { Kind: ProvisionKind.Section } section]
            && section.Group == unit.Group
            && parts.Numbers[section.FirstNumber].Number is { IsLetters: true } letter
            && letter.ToString().Length == 1
            && text[section.End..unit.Start].IndexOf(',') < 0
        )
        {
            parts.Units[^1] = section with { Kind = ProvisionKind.Point, Depth = CitedUnit.LetterOfArticle };
        }
    }

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
        while (end < text.Length && char.IsAsciiLetter(text[end]))
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
    private static ProvisionKind? ByNumber(ReadOnlySpan<char> text, PhraseParts parts, ProvisionKind kind, int number, int? start)
    {
        if (NumeralInLetter(text, parts, kind, number) is { } numeral)
        {
            parts.Numbers[number] = parts.Numbers[number] with { Number = numeral };
            return ProvisionKind.Subpoint;
        }

        return start is not { } word ? null
            : IsLetteredParagraph(text, parts, kind, number, word) ? ProvisionKind.Point
            : ByFigure(text, parts, kind, number, word);
    }

    // "пп. «в» п. 1 ст. 57": with a letter, the word for paragraphs stands for one of their points.
    private static bool IsLetteredParagraph(ReadOnlySpan<char> text, PhraseParts parts, ProvisionKind kind, int number, int word) =>
        kind == ProvisionKind.Paragraph && parts.Numbers[number].Number.IsLetters && IsPartOfLaw(text, word);

    // "apartado 2, y el apartado 3": after an "and" a word stands for what it stood for before.
    private static ProvisionKind? AsBefore(ReadOnlySpan<char> text, PhraseParts parts, in CitedUnit unit) =>
        unit.Kind == ProvisionKind.Point
        && char.IsDigit(text[parts.Numbers[unit.FirstNumber].Start])
        && parts.Units is [.., { Kind: ProvisionKind.Paragraph } last]
        && WordAt(text, unit.Start, text.Length) is { Length: > 1 } word
        && WordAt(text, last.Start, last.End).Equals(word, StringComparison.OrdinalIgnoreCase)
            ? ProvisionKind.Paragraph
            : null;

    /// <summary>What a word stands for that is used on more than one level, as its number tells: "art. 8, inc. 2", "Art. 6 Ziff. 3
    /// Bst. c" have a paragraph and a letter in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read before.</param>
    /// <param name="kind">What the word stands for by itself.</param>
    /// <param name="number">The place of its number.</param>
    /// <param name="start">Where the word begins.</param>
    private static ProvisionKind? ByFigure(ReadOnlySpan<char> text, PhraseParts parts, ProvisionKind kind, int number, int start)
    {
        if (parts.Units is not [.., var outer] || !(outer.HasWord || (outer.Kind == ProvisionKind.Article && IsInBracket(text, start))))
        {
            return null;
        }

        var isFigure = char.IsDigit(text[parts.Numbers[number].Start]);
        var isOfFigure = char.IsDigit(text[parts.Numbers[outer.FirstNumber].Start]);
        return (kind, outer.Kind) switch
        {
            (ProvisionKind.Point, ProvisionKind.Article) when isFigure && isOfFigure => ProvisionKind.Paragraph,
            (ProvisionKind.Point, ProvisionKind.Paragraph) when isFigure && IsPart(text, outer) && IsJoined(text, outer, start) =>
                ProvisionKind.Paragraph,
            // статья 46 (части 1 и 2), статья 38, часть 1
            (ProvisionKind.Part, ProvisionKind.Article)
                when isFigure && isOfFigure && (IsInBracket(text, start) || IsAfterComma(text, start)) && IsPartOfLaw(text, start) =>
                ProvisionKind.Paragraph,
            (ProvisionKind.Point, ProvisionKind.Point) when isOfFigure && parts.Numbers[number].Number.IsLetters => ProvisionKind.Subpoint,
            _ => null,
        };
    }

    private static bool IsAfterComma(ReadOnlySpan<char> text, int start) => start > 1 && text[start - 1] == ' ' && text[start - 2] == ',';

    private static bool IsInBracket(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] is '(' or '（';

    /// <summary>Whether a word for a part says what divides an article, as laws of Russia are divided.</summary>
    public static bool IsPartOfLaw(ReadOnlySpan<char> text, int start) =>
        Vocabulary.Find(WordAt(text, start, text.Length))?.LanguagesOf(WordRoles.Unit) is { IsEmpty: false } languages
        && languages.IsWithin(LanguageTraits.PartsDivideArticles);

    // "el párrafo segundo del apartado 1": what the part is of.
    private static bool IsJoined(ReadOnlySpan<char> text, in CitedUnit unit, int start) => text[unit.End..start].IndexOf(',') < 0;

    // Below a paragraph by another word, or such a paragraph above one: "paragraphe 2, premier alinéa" and "le premier alinéa du
    // paragraphe 2".
    private static int DepthBesideParagraph(ReadOnlySpan<char> text, PhraseParts parts, in CitedUnit unit)
    {
        var paragraph = CitedUnit.DepthOf(ProvisionKind.Paragraph);
        if (unit.Depth != paragraph)
        {
            return unit.Depth;
        }

        var isPart = IsPart(text, unit);
        for (var i = parts.Units.Count - 1; i >= 0 && parts.Units[i].Group == unit.Group; i--)
        {
            var other = parts.Units[i];
            if (other.Depth != paragraph || IsPart(text, other) == isPart)
            {
                continue;
            }

            if (isPart)
            {
                return CitedUnit.PartOfParagraph;
            }

            parts.Units[i] = other with { Depth = CitedUnit.PartOfParagraph };
        }

        return paragraph;
    }

    // The word stands before its number, or after it.
    private static bool IsPart(ReadOnlySpan<char> text, in CitedUnit unit)
    {
        var last = unit.End;
        while (last > unit.Start && IsInWord(text[last - 1]))
        {
            last--;
        }

        return LanguageTraits.DividesParagraph(WordAt(text, unit.Start, unit.End)) || LanguageTraits.DividesParagraph(text[last..unit.End]);
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start, int end)
    {
        var word = start;
        while (word < end && IsInWord(text[word]))
        {
            word++;
        }

        return text[start..word];
    }

    private static bool IsInWord(char c) => char.IsLetter(c) || c == '-';
}
