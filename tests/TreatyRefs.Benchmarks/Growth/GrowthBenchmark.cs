using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks.Growth;

/// <summary>Inputs made to be slow: twice as much must take twice the time, with a little for the memory's caches.</summary>
/// <remarks>The factor is that of the work without the pauses of the garbage collector, and without the wait for memory that nobody has
/// touched: these are few and of very different length, so that with them one more pause in the longer text would pass for faster
/// growth. What is allocated to no purpose shows all the same.</remarks>
internal static class GrowthBenchmark
{
    private const int FewestRounds = 3;

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
        var count = (int)(row.Times * size.Repetitions);
        row.Prepare(count / 10)();
        var (once, twice) = (row.Prepare(count), row.Prepare(2 * count));
        var (first, second) = (Cost.Most, Cost.Most);

        // The least of several rounds: others on the machine only ever add to it. More rounds where they may have.
        for (var round = 0; round < FewestRounds || (round < size.MostRounds && second.Working / first.Working > size.MostGrowth); round++)
        {
            first = Cost.Least(first, Measure.Once(once));
            second = Cost.Least(second, Measure.Once(twice));
        }

        figures.AddGrowth(Visible(row.Name), first, second, size.MostGrowth);
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
