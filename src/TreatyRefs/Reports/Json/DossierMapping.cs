using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

/// <summary>Turns dossiers into the shapes that JSON writes.</summary>
internal static class DossierMapping
{
    public static ProvisionJson Provision(ProvisionDossier dossier)
    {
        var context = dossier.Context;
        var provision = dossier.Described?.Provision;
        var text = context.In(provision?.Text);
        return new ProvisionJson(
            dossier.Reference.ToString(),
            dossier.Described?.EId,
            Date(context.Library.Date),
            context.Language,
            Instrument(context, dossier.Instrument, dossier.Status),
            dossier.Label,
            Text(context, provision?.Heading),
            Text(context, provision?.Subject),
            Text(context, provision?.Summary),
            text?.Text,
            text?.Language,
            Texts(provision?.Topics ?? []),
            provision?.Provenance.Certainty?.Keyword(),
            Notes(context, provision?.Provenance),
            Edges(context, dossier.RefersTo),
            Edges(context, dossier.ReferredToBy),
            [.. dossier.Children.Select(child => Child(context, child))],
            [.. dossier.Commentary.Select(entry => Comment(context, entry, entry.LinkedByFor(dossier.Reference)))],
            Sources(context, dossier.Sources),
            Text(context, provision?.Trigger),
            Text(context, provision?.Duty),
            Text(context, provision?.Limits),
            [.. dossier.Predecessors.Select(predecessor => Predecessor(context, predecessor))],
            dossier.Existence.Keyword(),
            dossier.Within is { } within ? Entry(context, within.Described, within.Label, within.CommentaryCount) : null
        );
    }

