using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Composing;

/// <summary>The report on a search: each hit with what to type to read on, and the matching words where they stand.</summary>
internal sealed class SearchSection(SearchResult result)
{
    private readonly DossierContext _context = result.Context;

    public Report Compose()
    {
        var title = $"{ReportWording.Count(result.Total, "result", "results")} for {result.Query}";
        var aside =
            result.Hits.Count == result.Total ? null
            : result.Hits.Count == 1 ? "the first is shown"
            : string.Create(CultureInfo.InvariantCulture, $"the first {result.Hits.Count} are shown");
        return new Report(
            title,
            _context.Language,
            [
                new Heading(1, [new Span(title)], Aside: Line().Add(aside, SpanRole.Label).Build()),
                .. StatusComposer.DateNote(_context),
                .. result.Hits.Select(Compose),
                .. StatusComposer.LeftOut(result.CommentaryOfUncertainDate, _context.AsOf),
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
        var line = Line().Add(hit.Label, SpanRole.Strong);
        return hit.Field is SearchField.Heading or SearchField.Subject || hit.Provision is not { } provision
            ? line.Build()
            : line.Space()
                .Add(provision.Heading is null ? null : _context.In(provision.Heading)?.Text)
                .Add(provision.Heading is null ? provision.Subject : null, SpanRole.Addition)
                .Build();
    }

    private EquatableArray<Span> Head(CommentaryEntry entry)
    {
        string?[] parts =
        [
            entry.Commentary.Kind is { } kind ? ReportWording.Phrase(kind) : "comment",
            entry.Date is { } date ? ReportWording.Human(date) : ReportWording.NoDate,
            entry.On.IsEmpty
                ? entry.Topics.IsEmpty
                    ? null
                    : $"on the topic {string.Join("; ", entry.Topics.Select(topic => _context.In(topic.Label)?.Text))}"
                : $"on {string.Join("; ", entry.On.Select(target => $"{target.Label} ({target.To})"))}",
        ];
        return Line().Add(entry.SpeakerName, SpanRole.Strong).Add(", " + string.Join(", ", parts.OfType<string>())).Build();
    }

    // The pieces of a quotation are not each put in quotation marks.
    private static EquatableArray<Span> Body(SearchHit hit)
    {
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
                spans.Add(new Span(text, role));
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

        var isOwnLanguage = hit.Language == "und" || LanguageOf(hit.Language) == LanguageOf(_context.Language);
        var language = isOwnLanguage ? string.Empty : $", in {ReportWording.LanguageName(hit.Language)}";
        marks.Add(
            Line()
                .Add(
                    ReportWording.FieldOf(hit.Field)
                        + (hit.Topic is { } topic ? $" {topic.Id}" : string.Empty)
                        + language
                        + (hit.IsPartial ? ReportWording.OtherTexts : string.Empty),
                    SpanRole.Label
                )
                .Build()
        );
        return marks.ToEquatableArray();
    }

    private static string LanguageOf(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private SpanBuilder Line() => new(_context);
}
