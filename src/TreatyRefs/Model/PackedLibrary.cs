using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>The records of a library that makes each when it is first asked for, and the same ones from then on.</summary>
/// <remarks>In the order in which <see cref="TreatyLibrary"/> holds them. Safe to share between threads.</remarks>
internal abstract class PackedLibrary
{
    public abstract LibraryInfo Info { get; }

    public abstract IReadOnlyList<Instrument> Instruments { get; }

    public abstract IReadOnlyList<Expert> Experts { get; }

    public abstract IReadOnlyList<Topic> Topics { get; }

    public abstract IReadOnlyList<Source> Sources { get; }

    public abstract IReadOnlyList<Commentary> Commentary { get; }

    public abstract IEnumerable<Instrument> Described { get; }

    public abstract IEnumerable<Instrument> Declaring { get; }

    /// <summary>Those that declare references from or to an instrument, and perhaps others.</summary>
    public abstract IEnumerable<Instrument> DeclaringAbout(InstrumentId id);

    public abstract Instrument? FindInstrument(InstrumentId id);

    /// <summary>Whether it has an instrument, which is not made for that.</summary>
    public abstract bool Has(InstrumentId id);
}
