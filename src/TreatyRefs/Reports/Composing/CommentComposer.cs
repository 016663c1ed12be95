using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says one comment: who, in which capacity, when and where; what, as paraphrase or quotation; and what a reader must
/// know before quoting it.</summary>
internal sealed class CommentComposer(DossierContext context, SourceList sources, string idPrefix)
{
    private const string Single = "{0}";

    public DossierContext Context => context;

    private readonly FrameWords _words = context.Words();

    private readonly Dictionary<SourceId, int> _numbers = sources
        .Items.Select((source, i) => (source.Id, Number: i + 1))
        .ToDictionary(pair => pair.Id, pair => pair.Number);

    /// <summary>What the comments stand under, so that it is not said again of each.</summary>
    public Func<LabelledTarget, bool> IsUnderstood { get; init; } = _ => false;

    /// <summary>The ids of the comments that stand in the same report; what any other answer says is told where it is named.</summary>
    public IReadOnlySet<CommentId> InReport { get; init; } = new HashSet<CommentId>();

    /// <summary>Whether the speaker is understood, as in an expert's own dossier.</summary>
    public bool SpeakerIsUnderstood { get; init; }

    /// <summary>Whether the topic is understood, as in a topic's own dossier.</summary>
    public bool TopicIsUnderstood { get; init; }

    /// <summary>Whether the capacity is understood, because it has been said of all comments.</summary>
    public bool CapacityIsUnderstood { get; init; }

    /// <summary>Whether it is for a screen: without the editor's notes and what bears them out.</summary>
    public bool IsForScreen { get; init; }

    public static IReadOnlySet<CommentId> IdsOf(EquatableArray<CommentaryEntry> entries) =>
        entries.Select(entry => entry.Commentary.Id).ToHashSet();

    public Comment Compose(CommentaryEntry entry)
    {
        var comment = entry.Commentary;
        return new Comment(Head(entry), Body(comment), idPrefix + "comment-" + Anchor.Of(comment.Id.ToString()))
        {
            Capacity = Line().Add(CapacityIsUnderstood ? null : comment.As).Build(),
            Marks = Marks(entry),
            IsSuperseded = entry.SupersededBy.Any(),
        };
    }

    private EquatableArray<Span> Head(CommentaryEntry entry)
    {
        var (head, kind) = (Line(), entry.Commentary.Kind is { } known ? _words.Of(known) : _words[Word.Comment]);
        head.Add(SpeakerIsUnderstood ? new Span(FrameWords.Capitalised(kind)) : PlainNames.SpeakerOf(context, entry, SpanRole.Strong));
        if (!SpeakerIsUnderstood)
        {
            head.Add(_words[Word.Comma] + kind);
        }

        AddAbout(head, entry);
        return head.Add(_words[Word.Comma] + _words.Date(entry.Date)).Sources(NumberOf, idPrefix, [entry.Commentary.Source]).Build();
    }

    // The provisions it is on, else the topics: so that a comment without an article is not about nothing.
    private void AddAbout(SpanBuilder head, CommentaryEntry entry)
    {
        var on = entry.On.Where(target => !IsUnderstood(target)).ToList();
        if (on.Count > 0)
        {
            head.Filled(_words[Word.Comma] + _words[Word.OnPlaces], line => AddPlaces(line, on));
        }
        else if (entry.On.IsEmpty && !TopicIsUnderstood && !entry.Topics.IsEmpty)
        {
            head.Filled(_words[Word.Comma] + _words[Word.OnTopic], line => AddTopics(line, entry.Topics));
        }
    }

    private SpanBuilder AddPlaces(SpanBuilder line, IEnumerable<LabelledTarget> targets) =>
        line.Row(targets, _words[Word.Semicolon], (row, target) => row.Place(context, target.To, target.Label));

    private SpanBuilder AddTopics(SpanBuilder line, EquatableArray<Topic> topics) =>
        line.Row(topics, _words[Word.Semicolon], (row, topic) => row.Record(topic.Label, RecordName.Of(topic.Id)));

    private EquatableArray<Paragraph> Body(Commentary comment)
    {
        var body = new List<Paragraph>();
        if (comment.ViewOf is not null)
        {
            body.Add(new Paragraph(Line().Add(_words[Word.ReportingView], SpanRole.Label).Add(comment.ViewOf).Build()));
        }

        if (comment.Says is not null)
        {
            body.Add(new Paragraph(Line().Add(comment.Says).Build()));
        }

        if (comment.Quote is not null)
        {
            body.Add(new Paragraph(Line().Add(comment.Quote, SpanRole.Quotation).Build()));
        }

        if (body.Count == 0)
        {
            body.Add(Parts.Said(_words[Word.SaysNothing]));
        }

        return body.ToEquatableArray();
    }

    private EquatableArray<EquatableArray<Span>> Marks(CommentaryEntry entry) =>
        [
            .. Newer(entry),
            HowSaid(entry.Commentary),
            .. LinkedByEditor(entry),
            .. Answers(entry),
            .. Mentions(entry),
            .. Notes(entry.Commentary),
        ];

