using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports.Json;

internal sealed record ExpertDossierJson(ExpertJson Expert, IReadOnlyList<CommentJson> Commentary, IReadOnlyList<SourceJson> Sources)
{
    public static ExpertDossierJson Of(ExpertDossier dossier) =>
        new ExpertDossierJson(
            ExpertJson.Of(dossier.Expert),
            CommentJson.Of(dossier.Context, dossier.Commentary),
            SourceJson.Of(dossier.Context, dossier.Sources)
        );
}

internal sealed record TopicJson(string Id, string Label, string? Description)
{
    public static TopicJson Of(DossierContext context, Topic topic) =>
        new TopicJson(topic.Id.ToString(), context.TextOf(topic.Label)!, context.TextOf(topic.Description));
}

internal sealed record TopicDossierJson
{
    public required TopicJson Topic { get; init; }
    public required IReadOnlyList<CommentJson> Commentary { get; init; }
    public required IReadOnlyList<ProvisionEntryJson> Provisions { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }

    public static TopicDossierJson Of(TopicDossier dossier) =>
        new TopicDossierJson
        {
            Topic = TopicJson.Of(dossier.Context, dossier.Topic),
            Commentary = CommentJson.Of(dossier.Context, dossier.Commentary),
            Provisions = [.. dossier.Provisions.Select(provision => ProvisionEntryJson.Of(dossier.Context, provision))],
            Sources = SourceJson.Of(dossier.Context, dossier.Sources),
        };
}

internal sealed record SourceDossierJson
{
    public required SourceJson Source { get; init; }
    public required IReadOnlyList<ParticipantJson> People { get; init; }
    public required IReadOnlyList<CommentJson> Commentary { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }

    public static SourceDossierJson Of(SourceDossier dossier)
    {
        var sources = SourceJson.Of(dossier.Context, dossier.Sources);
        return new SourceDossierJson
        {
            Source = sources[0],
            People =
            [
                .. dossier.People.Select(participant => new ParticipantJson(
                    participant.Person.Expert.ToString(),
                    participant.Name,
                    dossier.Context.TextOf(participant.Person.Role)
                )),
            ],
            Commentary = CommentJson.Of(dossier.Context, dossier.Commentary),
            Sources = sources,
        };
    }
}

internal sealed record ParticipantJson(string Expert, string Name, string? Role);
