using System.Buffers;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Two nations before a noun, which make it their treaty and none that was named: "the Soviet-Finnish treaty", "des
/// deutsch-polnischen Vertrags", "советско-финского договора".</summary>
internal static class NationsBefore
{
    private const int Longest = 40;

    private static readonly SearchValues<char> s_small = SearchValues.Create("abcdefghijklmnopqrstuvwxyzáàâäãçéèêëíîïñóôõöúûü");

    private static readonly LanguageTable<(string First, string Second)[]> s_endings = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Nations)]
    );

    /// <summary>Whether they stand right before a noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun begins.</param>
    public static bool Stand(in ScanText at, int noun)
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
            && Stand(at, noun.Start);
    }

    // In small letters only where their endings tell: "the so-called treaty".
    private static bool AreNations(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        char.IsUpper(first[0]) && char.IsUpper(second[0]) || second.IndexOf('-') < 0 && EndAsNations(first, second);

    /// <summary>Whether they stand right after a noun: "la convention franco-marocaine".</summary>
    public static bool StandAfter(in ScanText at, int end)
    {
        var start = end + 1;
        var hyphen = start;
        while (hyphen - start <= Longest && char.IsLower(at[hyphen]))
        {
            hyphen++;
        }

        const int Shortest = 3;
        return at[end] is ' ' or '\u00A0'
            && at[hyphen] == '-'
            && hyphen - start > Shortest
            && at[hyphen - 1] == 'o'
            && at.Text[(hyphen + 1)..Math.Min(at.Text.Length, hyphen + 1 + Shortest)].IndexOfAnyExcept(s_small) < 0;
    }

    private static bool EndAsNations(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        foreach (var (ofFirst, ofSecond) in s_endings.Value)
        {
            if (first.EndsWith(ofFirst, StringComparison.Ordinal) && second.EndsWith(ofSecond, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
