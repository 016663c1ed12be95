using System.Text;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml;

namespace TreatyRefs.Benchmarks.Growth;

/// <summary>Libraries: thousands of comments on one article, whatever answers what, and files to put in order.</summary>
internal static class LibraryGrowth
{
    private static readonly ReferenceRange s_on = ReferenceRange.Parse("x/1");

    private static readonly Repetition s_yaml = new(
        "fmt",
        "topics:\n",
        i => $"  # c\n  - {{ label: L{i}, id: t{i} }} # d\n  - id: u{i} # e\n    names: [a, # f\n      b]\n"
    );

    public static IEnumerable<Growing> Rows =>
        [
            .. new[] { "chain", "star", "hub", "hub of a star", "sources" }.Select(shape => new Growing(
                $"comments: {shape}",
                0.15,
                count => Report(Library(shape, count))
            )),
            s_yaml.Row(s_yaml.Name, text => YamlFormatter.Format("a.yaml", Encoding.UTF8.GetBytes(text)), 0.2),
        ];

    private static Action Report(TreatyLibrary library) =>
        () =>
        {
            var dossier = library.Dossier("x/1");
            dossier.ToJson();
            dossier.ToMarkdown();
        };

    private static TreatyLibrary Library(string shape, int count) =>
        new()
        {
            Info = new LibraryInfo { Title = "L" },
            Instruments =
            [
                new Treaty
                {
                    Id = InstrumentId.Parse("x"),
                    Title = new LocalizedText("en", "T"),
                    Provisions = [new Provision { Kind = ProvisionKind.Article, Number = ProvisionNumber.Parse("1") }],
                },
            ],
            Experts = [new Expert(ExpertId.Parse("a"), "A")],
            Sources = [.. Enumerable.Range(0, shape == "sources" ? count : 1).Select(Source)],
            Commentary = [.. Enumerable.Range(0, count).Select(i => Comment(shape, i, count))],
        };

    private static Source Source(int number) =>
        new()
        {
            Id = SourceId.Parse($"s{number}"),
            Kind = SourceKind.Book,
            Title = new LocalizedText("en", "S"),
        };

    private static Commentary Comment(string shape, int number, int count) =>
        new()
        {
            Id = CommentId.Parse($"s#{number}"),
            Source = SourceId.Parse(shape == "sources" ? $"s{number}" : "s0"),
            By = ExpertId.Parse("a"),
            On = [new CommentaryTarget(s_on)],
            Says = new LocalizedText("en", "Says."),
            RespondsTo =
            [
                .. Answered(shape, number, count)
                    .Select(other => new CommentaryResponse(CommentId.Parse($"s#{other}"), ResponseType.Supersedes)),
            ],
        };

    // What a comment answers: the one before it, the first one; the second answers all; or both the last two together.
    private static IEnumerable<int> Answered(string shape, int number, int count) =>
        shape switch
        {
            "chain" => number == 0 ? [] : [number - 1],
            "star" => number == 0 ? [] : [0],
            "hub" => number == 1 ? Enumerable.Range(2, count - 2) : [],
            "hub of a star" => number == 1 ? Enumerable.Range(2, count - 2)
            : number == 0 ? []
            : [0, 1],
            _ => [],
        };
}
