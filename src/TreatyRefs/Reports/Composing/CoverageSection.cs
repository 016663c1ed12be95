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
        var (context, words) = (coverage.Context, coverage.Context.Words());
        List<Block> blocks =
        [
            new Heading(
                1,
                new SpanBuilder(context)
                    .Filled(words[Word.CoverageOf], SpanRole.Strong, [PlainNames.TitleOf(context, SpanRole.Strong)])
                    .Build()
            ),
            .. StatusComposer.DateNote(context),
            new Table(
                ListComposer.Heads(
                    context,
                    Word.InstrumentHead,
                    Word.Articles,
                    Word.DescribedHead,
                    Word.WithCommentary,
                    Word.OnTheWholeHead,
                    Word.WithoutCommentary
                ),
                coverage.Instruments.Select(instrument => Row(words, instrument)).ToEquatableArray()
            ),
            Parts.Said(words.Count(Word.NamedOnly, coverage.NamedOnly)),
            new Facts([
                new Fact(words[Word.LeadNowhere], Number(coverage.Unresolved.Count)),
                new Fact(words[Word.WithoutSource], [.. Number(coverage.Unsourced.Count), .. Background(coverage)]),
                new Fact(words[Word.TopicsUnused], Topics(coverage)),
            ]),
            Parts.Origin(context),
        ];
        return new Report(words[Word.CoverageTitle], context.Language, blocks.ToEquatableArray());
    }

    private static EquatableArray<EquatableArray<Span>> Row(FrameWords words, InstrumentCoverage instrument) =>
        [
            [new Span(instrument.Instrument.Id.ToString())],
            instrument.Instrument.ArticleCount is { } count ? Number(count) : [],
            instrument.InAnnexes is var inAnnexes and > 0
                ? [.. Number(instrument.Described - inAnnexes), .. InAnnexes(words, inAnnexes)]
                : Number(instrument.Described),
            Number(instrument.WithCommentary.Count),
            Number(instrument.CommentsOnTheWhole),
            Missing(words, instrument.WithoutCommentary),
        ];

    private static EquatableArray<Span> InAnnexes(FrameWords words, int count) =>
        [new Span(words.Fill(Word.InAnnexes, FrameWords.Number(count)), SpanRole.Label)];

    private static EquatableArray<Span> Missing(FrameWords words, EquatableArray<DescribedProvision> articles)
    {
        if (articles.IsEmpty)
        {
            return [];
        }

        var named = words.List(articles.Take(MostNamed).Select(article => article.Reference.Pinpoint.ToString()));
        var more = articles.Count - MostNamed;
        return [new Span(more > 0 ? $"{named} {words.Fill(Word.AndMore, FrameWords.Number(more))}" : named)];
    }

    private static EquatableArray<Span> Background(LibraryCoverage coverage) =>
        coverage.Unsourced.Count(fact => fact.Certainty == Certainty.Background) is var count and > 0
            ? [new Span(coverage.Context.Words().Fill(Word.BackgroundCount, FrameWords.Number(count)), SpanRole.Label)]
            : [];

    private static EquatableArray<Span> Topics(LibraryCoverage coverage) =>
        coverage.UnusedTopics.IsEmpty
            ? Number(0)
            : [new Span(string.Join(coverage.Context.Words()[Word.ListComma], coverage.UnusedTopics.Select(topic => topic.Id)))];

    private static EquatableArray<Span> Number(int number) => [new Span(number.ToString(CultureInfo.InvariantCulture))];
}
