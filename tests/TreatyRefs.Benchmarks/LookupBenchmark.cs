using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Benchmarks;

/// <summary>One question to a loaded library: what a citation means, and the provision that a reference points at.</summary>
internal static class LookupBenchmark
{
    private const int Rounds = 9;
    private const int Calls = 20_000;

    private static readonly string[] s_citations =
    [
        "4",
        "vclt/31(3)(c)",
        "Article 51 of the UN Charter",
        "Art. 31 para. 3 lit. c VCLT",
        "пункт 3 статьи 31 Венской конвенции о праве международных договоров",
    ];

    private static object? s_answer;

    public static void Run(Figures figures)
    {
        var library = Treaties.BuiltIn;
        figures.Begin("lookup", "one call, the built-in library loaded");
        var parsed = s_citations.Select(citation => (Action)(() => s_answer = Read(library, citation))).ToList();
        foreach (var (citation, cost) in s_citations.Zip(Measure.MediansOfOne(Rounds, Calls, parsed)))
        {
            var name = citation.Length > 40 ? citation[..40] + "…" : citation;
            figures.Add($"Parse {name}", cost.Nanoseconds, "ns", $"{cost.Bytes:0} bytes");
        }

        Find(figures, library);
    }

    private static void Find(Figures figures, TreatyLibrary library)
    {
        var reference = ProvisionReference.Parse("un-charter/51", null);
        var provisions = library
            .ProvisionsOf(reference.Instrument)
            .ToDictionary(provision => provision.Reference.ToString(), StringComparer.Ordinal);
        var costs = Measure.MediansOfOne(
            Rounds,
            10 * Calls,
            [
                () => s_answer = library.FindProvision(reference) ?? throw new InvalidOperationException("un-charter/51 is not described."),
                () => s_answer = provisions["un-charter/51"],
            ]
        );
        figures.Add("FindProvision un-charter/51", costs[0].Nanoseconds, "ns", $"{costs[0].Bytes:0} bytes; aim: less than 1000");
        figures.Add("limit: a dictionary of strings asked", costs[1].Nanoseconds, "ns", $"{costs[1].Bytes:0} bytes");
        figures.AddRatio("FindProvision, to asking a dictionary", costs[1].Seconds / costs[0].Seconds, 0);
    }

    private static Citation Read(ITreatyLibrary library, string citation) => library.Parse(citation);
}
