using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Words in brackets after a provision that say what it is about: "Articles 2 (life), 3 (torture)". They end its pinpoint and
/// nothing else.</summary>
internal static class Gloss
{
    private const int Longest = 90;
    private const int Shortest = 3;
    private const string BetweenWords = " -\n.,;:'\u2019";

    /// <summary>Where the gloss ends that begins after a place; the place itself where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the provision ends.</param>
    /// <param name="languages">The languages of the provision's words.</param>
    public static int EndOf(ReadOnlySpan<char> text, int position, LanguageSet languages)
    {
        var open = position;
        while (open < text.Length && text[open] is ' ' or '\u00A0' or '\n' && open - position < 2)
        {
            open++;
        }

        if (open + Shortest >= text.Length || text[open] is not ('(' or '（'))
        {
            return position;
        }

        var inside = text[(open + 1)..Math.Min(text.Length, open + Longest)];
        var close = inside.IndexOfAny(")）(（");
        return close < Shortest || inside[close] is '(' or '（' || !SaysWhat(inside[..close], languages) ? position : open + close + 2;
    }

    // An abbreviation has capitals, and a figure alone is a paragraph or a year. Whatever names an instrument or a provision is no gloss.
    private static bool SaysWhat(ReadOnlySpan<char> inside, LanguageSet languages)
    {
        var hasDigit = inside.IndexOfAnyInRange('0', '9') >= 0;
        var mayHaveDigits = !char.IsUpper(inside[0]) || !(languages & LanguageTraits.NounsHaveCapitals).IsEmpty;
        if (
            !char.IsLetterOrDigit(inside[0])
            || (char.IsUpper(inside[0]) && char.IsUpper(inside[1]))
            || (hasDigit && !(mayHaveDigits && HasLongWord(inside) && inside.IndexOf('§') < 0))
        )
        {
            return false;
        }

        foreach (var word in inside.SplitAny(BetweenWords))
        {
            if (
                Vocabulary.Find(inside[word]) is { } entry
                && !entry.LanguagesOf(WordRoles.Designation | WordRoles.Unit).IsEmpty
                && !LanguageTraits.IsPrinciple(inside[word]) // "(principio de legalidad)"
            )
            {
                return false;
            }
        }

        return true;
    }

    // The "cases" of "(23 cases)", but not the "oder" of "(1 oder 2)".
    private static bool HasLongWord(ReadOnlySpan<char> inside)
    {
        const int Long = 4;
        foreach (var word in inside.SplitAny(BetweenWords))
        {
            if (inside[word].Length >= Long && char.IsLetter(inside[word][0]) && Vocabulary.Find(inside[word]) is null)
            {
                return true;
            }
        }

        return false;
    }
}
