using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Letters in a bracket that stand for the words before it, and not for the instrument that goes by them elsewhere: "the Corporate
/// Bribery Directive (CBD)", "Canadian Armed Transport (CAT)".</summary>
/// <remarks>The letters begin the words, and one of these words at least stands in no name of such an instrument: "Children's Rights
/// Convention (CRC)" is what everybody calls so. The word for a body says nothing: the Committee against Torture (CAT) applies
/// it.</remarks>
internal static class SpelledOut
{
    private const int Fewest = 2;
    private const int Longest = 10;
    private const int Beginning = 3;
    private const int LongestWord = 40;
    private const int MostSkipped = 3;
    private const WordRoles Little = WordRoles.Of | WordRoles.And | WordRoles.Link | WordRoles.Definite | WordRoles.About | WordRoles.To;

    private static readonly LanguageWords s_bodies = new(language => language.Bodies);
    private static readonly LanguageWords s_courts = new(language => language.CourtNouns);

    /// <summary>The letters that open a bracket alone, or before a comma, if they are such.</summary>
    /// <param name="at">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    public static DefinitionCandidate? Read(in ScanText at, int open)
    {
        var start = at.Cursor.SkipBeforeTerm(open + 1);
        start += at.Cursor.OpensQuotation(start) ? 1 : 0;
        var end = start;
        while (end - start <= Longest && char.IsUpper(at[end]))
        {
            end++;
        }

        var after = end < at.Text.Length && at.Cursor.ClosesQuotation(end) ? end + 1 : end;
        return
            end - start is >= Fewest and <= Longest
            && (Punctuation.ClosesBracket(at[after]) || Punctuation.IsComma(at[after]) || Punctuation.IsSemicolon(at[after]))
            && IsOther(at, open, at.Text[start..end])
            ? new DefinitionCandidate(start, after, at.Text[start..end].ToString()) { IsOfOther = true }
            : null;
    }

    // One of the words must be none of any name of what goes by the letters.
    private static bool IsOther(in ScanText at, int open, ReadOnlySpan<char> letters)
    {
        if (
            Spelling(at, open, letters) is not { } words
            || at.Names.Lexicon.Find(letters.ToString()) is not { Count: > 0 } known
            || known.SelectMany(at.Names.NamesOf).ToList() is var names && names.Count == 0
        )
        {
            return false;
        }

        foreach (var word in words)
        {
            if (!BeginsWord(names, at.Text[word]))
            {
                return true;
            }
        }

        return false;
    }

    // The words that lend the letters, without the little ones and those for bodies, from the last to the first.
    private static List<Range>? Spelling(in ScanText at, int open, ReadOnlySpan<char> letters)
    {
        var (next, skipped, words) = (letters.Length - 1, 0, new List<Range>(letters.Length));
        for (var end = at.Cursor.BeforeSpaces(open); next >= 0; )
        {
            var start = StartOfWord(at, end);
            if (start == end || skipped > MostSkipped)
            {
                return null;
            }

            var word = at.Text[start..end];
            var isLittle = Vocabulary.Find(word)?.LanguagesOf(Little).IsEmpty == false;
            if (TextFolding.SameLetter(word[0], letters[next]))
            {
                (next, skipped) = (next - 1, 0);
                if (!isLittle && !IsBody(word))
                {
                    words.Add(start..end);
                }
            }
            else if (isLittle || char.IsLower(word[0]))
            {
                skipped++;
            }
            else
            {
                return null;
            }

            end = BeforeSign(at, start);
        }

        return words;
    }

    private static int StartOfWord(in ScanText at, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestWord && char.IsLetter(at[start - 1]))
        {
            start--;
        }

        return start;
    }

    // Between two words stands a space, a hyphen or an apostrophe.
    private static int BeforeSign(in ScanText at, int start) =>
        start > 0 && at[start - 1] is '-' or '\'' or '\u2019' ? start - 1 : at.Cursor.BeforeSpaces(start);

    private static bool IsBody(ReadOnlySpan<char> word) => !s_bodies.LanguagesOf(word).IsEmpty || !s_courts.LanguagesOf(word).IsEmpty;

    // Whether a word of a name begins as this one does: in another case, number or language it is the same, and with most mistakes too.
    private static bool BeginsWord(List<string> names, ReadOnlySpan<char> word)
    {
        var beginning = word[..Math.Min(word.Length, Beginning)];
        foreach (var name in names)
        {
            for (var from = 0; name.AsSpan(from).IndexOf(beginning, StringComparison.OrdinalIgnoreCase) is var found and >= 0; )
            {
                from += found;
                if (from == 0 || !char.IsLetter(name[from - 1]))
                {
                    return true;
                }

                from++;
            }
        }

        return false;
    }
}
