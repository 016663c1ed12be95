using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

internal sealed record CommentJson
{
    public required string Id { get; init; }
    public required ExpertJson Expert { get; init; }
    public string? As { get; init; }
    public string? Kind { get; init; }
    public string? Attribution { get; init; }
    public required string LinkedBy { get; init; }
    public string? ViewOf { get; init; }
    public string? Says { get; init; }
    public string? Quote { get; init; }
    public string? Date { get; init; }
    public required SourceRefJson Source { get; init; }
    public required IReadOnlyList<string> On { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public required IReadOnlyList<ResponseJson> RespondsTo { get; init; }
    public required IReadOnlyList<ResponseJson> AnsweredBy { get; init; }
    public required IReadOnlyList<string> Mentions { get; init; }
    public string? Certainty { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }

    public static CommentJson[] Of(DossierContext context, IEnumerable<CommentaryEntry> entries) =>
        [.. entries.Select(entry => CommentJson.Of(context, entry, entry.LinkedBy))];

    public static CommentJson Of(DossierContext context, CommentaryEntry entry, LinkOrigin linkedBy)
    {
        var comment = entry.Commentary;
        return new CommentJson
        {
            Id = comment.Id.ToString(),
            Expert = new ExpertJson(comment.By.ToString(), entry.SpeakerName, (entry.Expert?.Kind ?? ExpertKind.Person).Keyword()),
            As = context.TextOf(comment.As),
            Kind = comment.Kind?.Keyword(),
            Attribution = comment.Attribution?.Keyword(),
            LinkedBy = linkedBy.Keyword(),
            ViewOf = context.TextOf(comment.ViewOf),
            Says = context.TextOf(comment.Says),
            Quote = context.TextOf(comment.Quote),
            Date = entry.Date?.ToString(),
            Source = new SourceRefJson(comment.Source.ToString(), context.TextOf(entry.Source?.Title) ?? comment.Source.ToString()),
            On = [.. comment.On.Select(target => target.To.ToString())],
            Topics = JsonValues.Texts(comment.Topics),
            RespondsTo = [.. entry.RespondsTo.Select(response => new ResponseJson(response.CommentId.ToString(), response.Type.Keyword()))],
            AnsweredBy = [.. entry.AnsweredBy.Select(answer => new ResponseJson(answer.CommentId.ToString(), answer.Type.Keyword()))],
            Mentions = [.. comment.Mentions.Select(mention => mention.ToString())],
            Certainty = comment.Provenance.Certainty?.Keyword(),
            Notes = context.NotesOf(comment.Provenance),
        };
    }
}

internal sealed record ExpertJson(string Id, string Name, string Kind)
{
    public static ExpertJson Of(Expert expert) => new ExpertJson(expert.Id.ToString(), expert.Name, expert.Kind.Keyword());
}

internal sealed record SourceRefJson(string Id, string Title);

internal sealed record SourceJson
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Url { get; init; }
    public required int Number { get; init; }
    public required string Kind { get; init; }
    public string? Date { get; init; }
    public string? Publisher { get; init; }

    public static SourceJson[] Of(DossierContext context, SourceList sources) =>
        [
            .. sources.Items.Select(
                (source, index) =>
                    new SourceJson
                    {
                        Id = source.Id.ToString(),
                        Title = context.TextOf(source.Title)!,
                        Url = source.Url,
                        Number = index + 1,
                        Kind = source.Kind.Keyword(),
                        Date = source.Date?.ToString(),
                        Publisher = context.TextOf(source.Publisher),
                    }
            ),
        ];
}

internal sealed record ResponseJson(string Id, string As);
