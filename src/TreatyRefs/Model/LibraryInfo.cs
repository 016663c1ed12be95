using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What a library says of itself.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record LibraryInfo
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the YAML format.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The day as of which it speaks: status is given at this date, and it stands in "generated from".</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The date at which this is a view of a library, as <c>library.AsOf(date)</c> gives it; <see langword="null"/> for the
    /// library itself.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>In a view at a date: the day as of which the library itself speaks.</summary>
    public PartialDate? OwnDate { get; init; }

    /// <summary>Its languages as BCP 47 tags; plain text is in the first.</summary>
    public EquatableArray<string> Languages { get; init; } = ["en"];

    /// <summary>The instrument that a bare article number belongs to in lookups.</summary>
    public InstrumentId? DefaultInstrument { get; init; }

    /// <summary>Whether every reference that its texts and comments make is declared, so that nobody need search them.</summary>
    /// <remarks>True of the built-in library alone, whose tests hold it to that.</remarks>
    public bool DeclaresItsReferences { get; init; }

    /// <summary>The licence of its data, as an SPDX expression.</summary>
    public string? Licence { get; init; }
}
