using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Scanning;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Output;

/// <summary>What a library does not have, as warnings at the places where it would stand.</summary>
internal static class CoverageWarnings
{
    private const int MostNamed = 12;

    /// <summary>The problems of a library with these warnings among them, in order of place.</summary>
    public static LoadResult AddTo(LoadResult loaded, LibraryCoverage coverage)
    {
        var gaps = Of(loaded, coverage).Select(gap => (gap.Rule, Place: loaded.Places.PlaceOf(gap.Record), gap.Message));

        // The members of a list lead nowhere for one reason.
        var warnings = gaps.Where(gap => gap.Place is not null)
            .Select(gap => new Diagnostic(gap.Rule, gap.Place!.Value, gap.Message))
            .Distinct();

        // Files stay in the order in which they were read.
        var files = loaded
            .Diagnostics.Select(problem => problem.Location.File)
            .Distinct()
            .Index()
            .ToDictionary(file => file.Item, file => file.Index);
        return loaded with
        {
            Diagnostics = loaded
                .Diagnostics.Concat(warnings)
                .OrderBy(problem => files.GetValueOrDefault(problem.Location.File, int.MaxValue))
                .ThenBy(problem => problem)
                .ToEquatableArray(),
        };
    }

    private static IEnumerable<(DiagnosticRule Rule, ILibraryRecord Record, string Message)> Of(
        LoadResult loaded,
        LibraryCoverage coverage
    ) =>
        [
            .. coverage
                .Instruments.Where(instrument => !instrument.WithoutCommentary.IsEmpty)
                .Select(instrument =>
                    (DiagnosticRules.NoCommentary, (ILibraryRecord)instrument.WithoutCommentary[0].Provision, NoCommentaryOn(instrument))
                ),
            .. coverage.Unresolved.Select(found =>
                (
                    DiagnosticRules.UnresolvedCitation,
                    RecordOf(loaded.Library, found),
                    $"'{found.Evidence.Text}' {Why(found)} (in {found.Evidence.Field}, {found.Evidence.Language})"
                )
            ),
            .. coverage
                .Unsourced.GroupBy(fact => fact.At.Instrument)
                .Select(facts => (DiagnosticRules.NoSource, facts.First().Record, NoSourceOf([.. facts]))),
            .. coverage.UnusedTopics.Select(topic =>
                (DiagnosticRules.UnusedTopic, (ILibraryRecord)topic, $"nothing stands under the topic '{topic.Id}'")
            ),
        ];

    // A warning for each article would say the same of nearly all of them.
    private static string NoCommentaryOn(InstrumentCoverage instrument)
    {
        var without = instrument.WithoutCommentary;
        var named = string.Join(", ", without.Take(MostNamed).Select(article => article.Reference.Pinpoint));
        var more = without.Count > MostNamed ? $" and {without.Count - MostNamed} more" : string.Empty;
        return $"no comment is on {without.Count} of {Count(without.Count + instrument.WithCommentary.Count, "described article")} of "
            + $"{instrument.Instrument.Id}: {named}{more}";
    }

    // A source of the instrument is one of everything in it, so that it is what to add first.
    private static string NoSourceOf(List<UnsourcedFact> facts)
    {
        var inside = facts
            .Where(fact => fact.Record is not Instrument)
            .GroupBy(fact => fact.Kind)
            .Select(kind => Count(kind.Count(), kind.Key))
            .ToList();
        var background = facts.Count(fact => fact.Certainty == Certainty.Background);
        return (
                inside.Count > 0
                    ? $"instrument {facts[0].At.Instrument} and in it {string.Join(", ", inside)} name no source"
                    : $"instrument {facts[0].At.Instrument} names no source"
            ) + (background > 0 ? $" ({background} said to be background knowledge)" : string.Empty);
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? string.Empty : "s")}";

    private static ILibraryRecord RecordOf(TreatyLibrary library, DetectedCitation found) =>
        found.Via is { } via ? library.FindCommentary(via)! : library.FindProvision(found.From.First)!.Provision;

    private static string Why(DetectedCitation found) =>
        found.Target switch
        {
            { Status: TargetStatus.NoSuchProvision, Reference: { } reference } => $"leads to {reference}, which does not exist",
            { Status: TargetStatus.Ambiguous, Instrument: var instrument } => $"may be any of {string.Join(", ", instrument.Candidates)}",
            _ => "names no instrument that this library knows",
        };
}
