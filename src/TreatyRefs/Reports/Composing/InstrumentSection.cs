using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on one instrument.</summary>
internal static class InstrumentSection
{
    public static Report Compose(InstrumentDossier dossier) =>
        new(
            ReportComposer.InstrumentName(dossier.Context, dossier.Instrument),
            dossier.Context.Language,
            [.. Blocks(dossier), ReportComposer.Origin(dossier.Context)]
        );

    /// <summary>All but where it comes from.</summary>
    public static IEnumerable<Block> Blocks(InstrumentDossier dossier) =>
        [
            .. Header(dossier),
            .. ReportComposer.LanguageNote(dossier.Context),
            .. StatusComposer.DateNote(dossier.Context),
            .. Facts(dossier),
            .. Actions(dossier),
            .. Edges(dossier),
            .. Provisions(dossier),
            .. Commentary(dossier),
            .. Note(dossier),
            .. Sources(dossier),
        ];

    private static IEnumerable<Block> Header(InstrumentDossier dossier)
    {
        var (context, instrument) = (dossier.Context, dossier.Instrument);
        yield return new Heading(
            1,
            new SpanBuilder(context).Add(instrument.ShortTitle ?? instrument.Title, SpanRole.Strong).Build(),
            Aside: [new Span(instrument.Id.ToString(), SpanRole.Label)]
        );
        yield return new Paragraph(StatusComposer.Of(context, instrument, dossier.Status, dossier.Sources, IdPrefix(dossier)));
    }

    private static IEnumerable<Block> Facts(InstrumentDossier dossier)
    {
        var (context, instrument) = (dossier.Context, dossier.Instrument);
        var facts = new List<Fact>();
        foreach (var version in instrument.Title.Versions)
        {
            facts.Add(new Fact($"Title ({Wording.LanguageName(version.Language)})", [new Span(version.Text, Language: version.Language)]));
        }

        Add("Kind", new SpanBuilder(context).Add(Wording.Phrase(instrument.Kind)).Build());
        Add("Designation", new SpanBuilder(context).Add(instrument.Designation).Build());
        AddParties();
        Add("Abbreviations", Text(string.Join(", ", instrument.Abbreviations)));
        Add("Authentic in", Text(string.Join(", ", instrument.AuthenticLanguages.Select(Wording.LanguageName))));
        Add("Status checked", StatusChecked(dossier));
        Add(
            "Cited by its day",
            instrument.CitationDate is { } cited
                ? Text($"{Wording.Phrase(cited.Word)} {Wording.Human(cited.Date)}")
                    .Concat(new SpanBuilder(context).Sources(dossier.Sources, IdPrefix(dossier), cited.Sources).Build())
                    .ToEquatableArray()
                : []
        );
        Add("Published", Text(string.Join("; ", instrument.Published.Select(SeriesText))));
        Add("Depositary", new SpanBuilder(context).Add(instrument.Depositary).Build());
        Add(
            "Articles",
            Text(instrument.ArticleCount is { } count ? count.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty)
        );
        yield return new Facts(facts.ToEquatableArray());

        void Add(string label, EquatableArray<Span> content)
        {
            if (!content.IsEmpty)
            {
                facts.Add(new Fact(label, content));
            }
        }

        void AddParties()
        {
            var line = new SpanBuilder(context);
            foreach (var party in instrument.Parties)
            {
                line.Add(line.Build().IsEmpty ? null : "; ")
                    .Add(party.Name)
                    .Add(party.Code is null ? null : $" ({party.Code})", SpanRole.Label);
            }

            Add("Parties", line.Build());
        }
    }

    private static EquatableArray<Span> StatusChecked(InstrumentDossier dossier) =>
        dossier.Instrument.StatusChecked is { } check
            ? new SpanBuilder(dossier.Context)
                .Add($"up to {Wording.Human(check.Date)}")
                .Sources(dossier.Sources, IdPrefix(dossier), check.Sources)
                .Build()
            : [];

    private static EquatableArray<Span> Text(string text) => text.Length == 0 ? [] : [new Span(text)];

    private static string SeriesText(SeriesCitation series) =>
        string.Join(
            " ",
            new[] { series.Volume, series.Series, series.Page, series.Number is null ? null : $"No. {series.Number}" }.Where(part =>
                part is not null
            )
        );

    private static IEnumerable<Block> Actions(InstrumentDossier dossier)
    {
        yield return new Heading(2, [new Span("What happened to it")]);
        if (dossier.Actions.IsEmpty)
        {
            yield return new Paragraph([new Span(Wording.NoReferences, SpanRole.Label)]);
            yield break;
        }

        yield return new Facts(
            dossier
                .Actions.Select(action => new Fact(action.Date is { } date ? Wording.Human(date) : "no date", Action(dossier, action)))
                .ToEquatableArray()
        );
    }

