using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

internal sealed record ProvisionJson
{
    public required string Reference { get; init; }
    public string? EId { get; init; }
    public string? AsOf { get; init; }
    public required string Language { get; init; }
    public required InstrumentRefJson Instrument { get; init; }
    public required string Label { get; init; }
    public string? Heading { get; init; }
    public string? Subject { get; init; }
    public string? Summary { get; init; }
    public string? Text { get; init; }
    public string? TextLanguage { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public string? Certainty { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
    public required IReadOnlyList<EdgeJson> RefersTo { get; init; }
    public required IReadOnlyList<EdgeJson> ReferredToBy { get; init; }
    public required IReadOnlyList<ChildJson> Children { get; init; }
    public required IReadOnlyList<CommentJson> Commentary { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }
    public string? Trigger { get; init; }
    public string? Duty { get; init; }
    public string? Limits { get; init; }
    public required IReadOnlyList<PredecessorJson> Predecessors { get; init; }
    public required string Existence { get; init; }
    public ProvisionEntryJson? Within { get; init; }
    public required IReadOnlyList<ActionJson> PartyActions { get; init; }

    public static ProvisionJson Of(ProvisionDossier dossier)
    {
        var context = dossier.Context;
        var provision = dossier.Described?.Provision;
        var text = context.In(provision?.Text);
        return new ProvisionJson
        {
            Reference = dossier.Reference.ToString(),
            EId = dossier.Described?.EId,
            AsOf = context.Library.Date?.ToString(),
            Language = context.Language,
            Instrument = InstrumentRefJson.Of(context, dossier.Instrument, dossier.Status),
            Label = dossier.Label,
            Heading = context.TextOf(provision?.Heading),
            Subject = context.TextOf(provision?.Subject),
            Summary = context.TextOf(provision?.Summary),
            Text = text?.Text,
            TextLanguage = text?.Language,
            Topics = JsonValues.Texts(provision?.Topics ?? []),
            Certainty = provision?.Provenance.Certainty?.Keyword(),
            Notes = context.NotesOf(provision?.Provenance),
            RefersTo = EdgeJson.Of(context, dossier.RefersTo),
            ReferredToBy = EdgeJson.Of(context, dossier.ReferredToBy),
            Children = [.. dossier.Children.Select(child => ChildJson.Of(context, child))],
            Commentary = [.. dossier.Commentary.Select(entry => CommentJson.Of(context, entry, entry.LinkedByFor(dossier.Reference)))],
            Sources = SourceJson.Of(context, dossier.Sources),
            PartyActions = [.. dossier.PartyActions.Select(action => ActionJson.Of(context, action))],
            Trigger = context.TextOf(provision?.Trigger),
            Duty = context.TextOf(provision?.Duty),
            Limits = context.TextOf(provision?.Limits),
            Predecessors = [.. dossier.Predecessors.Select(predecessor => PredecessorJson.Of(context, predecessor))],
            Existence = dossier.Existence.Keyword(),
            Within = dossier.Within is { } within ? ProvisionEntryJson.Of(context, within) : null,
        };
    }
}

internal sealed record ChildJson
{
    public required string Reference { get; init; }
    public required string Label { get; init; }
    public string? Text { get; init; }
    public string? Heading { get; init; }
    public string? Subject { get; init; }
    public string? Summary { get; init; }

    public static ChildJson Of(DossierContext context, ProvisionEntry child)
    {
        var provision = child.Described.Provision;
        return new ChildJson
        {
            Reference = child.Described.Reference.ToString(),
            Label = child.Label,
            Text = context.TextOf(provision.Text),
            Heading = context.TextOf(provision.Heading),
            Subject = context.TextOf(provision.Subject),
            Summary = context.TextOf(provision.Summary),
        };
    }
}

internal sealed record PredecessorJson
{
    public required string Reference { get; init; }
    public required string Type { get; init; }
    public required string Label { get; init; }
    public required string Status { get; init; }
    public string? Subject { get; init; }
    public string? Trigger { get; init; }
    public string? Duty { get; init; }
    public string? Limits { get; init; }
    public string? Summary { get; init; }
    public string? StatusSince { get; init; }
    public RecordedEventJson? LastRecorded { get; init; }

    public static PredecessorJson Of(DossierContext context, PredecessorProvision predecessor) =>
        new PredecessorJson
        {
            Reference = predecessor.Edge.To.ToString(),
            Type = predecessor.Edge.Type.Keyword(),
            Label = predecessor.Label,
            Status = predecessor.Status.Status.Keyword(),
            Subject = context.TextOf(predecessor.Provision?.Subject),
            Trigger = context.TextOf(predecessor.Provision?.Trigger),
            Duty = context.TextOf(predecessor.Provision?.Duty),
            Limits = context.TextOf(predecessor.Provision?.Limits),
            Summary = context.TextOf(predecessor.Provision?.Summary),
            StatusSince = predecessor.Status.Since?.ToString(),
            LastRecorded = RecordedEventJson.Of(predecessor.Status),
        };
}

internal sealed record ProvisionEntryJson
{
    public required string Reference { get; init; }
    public required string Label { get; init; }
    public string? Heading { get; init; }
    public string? Subject { get; init; }
    public required int CommentaryCount { get; init; }

    public static ProvisionEntryJson Of(DossierContext context, ProvisionEntry entry) =>
        new ProvisionEntryJson
        {
            Reference = entry.Described.Reference.ToString(),
            Label = entry.Label,
            Heading = context.TextOf(entry.Described.Provision.Heading),
            Subject = context.TextOf(entry.Described.Provision.Subject),
            CommentaryCount = entry.CommentaryCount,
        };
}
