using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Queries;

/// <summary>Thousands of comments on one article, whatever answers what, take as long as they are many.</summary>
public sealed class CommentGrowthTests
{
    private static readonly CommentaryTarget s_on = new(ReferenceRange.Parse("x/1"));

    [TestCase("chain")]
    [TestCase("star")]
    [TestCase("hub")]
    [TestCase("hub of a star")]
    [TestCase("sources")]
    public void Reports(string shape) =>
        Growth.IsLinear(
            1_500,
            count => Library(shape, count),
            library =>
            {
                var dossier = library.Dossier("x/1");
                dossier.ToJson().Should().NotBeEmpty();
                dossier.ToMarkdown().Should().NotBeEmpty();
            }
        );

    private static TreatyLibrary Library(string shape, int count) =>
        new()
        {
            Info = new LibraryInfo { Title = "L" },
            Instruments = [SmallLibrary.Treaty("x", SmallLibrary.Article("1"))],
            Experts = [new Expert(Id("a"), "A")],
            Sources =
            [
                .. Enumerable
                    .Range(0, shape == "sources" ? count : 1)
                    .Select(i => new Source
                    {
                        Id = Id($"s{i}"),
                        Kind = SourceKind.Book,
                        Title = SmallLibrary.En("S"),
                    }),
            ],
            Commentary =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new Commentary
                    {
                        Id = Id($"s#{i}"),
                        Source = Id(shape == "sources" ? $"s{i}" : "s0"),
                        By = Id("a"),
                        On = [s_on],
                        Says = SmallLibrary.En("Says."),
                        RespondsTo =
                        [
                            .. Answered(shape, i, count).Select(other => new CommentaryResponse(Id($"s#{other}"), ResponseType.Supersedes)),
                        ],
                    }),
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
