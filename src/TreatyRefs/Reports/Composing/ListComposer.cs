using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
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
            Word.InstrumentsCount,
            Word.InstrumentsTitle,
            Heads(list.Context, Word.IdHead, Word.NameHead, Word.Status, Word.CommentsHead),
            list.Items.Select(entry =>
                Row(
                    [new Span(entry.Instrument.Id.ToString())],
                    NameOf(list.Context, entry.Instrument),
                    StatusComposer.InList(list.Context, entry.Status),
                    Count(entry.CommentaryCount)
                )
            ),
            list.Context.Words()[Word.ListNote]
        );

    public static Report Of(ExpertList list) =>
        Table(
            list.Context,
            Word.ExpertsCount,
            Word.ExpertsTitle,
            Heads(list.Context, Word.IdHead, Word.NameHead, Word.CommentsHead),
            list.Items.Select(entry =>
                Row([new Span(entry.Expert.Id.ToString())], [PlainNames.NameOf(list.Context, entry.Expert)], Count(entry.CommentaryCount))
            )
        );

    public static Report Of(TopicList list) =>
        Table(
            list.Context,
            Word.TopicsCount,
            Word.TopicsTitle,
            Heads(list.Context, Word.IdHead, Word.TopicHead, Word.CommentsHead),
            list.Items.Select(entry =>
                Row(
                    [new Span(entry.Topic.Id.ToString())],
                    new SpanBuilder(list.Context).Record(entry.Topic.Label, RecordName.Of(entry.Topic.Id)).Build(),
                    Count(entry.CommentaryCount)
                )
            )
        );

    private static Report Table(
        DossierContext context,
        Word count,
        Word title,
        EquatableArray<string> columns,
        IEnumerable<EquatableArray<EquatableArray<Span>>> rows,
        string? note = null
    )
    {
        var all = rows.ToEquatableArray();
        return new Report(
            context.Words()[title],
            context.Language,
            [
                new Heading(1, [new Span(context.Words().Count(count, all.Count))]),
                .. StatusComposer.DateNote(context),
                new Table(columns, all),
                .. note is null ? Array.Empty<Block>() : [Parts.Said(note)],
            ]
        );
    }

    /// <summary>The name of an instrument, which leads on; its id beside it is what a reader types back.</summary>
    public static EquatableArray<Span> NameOf(DossierContext context, Instrument instrument)
    {
        var name = Parts.Named(context, instrument);
        return [new Span(name.Text, Language: name.Language, Reference: new ProvisionReference(instrument.Id))];
    }

    /// <summary>What stands over the columns of a table.</summary>
    public static EquatableArray<string> Heads(DossierContext context, params IEnumerable<Word> words) =>
        words.Select(word => context.Words()[word]).ToEquatableArray();

    private static EquatableArray<EquatableArray<Span>> Row(params ReadOnlySpan<EquatableArray<Span>> cells) =>
        EquatableArray.Create(cells);

    private static EquatableArray<Span> Count(int count) => count == 0 ? [] : [new Span(count.ToString(CultureInfo.InvariantCulture))];
}
