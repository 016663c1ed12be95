using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Names against which the sentence holds something: "Unlike the Covenant, Article 12 asks for ...", "Anders als die EMRK",
/// "A diferencia del Pacto". What follows is not of them.</summary>
internal static class HeldAgainst
{
    private const int MostWords = 4;
    private const int LongestParticle = 3;
    private const int LongestLink = 5;
    private const int LongestBracket = 300;
    private const int MostBetween = 3;
    private const int MostBeforeRelative = 2;
    private const int ShortestJoined = 2;
    private const int LongestJoined = 4;

    private static readonly LanguageWords s_unlike = new(language => language.Unlike);
    private static readonly LanguageWords s_compare = new(language => language.Compare);
    private static readonly LanguageWords s_also = new(language => language.Also);
    private static readonly LanguageWords s_see = new(language => language.See);
    private static readonly LanguageWords s_relatives = new(language => language.Relatives);
    private static readonly LanguageWords s_differs = new(language => language.Differs);

    /// <summary>Whether what stands at the end of a bracket is there only to be compared: "(Article 6; cf. Article 2 ECHR)". What a bracket
    /// goes on with may be of it.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsCompared(in ScanText at, int start, int end)
    {
        if (!Punctuation.ClosesBracket(at[at.SkipSpaces(end)]) || CompareBefore(at, start) is not (>= 0 and var word))
        {
            return false;
        }

        var before = at.Text[Math.Max(0, word - LongestBracket)..word];
        var bracket = before.LastIndexOfAny("()（）");
        return bracket >= 0 && before[bracket] is '(' or '（' && before[bracket..].IndexOf("\n\n") < 0;
    }

    // Where such a word begins, with an article between perhaps: "cf. the Espoo Convention", "voir aussi l'article 17"; -1 for none.
    private static int CompareBefore(in ScanText at, int start)
    {
        if (NameWords.IsWordOfItsOwn(at[start - 1]))
        {
            return EndsWithCompare(at, start);
        }

        for (var i = 0; i < MostBetween && start > at.Done; i++)
        {
            var (word, end) = WordBefore(at, start);
            if (word < 0)
            {
                return -1;
            }

            if (!s_compare.LanguagesOf(at.Text[word..end]).IsEmpty)
            {
                return word;
            }

            if (!s_also.LanguagesOf(at.Text[word..end]).IsEmpty)
            {
                var (see, endOfSee) = WordBefore(at, word);
                return see >= 0 && !s_see.LanguagesOf(at.Text[see..endOfSee]).IsEmpty ? see : -1;
            }

            if (!at.Lexer.At(word).Can(WordRoles.Link | WordRoles.Definite))
            {
                return -1;
            }

            start = word;
        }

        return -1;
    }

    // With the full stop of an abbreviation or an apostrophe after it.
    private static (int Start, int End) WordBefore(in ScanText at, int start)
    {
        var end = at.Cursor.BeforeSpaces(start);
        end = at[end - 1] is '.' or '\'' or '’' ? end - 1 : end;
        var word = at.Cursor.WordBefore(end);
        return word >= 0 && at.Cursor.WordEnd(word) == end ? (word, end) : (-1, end);
    }

    private static int EndsWithCompare(in ScanText at, int end)
    {
        for (var length = ShortestJoined; length <= LongestJoined && length <= end; length++)
        {
            if (!s_compare.LanguagesOf(at.Text[(end - length)..end]).IsEmpty)
            {
                return end - length;
            }
        }

        return -1;
    }

    /// <summary>Whether the name at a place is that of what another differs from, and ends its clause: "which differentiate it from the
    /// Vienna Convention: ...", "longer than the Hamburg Rules." Where the sentence goes on, "which in Article 8", it may be about this
    /// one.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsDifferent(in ScanText at, int name, int end) =>
        EndsClause(at, end) && Before(at, name, s_differs, LongestLink) >= 0;

    // Where such a word stands before a name, with no more than articles and links between; -1 for none.
    private static int Before(in ScanText at, int name, LanguageWords words, int longest)
    {
        var (before, gap) = (at.Cursor.WordBefore(name), name);
        for (var i = 0; i < MostWords && before >= at.Done && before >= 0; i++)
        {
            var word = at.Text[before..at.Cursor.WordEnd(before)];
            if (!(at.IsGap(before + word.Length, gap) || at[before + word.Length] is '\'' or '’'))
            {
                return -1; // "By contrast, resolution 678"
            }

            if (!words.LanguagesOf(word).IsEmpty)
            {
                return before;
            }

            if (word.Length > longest)
            {
                return -1;
            }

            (gap, before) = (before, at.Cursor.WordBefore(before));
        }

        return -1;
    }

    // ", while at the same time", but not ", which in Article 8" nor ", under which"; with its year between perhaps.
    private static bool EndsClause(in ScanText at, int end)
    {
        end = NameDate.EndOf(at, end) is var dated && dated > end ? dated : end;
        end = at.SkipSpaces(end);
        if (!Punctuation.IsComma(at[end]))
        {
            return Punctuation.EndsPart(at[end]);
        }

        var position = end + 1;
        for (var i = 0; i < MostBeforeRelative; i++)
        {
            var word = at.Lexer.At(position);
            if (word.Kind != TokenKind.Word || !s_relatives.LanguagesOf(at.Text[word.Start..word.End]).IsEmpty)
            {
                return false;
            }

            position = word.End;
        }

        return true;
    }

    /// <summary>Whether the name at a place is one.</summary>
    public static bool IsNamed(in ScanText at, int name) =>
        Before(at, name, s_unlike, LongestParticle) is >= 0 and var word && (BeginsSentence(at, word) || IsBetweenCommas(at, word, name));

    // "The American Convention, unlike the ECHR, speaks of the right to a name (Article 18)"
    private static bool IsBetweenCommas(in ScanText at, int word, int name)
    {
        var ids = at.Names.Lexicon.LongestInText(at.Tokens, name, out var end);
        var comma = word;
        for (var i = 0; i < 2 && !Punctuation.IsComma(at[at.Cursor.BeforeSpaces(comma) - 1]); i++)
        {
            var before = at.Cursor.WordBefore(comma);
            if (before < 0 || at.Cursor.WordEnd(before) - before > LongestParticle)
            {
                return false;
            }

            comma = before;
        }

        return ids.Count > 0
            && Punctuation.IsComma(at[at.Cursor.BeforeSpaces(comma) - 1])
            && Punctuation.IsComma(at[end])
            && !at.Lexer.At(end + 1).Can(WordRoles.Unit);
    }

    // With a particle before it perhaps: "A diferencia", "Im Gegensatz". In the middle of a sentence the article may be the name's:
    // "the CRC, unlike the ICESCR, Article 13, has a list".
    private static bool BeginsSentence(in ScanText at, int word)
    {
        for (var i = 0; i < 2; i++)
        {
            var end = at.Cursor.BeforeSpaces(word);
            if (end == 0 || at[end] == '\n' || Punctuation.EndsSentence(at[end - 1]) || Punctuation.EndsPart(at[end - 1]))
            {
                return true;
            }

            var before = at.Cursor.WordBefore(word);
            if (before < 0 || at.Cursor.WordEnd(before) - before > LongestParticle)
            {
                return false;
            }

            word = before;
        }

        return false;
    }
}
