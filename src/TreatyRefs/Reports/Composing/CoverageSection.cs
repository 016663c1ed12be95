using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on what a library has, and where it has nothing.</summary>
internal static class CoverageSection
{
    private const int MostNamed = 12;

    public static Report Compose(LibraryCoverage coverage)
    {
        var context = coverage.Context;
        List<Block> blocks =
        [
            new Heading(1, [new Span("Coverage of " + context.Library.Title, SpanRole.Strong)]),
            .. StatusComposer.DateNote(context),
            new Table(TableHeads.Coverage, coverage.Instruments.Select(Row).ToEquatableArray()),
            Parts.Said(
                $"{ReportWording.Count(coverage.NamedOnly, "further instrument is", "further instruments are")} known by name alone."
            ),
            new Facts([
                new Fact("Citations that lead nowhere", Number(coverage.Unresolved.Count)),
                new Fact("Facts without a source", [.. Number(coverage.Unsourced.Count), .. Background(coverage)]),
                new Fact("Topics unused", Topics(coverage)),
            ]),
            Parts.Origin(context),
        ];
        return new Report("Coverage", context.Language, blocks.ToEquatableArray());
    }

    private static EquatableArray<EquatableArray<Span>> Row(InstrumentCoverage instrument) =>
        [
            [new Span(instrument.Instrument.Id.ToString())],
            instrument.Instrument.ArticleCount is { } count ? Number(count) : [],
            instrument.InAnnexes is var inAnnexes and > 0
                ? [.. Number(instrument.Described - inAnnexes), .. InAnnexes(inAnnexes)]
                : Number(instrument.Described),
            Number(instrument.WithCommentary.Count),
            Number(instrument.CommentsOnTheWhole),
            Missing(instrument.WithoutCommentary),
        ];

    private static EquatableArray<Span> InAnnexes(int count) =>
        [new Span($" and {count.ToString(CultureInfo.InvariantCulture)} in annexes", SpanRole.Label)];

    private static EquatableArray<Span> Missing(EquatableArray<DescribedProvision> articles)
    {
        if (articles.IsEmpty)
        {
            return [];
        }

        var named = string.Join(", ", articles.Take(MostNamed).Select(article => article.Reference.Pinpoint));
        return [new Span(articles.Count > MostNamed ? $"{named} and {articles.Count - MostNamed} more" : named)];
    }

    private static EquatableArray<Span> Background(LibraryCoverage coverage) =>
        coverage.Unsourced.Count(fact => fact.Certainty == Certainty.Background) is var count and > 0
            ? [new Span($" ({count.ToString(CultureInfo.InvariantCulture)} of them said to be background knowledge)", SpanRole.Label)]
            : [];

    private static EquatableArray<Span> Topics(LibraryCoverage coverage) =>
        coverage.UnusedTopics.IsEmpty ? Number(0) : [new Span(string.Join(", ", coverage.UnusedTopics.Select(topic => topic.Id)))];

    private static EquatableArray<Span> Number(int number) => [new Span(number.ToString(CultureInfo.InvariantCulture))];
}
