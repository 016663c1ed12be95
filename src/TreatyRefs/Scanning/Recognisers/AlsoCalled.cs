using System.Buffers;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Another name that a text gives right after the first: "the Chicago Convention, also known as the Sky Charter", 《外层空间条约》又称
/// 《太空宪章》, 宇宙条約は、宇宙憲章と呼ばれることもある.</summary>
internal static class AlsoCalled
{
    private const int MostWords = 8;
    private const int LongestJoined = 20;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(".,、。，\n");

    // By the letter with which they begin, the longest first.
    private static readonly LanguageTable<Dictionary<char, CallingWords[]>> s_words = new(catalogue =>
        catalogue
            .Languages.SelectMany(language => language.AlsoCalled)
            .GroupBy(words => words.Before[0])
            .ToDictionary(words => words.Key, words => words.OrderByDescending(one => one.Before.Length).ToArray())
    );

    /// <summary>The other name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the first name ends.</param>
    /// <returns><see langword="null"/> where the text gives none.</returns>
    public static DefinitionCandidate? After(in ScanText at, int end)
    {
        var position = SkipMarks(at, end);
        var rest = at.Text[position..];
        foreach (var words in WordsAt(rest))
        {
            if (
                rest.StartsWith(words.Before, StringComparison.OrdinalIgnoreCase)
                && (
                    !char.IsLetter(words.Before[^1])
                    || Scripts.IsJoined(words.Before[^1])
                    || !char.IsLetter(at[position + words.Before.Length])
                )
                && Read(at, position + words.Before.Length, words.After) is { } term
            )
            {
                return term;
            }
        }

        return null;
    }

    private static CallingWords[] WordsAt(ReadOnlySpan<char> text) =>
        text.IsEmpty ? [] : s_words.Value.GetValueOrDefault(char.ToLowerInvariant(text[0])) ?? [];

    // "Convention (CAC), also", 《条约》（1967年），又称
    private static int SkipMarks(in ScanText at, int position)
    {
        position = Punctuation.ClosesQuote(at[position]) || Punctuation.ClosesTitle(at[position]) ? position + 1 : position;
        var open = at.SkipSpaces(position);
        position = Punctuation.OpensBracket(at[open]) ? Math.Max(position, BracketEnd(at, open)) : position;
        return at.Cursor.SkipBeforeTerm(position);
    }

    // After a short bracket; right behind its mark where the other name stands in it.
    private static int BracketEnd(in ScanText at, int open)
    {
        const int Longest = 60;
        var inside = at.Text[(open + 1)..Math.Min(at.Text.Length, open + Longest)];
        foreach (var words in WordsAt(inside))
        {
            if (inside.StartsWith(words.Before, StringComparison.OrdinalIgnoreCase))
            {
                return open + 1;
            }
        }

        return inside.IndexOfAny(Punctuation.ClosingBrackets) is var close and >= 0 ? open + close + 2 : 0;
    }

    private static DefinitionCandidate? Read(in ScanText at, int position, string after)
    {
        var start = at.Cursor.SkipBeforeTerm(Punctuation.IsListComma(at[position]) ? position + 1 : position);
        if (after.Length == 0 && at.Cursor.OpensQuotation(start) && !Punctuation.OpensTitle(at[start]))
        {
            return TermReader.Quoted(at, start);
        }

        var end =
            after.Length > 0 ? EndBefore(at, start, after)
            : Punctuation.OpensTitle(at[start]) ? EndOfTitle(at, start)
            : EndOfWords(at, start);
        var term = end > start ? TermReader.Term(at, start, end, end) : null;
        return term is null || DesignationPhrase.KeyOf(term.Term) is not null ? null : term; // "known as the Convention" tells too little
    }

    private static int EndOfTitle(in ScanText at, int open)
    {
        var end = open + 1;
        while (end < at.Text.Length && end - open < LongestJoined && !Punctuation.ClosesTitle(at[end]))
        {
            end++;
        }

        return end;
    }

    // "auch Weltraumcharta genannt", 宇宙憲章と呼ばれる
    private static int EndBefore(in ScanText at, int start, string after)
    {
        var rest = at.Text[start..Math.Min(at.Text.Length, start + LongestJoined + after.Length + 1)];
        var found = rest.IndexOf(after);
        return found < 0 || rest[..found].ContainsAny(s_ends) ? start : start + rest[..found].TrimEnd(' ').Length;
    }

    // Words with a capital, with the little ones between them and the noun after these: "Charte du cosmos"; in scripts without capitals,
    // up to the next mark or particle.
    private static int EndOfWords(in ScanText at, int start)
    {
        if (NameWords.IsWordOfItsOwn(at[start]))
        {
            return EndOfJoined(at, start);
        }

        var (position, end) = (start, start);
        for (var words = 0; words < MostWords; words++)
        {
            var token = at.Lexer.At(position);
            if (token.Kind != TokenKind.Word || token.Start > position + 1)
            {
                break;
            }

            var mayBeSmall = position > end || (token.Entry is not null && token.Can(WordRoles.Designation)); // "Космическая хартия"
            var isLittle = token.Entry is not null && token.Can(WordRoles.Of | WordRoles.Link | WordRoles.Definite | WordRoles.And);
            if (!isLittle && !mayBeSmall && !char.IsUpper(at[token.Start]) && !Scripts.IsRightToLeft(at[token.Start]))
            {
                break;
            }

            (position, end) = (token.End, isLittle ? end : token.End);
        }

        return end;
    }

    private static int EndOfJoined(in ScanText at, int start)
    {
        var end = start;
        while (
            end < at.Text.Length
            && end - start < LongestJoined
            && NameWords.IsWordOfItsOwn(at[end])
            && !(Scripts.Of(at[end]) == Script.Kana && LanguageTraits.IsNameBreak(at[end]))
            && DesignationPhrase.KeyOf(at.Text[start..end][^Math.Min(2, end - start)..]) is null
        )
        {
            end++;
        }

        return end;
    }
}
