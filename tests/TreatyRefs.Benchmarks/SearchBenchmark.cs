using TreatyRefs.Model;
using TreatyRefs.Search;

namespace TreatyRefs.Benchmarks;

/// <summary>Building the index of many articles and asking it, against reading the words of the same texts once and counting
/// them.</summary>
internal static class SearchBenchmark
{
    private const int Rounds = 5;
    private const int Calls = 20;

    private static readonly string[] s_queries =
    [
        "slavery",
        "most favoured nation",
        "the state of the parties",
        "\"good faith\"",
        "slavery in:bwbv0006262",
        "contracting parties shall",
        "extraditon",
    ];

    private static object? s_kept;

    public static void Run(Figures figures)
    {
        var library = ScaleLibrary.Read(out var whatItIs);
        var texts = ScaleLibrary.TextsOf(library).ToList();
        figures.Begin("search", $"{texts.Count} articles, {texts.Sum(text => (long)text.Length) / 1_000_000} MB of text: {whatItIs}");
        Build(figures, library, texts);
        Ask(figures, new LibrarySearch(library));
    }

    private static void Build(Figures figures, TreatyLibrary library, List<string> texts)
    {
        Action[] works = [() => s_kept = Built(library), () => s_kept = Counted(texts)];
        Measure.WarmUp(1, works);
        var costs = Measure.Medians(Rounds, works);
        figures.Add("index built", costs[0].Milliseconds, "ms", "aim: a few seconds at the most");
        figures.Add("limit: its words read and counted", costs[1].Milliseconds, "ms");
        figures.AddRatio("index built, to reading its words", costs[1].Seconds / costs[0].Seconds, 0, "0.25");
        s_kept = null;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        s_kept = Built(library);
        figures.Add(
            "kept by the index",
            (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6,
            "MB",
            "beside the texts themselves"
        );
        figures.Add("allocated on the way", costs[0].Bytes / 1e6, "MB");
        s_kept = null;
    }

    private static void Ask(Figures figures, LibrarySearch search)
    {
        foreach (var query in s_queries)
        {
            var cost = Measure.MediansOfOne(3, Calls, [() => s_kept = search.Find(query)])[0];
            figures.Add($"search {query}", cost.Milliseconds, "ms", $"{search.Find(query).Total} hits");
        }
    }

    private static LibrarySearch Built(TreatyLibrary library)
    {
        var search = new LibrarySearch(library);
        search.Find("a");
        return search;
    }

    // What any index must do at the least.
    private static Dictionary<string, int> Counted(List<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ReadOnlySpan<char> text in texts)
        {
            for (var i = 0; i < text.Length; i++)
            {
                var start = i;
                while (i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }

                if (i > start)
                {
                    lookup.TryGetValue(text[start..i], out var count);
                    lookup[text[start..i]] = count + 1;
                }
            }
        }

        return counts;
    }
}