    private static EquatableArray<Span> Action(InstrumentDossier dossier, TreatyAction action)
    {
        var line = new SpanBuilder(dossier.Context).Add(Wording.Phrase(action.Type));
        if (action.Party is { } party)
        {
            var known = dossier.Instrument.Parties.FirstOrDefault(p => p.Code == party);
            line.Add(" by ").Add(known?.Name).Add(known is null ? party : null);
        }

        if (action.Place is not null)
        {
            line.Add(", ").Add(action.Place);
        }

        if (action.By is { } by)
        {
            line.Add($", by {by}");
        }

        if (!action.On.IsEmpty)
        {
            line.Add($", on {string.Join("; ", action.On)}");
        }

        line.Caveats(action.Provenance).Sources(dossier.Sources, IdPrefix(dossier), action.Provenance.Sources);
        return action.Provenance.Note is null ? line.Build() : line.Add(". Note: ", SpanRole.Label).Add(action.Provenance.Note).Build();
    }

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
            yield return new Heading(2, [new Span(heading)]);
            if (!edges.IsEmpty || others.IsEmpty)
            {
                yield return composer.Compose(edges, direction);
            }

            if (!others.IsEmpty)
            {
                yield return new Paragraph([new Span($"{provisions}: {string.Join("; ", others)}.", SpanRole.Label)]);
            }
        }
    }

    private static string Times(int count) => count == 1 ? "once" : Wording.Count(count, "time", "times");

    private static IEnumerable<Block> Provisions(InstrumentDossier dossier)
    {
        var count = dossier.Provisions.Count;
        yield return new Heading(2, [new Span("Provisions")], Aside: count == 0 ? [] : [new Span(Described(dossier), SpanRole.Label)]);
        if (count == 0)
        {
            yield return new Paragraph([new Span("(none described in this library)", SpanRole.Label)]);
            yield break;
        }

        yield return new Table(
            ["Reference", "Provision", "Subject", "Comments"],
            dossier.Provisions.Select(entry => Row(dossier.Context, entry)).ToEquatableArray()
        );
    }

    private static string Described(InstrumentDossier dossier)
    {
        var articles = dossier.Provisions.Count(entry => entry.Described.Provision.Kind == ProvisionKind.Article);
        return dossier.Instrument.ArticleCount is { } count && articles < count
            ? $"{articles} of {count} articles described"
            : Wording.Count(dossier.Provisions.Count, "described", "described");
    }

    private static EquatableArray<EquatableArray<Span>> Row(DossierContext context, ProvisionEntry entry)
    {
        var provision = entry.Described.Provision;
        var subject = new SpanBuilder(context).Add(provision.Heading);
        if (provision.Heading is null)
        {
            subject.Add(provision.Subject, SpanRole.Addition);
        }

        return
        [
            [new Span(entry.Described.Reference.ToString())],
            [new Span(entry.Label)],
            subject.Build(),
            entry.CommentaryCount == 0 ? [] : [new Span(entry.CommentaryCount.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        ];
    }

    private static IEnumerable<Block> Commentary(InstrumentDossier dossier)
    {
        yield return new Heading(2, [new Span("Commentary on the instrument as a whole")]);
        if (dossier.Commentary.IsEmpty)
        {
            yield return new Paragraph([new Span(Wording.NoCommentary(dossier.Context), SpanRole.Label)]);
        }

        var composer = new CommentComposer(dossier.Context, dossier.Sources, IdPrefix(dossier))
        {
            InReport = CommentComposer.IdsOf(dossier.Commentary),
            IsUnderstood = target => target.To.First == new ProvisionReference(dossier.Instrument.Id),
        };
        foreach (var entry in dossier.Commentary)
        {
            yield return composer.Compose(entry);
        }

        foreach (var block in StatusComposer.LeftOut(dossier.CommentaryOfUncertainDate, dossier.Context.AsOf))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Note(InstrumentDossier dossier)
    {
        var provenance = dossier.Instrument.Provenance;
        if (provenance.Note is not null || provenance.Certainty is not (null or Certainty.Confirmed))
        {
            yield return new Heading(2, [new Span("Note")]);
            yield return new Paragraph(
                new SpanBuilder(dossier.Context)
                    .Add(provenance.Note)
                    .Caveats(provenance)
                    .Sources(dossier.Sources, IdPrefix(dossier), provenance.Sources)
                    .Build()
            );
        }
    }

    private static IEnumerable<Block> Sources(InstrumentDossier dossier)
    {
        if (!dossier.Sources.Items.IsEmpty)
        {
            yield return new Heading(2, [new Span("Sources")]);
            yield return SourceNotesComposer.Compose(dossier.Context, dossier.Sources, IdPrefix(dossier));
        }
    }

    // Several instruments may share a page.
    private static string IdPrefix(InstrumentDossier dossier) => Anchor.Of(new ProvisionReference(dossier.Instrument.Id)) + "-";
}
