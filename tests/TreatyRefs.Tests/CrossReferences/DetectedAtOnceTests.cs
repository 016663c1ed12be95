using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.CrossReferences;

/// <summary>What texts cite is the same, in the same order, whether they are read at once or one after the other.</summary>
public sealed class DetectedAtOnceTests
{
    private const string Definition = "The Vienna Convention on the Law of Treaties (hereinafter \"the Convention\") applies.";

    [Test]
    public void Nothing_is_found_otherwise_or_in_another_order()
    {
        var library = Library([.. Passages()]);
        var inTurn = ReferenceDetector.Detect(library, isAtOnce: false).ToList();

        inTurn.Count.Should().BeGreaterThan(1000);
        inTurn.Should().Contain(found => found.Via != null).And.Contain(found => found.Evidence.Text.Contains("the Convention"));
        ReferenceDetector.Detect(library, isAtOnce: true).SequenceEqual(inTurn).Should().BeTrue();
        new CrossReferenceGraph(library).Edges.SequenceEqual(new CrossReferenceGraph(library, inTurn).Edges).Should().BeTrue();
    }

    private static IEnumerable<string> Passages() =>
        Directory
            .EnumerateFiles(RepositoryFiles.Case("scan"), "press*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("text: ", StringComparison.Ordinal))
            .Select(line => line["text: ".Length..]);

    // Treaties of one to twenty articles; in each a term is defined for the articles after it, and every fourth text is a comment too.
    private static TreatyLibrary Library(string[] passages)
    {
        var treaties = new List<Instrument>();
        for (var next = 0; next < passages.Length; )
        {
            var texts = passages
                .Skip(next)
                .Take(1 + (treaties.Count % 20))
                .Prepend(Definition)
                .Append("Article 31 of the Convention.")
                .ToList();
            next += texts.Count - 2;
            treaties.Add(SmallLibrary.Treaty($"treaty-{treaties.Count}", [.. texts.Select(Article)]));
        }

        return new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Passages" },
            Instruments = [.. ScanPassageTests.BuiltIn.Instruments, .. treaties],
            Commentary = [.. passages.Where((_, i) => i % 4 == 0).Select(Comment)],
        };
    }

    private static Provision Article(string text, int index) =>
        new()
        {
            Kind = ProvisionKind.Article,
            Number = new ProvisionNumber(index + 1),
            Text = SmallLibrary.En(text),
        };

    private static Commentary Comment(string text, int index) =>
        new()
        {
            Id = CommentId.Parse($"src#c{index}", null),
            Source = SourceId.Parse("src", null),
            By = ExpertId.Parse("expert", null),
            On = [new CommentaryTarget(ReferenceRange.Parse("treaty-0/1", null))],
            Says = SmallLibrary.En(text),
        };
}
