using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What questions are asked of: a set of instruments, commentary, experts, topics and sources.</summary>
/// <remarks>
/// <para>Queries and reports know only this, so that a library may be held in memory or elsewhere. Implementations are immutable and
/// may be shared between threads: what is worked out from one, as its indexes are, is kept as long as it is. Lists are in ordinal order of
/// ids; commentary is in document order.</para>
/// <para>An implementation must know its lists and find an instrument. The rest follows from these, and may be answered faster by one
/// that knows better. What everybody derives alike is in <see cref="LibraryExtensions"/>.</para>
/// </remarks>
public interface ITreatyLibrary
{
    /// <summary>What the library says of itself.</summary>
    LibraryInfo Info { get; }

    /// <summary>All instruments, in a view at a date also those that did not exist yet.</summary>
    IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>All experts.</summary>
    IReadOnlyList<Expert> Experts { get; }

    /// <summary>All topics.</summary>
    IReadOnlyList<Topic> Topics { get; }

    /// <summary>All sources.</summary>
    IReadOnlyList<Source> Sources { get; }

    /// <summary>All commentary.</summary>
    IReadOnlyList<Commentary> Commentary { get; }

    /// <summary>In a view at a date: comments that are left out because it is not known whether they were published by then.</summary>
    IReadOnlyList<Commentary> CommentaryOfUncertainDate => [];

    /// <summary>Whether an instrument comes from a library that this one extends: where it shares a name with one of this library's own,
    /// the own one is meant.</summary>
    /// <param name="id">The instrument's id.</param>
    /// <returns><see langword="false"/> for this library's own instruments, and for those that it does not have.</returns>
    bool IsExtended(InstrumentId id) => false;

    /// <summary>The instruments of which it knows more than names, titles and dates: where a number is typed alone, one of these is
    /// meant.</summary>
    internal IEnumerable<Instrument> Described => Instruments.Where(instrument => !instrument.Provisions.IsEmpty);

    /// <summary>The instruments that may declare references, of their own or of their provisions, in order of ids.</summary>
    internal IEnumerable<Instrument> Declaring => Instruments.Where(instrument => instrument.MayDeclare);

    /// <summary>Those of <see cref="Declaring"/> that declare references from or to an instrument, and perhaps others;
    /// <see langword="null"/> where that is not known without asking all.</summary>
    internal IEnumerable<Instrument>? DeclaringAbout(InstrumentId id) => null;

    /// <summary>An instrument by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The instrument, or <see langword="null"/>.</returns>
    Instrument? FindInstrument(InstrumentId id);

    /// <summary>Whether it has an instrument, which need not be made for that.</summary>
    /// <param name="id">The id.</param>
    internal bool Has(InstrumentId id) => FindInstrument(id) is not null;

    /// <summary>A provision by reference, however the reference writes it.</summary>
    /// <param name="reference">The reference; need not be in the instrument's own terms.</param>
    /// <returns>The provision at its place, or <see langword="null"/> where it is not described.</returns>
    DescribedProvision? FindProvision(ProvisionReference reference) =>
        FindInstrument(reference.Instrument) is { } instrument ? InstrumentIndex.Of(instrument).FindAny(reference.Pinpoint) : null;

    /// <summary>Whether a provision exists.</summary>
    /// <param name="reference">A reference.</param>
    /// <returns>Yes, no or unknown.</returns>
    Existence Exists(ProvisionReference reference) =>
        FindInstrument(reference.Instrument) is { } instrument && InstrumentIndex.Of(instrument) is var index
            ? index.Exists(index.Normalise(reference.Pinpoint), Info.Date)
            : Existence.Unknown;

    /// <summary>A source by id; in a view at a date also one that was published later, because what bears out a fact is named with
    /// it.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The source, or <see langword="null"/>.</returns>
    Source? FindSource(SourceId id) => LibraryExtensions.BinarySearch(Sources, id, source => source.Id);

    /// <summary>The commentary on an instrument or on anything in it.</summary>
    /// <param name="id">The instrument's id.</param>
    /// <returns>The comments, in document order.</returns>
    IReadOnlyList<Commentary> CommentaryOn(InstrumentId id) => CommentaryIndex.Of(this).On(id);
}
