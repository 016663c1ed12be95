using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Json;

internal sealed record SearchJson
{
    public required string Query { get; init; }
    public required int Total { get; init; }
    public required IReadOnlyList<SearchHitJson> Hits { get; init; }
    public required IReadOnlyList<string> Suggestions { get; init; }
    public string? Problem { get; init; }

    public static SearchJson Of(SearchResult result) =>
        new SearchJson
        {
            Query = result.Query,
            Total = result.Total,
            Hits = [.. result.Hits.Select(hit => SearchHitJson.Of(hit))],
            Suggestions = [.. result.Problem?.Suggestions ?? []],
            Problem = result.Problem?.Message,
        };
}

internal sealed record SearchHitJson
{
    public string? Reference { get; init; }
    public string? Commentary { get; init; }
    public required string Label { get; init; }
    public required string Field { get; init; }
    public required string Language { get; init; }
    public ExpertJson? Expert { get; init; }
    public string? Date { get; init; }
    public required string Snippet { get; init; }
    public required IReadOnlyList<SearchMatchJson> Matches { get; init; }
    public required IReadOnlyList<string> On { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public string? Topic { get; init; }
    public required bool Partial { get; init; }

    public static SearchHitJson Of(SearchHit hit) =>
        new SearchHitJson
        {
            Reference = hit.Reference?.ToString(),
            Commentary = hit.Comment?.Commentary.Id.ToString(),
            Label = hit.Label,
            Field = hit.Field.Keyword(),
            Language = hit.Language,
            Expert = hit.Comment is { } comment
                ? comment.Expert is { } expert
                    ? ExpertJson.Of(expert)
                    : new ExpertJson(comment.Commentary.By.ToString(), comment.Commentary.By.ToString(), ExpertKind.Person.Keyword())
                : null,
            Date = hit.Comment?.Date?.ToString(),
            Snippet = hit.Snippet,
            Matches = [.. hit.Matches.Select(match => new SearchMatchJson(match.Start, match.End))],
            On = [.. (hit.Comment?.On ?? []).Select(target => target.To.ToString())],
            Topics = JsonValues.Texts(hit.Comment?.Commentary.Topics ?? hit.Provision?.Topics ?? []),
            Topic = hit.Topic?.Id.ToString(),
            Partial = hit.IsPartial,
        };
}

internal sealed record SearchMatchJson(int Start, int End);
