using System.Diagnostics;

namespace TreatyRefs.Tests.Support;

/// <summary>How time grows with the size of what is worked on: twice as much takes twice as long, never four times.</summary>
internal static class Growth
{
    private const int MostRounds = 20;
    private const double Between = 3;

    /// <summary>Holds that work grows in proportion. The least of several rounds counts: others on the machine only ever add to
    /// it.</summary>
    /// <param name="size">How much to work on at the most, and half as much: so much that half takes more than a few milliseconds.</param>
    /// <param name="prepare">Makes something of a size to work on, which is not measured.</param>
    /// <param name="work">What is measured.</param>
    public static void IsLinear<T>(int size, Func<int, T> prepare, Action<T> work)
    {
        var (once, twice) = (prepare(size / 2), prepare(size));
        work(prepare(Math.Max(1, size / 20)));
        var (first, second) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < MostRounds && (round < 2 || second > Between * first); round++)
        {
            first = Math.Min(first, Measure(work, once));
            second = Math.Min(second, Measure(work, twice));
        }

        (second / first).Should().BeLessThanOrEqualTo(Between, "{0} took {1:0.0} ms and twice as much {2:0.0} ms", size / 2, first, second);
    }

    // Without the pauses of the garbage collector: these are few and uneven, so that one more of them would pass for faster growth.
    private static double Measure<T>(Action<T> work, T on)
    {
        GC.Collect(); // nobody pays for what was done before
        var pauses = GC.GetTotalPauseDuration();
        var watch = Stopwatch.StartNew();
        work(on);
        return (watch.Elapsed - (GC.GetTotalPauseDuration() - pauses)).TotalMilliseconds;
    }
}
