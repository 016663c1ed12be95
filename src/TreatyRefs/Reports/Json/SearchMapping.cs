using TreatyRefs.Model;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Json;

/// <summary>Makes the JSON of a search.</summary>
internal static class SearchMapping
{
    public static SearchJson Result(ITreatyLibrary library, SearchResult result) =>
        new(
            result.Query,
            result.Total,
            [.. result.Hits.Select(hit => Hit(library, hit))],
            [.. result.Problem?.Suggestions ?? []],
            result.Problem?.Message
        );

    private static SearchHitJson Hit(ITreatyLibrary library, SearchHit hit) =>
        new(
            hit.Reference?.ToString(),
            hit.Comment?.Commentary.Id.ToString(),
            hit.Label,
            hit.Field.Keyword(),
            hit.Language,
            hit.Comment is { } comment
                ? comment.Expert is { } expert
                    ? DossierMapping.Expert(expert)
                    : new ExpertJson(comment.Commentary.By.ToString(), comment.Commentary.By.ToString(), ExpertKind.Person.Keyword())
                : null,
            hit.Comment?.Date?.ToString(),
            hit.Snippet,
            [.. hit.Matches.Select(match => new SearchMatchJson(match.Start, match.End))],
            [.. (hit.Comment?.On ?? []).Select(target => target.To.ToString())],
            [
                .. (
                    hit.Comment?.Commentary.Topics
                    ?? (hit.Reference is { } reference ? library.FindProvision(reference)?.Provision.Topics : null)
                    ?? []
                ).Select(id => id.ToString()),
            ],
            hit.Topic?.Id.ToString(),
            hit.IsPartial
        );
}
