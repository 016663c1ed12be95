using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Tables of what a library holds; the first cell of each row can be typed back as an argument.</summary>
internal static class ListComposer
{
    public static Report Of(InstrumentList list) =>
        Table(
            list.Context,
            "instrument",
            "instruments",
            TableHeads.Instruments,
            list.Items.Select(entry =>
                Row(
                    [new Span(entry.Instrument.Id.ToString(), Reference: new ProvisionReference(entry.Instrument.Id))],
                    new SpanBuilder(list.Context).Add(Parts.NameOf(entry.Instrument)).Build(),
                    StatusComposer.InList(list.Context, entry.Status),
                    Count(entry.CommentaryCount)
                )
            ),
            StatusWording.ListNote
        );

    public static Report Of(ExpertList list) =>
        Table(
            list.Context,
            "expert",
            "experts",
            TableHeads.Experts,
            list.Items.Select(entry =>
                Row([new Span(entry.Expert.Id.ToString())], [new Span(entry.Expert.Name)], Count(entry.CommentaryCount))
            )
        );

    public static Report Of(TopicList list) =>
        Table(
            list.Context,
            "topic",
            "topics",
            TableHeads.Topics,
            list.Items.Select(entry =>
                Row(
                    [new Span(entry.Topic.Id.ToString())],
                    new SpanBuilder(list.Context).Add(entry.Topic.Label).Build(),
                    Count(entry.CommentaryCount)
                )
            )
        );

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
            ReportWording.Capitalised(many),
            context.Language,
            [
                new Heading(1, [new Span(ReportWording.Count(all.Count, one, many))]),
                .. StatusComposer.DateNote(context),
                new Table(columns, all),
                .. note is null ? Array.Empty<Block>() : [Parts.Said(note)],
            ]
        );
    }

    private static EquatableArray<EquatableArray<Span>> Row(params ReadOnlySpan<EquatableArray<Span>> cells) =>
        EquatableArray.Create(cells);

    private static EquatableArray<Span> Count(int count) => count == 0 ? [] : [new Span(count.ToString(CultureInfo.InvariantCulture))];
}
