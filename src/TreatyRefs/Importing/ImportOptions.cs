using TreatyRefs.Importing.Assembly;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Importing;

/// <summary>What an importer must be told, and what it may be.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record ImportOptions
{
    /// <summary>The id that the instrument gets.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>What sort of instrument it is.</summary>
    public InstrumentKind Kind { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag; <see langword="null"/> to find it out.</summary>
    public string? Language { get; init; }

    /// <summary>The title; <see langword="null"/> to take it from the head of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The title by which it is shown; <see langword="null"/> for none.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The library whose record of this id the text is joined with: its names, dates, sources and what its editor says of
    /// provisions stay; <see langword="null"/> to make the instrument of the text alone.</summary>
    public ITreatyLibrary? JoinedWith { get; init; }

    /// <summary>Whether only structure and headings are taken and no texts, for a text that may not be copied.</summary>
    public bool HeadingsOnly { get; init; }

    /// <summary>Whether only the numbers of provisions are taken, as <see cref="Instrument.Structure"/>, for a text whose licence forbids
    /// copying even its headings.</summary>
    public bool StructureOnly { get; init; }

    /// <summary>The library whose instruments the text may cite; <see langword="null"/> to look for no citations.</summary>
    public ITreatyLibrary? CitedIn { get; init; }

    internal AssemblyOptions ForAssembly() =>
        new(Id, Kind)
        {
            Title = Title,
            ShortTitle = ShortTitle,
            JoinedWith = JoinedWith,
            CitedIn = CitedIn,
            HeadingsOnly = HeadingsOnly || StructureOnly,
            StructureOnly = StructureOnly,
        };
}
