using FsCheck;
using FsCheck.Fluent;
using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.CrossReferences;

/// <summary>What holds of every graph, over libraries that nobody chose.</summary>
public sealed class GraphPropertyTests
{
    private static readonly string[] s_places =
    [
        "a",
        "a/1",
        "a/1(1)",
        "a/1(2)",
        "a/2",
        "a/2(1)",
        "a/3",
        "a/chapter-1",
        "b",
        "b/1",
        "b/1(1)",
        "b/2",
        "b/3",
        "c/1",
        "c/1..3",
        "a/1..2",
        "b/1(1)..(3)",
        "c/annex-1/1",
        "c/annex-1",
        "c/2",
    ];

    private static readonly Gen<TreatyLibrary> s_libraries =
        from edges in (
            from f in Gen.Elements(s_places.Where(place => !place.Contains("..")).ToArray())
            from t in Gen.Elements(s_places)
            from type in Gen.Elements(Enum.GetValues<CrossReferenceType>())
            select (From: f, To: t, Type: type)
        ).ListOf()
        select Library(edges.Where(edge => edge.From != edge.To).ToList());

    [Test]
    public void An_edge_leads_out_of_where_it_begins_and_into_where_it_points() =>
        Properties.Hold(
            s_libraries,
            library =>
            {
                var graph = new CrossReferenceGraph(library);
                return graph.Edges.All(edge =>
                    graph.From(edge.From.First).Contains(edge) == !StaysIn(edge.To, edge.From.First)
                    && graph.To(edge.To.First).Contains(edge) == !StaysIn(edge.From, edge.To.First)
                    && graph.To(edge.To.Last).Contains(edge) == !StaysIn(edge.From, edge.To.Last)
                );
            }
        );

    [Test]
    public void A_lookup_finds_what_going_over_all_edges_finds() =>
        Properties.Hold(
            s_libraries,
            library =>
            {
                var graph = new CrossReferenceGraph(library);
                return s_places
                    .Where(place => !place.Contains("..") && !place.Contains("chapter"))
                    .Select(Ref)
                    .All(place =>
                        graph
                            .From(place)
                            .SequenceEqual(
                                graph.Edges.Where(edge => CrossReferenceGraph.Concerns(edge.From, place) && !StaysIn(edge.To, place))
                            )
                        && graph
                            .To(place)
                            .SequenceEqual(
                                graph.Edges.Where(edge => CrossReferenceGraph.Concerns(edge.To, place) && !StaysIn(edge.From, place))
                            )
                    );
            }
        );

    [Test]
    public void In_and_out_are_inverse() =>
        Properties.Hold(
            s_libraries,
            library =>
            {
                var graph = new CrossReferenceGraph(library);
                var places = s_places.Where(place => !place.Contains("..")).Select(Ref).ToList();
                return places.All(here =>
                        graph.From(here).All(edge => graph.To(edge.To.First).Contains(edge) || StaysIn(edge.From, edge.To.First))
                    )
                    && places.All(here =>
                        graph.To(here).All(edge => graph.From(edge.From.First).Contains(edge) || StaysIn(edge.To, edge.From.First))
                    );
            }
        );

    [Test]
    public void Following_edges_to_a_depth_finds_what_brute_force_finds() =>
        Properties.Hold(
            from library in s_libraries
            from depth in Gen.Choose(1, 4)
            from isOut in Gen.Elements(true, false)
            from root in Gen.Elements("a/1", "b", "c/1", "a/2(1)")
            select (library, depth, isOut, root),
            given =>
            {
                var builder = new DossierBuilder(given.library);
                var direction = given.isOut ? ReferenceDirection.Out : ReferenceDirection.In;
                var tree = builder.References(Ref(given.root), direction, new ReferenceTreeOptions(given.depth));
                var found = tree.Edges.Select(link => (link.Reference.Edge, link.Depth)).ToList();
                return found.GroupBy(item => item.Edge, item => item.Depth).ToDictionary(group => group.Key, group => group.Min())
                        is var nearest
                    && BruteForce(builder, Ref(given.root), direction, given.depth) is var expected
                    && nearest.Count == expected.Count
                    && nearest.All(item => expected.GetValueOrDefault(item.Key) == item.Value);
            }
        );

    [Test]
    public void The_memory_that_building_takes_grows_as_the_library_does()
    {
        _ = Allocated(50); // compiled, and what is built once is built
        var (small, large) = (Allocated(1000), Allocated(2000));

        ((double)large / small).Should().BeLessThan(2.2);
    }

