using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Provisions in annexes: which annex is meant where its number is not said, and where an annex is all that an instrument
/// is.</summary>
internal sealed class AnnexesCited(InstrumentSorts sorts, Discourse discourse)
{
    /// <summary>Provisions of "the annex" in the one that the text cited last: "Annex VII of UNCLOS ... Article 9 of the annex".</summary>
    /// <param name="segment">The provisions.</param>
    /// <param name="mention">What they are of.</param>
    public ProvisionSegment OfCited(ProvisionSegment segment, Mention mention)
    {
        if (
            discourse.Outline.HasHeadings
            || discourse.AnnexCited is not { } cited
            || !cited.Instrument.Ids.SequenceEqual(mention.Ids)
            || segment.Provisions is not [{ First.Steps: [{ Kind: ProvisionKind.Annex, Number.IsNone: true }, _, ..] }, ..]
        )
        {
            return segment;
        }

        return segment with
        {
            Provisions =
            [
                .. segment.Provisions.Select(provision =>
                    provision with
                    {
                        First = InAnnex(cited.Annex, provision.First),
                        Last = InAnnex(cited.Annex, provision.Last),
                    }
                ),
            ],
        };
    }

    /// <summary>Provisions of the annex of a resolution, where that is the instrument itself: "resolution 3314 (XXIX), annex, article
    /// 3".</summary>
    /// <param name="provisions">The provisions.</param>
    /// <param name="mention">What they are of.</param>
    public List<CitedProvision> OfItself(List<CitedProvision> provisions, Mention mention) =>
        mention is { IsKnown: true, Ids: [var id] }
        && provisions is [{ First.Steps: [{ Kind: ProvisionKind.Annex, Number.IsNone: true }, ..] }, ..]
        && sorts.IsAnnexOfResolution(id)
            ?
            [
                .. provisions.Select(provision =>
                    provision with
                    {
                        First = WithoutAnnex(provision.First),
                        Last = WithoutAnnex(provision.Last),
                    }
                ),
            ]
            : provisions;

    /// <summary>Whether provisions are no more than the annex which their instrument is.</summary>
    public bool IsItself(ProvisionCandidate provisions, Mention mention) =>
        mention is { IsKnown: true, Ids: [var id] }
        && provisions.Segments is [{ Provisions: [{ First.Steps: [{ Kind: ProvisionKind.Annex, Number.IsNone: true }] }] }]
        && sorts.IsAnnexOfResolution(id);

    private static Pinpoint WithoutAnnex(Pinpoint provision) =>
        provision.Steps is [{ Kind: ProvisionKind.Annex, Number.IsNone: true }, ..] steps
            ? new Pinpoint([.. steps.AsSpan()[1..]])
            : provision;

    /// <summary>Articles of the annex of the citation that is repeated: "Annex VII, Art. 3 ...; ibid., Art. 9".</summary>
    /// <param name="provisions">The provisions after "ibid.".</param>
    /// <param name="repeated">What was cited.</param>
    /// <param name="mention">Of what.</param>
    public ProvisionCandidate InSame(ProvisionCandidate provisions, Pinpoint repeated, Mention mention) =>
        mention.IsKnown
        && repeated.Steps is [{ Kind: ProvisionKind.Annex } annex, { Form: PinpointStepForm.Main }, ..]
        && provisions.Segments is [{ Provisions: [{ First: { Steps: [{ Form: PinpointStepForm.Main }, ..] } first }, ..] } segment]
        && IsRatherIn(annex, first, mention.Ids[0])
            ? provisions with
            {
                Segments =
                [
                    segment with
                    {
                        Provisions =
                        [
                            .. segment.Provisions.Select(provision =>
                                provision with
                                {
                                    First = new Pinpoint([annex, .. provision.First.Steps]),
                                    Last = new Pinpoint([annex, .. provision.Last.Steps]),
                                }
                            ),
                        ],
                    },
                ],
            }
            : provisions;

    // Article 287 is none of an annex with thirteen.
    private bool IsRatherIn(PinpointStep annex, Pinpoint article, InstrumentId id) =>
        sorts.Exists(new ProvisionReference(id, new Pinpoint([annex, .. article.Steps]))) switch
        {
            Existence.Yes => true,
            Existence.Unknown => sorts.Exists(new ProvisionReference(id, article)) != Existence.Yes,
            _ => false,
        };

    private static Pinpoint InAnnex(PinpointStep annex, Pinpoint provision) =>
        provision.Steps is [{ Kind: ProvisionKind.Annex, Number.IsNone: true }, ..] steps
            ? new Pinpoint([annex, .. steps.AsSpan()[1..]])
            : provision;
}
