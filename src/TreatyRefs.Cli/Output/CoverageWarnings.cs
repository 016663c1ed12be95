using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Output;

/// <summary>What a library does not have, as warnings at the places where it would stand.</summary>
internal static class CoverageWarnings
{
    /// <summary>The problems of a library with these warnings among them, in order of place.</summary>
    public static LoadResult AddTo(LoadResult loaded, LibraryCoverage coverage)
    {
        var gaps = Of(loaded, coverage).Select(gap => (gap.Rule, Place: loaded.Places.PlaceOf(gap.Record), gap.Message));

        // The members of a list lead nowhere for one reason.
        var warnings = gaps.Where(gap => gap.Place is not null).Select(gap => new Diagnostic(gap.Rule, gap.Place!.Value, gap.Message)).Distinct();

        // Files stay in the order in which they were read.
        var files = loaded.Diagnostics.Select(problem => problem.Location.File).Distinct().Index().ToDictionary(file => file.Item, file => file.Index);
        return loaded with
        {
            Diagnostics = loaded.Diagnostics.Concat(warnings)
                .OrderBy(problem => files.GetValueOrDefault(problem.Location.File, int.MaxValue))
                .ThenBy(problem => problem)
                .ToEquatableArray(),
        };
    }

    private static IEnumerable<(DiagnosticRule Rule, object Record, string Message)> Of(LoadResult loaded, LibraryCoverage coverage) =>
    [
        .. coverage.Instruments.SelectMany(instrument => instrument.WithoutCommentary)
            .Select(article => (DiagnosticRules.NoCommentary, (object)article.Provision, $"no comment is on {article.Reference}")),
        .. coverage.Unresolved.Select(found => (DiagnosticRules.UnresolvedCitation, RecordOf(loaded.Library, found), $"'{found.Evidence.Text}' {Why(found)} (in {found.Evidence.Field}, {found.Evidence.Language})")),
        .. coverage.Unsourced.Select(fact => (DiagnosticRules.NoSource, fact.Record, $"{fact.Kind} {Of(fact)}{(fact.Certainty is { } certainty ? $" ({certainty.Keyword()})" : string.Empty)}")),
        .. coverage.UnusedTopics.Select(topic => (DiagnosticRules.UnusedTopic, (object)topic, $"nothing stands under the topic '{topic.Id}'")),
    ];

    private static string Of(UnsourcedFact fact) => fact.Record is Instrument or Provision ? $"{fact.At} {fact.What}" : $"'{fact.What}' of {fact.At} names no source";

    private static object RecordOf(TreatyLibrary library, DetectedCitation found) =>
        found.Via is { } via ? library.FindCommentary(via)! : library.FindProvision(found.From.First)!.Provision;

    private static string Why(DetectedCitation found) => found.Target switch
    {
        { Status: TargetStatus.NoSuchProvision, Reference: { } reference } => $"leads to {reference}, which does not exist",
        { Status: TargetStatus.Ambiguous, Instrument: var instrument } => $"may be any of {string.Join(", ", instrument.Candidates)}",
        _ => "names no instrument that this library knows",
    };
}