    public static InstrumentJson Instrument(InstrumentDossier dossier)
    {
        var (context, instrument) = (dossier.Context, dossier.Instrument);
        return new InstrumentJson(
            instrument.Id.ToString(),
            instrument.Kind.Keyword(),
            Text(context, instrument.Title)!,
            Text(context, instrument.ShortTitle),
            Text(context, instrument.Designation),
            dossier.Status.Status.Keyword(),
            Date(dossier.Status.Since),
            Date(context.Library.Date),
            context.Language,
            instrument.Title.Versions.ToDictionary(version => version.Language, version => version.Text),
            instrument
                .Names.Items.GroupBy(name => name.Language)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(name => name.Text)]),
            [.. instrument.Abbreviations],
            instrument.Numbering.Keyword(),
            instrument.ArticleCount,
            instrument.Complete,
            [.. instrument.AuthenticLanguages],
            [.. instrument.Parties.Select(party => new PartyJson(Text(context, party.Name)!, party.Code))],
            instrument.Organ?.Keyword(),
            instrument.Number,
            instrument.Session,
            Text(context, instrument.Depositary),
            [
                .. instrument.Published.Select(series => new PublicationJson(
                    series.Series,
                    series.Volume,
                    series.Page,
                    series.Number,
                    Date(series.Date),
                    Text(context, series.Title)
                )),
            ],
            instrument.Provenance.Certainty?.Keyword(),
            Notes(context, instrument.Provenance),
            [.. dossier.Actions.Select(action => Action(context, action))],
            Edges(context, dossier.RefersTo),
            Edges(context, dossier.ReferredToBy),
            [.. dossier.Provisions.Select(entry => Entry(context, entry.Described, entry.Label, entry.CommentaryCount))],
            Comments(context, dossier.Commentary),
            Sources(context, dossier.Sources),
            LastRecorded(dossier.Status),
            StatusChecked(dossier.Status),
            dossier.Status.Certainty?.Keyword(),
            instrument.Binding,
            instrument.CitationDate is { } cited
                ? new CitationDateJson(cited.Date.ToString(), cited.Word.Keyword(), Texts(cited.Sources))
                : null,
            dossier.ReferencesToProvisions
        );
    }

    internal static RecordedEventJson? LastRecorded(StatusAtDate status) =>
        status.LastRecorded is { } last ? new RecordedEventJson(last.Type.Keyword(), Date(last.Date)) : null;

    internal static StatusCheckJson? StatusChecked(StatusAtDate status) =>
        status.Checked is { } check ? new StatusCheckJson(check.Date.ToString(), Texts(check.Sources)) : null;

    public static ExpertDossierJson Expert(ExpertDossier dossier) =>
        new(Expert(dossier.Expert), Comments(dossier.Context, dossier.Commentary), Sources(dossier.Context, dossier.Sources));

    public static ExpertJson Expert(Expert expert) => new(expert.Id.ToString(), expert.Name, expert.Kind.Keyword());

    public static TopicDossierJson Topic(TopicDossier dossier) =>
        new(
            Topic(dossier.Context, dossier.Topic),
            Comments(dossier.Context, dossier.Commentary),
            [
                .. dossier.Provisions.Select(provision =>
                    Entry(dossier.Context, provision.Described, provision.Label, provision.CommentaryCount)
                ),
            ],
            Sources(dossier.Context, dossier.Sources)
        );

    public static TopicJson Topic(DossierContext context, Topic topic) =>
        new(topic.Id.ToString(), Text(context, topic.Label)!, Text(context, topic.Description));

    public static InstrumentListJson Instruments(ITreatyLibrary library, string? language)
    {
        var builder = new DossierBuilder(library, language);
        var context = DossierContext.Of(library, language);
        return new InstrumentListJson([
            .. library
                .Listed()
                .Select(instrument =>
                {
                    var status = builder.StatusOf(instrument);
                    return new InstrumentEntryJson(
                        instrument.Id.ToString(),
                        instrument.Kind.Keyword(),
                        Text(context, instrument.Title)!,
                        Text(context, instrument.ShortTitle),
                        status.Status.Keyword(),
                        Date(status.Since),
                        library.CommentaryOn(instrument.Id).Count,
                        LastRecorded(status),
                        StatusChecked(status),
                        status.Certainty?.Keyword()
                    );
                }),
        ]);
    }

    internal static EdgeJson[] Edges(DossierContext context, IEnumerable<LabelledReference> edges) =>
        [.. edges.Select(edge => Edge(context, edge))];

    internal static EdgeJson Edge(DossierContext context, LabelledReference labelled)
    {
        var edge = labelled.Edge;
        return new EdgeJson(
            labelled.Other.ToString(),
            edge.Type.Keyword(),
            edge.Origin.Keyword(),
            edge.Via?.ToString(),
            labelled.Label,
            edge.From.ToString(),
            edge.To.ToString(),
            labelled.At,
            edge.Provenance.Certainty?.Keyword(),
            Notes(context, edge.Provenance),
            Texts(edge.Provenance.Sources),
            [
                .. edge.Evidence.Select(evidence => new EvidenceJson(
                    evidence.Text,
                    evidence.Start,
                    evidence.End,
                    evidence.Language,
                    evidence.Field
                )),
            ]
        );
    }

    public static ReferencesJson References(IReadOnlyList<ReferenceTree> trees)
    {
        var root = trees[0];
        return new ReferencesJson(
            root.Root.ToString(),
            root.Label,
            Date(root.Context.Library.Date),
            root.Instrument is { } instrument ? Instrument(root.Context, instrument, root.Status) : null,
            Links(trees, ReferenceDirection.Out),
            Links(trees, ReferenceDirection.In)
        );
    }

    private static ReferenceLinkJson[] Links(IReadOnlyList<ReferenceTree> trees, ReferenceDirection direction) =>
        [
            .. trees
                .Where(tree => tree.Direction == direction)
                .SelectMany(tree =>
                    tree.Edges.Select(link =>
                    {
                        var edge = Edge(tree.Context, link.Reference);
                        return new ReferenceLinkJson(
                            edge.Reference,
                            edge.Type,
                            edge.Origin,
                            edge.Via?.ToString(),
                            edge.Label,
                            edge.From,
                            edge.To,
                            edge.At,
                            edge.Certainty,
                            edge.Notes,
                            edge.Sources,
                            edge.Evidence,
                            link.Depth
                        );
                    })
                ),
        ];

    private static InstrumentRefJson Instrument(DossierContext context, Instrument instrument, StatusAtDate status) =>
        new(
            instrument.Id.ToString(),
            Text(context, instrument.Title)!,
            Text(context, instrument.ShortTitle),
            status.Status.Keyword(),
            Date(status.Since),
            LastRecorded(status),
            StatusChecked(status),
            status.Certainty?.Keyword()
        );

    private static PredecessorJson Predecessor(DossierContext context, PredecessorProvision predecessor) =>
        new(
            predecessor.Edge.To.ToString(),
            predecessor.Edge.Type.Keyword(),
            predecessor.Label,
            predecessor.Status.Status.Keyword(),
            Text(context, predecessor.Provision?.Subject),
            Text(context, predecessor.Provision?.Trigger),
            Text(context, predecessor.Provision?.Duty),
            Text(context, predecessor.Provision?.Limits),
            Text(context, predecessor.Provision?.Summary),
            Date(predecessor.Status.Since),
            LastRecorded(predecessor.Status)
        );

    private static ChildJson Child(DossierContext context, ProvisionEntry child)
    {
        var provision = child.Described.Provision;
        return new ChildJson(
            child.Described.Reference.ToString(),
            child.Label,
            Text(context, provision.Text),
            Text(context, provision.Heading),
            Text(context, provision.Subject),
            Text(context, provision.Summary)
        );
    }

    private static ProvisionEntryJson Entry(DossierContext context, DescribedProvision described, string label, int commentaryCount) =>
        new(
            described.Reference.ToString(),
            label,
            Text(context, described.Provision.Heading),
            Text(context, described.Provision.Subject),
            commentaryCount
        );

    private static ActionJson Action(DossierContext context, TreatyAction action) =>
        new(
            action.Type.Keyword(),
            Date(action.Date),
            action.Party,
            Text(context, action.Place),
            action.By?.ToString(),
            [.. action.On.Select(on => on.ToString())],
            action.Provenance.Certainty?.Keyword(),
            Notes(context, action.Provenance),
            Texts(action.Provenance.Sources)
        );

    private static CommentJson[] Comments(DossierContext context, IEnumerable<CommentaryEntry> entries) =>
        [.. entries.Select(entry => Comment(context, entry, entry.LinkedBy))];

    private static CommentJson Comment(DossierContext context, CommentaryEntry entry, LinkOrigin linkedBy)
    {
        var comment = entry.Commentary;
        return new CommentJson(
            comment.Id.ToString(),
            new ExpertJson(comment.By.ToString(), entry.SpeakerName, (entry.Expert?.Kind ?? ExpertKind.Person).Keyword()),
            Text(context, comment.As),
            comment.Kind?.Keyword(),
            comment.Attribution?.Keyword(),
            linkedBy.Keyword(),
            Text(context, comment.ViewOf),
            Text(context, comment.Says),
            Text(context, comment.Quote),
            Date(entry.Date),
            new SourceRefJson(comment.Source.ToString(), Text(context, entry.Source?.Title) ?? comment.Source.ToString()),
            [.. comment.On.Select(target => target.To.ToString())],
            Texts(comment.Topics),
            [.. entry.RespondsTo.Select(response => new ResponseJson(response.CommentId.ToString(), response.Type.Keyword()))],
            [.. entry.AnsweredBy.Select(answer => new ResponseJson(answer.CommentId.ToString(), answer.Type.Keyword()))],
            [.. comment.Mentions.Select(mention => mention.ToString())],
            comment.Provenance.Certainty?.Keyword(),
            Notes(context, comment.Provenance)
        );
    }

    private static string[] Texts<TId>(EquatableArray<TId> ids)
        where TId : struct => [.. ids.Select(id => id.ToString()!)];

    internal static SourceJson[] Sources(DossierContext context, SourceList sources) =>
        [
            .. sources.Items.Select(
                (source, index) =>
                    new SourceJson(
                        source.Id.ToString(),
                        Text(context, source.Title)!,
                        source.Url,
                        index + 1,
                        source.Kind.Keyword(),
                        Date(source.Date),
                        Text(context, source.Publisher)
                    )
            ),
        ];

    internal static string[] Notes(DossierContext context, Provenance? provenance) =>
        Text(context, provenance?.Note) is { } note ? [note] : [];

    internal static string? Text(DossierContext context, LocalizedText? text) => context.In(text)?.Text;

    internal static string? Date(PartialDate? date) => date?.ToString();
}
