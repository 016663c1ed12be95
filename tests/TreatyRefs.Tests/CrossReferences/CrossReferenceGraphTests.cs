using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.CrossReferences;

public sealed class CrossReferenceGraphTests
{
    // What the end of an edge is | what is asked about | whether the edge concerns it
    [TestCase("x/4", "x/4", true)]
    [TestCase("x/4(2)", "x/4", true)]
    [TestCase("x/4", "x/4(2)", false)]
    [TestCase("x/3..5", "x/4", true)]
    [TestCase("x/3..5", "x/4(2)", true)]
    [TestCase("x/3..5", "x/6", false)]
    [TestCase("x/4(1)..(3)", "x/4", true)]
    [TestCase("x/4(1)..(3)", "x/4(2)", true)]
    [TestCase("x/4(1)..(3)", "x/4(4)", false)]
    [TestCase("x", "x", true)]
    [TestCase("x/4", "x", false)]
    [TestCase("x", "x/4", false)]
    [TestCase("y/4", "x/4", false)]
    [TestCase("x/annex-1/4", "x/4", false)]
    [TestCase("x/annex-1/4", "x/annex-1", true)]
    public void An_edge_concerns_what_contains_its_end_or_is_in_its_range(string end, string asked, bool concerned) =>
        CrossReferenceGraph.Concerns(ReferenceRange.Parse(end), Ref(asked)).Should().Be(concerned);

    [Test]
    public void Edges_come_in_document_order_commentarys_last()
    {
        var graph = new CrossReferenceGraph(InDocumentOrder());
        graph
            .To(Ref("z/1"))
            .Select(edge => $"{edge.From} {edge.Type.Keyword()} {edge.To} {edge.Via}".TrimEnd())
            .Should()
            .Equal("a/2 amends z/1", "a/2 cites z/1(2)", "a/1 cites z/1", "b/1 cites z/1", "a/1 cites z/1 c", "b/1 cites z/1 c");
        graph.From(Ref("a/2")).Should().HaveCount(2);
        graph.From(Ref("z/1")).Should().BeEmpty();
        graph.To(Ref("unknown/1")).Should().BeEmpty();
        graph.To(Ref("z/1")).Should().OnlyContain(edge => edge.Origin == CrossReferenceOrigin.Declared);
    }

    private static TreatyLibrary InDocumentOrder() =>
        new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments =
            [
                Treaty("b", Article("1") with { RefersTo = [new(Ref("z/1"))] }),
                Treaty(
                    "a",
                    Article("2") with
                    {
                        RefersTo = [new(Ref("z/1"), CrossReferenceType.Amends), new(Ref("z/1(2)"))],
                    },
                    Article("1") with
                    {
                        RefersTo = [new(Ref("z/1"))],
                    }
                ),
            ],
            Commentary =
            [
                new()
                {
                    Id = Id("c"),
                    By = Id("x"),
                    Source = Id("s"),
                    On = [new(Ref("a/1")), new(Ref("b/1"))],
                    Mentions = [Ref("z/1")],
                },
            ],
        };
}
