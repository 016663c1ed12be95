using System.Runtime.CompilerServices;
using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles;

namespace TreatyRefs.Queries;

/// <summary>A comment that answers another, or is answered by it.</summary>
/// <param name="Type">How.</param>
/// <param name="CommentId">The other comment's id.</param>
/// <param name="Other">The other comment, where the library has it.</param>
/// <param name="Expert">Who made it, where the library knows.</param>
/// <param name="Source">Where it was published, where the library knows.</param>
public sealed record RelatedCommentary(ResponseType Type, CommentId CommentId, Commentary? Other, Expert? Expert, Source? Source);

/// <summary>A place that a comment is on or mentions, with what to call it.</summary>
/// <param name="To">The place.</param>
/// <param name="Label">What to call it, with its instrument.</param>
/// <param name="LinkedBy">Who tied the comment to it.</param>
public sealed record LabelledTarget(ReferenceRange To, string Label, LinkOrigin LinkedBy = LinkOrigin.Source);

/// <summary>One comment with everything a reader needs to quote it.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record CommentaryEntry
{
    /// <summary>The comment.</summary>
    public required Commentary Commentary { get; init; }

    /// <summary>Who made it; <see langword="null"/> where the library has no such expert.</summary>
    public Expert? Expert { get; init; }

    /// <summary>Where it was published; <see langword="null"/> where the library has no such source.</summary>
    public Source? Source { get; init; }

    /// <summary>What it is on.</summary>
    public required EquatableArray<LabelledTarget> On { get; init; }

    /// <summary>What else it names.</summary>
    public required EquatableArray<LabelledTarget> Mentions { get; init; }

    /// <summary>The topics it belongs to, those that the library has.</summary>
    public required EquatableArray<Topic> Topics { get; init; }

    /// <summary>The comments that it answers.</summary>
    public required EquatableArray<RelatedCommentary> RespondsTo { get; init; }

    /// <summary>The comments that answer it.</summary>
    public required EquatableArray<RelatedCommentary> AnsweredBy { get; init; }

    /// <summary>The comments that overtake those which overtake it, nearest first, each once; at most <see cref="MostInTurn"/>.</summary>
    public EquatableArray<RelatedCommentary> SupersededInTurn { get; init; }

    /// <summary>In a view at a date: how many answers are left out because it is not known whether they were published by then.</summary>
    public int AnswersOfUncertainDate { get; init; }

    /// <summary>How many comments a chain of supersession is followed for.</summary>
    public const int MostInTurn = 20;

    private const int FewResponses = 8;

    private static readonly ConditionalWeakTable<Commentary, ILookup<CommentId, CommentaryResponse>> s_responses = [];

    /// <summary>Who made it, for print: the expert's name, or the id where the library has no such expert.</summary>
    public string SpeakerName => Expert?.Name ?? Commentary.By.ToString();

    /// <summary>When it was published: its source's date.</summary>
    public PartialDate? Date => Source?.Date;

    /// <summary>Whether the source itself ties it to everything it is on, or the editor tied it to something.</summary>
    public LinkOrigin LinkedBy => On.Any(target => target.LinkedBy == LinkOrigin.Editor) ? LinkOrigin.Editor : LinkOrigin.Source;

    /// <summary>Who tied it to one provision: the source, where it names that provision among others.</summary>
    /// <param name="asked">The provision.</param>
    /// <returns>The editor only if no link to this provision is the source's.</returns>
    public LinkOrigin LinkedByFor(ProvisionReference asked)
    {
        var links = On.Where(target => CrossReferenceGraph.Concerns(target.To, asked)).Select(target => target.LinkedBy).ToList();
        return links.Count == 0 ? LinkedBy
            : links.Contains(LinkOrigin.Source) ? LinkOrigin.Source
            : LinkOrigin.Editor;
    }

    /// <summary>The newer comments that overtake it.</summary>
    public IEnumerable<RelatedCommentary> SupersededBy => AnsweredBy.Where(answer => answer.Type == ResponseType.Supersedes);

    internal static CommentaryEntry Of(ITreatyLibrary library, Commentary comment)
    {
        var answers = AnswersTo(library, comment.Id).ToEquatableArray();
        return new CommentaryEntry
        {
            Commentary = comment,
            Expert = library.FindExpert(comment.By),
            Source = library.FindSource(comment.Source),
            On = comment
                .On.Select(target => new LabelledTarget(target.To, ProvisionLabel.WithInstrument(library, target.To), target.LinkedBy))
                .ToEquatableArray(),
            Mentions = comment
                .Mentions.Select(mention => new LabelledTarget(mention, ProvisionLabel.WithInstrument(library, mention)))
                .ToEquatableArray(),
            Topics = comment.Topics.Select(library.FindTopic).OfType<Topic>().ToEquatableArray(),
            RespondsTo = comment
                .RespondsTo.Select(response => Related(library, response.Type, response.To, library.FindCommentary(response.To)))
                .ToEquatableArray(),
            AnsweredBy = answers,
            SupersededInTurn = InTurn(library, comment.Id, answers).ToEquatableArray(),
            AnswersOfUncertainDate = CommentaryIndex.OfUncertain(library).AnswersTo(comment.Id).Count,
        };
    }

    /// <summary>Comments in the order in which they are shown: by date, those without one last, then in document order.</summary>
    internal static EquatableArray<CommentaryEntry> InOrder(ITreatyLibrary library, IEnumerable<Commentary> commentary) =>
        commentary
            .Select(comment => Of(library, comment))
            .OrderBy(entry => entry.Date is null)
            .ThenBy(entry => entry.Date)
            .ToEquatableArray();

    private static IEnumerable<RelatedCommentary> AnswersTo(ITreatyLibrary library, CommentId id) =>
        library
            .AnswersTo(id)
            .SelectMany(answer => ResponsesTo(id, answer).Select(response => Related(library, response.Type, answer.Id, answer)));

    // One comment may answer thousands; each of these asks it for its own.
    private static IEnumerable<CommentaryResponse> ResponsesTo(CommentId id, Commentary answer) =>
        answer.RespondsTo.Count <= FewResponses
            ? answer.RespondsTo.Where(response => response.To == id)
            : s_responses.GetValue(answer, static many => many.RespondsTo.ToLookup(response => response.To))[id];

    // Also where comments overtake each other in a circle, every one is named once, and none to itself.
    private static IEnumerable<RelatedCommentary> InTurn(ITreatyLibrary library, CommentId id, EquatableArray<RelatedCommentary> answers)
    {
        var direct = answers.Where(Supersedes).Select(answer => answer.CommentId).ToList();
        if (direct.Count == 0)
        {
            return [];
        }

        var seen = new HashSet<CommentId>(direct) { id };
        var inTurn = new List<RelatedCommentary>();
        for (var next = new Queue<CommentId>(direct); inTurn.Count < MostInTurn && next.TryDequeue(out var earlier); )
        {
            foreach (
                var newer in AnswersTo(library, earlier).Where(answer => Supersedes(answer) && seen.Add(answer.CommentId)).Take(MostInTurn)
            )
            {
                inTurn.Add(newer);
                next.Enqueue(newer.CommentId);
            }
        }

        return inTurn.Take(MostInTurn);

        static bool Supersedes(RelatedCommentary answer) => answer.Type == ResponseType.Supersedes;
    }

    private static RelatedCommentary Related(ITreatyLibrary library, ResponseType type, CommentId id, Commentary? other) =>
        new(type, id, other, other is null ? null : library.FindExpert(other.By), other is null ? null : library.FindSource(other.Source));
}
