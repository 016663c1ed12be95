using System.Diagnostics;

namespace TreatyRefs.Benchmarks;

/// <summary>What something costs.</summary>
/// <param name="Seconds">Time by the clock.</param>
/// <param name="Bytes">Memory that this thread allocated, whether it still needs it or not.</param>
internal readonly record struct Cost(double Seconds, double Bytes)
{
    /// <summary>More than anything.</summary>
    public static Cost Most => new(double.PositiveInfinity, double.PositiveInfinity);

    public double Milliseconds => Seconds * 1e3;

    public double Nanoseconds => Seconds * 1e9;

    /// <summary>Of this many of them, the cost of one.</summary>
    public Cost Per(int count) => new(Seconds / count, Bytes / count);

    /// <summary>The one that takes less time.</summary>
    public static Cost Least(Cost a, Cost b) => a.Seconds <= b.Seconds ? a : b;
}

/// <summary>Measures things in turn, round by round, so that what else the machine does meets all of them alike.</summary>
internal static class Measure
{
    /// <summary>The median of each; a first round, in which code is compiled, does not count.</summary>
    public static Cost[] Medians(int rounds, params IReadOnlyList<Action> works)
    {
        var costs = Rounds(rounds, works);
        return [.. costs.Select(each => new Cost(Median(each.Select(cost => cost.Seconds)), Median(each.Select(cost => cost.Bytes))))];
    }

    /// <summary>The median cost of one call of something that takes too little time for a clock.</summary>
    public static Cost[] MediansOfOne(int rounds, int calls, params IReadOnlyList<Action> works)
    {
        var batches = works.Select(work => (Action)(() => Repeat(work, calls))).ToList();

        // Compiled code is replaced by better code in the background, a while after it has been called often.
        batches.ForEach(batch => batch());
        Thread.Sleep(200);
        return [.. Medians(rounds, batches).Select(cost => cost.Per(calls))];
    }

    private static void Repeat(Action work, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            work();
        }
    }

    private static List<Cost>[] Rounds(int rounds, IReadOnlyList<Action> works)
    {
        var costs = works.Select(_ => new List<Cost>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < works.Count; i++)
            {
                var cost = Once(works[i]);
                if (round > 0)
                {
                    costs[i].Add(cost);
                }
            }
        }

        return costs;
    }

    /// <summary>The cost of doing something once.</summary>
    public static Cost Once(Action work)
    {
        // Nobody pays for what another left behind.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Cost(seconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
