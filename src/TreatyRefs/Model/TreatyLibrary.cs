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
    private readonly Dictionary<InstrumentId, Instrument> _byId = [];
    private readonly HashSet<InstrumentId> _extended = [];
    private readonly LibraryInfo _info = null!;

    /// <summary>What the library says of itself.</summary>
    public required LibraryInfo Info
    {
        get => _info;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _info = value;
        }
    }

    /// <summary>Its instruments: given in any order, held by id.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<Instrument> Instruments
    {
        get => _instruments;
        init
        {
            _instruments = Sorted(value, i => i.Id, "instrument");
            _byId = _instruments.ToDictionary(i => i.Id);
        }
    }

    /// <summary>Its experts: given in any order, held by id.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<Expert> Experts
    {
        get => _experts;
        init => _experts = Sorted(value, e => e.Id, "expert");
    }

    /// <summary>Its topics: given in any order, held by id.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<Topic> Topics
    {
        get => _topics;
        init => _topics = Sorted(value, t => t.Id, "topic");
    }

    /// <summary>Its sources: given in any order, held by id.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public IReadOnlyList<Source> Sources
    {
        get => _sources;
        init => _sources = Sorted(value, s => s.Id, "source");
    }

    /// <summary>Its commentary, in the order in which it is to be shown within one date.</summary>
    /// <exception cref="ArgumentException">Two comments have one id.</exception>
    public IReadOnlyList<Commentary> Commentary
    {
        get => _commentary;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _commentary = value.ToEquatableArray();
            RefuseDuplicates(_commentary, c => c.Id, "comment");
        }
    }

    /// <summary>The ids of those instruments that come from a library that this one extends, in order.</summary>
    public IReadOnlyList<InstrumentId> Extended
    {
        get => [.. _extended.Order()];
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _extended = [.. value];
        }
    }

    /// <inheritdoc/>
    public Instrument? FindInstrument(InstrumentId id) => _byId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public DescribedProvision? FindProvision(ProvisionReference reference) => IndexOf(reference.Instrument)?.FindAny(reference.Pinpoint);

    /// <inheritdoc/>
    public Existence Exists(ProvisionReference reference) =>
        IndexOf(reference.Instrument) is { } index ? index.Exists(index.Normalise(reference.Pinpoint), Info.Date) : Existence.Unknown;

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

    private static EquatableArray<T> Sorted<T, TId>(IReadOnlyList<T> value, Func<T, TId> id, string what)
    {
        ArgumentNullException.ThrowIfNull(value);
        var sorted = value.OrderBy(id).ToEquatableArray();
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
