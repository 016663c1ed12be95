using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

/// <summary>How much a library says of one instrument, for JSON.</summary>
internal sealed record InstrumentCoverageJson
{
    public required string Instrument { get; init; }
    public required string Name { get; init; }
    public int? ArticleCount { get; init; }
    public required int Described { get; init; }
    public int? NotDescribed { get; init; }
    public required int CommentsOnTheWhole { get; init; }
    public required IReadOnlyList<string> WithCommentary { get; init; }
    public required IReadOnlyList<string> WithoutCommentary { get; init; }

    public static InstrumentCoverageJson Of(InstrumentCoverage instrument) =>
        new()
        {
            Instrument = instrument.Instrument.Id.ToString(),
            Name = instrument.Name,
            ArticleCount = instrument.Instrument.ArticleCount,
            Described = instrument.Described,
            NotDescribed = instrument.NotDescribed,
            CommentsOnTheWhole = instrument.CommentsOnTheWhole,
            WithCommentary = [.. instrument.WithCommentary.Select(article => article.Reference.ToString())],
            WithoutCommentary = [.. instrument.WithoutCommentary.Select(article => article.Reference.ToString())],
        };
}

/// <summary>A citation that leads nowhere, for JSON.</summary>
internal sealed record UnresolvedJson
{
    public required string From { get; init; }
    public string? Via { get; init; }
    public required string Text { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required string Language { get; init; }
    public required string Field { get; init; }
    public required string Status { get; init; }
    public string? Reference { get; init; }
    public string? Pinpoint { get; init; }
    public required IReadOnlyList<string> Candidates { get; init; }

    public static UnresolvedJson Of(DetectedCitation found) =>
        new()
        {
            From = found.From.ToString(),
            Via = found.Via?.ToString(),
            Text = found.Evidence.Text,
            Start = found.Evidence.Start,
            End = found.Evidence.End,
            Language = found.Evidence.Language,
            Field = found.Evidence.Field,
            Status = found.Target.Status.Keyword(),
            Reference = found.Target.Reference?.ToString(),
            Pinpoint = found.Target.Pinpoint,
            Candidates = [.. found.Target.Instrument.Candidates.Select(id => id.ToString())],
        };
}

/// <summary>A fact without a source, for JSON.</summary>
internal sealed record UnsourcedJson
{
    public required string Kind { get; init; }
    public required string At { get; init; }
    public required string What { get; init; }
    public string? Certainty { get; init; }

    public static UnsourcedJson Of(UnsourcedFact fact) =>
        new()
        {
            Kind = fact.Kind,
            At = fact.At.ToString(),
            What = fact.What,
            Certainty = fact.Certainty?.Keyword(),
        };
}

/// <summary>What a library has, and where it has nothing, for JSON.</summary>
internal sealed record CoverageJson
{
    public string? AsOf { get; init; }
    public required IReadOnlyList<InstrumentCoverageJson> Instruments { get; init; }
    public required int NamedOnly { get; init; }
    public required IReadOnlyList<UnresolvedJson> Unresolved { get; init; }
    public required IReadOnlyList<UnsourcedJson> WithoutSource { get; init; }
    public required IReadOnlyList<string> UnusedTopics { get; init; }

    public static CoverageJson Of(LibraryCoverage coverage) =>
        new()
        {
            AsOf = coverage.Context.Library.Date?.ToString(),
            Instruments = [.. coverage.Instruments.Select(InstrumentCoverageJson.Of)],
            NamedOnly = coverage.NamedOnly,
            Unresolved = [.. coverage.Unresolved.Select(UnresolvedJson.Of)],
            WithoutSource = [.. coverage.Unsourced.Select(UnsourcedJson.Of)],
            UnusedTopics = [.. coverage.UnusedTopics.Select(topic => topic.Id.ToString())],
        };
}
