using System.Buffers;
using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Titles of cases that are about a treaty: "Application of the Genocide Convention (The Gambia v. Myanmar)".</summary>
internal static class CaseTitle
{
    private const int LongestRest = 90;
    private const int LongestParties = 160;
    private const int MostSmallWords = 2;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(".,;:!?\n");

    /// <summary>Whether the title goes on after a name, to the parties in brackets.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the name ends.</param>
    public static bool GoesOn(in ScanText at, int end)
    {
        var rest = at.Text[end..Math.Min(at.Text.Length, end + LongestRest)];
        var open = rest.IndexOfAny(Punctuation.OpeningBrackets);
        if (open < 0 || rest[..open].ContainsAny(s_ends))
        {
            return false;
        }

        var inside = at.Text[(end + open + 1)..Math.Min(at.Text.Length, end + open + LongestParties)];
        var close = inside.IndexOfAny(Punctuation.ClosingBrackets);
        return close > 0 && !HasPlace(inside[..close]) && AreParties(inside[..close]) && !IsCited(inside[close..]);
    }

    // "the Refugee Protocol (Németh v. Canada (Justice), 2010 SCC 56)": where the case was reported is no part of a title.
    private static bool IsCited(ReadOnlySpan<char> rest)
    {
        const int LongestGap = 3;
        var start = rest.IndexOfAnyInRange('0', '9');
        return start > 0 && start <= LongestGap && rest[..start].Contains(',');
    }

    // "the Convention on the Rights of the Child (X v. Latvia, § 93)": who says so of it.
    private static bool HasPlace(ReadOnlySpan<char> inside) => inside.Contains('§') || inside.IndexOfAnyInRange('0', '9') >= 0;

    private static bool AreParties(ReadOnlySpan<char> inside)
    {
        if (Scripts.IsJoined(inside[0]))
        {
            return ArePartiesJoined(inside);
        }

        var (hasVersus, small, isFirst) = (false, 0, true);
        foreach (var part in inside.Split(' '))
        {
            var word = inside[part];
            if (!isFirst && LanguageTraits.IsVersus(word))
            {
                (hasVersus, small, isFirst) = (true, MostSmallWords, true);
                continue;
            }

            var isName = word.IsEmpty || !char.IsLower(word[0]);
            if (!isName && !IsSmall(word) && ++small > MostSmallWords)
            {
                return false; // "India v. Pakistan was decided in 2019"
            }

            isFirst = false;
        }

        return hasVersus && !isFirst;
    }

    // "of", "and", "the"
    private static bool IsSmall(ReadOnlySpan<char> word) =>
        Vocabulary.Find(word)?.LanguagesOf(WordRoles.Link | WordRoles.Of | WordRoles.And | WordRoles.Definite).IsEmpty == false;

    /// <summary>Whether a text without spaces has the word for "against" inside: names of States with it between them.</summary>
    public static bool ArePartiesJoined(ReadOnlySpan<char> inside)
    {
        for (var i = 1; i < inside.Length - 1; i++)
        {
            if (Scripts.IsJoined(inside[i]) && LanguageTraits.IsVersus(inside[i..(i + 1)]))
            {
                return true;
            }
        }

        return false;
    }
}
