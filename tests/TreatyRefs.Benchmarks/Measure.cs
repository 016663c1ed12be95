using System.Diagnostics;

namespace TreatyRefs.Benchmarks;

/// <summary>What something costs.</summary>
/// <param name="Seconds">Time by the clock.</param>
/// <param name="Pauses">How much of it the garbage collector stopped all else, or memory was waited for, in seconds.</param>
/// <param name="Bytes">Memory that this thread allocated, whether it still needs it or not.</param>
internal readonly record struct Cost(double Seconds, double Pauses, double Bytes)
{
    /// <summary>More than anything.</summary>
    public static Cost Most => new(double.PositiveInfinity, 0, double.PositiveInfinity);

    /// <summary>The time without the garbage collector's.</summary>
    public double Working => Seconds - Pauses;

    public double Milliseconds => Seconds * 1e3;

    public double Nanoseconds => Seconds * 1e9;

    /// <summary>Of this many of them, the cost of one.</summary>
    public Cost Per(int count) => new(Seconds / count, Pauses / count, Bytes / count);

    /// <summary>The one that took less time.</summary>
    /// <remarks>Not less work: where much had to be waited for, the work is known the least.</remarks>
    public static Cost Least(Cost a, Cost b) => a.Seconds <= b.Seconds ? a : b;
}

/// <summary>Measures things in turn, round by round, so that what else the machine does meets all of them alike.</summary>
internal static class Measure
{
    private const double MostWaited = 0.9;

    /// <summary>Does each some times before it is measured, until it is compiled as well as it will be.</summary>
    /// <remarks>That happens in the background, a while after code has been called often.</remarks>
    public static void WarmUp(int rounds, IReadOnlyList<Action> works)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var work in works)
            {
                work();
            }

            Thread.Sleep(10);
        }
    }

    /// <summary>The median of each.</summary>
    public static Cost[] Medians(int rounds, IReadOnlyList<Action> works)
    {
        var costs = works.Select(_ => new List<Cost>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Count; i++)
            {
                costs[i].Add(Once(works[i]));
            }
        }

        return [.. costs.Select(Median)];
    }

    /// <summary>The median cost of one call of something that takes too little time for a clock.</summary>
    public static Cost[] MediansOfOne(int rounds, int calls, IReadOnlyList<Action> works)
    {
        var batches = works.Select(work => (Action)(() => Repeat(work, calls))).ToList();
        WarmUp(5, batches);
        return [.. Medians(rounds, batches).Select(cost => cost.Per(calls))];
    }

    private static void Repeat(Action work, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            work();
        }
    }

    /// <summary>The cost of doing something once.</summary>
    public static Cost Once(Action work)
    {
        // Nobody pays for what another left after.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var pauses = GC.GetTotalPauseDuration();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var pages = FirstTouch.Count();
        var start = Stopwatch.GetTimestamp();
        work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;

        // What a page costs is known no better than to a few hundredths.
        var waited = (GC.GetTotalPauseDuration() - pauses).TotalSeconds + FirstTouch.Seconds(FirstTouch.Count() - pages);
        return new Cost(seconds, Math.Min(waited, MostWaited * seconds), GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static Cost Median(List<Cost> costs) =>
        new(
            Median(costs.Select(cost => cost.Seconds)),
            Median(costs.Select(cost => cost.Pauses)),
            Median(costs.Select(cost => cost.Bytes))
        );

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
