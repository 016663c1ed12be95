using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks.Growth;

/// <summary>Inputs made to be slow: twice as much must take twice the time, with a little for the memory's caches.</summary>
/// <remarks>The factor is that of the work without the pauses of the garbage collector, and without the wait for memory that nobody has
/// touched: these are few and of very different length, so that with them one more pause in the longer text would pass for faster
/// growth. What is allocated to no purpose shows all the same.</remarks>
internal static class GrowthBenchmark
{
    private const int FewestRounds = 3;
    private const int MostDoublings = 3;

    public static void Run(Figures figures, Size size)
    {
        figures.Begin("growth", $"inputs made to be slow: most are one piece {size.Repetitions} times, and twice as often");
        Growing[] rows = [.. ScanGrowth.Rows, .. ImportGrowth.Rows, .. DocumentGrowth.Rows, .. LibraryGrowth.Rows, .. TableGrowth.Rows];
        foreach (var row in rows)
        {
            Add(figures, size, row);
        }

        LongSentence(figures);
    }

    private static void Add(Figures figures, Size size, Growing row)
    {
        var count = Math.Min((int)(row.Times * size.Repetitions), row.Most / 2);
        row.Prepare(count / 10)();
        var growth = Doubled(row, count, size);

        // What grows faster than its length does so at every length; a step that comes once does not. Where a cache is full, or what the
        // garbage collector keeps at hand, the longer text takes many times as long, and one twice as long again but twice.
        for (var doubling = 1; doubling < MostDoublings && growth.Factor > size.MostGrowth && count << doubling <= row.Most / 2; doubling++)
        {
            growth = Doubling.Lesser(growth, Doubled(row, count << doubling, size));
        }

        figures.AddGrowth(Visible(row.Name), growth.Once, growth.Twice, size.MostGrowth);
    }

    /// <summary>The least of several rounds: others on the machine only ever add to it. More rounds where they may have.</summary>
    private static Doubling Doubled(Growing row, int count, Size size)
    {
        var (once, twice) = (row.Prepare(count), row.Prepare(2 * count));
        var least = new Doubling(Cost.Most, Cost.Most);
        for (var round = 0; round < FewestRounds || (round < size.MostRounds && least.Factor > size.MostGrowth); round++)
        {
            least = new Doubling(Cost.Least(least.Once, Measure.Once(once)), Cost.Least(least.Twice, Measure.Once(twice)));
        }

        return least;
    }

    private readonly record struct Doubling(Cost Once, Cost Twice)
    {
        public double Factor => Twice.Working / Once.Working;

        public static Doubling Lesser(Doubling a, Doubling b) => a.Factor <= b.Factor ? a : b;
    }

    private static string Visible(string name) =>
        string.Concat(name.Replace("\n", "\\n", StringComparison.Ordinal).Select(c => char.IsControl(c) ? $"\\x{(int)c:x2}" : $"{c}"));

    private static void LongSentence(Figures figures)
    {
        if (Material.Shared("corpora", "long-list-sentence.txt") is not { } path)
        {
            figures.Note("There is no ../shared/corpora/long-list-sentence.txt.");
            return;
        }

        var (text, scanner) = (File.ReadAllText(path), new CitationScanner(Treaties.BuiltIn));
        var cost = Measure.MediansOfOne(9, 1000, [() => scanner.Scan(text)])[0];
        figures.Add("long-list-sentence.txt, once", cost.Milliseconds, "ms", "aim: less than 1");
    }
}
