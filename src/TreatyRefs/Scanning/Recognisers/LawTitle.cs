using System.Buffers;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The quoted title of a law, in which a treaty may be named: Федеральный закон «О ратификации Устава ООН», Federal Law "On
/// Ratification of the Convention". Nothing is cited there but the law.</summary>
internal static class LawTitle
{
    private const int Longest = 160;
    private const int LongestRest = 60;

    private static readonly SearchValues<char> s_breaks = SearchValues.Create(".;:()");

    /// <summary>Whether a name stands inside one.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    public static bool Holds(in ScanText at, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= Longest && at[i] != '\n'; i--)
        {
            if (at.Cursor.OpensQuotation(i) && !char.IsLetterOrDigit(at[i - 1])) // after a word, a plain mark closes
            {
                return i < start - 1 && IsAfterLaw(at, i);
            }

            if (at.Cursor.ClosesQuotation(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a name ends the title of a law that has its own short sign behind it: "loi fédérale sur l'enlèvement d'enfants
    /// et les Conventions de La Haye (LF-EEA; RS 211.222.32)".</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool EndsWith(in ScanText at, int start, int end)
    {
        var open = end;
        while (open - end <= LongestRest && (char.IsLetter(at[open]) || at[open] is ' ' or '\u00A0' or '\'' or '’' or '-'))
        {
            open++;
        }

        // An official number stands behind the sign, which a treaty's abbreviation seldom has.
        if (!Punctuation.OpensBracket(at[open]) || Acronym.EndOfSign(at, open + 1) is var sign && (sign == open + 1 || at[sign] != ';'))
        {
            return false;
        }

        var before = at.Text[Math.Max(0, start - Longest)..start];
        before = before[(before.LastIndexOfAny(s_breaks) + 1)..];
        before = before[(before.LastIndexOf("\n\n") + 1)..];
        foreach (var range in before.SplitAny(" \u00A0'’\n"))
        {
            var word = before[range];
            if (
                word.Length > 2
                && char.ToUpperInvariant(word[0]) == at[open + 1]
                && (WordEndings.IsStatute(word) || WordEndings.IsLawName(word))
                && SaysAbout(before[range.End..])
            )
            {
                return true;
            }
        }

        return false;
    }

    // "das Gesetz und die Genfer Flüchtlingskonvention (GFK)" are two.
    private static bool SaysAbout(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (Vocabulary.IsIn(words[range], WordRoles.About))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterLaw(in ScanText at, int open) =>
        at.Cursor.WordBefore(open) is var word and >= 0
        && at.IsGap(at.Cursor.WordEnd(word), open)
        && at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: not null } law
        && law.Can(WordRoles.Law);
}
