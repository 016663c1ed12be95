using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on one instrument.</summary>
internal static class InstrumentSection
{
    public static Report Compose(InstrumentDossier dossier) =>
        new(
            Parts.NameOf(dossier.Context, dossier.Instrument),
            dossier.Context.Language,
            [.. Blocks(dossier), Parts.Origin(dossier.Context)]
        );

    /// <summary>All but where it comes from.</summary>
    public static IEnumerable<Block> Blocks(InstrumentDossier dossier) =>
        [
            .. Header(dossier),
            .. Parts.Notes(dossier.Context),
            InstrumentFacts.Compose(dossier, IdPrefix(dossier)),
            .. Party(dossier),
            .. Actions(dossier),
            .. Edges(dossier),
            .. Provisions(dossier),
            .. Commentary(dossier),
            .. Note(dossier),
            .. Parts.Sources(dossier.Context, dossier.Sources, IdPrefix(dossier)),
        ];

    private static IEnumerable<Block> Header(InstrumentDossier dossier)
    {
        var (context, instrument) = (dossier.Context, dossier.Instrument);
        yield return new Heading(
            1,
            new SpanBuilder(context).Add(Parts.NameOf(instrument), SpanRole.Strong).Build(),
            Aside: [new Span(instrument.Id.ToString(), SpanRole.Label, Reference: new ProvisionReference(instrument.Id))]
        );
        yield return new Paragraph(StatusComposer.Of(context, instrument, dossier.Status, dossier.Sources, IdPrefix(dossier)));
    }

    private static IEnumerable<Block> Actions(InstrumentDossier dossier)
    {
        yield return Parts.Heading(2, "What happened to it");
        if (dossier.Actions.IsEmpty)
        {
            yield return Parts.Said(ReportWording.NoReferences);
            yield break;
        }

        yield return ActionsOf(dossier).Compose(dossier.Actions);
    }

    // The party that was asked about comes before everything else that happened.
    private static IEnumerable<Block> Party(InstrumentDossier dossier)
    {
        if (dossier.Party is not { } record)
        {
            yield break;
        }

        yield return Parts.Heading(2, PartyWording.NameOf(dossier.Context, record.Party));
        yield return Parts.Said(PartyWording.Standing(record, dossier.Context.Library.Date) + ".");
        if (!record.Actions.IsEmpty)
        {
            yield return ActionsOf(dossier).Compose(record.Actions);
        }
    }

    private static ActionsComposer ActionsOf(InstrumentDossier dossier) =>
        new(dossier.Context, dossier.Instrument, dossier.Sources, IdPrefix(dossier));

    private static IEnumerable<Block> Edges(InstrumentDossier dossier)
    {
        var composer = new EdgesComposer(dossier.Context, dossier.Sources, IdPrefix(dossier)) { WithNotes = true };
        return
        [
            .. Edges("Refers to", dossier.RefersTo, ReferenceDirection.Out, "Its provisions refer to", dossier.ProvisionsReferTo),
            .. Edges(
                "Referred to by",
                dossier.ReferredToBy,
                ReferenceDirection.In,
                $"Its provisions are referred to {Times(dossier.ReferencesToProvisions)}, by",
                dossier.ProvisionsReferredToBy
            ),
        ];

        // What provisions refer to stands with each of them; here it is enough to know where to look.
        IEnumerable<Block> Edges(
            string heading,
            EquatableArray<LabelledReference> edges,
            ReferenceDirection direction,
            string provisions,
            EquatableArray<string> others
        )
        {
            yield return Parts.Heading(2, heading);
            if (!edges.IsEmpty || others.IsEmpty)
            {
                yield return composer.Compose(edges, direction);
            }

            if (!others.IsEmpty)
            {
                yield return Parts.Said($"{provisions}: {string.Join("; ", others)}.");
            }
        }
    }

    private static string Times(int count) => count == 1 ? "once" : ReportWording.Count(count, "time", "times");

    private static IEnumerable<Block> Provisions(InstrumentDossier dossier)
    {
        var count = dossier.Provisions.Count;
        yield return Parts.Heading(2, "Provisions", count == 0 ? null : Described(dossier));
        if (count == 0)
        {
            yield return Parts.Said("(none described in this library)");
            yield break;
        }

        yield return new Table(TableHeads.Provisions, dossier.Provisions.Select(entry => Row(dossier.Context, entry)).ToEquatableArray());
    }

    private static string Described(InstrumentDossier dossier)
    {
        var articles = dossier.Provisions.Count(entry => entry.Described.Provision.Kind == ProvisionKind.Article);
        return dossier.Instrument.ArticleCount is { } count && articles < count
            ? $"{articles} of {count} articles described"
            : ReportWording.Count(dossier.Provisions.Count, "described", "described");
    }

    private static EquatableArray<EquatableArray<Span>> Row(DossierContext context, ProvisionEntry entry)
    {
        var provision = entry.Described.Provision;
        var subject = new SpanBuilder(context).About(provision);

        return
        [
            [new Span(entry.Described.Reference.ToString(), Reference: entry.Described.Reference)],
            [new Span(entry.Label)],
            subject.Build(),
            entry.CommentaryCount == 0 ? [] : [new Span(entry.CommentaryCount.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        ];
    }

    private static IEnumerable<Block> Commentary(InstrumentDossier dossier) =>
        Parts.Commentary(
            Parts.Heading(2, "Commentary on the instrument as a whole"),
            new CommentComposer(dossier.Context, dossier.Sources, IdPrefix(dossier))
            {
                InReport = CommentComposer.IdsOf(dossier.Commentary),
                IsUnderstood = target => target.To.First == new ProvisionReference(dossier.Instrument.Id),
            },
            dossier.Commentary,
            dossier.CommentaryOfUncertainDate
        );

    private static IEnumerable<Block> Note(InstrumentDossier dossier)
    {
        var provenance = dossier.Instrument.Provenance;
        if (provenance.Note is not null || provenance.Certainty is not (null or Certainty.Confirmed))
        {
            yield return Parts.Heading(2, "Note");
            yield return new Paragraph(
                new SpanBuilder(dossier.Context)
                    .Add(provenance.Note)
                    .Caveats(provenance)
                    .Sources(dossier.Sources, IdPrefix(dossier), provenance.Sources)
                    .Build()
            );
        }
    }

    // Several instruments may share a page.
    private static string IdPrefix(InstrumentDossier dossier) => Anchor.Of(new ProvisionReference(dossier.Instrument.Id)) + "-";
}