    private IEnumerable<EquatableArray<Span>> LinkedByEditor(CommentaryEntry entry) =>
        entry
            .On.Where(target => target.LinkedBy == LinkOrigin.Editor)
            .Select(target =>
                Line()
                    .Filled(
                        _words[Word.LinkedByEditor],
                        line => line.Place(context, target.To, target.Label, SpanRole.Caution),
                        SpanRole.Caution
                    )
                    .Add(_words[Word.SourceDoesNotName], SpanRole.Label)
                    .Build()
            );

    private IEnumerable<EquatableArray<Span>> Answers(CommentaryEntry entry)
    {
        foreach (var response in entry.RespondsTo)
        {
            yield return Add(Line().Add(_words.Response(response.Type) + " ", SpanRole.Label), response);
        }

        foreach (var answer in entry.AnsweredBy.Where(answer => answer.Type != ResponseType.Supersedes))
        {
            yield return Add(Line().Add(Labelled(_words.Answer(answer.Type)), SpanRole.Label), answer);
        }

        if (entry.AnswersOfUncertainDate is var count and > 0)
        {
            yield return Line().Add(_words.Count(Word.AnswersLeftOut, count, StatusComposer.Undecided(context)), SpanRole.Caution).Build();
        }
    }

    // A colon of full width has its space in it.
    private static string Labelled(string label) => label.EndsWith('：') ? label : label + " ";

    private IEnumerable<EquatableArray<Span>> Mentions(CommentaryEntry entry) =>
        entry.Mentions.IsEmpty ? [] : [AddPlaces(Line().Add(_words[Word.Mentions], SpanRole.Label), entry.Mentions).Build()];

    private IEnumerable<EquatableArray<Span>> Notes(Commentary comment)
    {
        var provenance = comment.Provenance;
        var isDoubtful = provenance.Certainty is not (null or Certainty.Confirmed);
        return isDoubtful || (provenance.Note is not null && !IsForScreen)
            ?
            [
                Line()
                    .Add(_words[Word.NoteMark], SpanRole.Label)
                    .Add(provenance.Note)
                    .Caveats(provenance)
                    .Sources(NumberOf, idPrefix, provenance.Sources)
                    .Build(),
            ]
            : [];
    }

    /// <summary>What overtakes a comment, and what overtakes that.</summary>
    public IEnumerable<EquatableArray<Span>> Newer(CommentaryEntry entry) =>
        [
            .. entry.SupersededBy.Select(answer =>
                Add(Line().Add(_words[Word.Superseded], SpanRole.Caution).Add(_words[Word.See]), answer)
            ),
            .. entry.SupersededInTurn.Select(answer =>
                Add(Line().Add(_words[Word.SupersededInTurn], SpanRole.Caution).Add(_words[Word.See]), answer)
            ),
        ];

    private EquatableArray<Span> HowSaid(Commentary comment)
    {
        var what = (comment.Says, comment.Quote) switch
        {
            (null, not null) => Word.Quotation,
            (not null, not null) => Word.ParaphraseWithQuotation,
            _ => Word.Paraphrase,
        };
        var line = Line().Add(_words[what], SpanRole.Label);
        return comment.Attribution switch
        {
            Attribution.Explicit => line.Add(_words[Word.Comma] + _words[Word.AttributionExplicit], SpanRole.Label).Build(),
            Attribution.Implied => line.Add(_words[Word.Comma], SpanRole.Label)
                .Add(_words[Word.AttributionImplied], SpanRole.Caution)
                .Build(),
            _ => line.Build(),
        };
    }

    // A reader must not have to look up elsewhere what overtakes or contradicts a dated claim.
    private EquatableArray<Span> Add(SpanBuilder line, RelatedCommentary related)
    {
        if (InReport.Contains(related.CommentId))
        {
            return line.Filled(Single, SpanRole.Plain, [.. Other(related).Select(span => span with { Link = LinkTo(related) })]).Build();
        }

        var record = RecordName.Of(related.CommentId);
        line.Filled(Single, SpanRole.Plain, [.. Other(related).Select(span => span with { Record = record })]);
        return related.Other switch
        {
            { Says: { } says } => line.Add(": ").Add(says).Build(),
            { Quote: { } quote } => line.Add(": ").Add(quote, SpanRole.Quotation).Build(),
            _ => line.Build(),
        };
    }

    private IEnumerable<Span> Other(RelatedCommentary related)
    {
        yield return related.Expert is { } expert
            ? PlainNames.NameOf(context, expert) with
            {
                Record = null,
            }
            : new Span(related.Other?.By.ToString() ?? related.CommentId.ToString());
        if (related.Source is { } source)
        {
            yield return new Span(_words[Word.Comma] + _words.Date(source.Date));
        }
    }

    private string LinkTo(RelatedCommentary related) => $"#{idPrefix}comment-{Anchor.Of(related.CommentId.ToString())}";

    private int? NumberOf(SourceId source) => _numbers.TryGetValue(source, out var number) ? number : null;

    private SpanBuilder Line() => new(context);
}
