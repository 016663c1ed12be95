using TreatyRefs.References;

namespace TreatyRefs.Importing.Headings;

/// <summary>Finds, among the lines that may head articles, those whose numbers run through: what a line looks like and where its number
/// belongs decide together.</summary>
internal static class HeadingChain
{
    // How far back a heading is sought that the next may follow; keeps the time linear in a text of nothing but headings.
    private const int Window = 200;
    private const int GapCost = 5;
    private const int MissingCost = 2;
    private const int MostCost = 40;

    /// <summary>The candidates of the best run, in order. Each costs what is missing before it and counts what its form says.</summary>
    public static List<HeadingCandidate> Best(IReadOnlyList<HeadingCandidate> candidates)
    {
        var score = new int[candidates.Count];
        var before = new int[candidates.Count];
        var best = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            (score[i], before[i]) = (candidates[i].Weight - Cost(null, candidates[i].Number), -1);
            for (var j = Math.Max(0, i - Window); j < i; j++)
            {
                var follows = candidates[j].Number.CompareTo(candidates[i].Number) < 0;
                var through = follows ? score[j] + candidates[i].Weight - Cost(candidates[j].Number, candidates[i].Number) : int.MinValue;
                if (through > score[i])
                {
                    (score[i], before[i]) = (through, j);
                }
            }

            best = best < 0 || score[i] > score[best] ? i : best;
        }

        var run = new List<HeadingCandidate>();
        for (var i = best; i >= 0; i = before[i])
        {
            run.Add(candidates[i]);
        }

        run.Reverse();
        return run;
    }

    /// <summary>Whether a number follows another without one between: 5 after 4, 8 bis after 8, 9 after 8 bis, B after A.</summary>
    public static bool IsNext(ProvisionNumber? before, ProvisionNumber number) => Missing(before, number) == 0;

    /// <summary>How many numbers are missing between two.</summary>
    public static int Missing(ProvisionNumber? before, ProvisionNumber number)
    {
        var (from, to) = (Ordinal(before ?? default), Ordinal(number));
        if (number.IsDotted)
        {
            // 1.3 after 1.2, 2.1 after 1.9, 4.1 after 4
            var last = before is { IsDotted: true } && to == from ? before.Value.Parts.Last().Leading : 0;
            return Math.Max(0, to - from - 1) + Math.Max(0, number.Parts.Last().Leading - last - 1);
        }

        return to == from && before is not null ? 0 : Math.Max(0, to - from - 1);
    }

    private static int Cost(ProvisionNumber? before, ProvisionNumber number) =>
        Missing(before, number) is var missing && missing == 0 ? 0 : Math.Min(MostCost, GapCost + (MissingCost * missing));

    private static int Ordinal(ProvisionNumber number) =>
        number.IsLetters && number.ToString() is [var letter] ? letter - 'a' + 1 : number.Leading;
}
