using System.Runtime.CompilerServices;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Commentary by id, by the instrument it is on, and by the comment it answers.</summary>
internal sealed class CommentaryIndex
{
    private static readonly ConditionalWeakTable<ITreatyLibrary, CommentaryIndex> s_indexes = [];
    private static readonly ConditionalWeakTable<ITreatyLibrary, CommentaryIndex> s_uncertain = [];

    private readonly Dictionary<CommentId, Commentary> _byId = [];
    private readonly Dictionary<InstrumentId, List<Commentary>> _byInstrument = [];
    private readonly Dictionary<CommentId, List<Commentary>> _answers = [];

    public CommentaryIndex(IEnumerable<Commentary> commentary)
    {
        foreach (var comment in commentary)
        {
            _byId.Add(comment.Id, comment);
            foreach (var instrument in comment.On.Select(target => target.To.Instrument).Distinct())
            {
                Add(_byInstrument, instrument, comment);
            }

            foreach (var answered in comment.RespondsTo.Select(response => response.To).Distinct())
            {
                Add(_answers, answered, comment);
            }
        }
    }

    /// <summary>The index of a library's commentary, built once.</summary>
    public static CommentaryIndex Of(ITreatyLibrary library) =>
        s_indexes.GetValue(library, static indexed => new CommentaryIndex(indexed.Commentary));

    /// <summary>The index of what a view at a date leaves out because its date does not decide, built once.</summary>
    public static CommentaryIndex OfUncertain(ITreatyLibrary library) =>
        s_uncertain.GetValue(library, static indexed => new CommentaryIndex(indexed.CommentaryOfUncertainDate));

    public Commentary? Find(CommentId id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<Commentary> On(InstrumentId id) => _byInstrument.TryGetValue(id, out var comments) ? comments : [];

    public IReadOnlyList<Commentary> AnswersTo(CommentId id) => _answers.TryGetValue(id, out var comments) ? comments : [];

    private static void Add<TKey>(Dictionary<TKey, List<Commentary>> index, TKey key, Commentary comment)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var comments))
        {
            index.Add(key, comments = []);
        }

        comments.Add(comment);
    }
}
