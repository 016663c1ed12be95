using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on a search: each hit with what to type to read on, and the matching words where they stand.</summary>
internal sealed class SearchSection(SearchResult result)
{
    private readonly DossierContext _context = result.Context;
    private readonly FrameWords _words = result.Context.Words();

    public Report Compose()
    {
        var title = _words.Count(Word.ResultsFor, result.Total, result.Query);
        var aside =
            result.Hits.Count == result.Total ? null
            : result.Hits.Count == 1 ? _words[Word.FirstIsShown]
            : _words.Fill(Word.FirstAreShown, FrameWords.Number(result.Hits.Count));
        return new Report(
            title,
            _context.Language,
            [
                new Heading(1, [new Span(title)], Aside: Line().Add(aside, SpanRole.Label).Build()),
                .. StatusComposer.DateNote(_context),
                .. result.Hits.Select(Compose),
                .. StatusComposer.LeftOut(_context, result.CommentaryOfUncertainDate),
            ]
        );
    }

    private Comment Compose(SearchHit hit, int index) =>
        new(
            hit.Comment is { } entry ? Head(entry) : Head(hit),
            [new Paragraph(Body(hit), IsOfficialText: hit.Field is SearchField.Text or SearchField.Heading)],
            $"hit-{index + 1}"
        )
        {
            Capacity = Line().Add(hit.Comment is { } comment ? comment.Commentary.Id.ToString() : hit.Reference.ToString()).Build(),
            Marks = Marks(hit),
            IsSuperseded = hit.Comment?.SupersededBy.Any() == true,
        };

    private EquatableArray<Span> Head(SearchHit hit)
    {
        var line = Line().Place(_context, hit.Reference!.Value, hit.Label, SpanRole.Strong);
        return hit.Field is SearchField.Heading or SearchField.Subject || hit.Provision is not { } provision
            ? line.Build()
            : line.Space()
                .Add(_context.In(provision.Heading) is { } heading ? PlainNames.Of(_context, heading) : new Span(string.Empty))
                .Add(provision.Heading is null ? provision.Subject : null, SpanRole.Addition)
                .Build();
    }

    private EquatableArray<Span> Head(CommentaryEntry entry)
    {
        var kind = entry.Commentary.Kind is { } known ? _words.Of(known) : _words[Word.Comment];
        var line = Line()
            .Add(PlainNames.SpeakerOf(_context, entry, SpanRole.Strong) with { Record = null })
            .Add(_words[Word.Comma] + _words.List(kind, _words.Date(entry.Date)));
        return (
            entry.On.IsEmpty
                ? entry.Topics.IsEmpty
                    ? line
                    : line.Filled(_words[Word.ListComma] + _words[Word.OnTopic], topics => Add(topics, entry.Topics))
                : line.Filled(_words[Word.ListComma] + _words[Word.OnPlaces], places => Add(places, entry.On))
        ).Build();
    }

    private SpanBuilder Add(SpanBuilder line, EquatableArray<Topic> topics) =>
        line.Row(topics, _words[Word.Semicolon], (row, topic) => row.Add(PlainNames.Of(_context, _context.In(topic.Label)!.Value)));

    private SpanBuilder Add(SpanBuilder line, EquatableArray<LabelledTarget> targets) =>
        line.Row(targets, _words[Word.Semicolon], (row, target) => row.Place(_context, target.To, target.Label).Add($" ({target.To})"));

    // The pieces of a quotation are not each put in quotation marks.
    private EquatableArray<Span> Body(SearchHit hit)
    {
        var language = IsOwnLanguage(hit) ? null : hit.Language;
        var spans = new List<Span>();
        var end = 0;
        Add(
            hit.Field == SearchField.Quote ? "“"
                : hit.Field == SearchField.Subject ? "["
                : string.Empty,
            SpanRole.Plain
        );
        foreach (var match in hit.Matches)
        {
            Add(hit.Snippet[end..match.Start], SpanRole.Plain);
            Add(hit.Snippet[match.Start..match.End], SpanRole.Strong);
            end = match.End;
        }

        Add(hit.Snippet[end..], SpanRole.Plain);
        Add(
            hit.Field == SearchField.Quote ? "”"
                : hit.Field == SearchField.Subject ? "]"
                : string.Empty,
            SpanRole.Plain
        );
        return spans.ToEquatableArray();

        void Add(string text, SpanRole role)
        {
            if (text.Length > 0)
            {
                spans.Add(new Span(text, role, language));
            }
        }
    }

    private EquatableArray<EquatableArray<Span>> Marks(SearchHit hit)
    {
        var marks = new List<EquatableArray<Span>>();
        if (hit.Comment is { } comment)
        {
            marks.AddRange(new CommentComposer(_context, default, string.Empty).Newer(comment));
        }

        var language = IsOwnLanguage(hit) ? string.Empty : _words.Fill(Word.InThisLanguage, _words.Language(hit.Language));
        marks.Add(
            Line()
                .Add(
                    _words.Of(hit.Field)
                        + (hit.Topic is { } topic ? $" {topic.Id}" : string.Empty)
                        + language
                        + (hit.IsPartial ? _words[Word.OtherTexts] : string.Empty),
                    SpanRole.Label
                )
                .Build()
        );
        return marks.ToEquatableArray();
    }

    private bool IsOwnLanguage(SearchHit hit) => hit.Language == "und" || LanguageTag.AreOfOne(hit.Language, _context.Language);

    private SpanBuilder Line() => new(_context);
}
