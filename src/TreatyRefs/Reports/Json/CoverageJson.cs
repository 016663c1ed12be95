using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

/// <summary>How much a library says of one instrument, for JSON.</summary>
internal sealed record InstrumentCoverageJson(
    string Instrument,
    string Name,
    int? ArticleCount,
    int Described,
    int? NotDescribed,
    int CommentsOnTheWhole,
    IReadOnlyList<string> WithCommentary,
    IReadOnlyList<string> WithoutCommentary
);

/// <summary>A citation that leads nowhere, for JSON.</summary>
internal sealed record UnresolvedJson(
    string From,
    string? Via,
    string Text,
    int Start,
    int End,
    string Language,
    string Field,
    string Status,
    string? Reference,
    string? Pinpoint,
    IReadOnlyList<string> Candidates
);

/// <summary>A fact without a source, for JSON.</summary>
internal sealed record UnsourcedJson(string Kind, string At, string What, string? Certainty);

/// <summary>What a library has, and where it has nothing, for JSON.</summary>
internal sealed record CoverageJson(
    string? AsOf,
    IReadOnlyList<InstrumentCoverageJson> Instruments,
    int NamedOnly,
    IReadOnlyList<UnresolvedJson> Unresolved,
    IReadOnlyList<UnsourcedJson> WithoutSource,
    IReadOnlyList<string> UnusedTopics
)
{
    public static CoverageJson Of(LibraryCoverage coverage) =>
        new(
            coverage.Context.Library.Date?.ToString(),
            [
                .. coverage.Instruments.Select(instrument => new InstrumentCoverageJson(
                    instrument.Instrument.Id.ToString(),
                    instrument.Name,
                    instrument.Instrument.ArticleCount,
                    instrument.Described,
                    instrument.NotDescribed,
                    instrument.CommentsOnTheWhole,
                    [.. instrument.WithCommentary.Select(article => article.Reference.ToString())],
                    [.. instrument.WithoutCommentary.Select(article => article.Reference.ToString())]
                )),
            ],
            coverage.NamedOnly,
            [
                .. coverage.Unresolved.Select(found => new UnresolvedJson(
                    found.From.ToString(),
                    found.Via?.ToString(),
                    found.Evidence.Text,
                    found.Evidence.Start,
                    found.Evidence.End,
                    found.Evidence.Language,
                    found.Evidence.Field,
                    found.Target.Status.Keyword(),
                    found.Target.Reference?.ToString(),
                    found.Target.Pinpoint,
                    [.. found.Target.Instrument.Candidates.Select(id => id.ToString())]
                )),
            ],
            [.. coverage.Unsourced.Select(fact => new UnsourcedJson(fact.Kind, fact.At.ToString(), fact.What, fact.Certainty?.Keyword()))],
            [.. coverage.UnusedTopics.Select(topic => topic.Id.ToString())]
        );
}
