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
    private readonly Dictionary<InstrumentId, Instrument> _byId;
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
        _byId = _instruments.ToDictionary(i => i.Id);
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
    public Instrument? FindInstrument(InstrumentId id) => _byId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public DescribedProvision? FindProvision(ProvisionReference reference) => IndexOf(reference.Instrument)?.FindAny(reference.Pinpoint);

    /// <inheritdoc/>
    public Existence Exists(ProvisionReference reference) =>
        IndexOf(reference.Instrument) is { } index ? index.Exists(index.Normalise(reference.Pinpoint)) : Existence.Unknown;

    /// <inheritdoc/>
    public Source? FindSource(SourceId id) => LibraryExtensions.BinarySearch(_sources, id, source => source.Id);

    /// <inheritdoc/>
    public IReadOnlyList<Commentary> CommentaryOn(InstrumentId id) => CommentaryIndex.Of(this).On(id);

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

    private InstrumentIndex? IndexOf(InstrumentId id) => _byId.TryGetValue(id, out var instrument) ? InstrumentIndex.Of(instrument) : null;

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
}
