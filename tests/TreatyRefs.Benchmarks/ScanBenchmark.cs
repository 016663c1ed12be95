using System.Buffers;
using System.Text;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks;

/// <summary>The scanner over a long text, against what merely finds digits after a word, and against what merely finds words.</summary>
internal static class ScanBenchmark
{
    // A third of what it is: less is another way of scanning, and no noise.
    private const double LeastOfWords = 0.0005;

    private static readonly SearchValues<string> s_triggers = SearchValues.Create(
        ["Article", "article", "Art.", "art.", "aragraph", "Convention", "Treaty", "Charter", "esolution"],
        StringComparison.Ordinal
    );

    private static int s_found;

    public static void Run(Figures figures, Size size)
    {
        var (text, whatItIs) = Material.LongText(size.TextBytes);
        var scanner = new CitationScanner(Treaties.BuiltIn);
        using var file = new GrepFile(text);
        figures.Begin("scan", whatItIs);

        Measure.WarmUp(size.WarmUps, Works(scanner, text[..1_000_000]));
        var works = Works(scanner, text);
        var grepWorks = file.TryGrep();
        if (grepWorks)
        {
            works.Add(() => file.TryGrep());
        }

        var costs = Measure.Medians(size.Rounds, works);
        var speeds = costs.Select(cost => file.Length / 1e6 / cost.Seconds).ToArray();
        figures.Add("scanned, resolved, written as JSON Lines", speeds[0], "MB/s");
        figures.Add("scanned and resolved only", speeds[1], "MB/s");
        figures.Add("limit: search for nine words in memory", speeds[2], "MB/s");
        if (grepWorks)
        {
            figures.Add("limit: LC_ALL=C grep -oE 'Articles? [0-9]+', as a process", speeds[3], "MB/s");
        }
        else
        {
            figures.Note("limit: there is no grep here");
        }

        figures.AddRatio("scanned and written, to a search for nine words", speeds[0] / speeds[2], LeastOfWords);
        if (grepWorks)
        {
            figures.AddRatio("scanned and written, to grep", speeds[0] / speeds[3], 0, "0.1");
        }

        Results(figures, scanner, text, costs);
    }

    private static List<Action> Works(CitationScanner scanner, string text) =>
        [() => Write(scanner, text), () => s_found = scanner.Scan(new StringReader(text)).Count(), () => s_found = Triggers(text)];

    private static void Results(Figures figures, CitationScanner scanner, string text, Cost[] costs)
    {
        var (citations, targets, resolved) = (0, 0, 0);
        foreach (var citation in scanner.Scan(new StringReader(text)))
        {
            citations++;
            targets += citation.Targets.Count;
            resolved += citation.Targets.Count(target => target.Status == TargetStatus.Resolved);
        }

        figures.Add("citations", citations, "");
        figures.Add("targets", targets, "", $"{resolved} of them resolved");
        figures.Add("allocated for a citation, scanned only", costs[1].Bytes / citations, "bytes");
        figures.Add("allocated for a citation, written", costs[0].Bytes / citations, "bytes");
        figures.Add("time for a citation, scanned only", costs[1].Nanoseconds / citations, "ns");
    }

    // What "treatyrefs scan --format jsonl" does, but for reading the file.
    private static void Write(CitationScanner scanner, string text)
    {
        using var writer = new StreamWriter(Stream.Null, new UTF8Encoding(false));
        using var located = LocatedText.Of(new StringReader(text));
        ScanReports.WriteJsonLines([new ScannedFile("text.txt", null, scanner.Scan(located))], writer, OffsetUnit.Utf16);
    }

    private static int Triggers(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (text.IndexOfAny(s_triggers) is var next and >= 0)
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }
}
