namespace TreatyRefs.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
/// <remarks>Edit distance in the sense of Damerau and Levenshtein (optimal string alignment): insertions, deletions,
/// replacements, and two neighbours swapped, each counting one.</remarks>
public static class NearestName
{
    private const int LongestName = 64;

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

    private static IEnumerable<(string Candidate, int Distance)> Within(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, (word.Length + 1) / 3);
        return candidates
            .Where(candidate => candidate.Length <= LongestName && Math.Abs(candidate.Length - word.Length) <= limit)
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, Distance(word, candidate)))
            .Where(pair => pair.Item2 <= limit);
    }

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

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
