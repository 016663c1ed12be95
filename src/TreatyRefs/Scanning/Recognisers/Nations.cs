using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Two nations at a noun, which make it their treaty and none that was named: "the Soviet-Finnish treaty", "des
/// deutsch-polnischen Vertrags", "советско-финского договора", "la convention franco-marocaine".</summary>
internal static class Nations
{
    private const int Longest = 40;

    private static readonly LanguageTable<(string First, string Second)[]> s_before = new(catalogue =>
        [
            .. catalogue.Languages.SelectMany(language =>
                language.FirstNationEndings.SelectMany(first => language.SecondNationEndings.Select(second => (first, second)))
            ),
        ]
    );

    private static readonly LanguageTable<string[]> s_after = new(catalogue =>
        [
            .. catalogue
                .Languages.Where(language => language.SecondNationEndings.IsEmpty)
                .SelectMany(language => language.FirstNationEndings)
                .Distinct(StringComparer.Ordinal),
        ]
    );

    /// <summary>Whether they stand right before a noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun begins.</param>
    public static bool StandBefore(in ScanText at, int noun)
    {
        if (at[noun - 1] is not (' ' or '\u00A0'))
        {
            return false;
        }

        var (end, start) = (noun - 1, noun - 1);
        while (end - start <= Longest && (char.IsLetter(at[start - 1]) || at[start - 1] == '-'))
        {
            start--;
        }

        var words = at.Text[start..end];
        return words.IndexOf('-') is var hyphen and > 1 && words.Length - hyphen > 2 && AreNations(words[..hyphen], words[(hyphen + 1)..]);
    }

    /// <summary>Whether they begin at a place, before a noun for a treaty.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">The place.</param>
    public static bool StandAt(in ScanText at, int start)
    {
        var end = start;
        while (end - start <= Longest && (char.IsLetter(at[end]) || at[end] == '-'))
        {
            end++;
        }

        return at[end] == ' '
            && at.Lexer.At(end + 1) is { Entry: not null } noun
            && noun.Can(WordRoles.Designation)
            && StandBefore(at, noun.Start);
    }

    /// <summary>Whether they stand right after a noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the noun ends.</param>
    public static bool StandAfter(in ScanText at, int end)
    {
        const int Shortest = 3;
        var start = end + 1;
        var hyphen = start;
        while (hyphen - start <= Longest && char.IsLower(at[hyphen]))
        {
            hyphen++;
        }

        return at[end] is ' ' or '\u00A0'
            && at[hyphen] == '-'
            && hyphen - start > Shortest
            && EndsAsFirst(at.Text[start..hyphen])
            && char.IsLower(at[hyphen + 1])
            && char.IsLower(at[hyphen + 2])
            && char.IsLower(at[hyphen + Shortest]);
    }

    // In small letters only where their endings tell: "the so-called treaty".
    private static bool AreNations(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        (char.IsUpper(first[0]) && char.IsUpper(second[0])) || (second.IndexOf('-') < 0 && EndAsBoth(first, second));

    private static bool EndAsBoth(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        foreach (var (ofFirst, ofSecond) in s_before.Value)
        {
            if (first.EndsWith(ofFirst, StringComparison.Ordinal) && second.EndsWith(ofSecond, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAsFirst(ReadOnlySpan<char> word)
    {
        foreach (var ending in s_after.Value)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
