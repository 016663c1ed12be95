using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Composing;

/// <summary>Tables of what a library holds; the first cell of each row can be typed back as an argument.</summary>
internal static class Lists
{
    public static Report Instruments(ITreatyLibrary library, string? language)
    {
        var builder = new DossierBuilder(library, language);
        var context = DossierContext.Of(library, language);
        return Table(
            context,
            "instrument",
            "instruments",
            ["Id", "Name", "Status", "Comments"],
            library
                .Listed()
                .Select(instrument =>
                    Row(
                        [new Span(instrument.Id.ToString())],
                        new SpanBuilder(context).Add(instrument.ShortTitle ?? instrument.Title).Build(),
                        StatusComposer.InList(context, builder.StatusOf(instrument)),
                        Count(library.CommentaryOn(instrument.Id).Count)
                    )
                ),
            StatusWording.ListNote
        );
    }

    public static Report Experts(ITreatyLibrary library, string? language)
    {
        var counts = library.Commentary.CountBy(comment => comment.By).ToDictionary();
        return Table(
            DossierContext.Of(library, language),
            "expert",
            "experts",
            ["Id", "Name", "Comments"],
            library.Experts.Select(expert =>
                Row([new Span(expert.Id.ToString())], [new Span(expert.Name)], Count(counts.GetValueOrDefault(expert.Id)))
            )
        );
    }

    public static Report Topics(ITreatyLibrary library, string? language)
    {
        var context = DossierContext.Of(library, language);
        var counts = library.Commentary.SelectMany(comment => comment.Topics.Distinct()).CountBy(topic => topic).ToDictionary();
        return Table(
            context,
            "topic",
            "topics",
            ["Id", "Topic", "Comments"],
            library.Topics.Select(topic =>
                Row(
                    [new Span(topic.Id.ToString())],
                    new SpanBuilder(context).Add(topic.Label).Build(),
                    Count(counts.GetValueOrDefault(topic.Id))
                )
            )
        );
    }

    private static Report Table(
        DossierContext context,
        string one,
        string many,
        EquatableArray<string> columns,
        IEnumerable<EquatableArray<EquatableArray<Span>>> rows,
        string? note = null
    )
    {
        var all = rows.ToEquatableArray();
        return new Report(
            Wording.Capitalised(many),
            context.Language,
            [
                new Heading(1, [new Span(Wording.Count(all.Count, one, many))]),
                .. StatusComposer.DateNote(context),
                new Table(columns, all),
                .. note is null ? Array.Empty<Block>() : [new Paragraph([new Span(note, SpanRole.Label)])],
            ]
        );
    }

    private static EquatableArray<EquatableArray<Span>> Row(params ReadOnlySpan<EquatableArray<Span>> cells) =>
        EquatableArray.Create(cells);

    private static EquatableArray<Span> Count(int count) => count == 0 ? [] : [new Span(count.ToString(CultureInfo.InvariantCulture))];
}
