using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>A library held in memory, loaded from YAML or built in code.</summary>
/// <remarks>Immutable and safe to share between threads; indexes are built when first asked for.
/// Equality: the same info, instruments, experts, topics, sources and commentary, and the same instruments from elsewhere.</remarks>
public sealed class TreatyLibrary : ITreatyLibrary, IEquatable<TreatyLibrary>
{
    private readonly IReadOnlyList<Instrument> _instruments = [];
    private readonly IReadOnlyList<Expert> _experts = [];
    private readonly IReadOnlyList<Topic> _topics = [];
    private readonly IReadOnlyList<Source> _sources = [];
    private readonly IReadOnlyList<Commentary> _commentary = [];
    private readonly Func<InstrumentId, Instrument?> _find = static _ => null;
    private readonly HashSet<InstrumentId> _extended = [];
    private readonly PackedLibrary? _packed;
    private readonly LibraryInfo _info = null!;

    /// <summary>A library without anything in it yet.</summary>
    public TreatyLibrary() { }

    /// <summary>A library whose records are made as they are asked for.</summary>
    [SetsRequiredMembers]
    internal TreatyLibrary(PackedLibrary packed)
    {
        Info = packed.Info;
        _instruments = packed.Instruments;
        _experts = packed.Experts;
        _topics = packed.Topics;
        _sources = packed.Sources;
        _commentary = packed.Commentary;
        _find = packed.FindInstrument;
        _packed = packed;
    }

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
            var sorted = Sorted(value, i => i.Id, "instrument");
            var byId = sorted.ToDictionary(i => i.Id);
            _instruments = sorted;
            _find = id => byId.GetValueOrDefault(id);
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
            var given = value.ToEquatableArray();
            RefuseDuplicates(given, c => c.Id, "comment");
            _commentary = given;
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

    /// <summary>The instruments that are known by their names alone, as those of the built-in lexicon are.</summary>
    internal IReadOnlySet<InstrumentId> OnlyNamed { get; init; } = new HashSet<InstrumentId>();

    IEnumerable<Instrument> ITreatyLibrary.Described =>
        _packed?.Described ?? _instruments.Where(instrument => !instrument.Provisions.IsEmpty && !OnlyNamed.Contains(instrument.Id));

    IEnumerable<Instrument> ITreatyLibrary.Declaring => _packed?.Declaring ?? _instruments.Where(instrument => instrument.MayDeclare);

    IEnumerable<Instrument>? ITreatyLibrary.DeclaringAbout(InstrumentId id) => _packed?.DeclaringAbout(id);

    bool ITreatyLibrary.Has(InstrumentId id) => _packed?.Has(id) ?? FindInstrument(id) is not null;

    /// <inheritdoc/>
    public Instrument? FindInstrument(InstrumentId id) => _find(id);

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
        && _instruments.SequenceEqual(other._instruments)
        && _experts.SequenceEqual(other._experts)
        && _topics.SequenceEqual(other._topics)
        && _sources.SequenceEqual(other._sources)
        && _commentary.SequenceEqual(other._commentary)
        && _extended.SetEquals(other._extended);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreatyLibrary);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Info, _instruments.Count, _experts.Count, _topics.Count, _sources.Count, _commentary.Count);

    /// <summary>Provisions that an earlier one of the same instrument hides, because both have one pinpoint.</summary>
    internal IReadOnlyList<(DescribedProvision First, DescribedProvision Second)> DuplicateProvisionsOf(InstrumentId id) =>
        IndexOf(id)?.Duplicates ?? [];

    private InstrumentIndex? IndexOf(InstrumentId id) => _find(id) is { } instrument ? InstrumentIndex.Of(instrument) : null;

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
