using TreatyRefs.Compiled;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.CrossReferences;

/// <summary>Where a library says which instruments declare what, the edges of one are found without those of the others, and are the
/// same.</summary>
public sealed class GraphOfOneInstrumentTests
{
    private static readonly ITreatyLibrary[] s_libraries =
    [
        BuiltInLibrary.AddTo(
            new TreatyLibrary
            {
                Info = new LibraryInfo { Title = "Own", DeclaresItsReferences = true },
            },
            commentsBefore: 0
        ),
        BuiltInLibrary.AddTo(
            new TreatyLibrary
            {
                Info = new LibraryInfo { Title = "Own", DeclaresItsReferences = true },
                Instruments =
                [
                    Treaty(
                        "own-pact",
                        Article("1") with
                        {
                            RefersTo = [new DeclaredReference(ReferenceRange.Parse("un-charter/51"), CrossReferenceType.Cites)],
                        }
                    ),
                ],
            },
            commentsBefore: 0
        ),
        Treaties.BuiltIn.AsOf(new PartialDate(1999)),
    ];

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Edges_of_one_instrument_are_those_that_all_edges_have_for_it(int number)
    {
        var library = s_libraries[number];
        var (whole, byInstrument) = (new CrossReferenceGraph(library), CrossReferenceGraph.Of(library));
        foreach (var id in library.Instruments.Select(instrument => instrument.Id).Append(InstrumentId.Parse("unsc-res-1")))
        {
            byInstrument.FromAnywhereIn(id).Should().Equal(whole.FromAnywhereIn(id), "{0}", id);
            byInstrument.ToAnywhereIn(id).Should().Equal(whole.ToAnywhereIn(id), "{0}", id);
        }

        whole.Edges.Should().HaveCountGreaterThan(100);
        foreach (var edge in whole.Edges)
        {
            byInstrument.From(edge.From.First).Should().Equal(whole.From(edge.From.First));
            byInstrument.To(edge.To.Last).Should().Equal(whole.To(edge.To.Last));
        }

        byInstrument.Edges.Should().Equal(whole.Edges);
    }
}
