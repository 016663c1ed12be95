using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>A library held in memory, loaded from YAML or built in code.</summary>
/// <remarks>Immutable and safe to share between threads; indexes are built when first asked for.
/// Equality: the same info, instruments, experts, topics, sources and commentary, and the same instruments from elsewhere.</remarks>
public sealed class TreatyLibrary : ITreatyLibrary, IEquatable<TreatyLibrary>
{
    private readonly EquatableArray<Instrument> _instruments;
    private readonly EquatableArray<Expert> _experts;
    private readonly EquatableArray<Topic> _topics;
    private readonly EquatableArray<Source> _sources;
    private readonly EquatableArray<Commentary> _commentary;
    private readonly Dictionary<InstrumentId, Lazy<InstrumentIndex>> _indexes;
    private readonly Lazy<CommentaryIndex> _commentaryIndex;
    private readonly HashSet<InstrumentId> _extended;

    /// <summary>A library of the given records.</summary>
    /// <param name="info">What the library says of itself.</param>
    /// <param name="instruments">Its instruments, in any order.</param>
    /// <param name="experts">Its experts, in any order.</param>
    /// <param name="topics">Its topics, in any order.</param>
    /// <param name="sources">Its sources, in any order.</param>
    /// <param name="commentary">Its commentary, in the order in which it is to be shown within one date.</param>
    /// <param name="extended">The ids of those instruments that come from a library that this one extends.</param>
    /// <exception cref="ArgumentException">Two records of one sort have one id.</exception>
    public TreatyLibrary(
        LibraryInfo info,
        IEnumerable<Instrument>? instruments = null,
        IEnumerable<Expert>? experts = null,
        IEnumerable<Topic>? topics = null,
        IEnumerable<Source>? sources = null,
        IEnumerable<Commentary>? commentary = null,
        IEnumerable<InstrumentId>? extended = null
    )
    {
        ArgumentNullException.ThrowIfNull(info);
        Info = info;
        _instruments = Sorted(instruments, i => i.Id, "instrument");
        _experts = Sorted(experts, e => e.Id, "expert");
        _topics = Sorted(topics, t => t.Id, "topic");
        _sources = Sorted(sources, s => s.Id, "source");
        _commentary = (commentary ?? []).ToEquatableArray();
        RefuseDuplicates(_commentary, c => c.Id, "comment");
        _extended = [.. extended ?? []];
        _indexes = _instruments.ToDictionary(i => i.Id, i => new Lazy<InstrumentIndex>(() => new InstrumentIndex(i)));
        _commentaryIndex = new Lazy<CommentaryIndex>(() => new CommentaryIndex(_commentary));
    }

    /// <inheritdoc/>
    public LibraryInfo Info { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Instrument> Instruments => _instruments;

    /// <inheritdoc/>
    public IReadOnlyList<Expert> Experts => _experts;

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => _topics;

    /// <inheritdoc/>
    public IReadOnlyList<Source> Sources => _sources;

    /// <inheritdoc/>
    public IReadOnlyList<Commentary> Commentary => _commentary;

    /// <inheritdoc/>
    public Instrument? FindInstrument(InstrumentId id) => BinarySearch(_instruments.AsSpan(), id, i => i.Id);

    /// <inheritdoc/>
    public Expert? FindExpert(ExpertId id) => BinarySearch(_experts.AsSpan(), id, e => e.Id);

    /// <inheritdoc/>
    public Topic? FindTopic(TopicId id) => BinarySearch(_topics.AsSpan(), id, t => t.Id);

    /// <inheritdoc/>
    public Source? FindSource(SourceId id) => BinarySearch(_sources.AsSpan(), id, s => s.Id);

    /// <inheritdoc/>
    public Commentary? FindCommentary(CommentId id) => _commentaryIndex.Value.Find(id);

    /// <inheritdoc/>
    public DescribedProvision? FindProvision(ProvisionReference reference) =>
        IndexOf(reference.Instrument) is { } index ? index.Find(index.Normalise(reference.Pinpoint)) : null;

    /// <inheritdoc/>
    public IReadOnlyList<DescribedProvision> ProvisionsOf(InstrumentId id) => IndexOf(id)?.InOrder ?? [];

    /// <inheritdoc/>
    public ProvisionReference Normalise(ProvisionReference reference)
    {
        var pinpoint =
            IndexOf(reference.Instrument) is { } index ? index.Normalise(reference.Pinpoint)
            : reference.Pinpoint.Article is { } article
                ? new Pinpoint([
                    .. PinpointRewriting.OfUnknownArticle(article, lettered: false).Steps,
                    .. reference.Pinpoint.Steps.AsSpan()[article.Steps.Count..],
                ])
            : reference.Pinpoint;
        return reference with { Pinpoint = pinpoint };
    }

    /// <inheritdoc/>
    public Existence Exists(ProvisionReference reference) =>
        IndexOf(reference.Instrument) is { } index ? index.Exists(index.Normalise(reference.Pinpoint)) : Existence.Unknown;

    /// <inheritdoc/>
    public IReadOnlyList<Commentary> CommentaryOn(InstrumentId id) => _commentaryIndex.Value.On(id);

    /// <inheritdoc/>
    public IReadOnlyList<Commentary> AnswersTo(CommentId id) => _commentaryIndex.Value.AnswersTo(id);

    /// <inheritdoc/>
    public bool IsExtended(InstrumentId id) => _extended.Contains(id);

    /// <inheritdoc/>
    public bool Equals(TreatyLibrary? other) =>
        other is not null
        && Info == other.Info
        && _instruments == other._instruments
        && _experts == other._experts
        && _topics == other._topics
        && _sources == other._sources
        && _commentary == other._commentary
        && _extended.SetEquals(other._extended);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreatyLibrary);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Info, _instruments.Count, _experts.Count, _topics.Count, _sources.Count, _commentary.Count);

    /// <summary>Provisions that an earlier one of the same instrument hides, because both have one pinpoint.</summary>
    internal IReadOnlyList<(DescribedProvision First, DescribedProvision Second)> DuplicateProvisionsOf(InstrumentId id) =>
        IndexOf(id)?.Duplicates ?? [];

    private InstrumentIndex? IndexOf(InstrumentId id) => _indexes.TryGetValue(id, out var index) ? index.Value : null;

    private static EquatableArray<T> Sorted<T, TId>(IEnumerable<T>? items, Func<T, TId> id, string what)
    {
        var sorted = (items ?? []).OrderBy(id).ToEquatableArray();
        RefuseDuplicates(sorted, id, what);
        return sorted;
    }

    private static void RefuseDuplicates<T, TId>(EquatableArray<T> items, Func<T, TId> id, string what)
    {
        var seen = new HashSet<TId>();
        foreach (var item in items)
        {
            if (!seen.Add(id(item)))
            {
                throw new ArgumentException($"Two records have the {what} id \"{id(item)}\".");
            }
        }
    }

    private static T? BinarySearch<T, TId>(ReadOnlySpan<T> sorted, TId id, Func<T, TId> idOf)
        where T : class
        where TId : IComparable<TId>
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = idOf(sorted[middle]).CompareTo(id);
            if (order == 0)
            {
                return sorted[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
