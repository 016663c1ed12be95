using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks;

/// <summary>Building the graph of many articles, against scanning their texts one by one; and asking it.</summary>
internal static class GraphBenchmark
{
    private const int Rounds = 5;
    private const int Calls = 20_000;

    private static object? s_kept;

    public static void Run(Figures figures)
    {
        var library = ScaleLibrary.Read(out var whatItIs);
        var texts = ScaleLibrary.TextsOf(library).ToList();
        var megabytes = texts.Sum(text => (long)text.Length) / 1_000_000;
        figures.Begin("graph", $"{texts.Count} articles of {library.Instruments.Count} treaties, {megabytes} MB of text: {whatItIs}");
        Build(figures, library, texts);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var graph = new CrossReferenceGraph(library);
        figures.Add(
            "kept by the graph",
            (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6,
            "MB",
            "beside the texts themselves"
        );
        figures.Add(
            "edges",
            graph.Edges.Count,
            "",
            $"{graph.Edges.Count(edge => edge.From.Instrument != edge.To.Instrument)} lead to another treaty"
        );
        Ask(figures, graph);
    }

    private static void Build(Figures figures, TreatyLibrary library, List<string> texts)
    {
        var scanner = new CitationScanner(library);
        Action[] works = [() => s_kept = new CrossReferenceGraph(library), () => s_kept = texts.Sum(text => scanner.Scan(text).Count)];
        Measure.WarmUp(2, works);
        var costs = Measure.Medians(Rounds, works);
        figures.Add("built", costs[0].Milliseconds, "ms", $"{costs[0].Bytes / 1e6:0} MB allocated on the way");
        figures.Add("limit: the texts scanned one by one", costs[1].Milliseconds, "ms");
        figures.AddRatio("built, to scanning its texts one by one", costs[1].Seconds / costs[0].Seconds, 0, "0.6");
        s_kept = null;
    }

    private static void Ask(Figures figures, CrossReferenceGraph graph)
    {
        var median = graph.Edges.GroupBy(edge => edge.From.First).OrderBy(group => group.Count()).ThenBy(group => group.Key).ToList()
            is var groups
            ? groups[groups.Count / 2].Key
            : default;
        var most = graph.Edges.GroupBy(edge => edge.To.First).Where(group => !group.Key.IsWhole).MaxBy(group => group.Count())!.Key;
        (string Name, Func<IReadOnlyList<CrossReference>> Ask)[] questions =
        [
            ($"From {median}", () => graph.From(median)),
            ($"To {most}", () => graph.To(most)),
            ("From what has none", () => graph.From(new ProvisionReference(most.Instrument, Pinpoint.OfArticle(99_999)))),
        ];
        var costs = Measure.MediansOfOne(5, Calls, [.. questions.Select(question => (Action)(() => s_kept = question.Ask()))]);
        foreach (var ((name, ask), cost) in questions.Zip(costs))
        {
            figures.Add(name, cost.Nanoseconds, "ns", $"{ask().Count} edges, {cost.Bytes:0} bytes; aim: less than 1000");
        }
    }
}
