using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What has paragraphs and is no instrument, where it stands right beside them: "пункт 3 доклада", 报告第3段. Where a little word
/// stands between, as in "of the report", that says so.</summary>
internal static class DocumentWords
{
    private static readonly LanguageTable<string[]> s_words = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Documents).Distinct().OrderByDescending(word => word.Length)]
    );

    private static readonly LanguageWords s_writings = new(language => language.Writings);

    /// <summary>Whether a word that follows provisions begins as one.</summary>
    public static bool Begins(ReadOnlySpan<char> word)
    {
        foreach (var known in s_words.Value)
        {
            if (word.StartsWith(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one stands before provisions, in scripts that put it there, or before the bracket in which they stand.</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the provisions begin.</param>
    public static bool StandBefore(in ScanText at, int unit)
    {
        // "из доклада (пункты 19 и 22)"
        if (Punctuation.OpensBracket(at[unit - 1]) && at.Cursor.WordBefore(unit - 1) is var noun and >= 0)
        {
            return at.IsGap(at.Cursor.WordEnd(noun), unit - 1) && Begins(at.Text[noun..at.Cursor.WordEnd(noun)]);
        }

        var end = at[unit - 1] == ' ' ? unit - 1 : unit;
        end = end > 0 && Vocabulary.IsIn(at.Text[(end - 1)..end], WordRoles.Of) ? end - 1 : end;
        if (end == 0 || !Scripts.HasNoCapitals(at[end - 1]))
        {
            return false;
        }

        foreach (var known in s_words.Value)
        {
            if (end - known.Length >= at.Done && at.Text[..end].EndsWith(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether paragraphs are those of a writing named right before them: "Western Sahara Advisory Opinion (1975), paragraph
    /// 162".</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the paragraphs begin.</param>
    public static bool IsOfWritingBefore(in ScanText at, int unit)
    {
        var comma = at.Cursor.BeforeSpaces(unit) - 1;
        if (
            comma <= 0
            || !Punctuation.IsComma(at[comma])
            || at.Lexer.At(unit) is not { Kind: TokenKind.Word, Unit: ProvisionKind.Paragraph } word
            || !word.Can(WordRoles.Unit)
        )
        {
            return false;
        }

        var end = BeforeYear(at, comma);
        var writing = at.Cursor.WordBefore(end);
        return writing >= 0 && at.Cursor.WordEnd(writing) == end && !s_writings.LanguagesOf(at.Text[writing..end]).IsEmpty;
    }

    private static int BeforeYear(in ScanText at, int end)
    {
        const int Year = 6;
        return
            end > Year
            && Punctuation.ClosesBracket(at[end - 1])
            && NameYear.At(at, end - Year + 1) > 0
            && Punctuation.OpensBracket(at[end - Year])
            ? at.Cursor.BeforeSpaces(end - Year)
            : end;
    }
}
