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
    public static Report Compose(InstrumentDossier dossier, ReportForm form) =>
        new(
            Parts.NameOf(dossier.Context, dossier.Instrument),
            dossier.Context.Language,
            [.. Blocks(dossier, form), Parts.Origin(dossier.Context)]
        );

    /// <summary>All but where it comes from.</summary>
    public static IEnumerable<Block> Blocks(InstrumentDossier dossier, ReportForm form) =>
        [
            .. Header(dossier),
            .. Parts.Notes(dossier.Context),
            InstrumentFacts.Compose(dossier, IdPrefix(dossier)),
            .. Party(dossier),
            .. form == ReportForm.Page ? Provisions(dossier, form) : [],
            .. Actions(dossier),
            .. Edges(dossier),
            .. form == ReportForm.Screen ? Provisions(dossier, form) : [],
            .. Commentary(dossier),
            .. Note(dossier),
            .. Parts.Sources(dossier.Context, dossier.Sources, IdPrefix(dossier)),
            .. form == ReportForm.Page ? Cite(dossier) : [],
        ];

    private static Span Title(DossierContext context, Instrument instrument)
    {
        var name = Parts.Named(context, instrument);
        return new Span(name.Text, SpanRole.Strong, name.Language);
    }

    private static IEnumerable<Block> Cite(InstrumentDossier dossier) =>
        HowToCite.Compose(
            dossier.Context,
            new ProvisionReference(dossier.Instrument.Id),
            [PlainNames.InstrumentOf(dossier.Context, dossier.Instrument)],
            2,
            IdPrefix(dossier)
        );

    private static IEnumerable<Block> Header(InstrumentDossier dossier)
    {
        var (context, instrument) = (dossier.Context, dossier.Instrument);
        yield return new Heading(
            1,
            [Title(context, instrument)],
            Anchor.Of(new ProvisionReference(instrument.Id)),
            [new Span(instrument.Id.ToString(), SpanRole.Label, Reference: new ProvisionReference(instrument.Id))]
        )
        {
            About = new ProvisionReference(instrument.Id),
        };
        yield return new Paragraph(StatusComposer.Of(context, instrument, dossier.Status, dossier.Sources, IdPrefix(dossier)));
    }

    private static IEnumerable<Block> Actions(InstrumentDossier dossier)
    {
        yield return Parts.Heading(2, Words(dossier)[Word.WhatHappened], id: IdPrefix(dossier) + "actions");
        if (dossier.Actions.IsEmpty)
        {
            yield return Parts.Said(Words(dossier)[Word.NothingHere]);
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

        yield return new Heading(2, [.. PlainNames.PartyOf(dossier.Context, record.Party)], IdPrefix(dossier) + "party");
        yield return Parts.Said(new PartyWording(Words(dossier)).Standing(record, dossier.Context.Library.Date) + ".");
        if (!record.Actions.IsEmpty)
        {
            yield return ActionsOf(dossier).Compose(record.Actions);
        }
    }

    private static ActionsComposer ActionsOf(InstrumentDossier dossier) =>
        new(dossier.Context, dossier.Instrument, dossier.Sources, IdPrefix(dossier));

    private static IEnumerable<Block> Edges(InstrumentDossier dossier)
    {
        var words = Words(dossier);
        var isReferredTo = words.Count(Word.ProvisionsReferredToBy, dossier.ReferencesToProvisions, "{0}");
        return
        [
            Parts.Heading(2, words[Word.RefersTo], id: IdPrefix(dossier) + "out"),
            .. Edges(dossier, ReferenceDirection.Out, dossier.RefersTo, dossier.ReferredToByProvisions.IsEmpty),
            .. Others(dossier, words[Word.ProvisionsReferTo], dossier.ReferredToByProvisions, dossier.ProvisionsReferTo),
            Parts.Heading(2, words[Word.ReferredToBy], id: IdPrefix(dossier) + "in"),
            .. Edges(dossier, ReferenceDirection.In, dossier.ReferredToBy, dossier.ReferringToProvisions.IsEmpty),
            .. Others(dossier, isReferredTo, dossier.ReferringToProvisions, dossier.ProvisionsReferredToBy),
        ];
    }

    private static IEnumerable<Block> Edges(
        InstrumentDossier dossier,
        ReferenceDirection direction,
        EquatableArray<LabelledReference> edges,
        bool isAll
    ) =>
        edges.IsEmpty && !isAll
            ? []
            : [new EdgesComposer(dossier.Context, dossier.Sources, IdPrefix(dossier)) { WithNotes = true }.Compose(edges, direction)];

    // What provisions refer to stands with each of them; here it is enough to know where to look.
    private static IEnumerable<Block> Others(
        InstrumentDossier dossier,
        string phrase,
        EquatableArray<InstrumentId> others,
        EquatableArray<string> names
    ) =>
        others.IsEmpty
            ? []
            :
            [
                new Paragraph(
                    new SpanBuilder(dossier.Context)
                        .Filled(phrase, line => AddOthers(line, dossier.Context, others, names), SpanRole.Label)
                        .Build()
                ),
            ];

    private static SpanBuilder AddOthers(
        SpanBuilder line,
        DossierContext context,
        EquatableArray<InstrumentId> others,
        EquatableArray<string> names
    )
    {
        for (var i = 0; i < others.Count; i++)
        {
            line.Add(i == 0 ? null : context.Words()[Word.Semicolon], SpanRole.Label)
                .Place(context, new ProvisionReference(others[i]), names[i], SpanRole.Label);
        }

        return line;
    }

    private static FrameWords Words(InstrumentDossier dossier) => dossier.Context.Words();

    // A page is read from what is in an instrument; on a screen the list is long, and the end is what one sees.
    private static IEnumerable<Block> Provisions(InstrumentDossier dossier, ReportForm form)
    {
        var count = dossier.Provisions.Count;
        yield return Parts.Heading(
            2,
            Words(dossier)[Word.Provisions],
            count == 0 ? null : Described(dossier),
            IdPrefix(dossier) + "provisions"
        );
        if (count == 0)
        {
            yield return Parts.Said(Words(dossier)[Word.NoneDescribed]);
            yield break;
        }

        Word[] heads = [Word.ReferenceHead, Word.ProvisionHead, Word.SubjectHead, Word.CommentsHead];
        var columns =
            form == ReportForm.Screen ? ..
            : dossier.Provisions.Any(entry => entry.CommentaryCount > 0) ? 1..
            : 1..^1;
        yield return new Table(
            ListComposer.Heads(dossier.Context, heads[columns]),
            dossier.Provisions.Select(entry => EquatableArray.Create(Row(dossier.Context, entry)[columns])).ToEquatableArray()
        );
    }

    private static string Described(InstrumentDossier dossier)
    {
        var articles = dossier.Provisions.Count(entry => entry.Described.Provision.Kind == ProvisionKind.Article);
        return dossier.Instrument.ArticleCount is { } count && articles < count
            ? Words(dossier).Fill(Word.ArticlesDescribed, FrameWords.Number(articles), FrameWords.Number(count))
            : Words(dossier).Count(Word.DescribedCount, dossier.Provisions.Count);
    }

    private static EquatableArray<Span>[] Row(DossierContext context, ProvisionEntry entry)
    {
        var provision = entry.Described.Provision;
        var subject = new SpanBuilder(context).About(provision);

        return
        [
            [new Span(entry.Described.Reference.ToString(), Reference: entry.Described.Reference)],
            [new Span(PlaceNames.Of(context, entry.Described.Reference, entry.Label), Reference: entry.Described.Reference)],
            subject.Build(),
            entry.CommentaryCount == 0 ? [] : [new Span(entry.CommentaryCount.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        ];
    }

    private static IEnumerable<Block> Commentary(InstrumentDossier dossier) =>
        Parts.Commentary(
            Parts.Heading(2, Words(dossier)[Word.CommentaryOnTheWhole], id: IdPrefix(dossier) + "commentary"),
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
            yield return Parts.Heading(2, Words(dossier)[Word.Note], id: IdPrefix(dossier) + "note");
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