    // The nearest distance of each edge, level by level over all edges of all places that have been reached.
    private static Dictionary<CrossReference, int> BruteForce(
        DossierBuilder builder,
        ProvisionReference root,
        ReferenceDirection direction,
        int depth
    )
    {
        var edges = new Dictionary<CrossReference, int>();
        var level = new HashSet<ReferenceRange> { root };
        for (var distance = 1; distance <= depth; distance++)
        {
            var next = new HashSet<ReferenceRange>();
            foreach (var place in level)
            {
                foreach (var edge in builder.Graph.Edges)
                {
                    var (near, other) = direction == ReferenceDirection.Out ? (edge.From, edge.To) : (edge.To, edge.From);
                    // A whole instrument that is asked about is all that stands in it.
                    if (
                        place == root && root.IsWhole
                            ? near.Instrument == root.Instrument && (other.Instrument != root.Instrument || near.First.IsWhole)
                            : Meets(near, place) && !StaysIn(other, place)
                    )
                    {
                        edges.TryAdd(edge, distance);
                        next.Add(other);
                    }
                }
            }

            level = next;
        }

        return edges;
    }

    private static bool Meets(ReferenceRange end, ReferenceRange place) =>
        !place.IsSingle
            ? place.Contains(end.First)
                || place.Contains(end.Last)
                || (!end.IsSingle && (end.Contains(place.First) || end.Contains(place.Last)))
            : CrossReferenceGraph.Concerns(end, place.First)
                || (place.First == Ref("a/chapter-1") && (Holds(place.First, end.First) || Holds(place.First, end.Last)));

    private static bool StaysIn(ReferenceRange end, ReferenceRange place) =>
        place.IsSingle ? StaysIn(end, place.First) : place.Contains(end.First) && place.Contains(end.Last);

    private static bool StaysIn(ReferenceRange end, ProvisionReference place) =>
        !place.IsWhole && Holds(place, end.First) && Holds(place, end.Last);

    // The articles of the one chapter are not numbered under it.
    private static bool Holds(ProvisionReference place, ProvisionReference end) =>
        place.Contains(end)
        || (place == Ref("a/chapter-1") && end.Instrument == place.Instrument && end.Pinpoint.Article?.ToString() is "1" or "2");

    private static TreatyLibrary Library(List<(string From, string To, CrossReferenceType Type)> edges)
    {
        return Of(
            Treaty(
                "a",
                Provision(ProvisionKind.Chapter, "I", At("a/1", "1", "1", "2"), At("a/2", "2", "1")) with
                {
                    RefersTo = From("a/chapter-1"),
                },
                At("a/3", "3")
            ) with
            {
                Relations = From("a"),
            },
            Treaty("b", At("b/1", "1", "1"), At("b/2", "2"), At("b/3", "3")) with
            {
                Relations = From("b"),
            },
            Treaty(
                "c",
                At("c/1", "1"),
                At("c/2", "2"),
                Provision(ProvisionKind.Annex, "I", At("c/annex-1/1", "1")) with
                {
                    RefersTo = From("c/annex-1"),
                }
            )
        );

        EquatableArray<DeclaredReference> From(string place) => EdgesFrom(edges, place);

        Provision At(string place, string number, params string[] paragraphs) => ArticleAt(edges, place, number, paragraphs);
    }

    private static EquatableArray<DeclaredReference> EdgesFrom(
        List<(string From, string To, CrossReferenceType Type)> edges,
        string place
    ) =>
        [
            .. edges
                .Where(edge => edge.From == place)
                .Select(edge => new DeclaredReference(ReferenceRange.Parse(edge.To), edge.Type))
                .Distinct(),
        ];

    private static Provision ArticleAt(
        List<(string From, string To, CrossReferenceType Type)> edges,
        string place,
        string number,
        string[] paragraphs
    ) =>
        Article(
            number,
            [.. paragraphs.Select(paragraph => Paragraph(paragraph) with { RefersTo = EdgesFrom(edges, $"{place}({paragraph})") })]
        ) with
        {
            RefersTo = EdgesFrom(edges, place),
        };

    private static long Allocated(int articles)
    {
        var charter = Treaty("charter", [.. Enumerable.Range(1, 100).Select(number => Article($"{number}"))]) with
        {
            Title = En("Charter of the Union"),
            Names = new([new("en", "the Charter")]),
        };
        var pact = Treaty(
            "pact",
            [
                .. Enumerable
                    .Range(1, articles)
                    .Select(number =>
                        Article($"{number}") with
                        {
                            Text = En(
                                $"Subject to Article {(number % 100) + 1} of the Charter and to Article {(number * 7 % articles) + 1}."
                            ),
                            RefersTo = [new(Ref($"charter/{(number % 90) + 1}"))],
                        }
                    ),
            ]
        );
        var library = Of(charter, pact);
        _ = library.ProvisionsOf(pact.Id).Count;
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = new CrossReferenceGraph(library).Edges.Count;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
