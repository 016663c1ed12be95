using System.Numerics;

namespace TreatyRefs.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
/// <remarks>Edit distance in the sense of Damerau and Levenshtein (optimal string alignment): insertions, deletions,
/// replacements, and two neighbours swapped, each counting one.</remarks>
internal static class NearestName
{
    private const int LongestName = 64;
    private const int ShortestPart = 4;
    private const int MostParts = 8;

    private static readonly CharTable s_lower = new(char.ToLowerInvariant);

    /// <summary>The candidate nearest to a word, if one is near enough to be meant.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <returns>The nearest candidate; the first of several at one distance; <see langword="null"/> where none is within a
    /// third of the word's length.</returns>
    public static string? Of(string word, IEnumerable<string> candidates) => Several(word, candidates, 1) is [var nearest] ? nearest : null;

    /// <summary>The candidates near enough to a word to be meant, nearest first.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <param name="most">How many at the most.</param>
    /// <returns>The candidates within a third of the word's length, ties in their given order.</returns>
    public static IReadOnlyList<string> Several(string word, IEnumerable<string> candidates, int most)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > LongestName)
        {
            return [];
        }

        return [.. Within(word, candidates).OrderBy(pair => pair.Distance).Take(most).Select(pair => pair.Candidate)];
    }

    /// <summary>The candidates at the least distance from a word, and no others.</summary>
    internal static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates, int most)
    {
        if (word.Length is 0 or > LongestName)
        {
            return [];
        }

        var near = Within(word, candidates).ToList();
        var least = near.Count == 0 ? 0 : near.Min(pair => pair.Distance);
        return [.. near.Where(pair => pair.Distance == least).Take(most).Select(pair => pair.Candidate)];
    }

    /// <summary>Of thousands of names, those that a person would think of: the names that begin with what was written, then those
    /// that have it among their words, then those with few letters otherwise. Of words that stand in many names, none.</summary>
    /// <param name="word">What was written, folded.</param>
    /// <param name="names">The names, folded.</param>
    /// <param name="most">How many at the most.</param>
    internal static IReadOnlyList<string> OfNames(string word, IReadOnlyCollection<string> names, int most)
    {
        if (word.Length is 0 or > LongestName)
        {
            return [];
        }

        var beginning =
            word.Length < ShortestPart
                ? []
                : names.Where(name => name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal)).ToList();
        var among =
            word.Length < ShortestPart
                ? []
                : names
                    .Where(name =>
                        (" " + name + " ").Contains($" {word} ", StringComparison.Ordinal)
                        && !name.StartsWith(word, StringComparison.Ordinal)
                    )
                    .ToList();
        var parts =
            beginning.Count + among.Count > MostParts
                ? []
                : beginning.OrderBy(name => name.Length).Concat(among.OrderBy(name => name.Length));
        return
        [
            .. parts
                .Concat(
                    Within(word, names, EditsOfName(word.Length))
                        .Where(pair => IsNearWordByWord(word, pair.Candidate))
                        .OrderBy(pair => pair.Distance)
                        .Select(pair => pair.Candidate)
                )
                .Distinct()
                .Take(most),
        ];
    }

    // A third of a short word is another word: Kursk is neither Krk nor Kunst.
    private static int EditsOfName(int length) =>
        length < 8 ? 1
        : length < 13 ? 2
        : 3;

    // Of three letters only the order may be wrong: "deo" is Doe, and "ust" is not USA; digits say what they say.
    private static bool HasEnoughInCommon(string word, string candidate) =>
        word.Length >= ShortestPart || (word.All(char.IsLetter) && word.Order().SequenceEqual(candidate.Order()));

    // "Foo Charter" is not the SCO Charter, though two letters of eleven differ.
    private static bool IsNearWordByWord(string name, string candidate)
    {
        var (words, others) = (name.Split(' '), candidate.Split(' '));
        return words.Length == others.Length
            ? words
                .Zip(others)
                .All(pair =>
                    Distance(pair.First, pair.Second) <= EditsOfName(pair.First.Length)
                    && (pair.First == pair.Second || HasEnoughInCommon(pair.First, pair.Second))
                )
            : Distance(name, candidate) <= 1;
    }

    private static IEnumerable<(string Candidate, int Distance)> Within(string word, IEnumerable<string> candidates) =>
        Within(word, candidates, Math.Max(1, (word.Length + 1) / 3));

    private static IEnumerable<(string Candidate, int Distance)> Within(string word, IEnumerable<string> candidates, int limit)
    {
        var letters = LettersOf(word);
        return candidates
            .Where(candidate =>
                candidate.Length <= LongestName
                && Math.Abs(candidate.Length - word.Length) <= limit
                && LeastDistance(letters, LettersOf(candidate)) <= limit
            )
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, Distance(word, candidate)))
            .Where(pair => pair.Item2 <= limit);
    }

    // A bit for each letter, several letters to a bit.
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var c in word)
        {
            letters |= 1UL << (s_lower[c] & 63);
        }

        return letters;
    }

    // An insertion, deletion or replacement takes away one letter that the other does not have: most candidates are far by this alone.
    private static int LeastDistance(ulong a, ulong b) => Math.Max(BitOperations.PopCount(a & ~b), BitOperations.PopCount(b & ~a));

    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => a == b || s_lower[a] == s_lower[b];
}
