using TreatyRefs.Collections;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>What is known of a provision that a running text cites.</summary>
public enum TargetStatus
{
    /// <summary>It exists: described, or within the number of articles that its instrument has.</summary>
    Resolved = 1,

    /// <summary>Its instrument is known and has no such provision.</summary>
    NoSuchProvision,

    /// <summary>Its instrument is known, and whether it has the provision is not.</summary>
    NotDescribed,

    /// <summary>Several instruments may be meant.</summary>
    Ambiguous,

    /// <summary>No instrument of the library is meant, or the text does not say which.</summary>
    UnknownInstrument,
}

/// <summary>The instrument of a citation as the text gives it.</summary>
/// <param name="Id">The instrument, or <see langword="null"/> where none or several are meant.</param>
/// <param name="By">How the text says so.</param>
/// <param name="AsWritten">The words that say so, or <see langword="null"/> where there are none.</param>
/// <param name="Candidates">The instruments that may be meant, where these are several.</param>
public sealed record CitedInstrument(InstrumentId? Id, InstrumentBinding By, string? AsWritten, EquatableArray<InstrumentId> Candidates);

/// <summary>One place into which a citation points.</summary>
public sealed record ScannedTarget
{
    /// <summary>Where it is written, as an offset in UTF-16 code units from the beginning of the text: the number alone for a member of a
    /// list, all that names the provision otherwise.</summary>
    public required long Start { get; init; }

    /// <summary>Where that ends.</summary>
    public required long End { get; init; }

    /// <summary>Where it points, a range with both its ends; <see langword="null"/> where the instrument is not known.</summary>
    public ReferenceRange? Reference { get; init; }

    /// <summary>The canonical pinpoint, also where the instrument is not known; <see langword="null"/> for a whole instrument.</summary>
    public string? Pinpoint { get; init; }

    /// <summary>The Akoma Ntoso identifier, where the provision is described; <see langword="null"/> otherwise and for ranges.</summary>
    public string? EId { get; init; }

    /// <summary>Whether it exists.</summary>
    public required TargetStatus Status { get; init; }

    /// <summary>Which instrument, and how the text says so.</summary>
    public required CitedInstrument Instrument { get; init; }

    /// <summary>The words of the text that decide which instrument it is: its name, the place where a term was defined, what was cited
    /// before, the title; <see langword="null"/> where the text does not say it, as where the subject was given from outside.</summary>
    public TextSpan? Evidence { get; init; }

    /// <summary>The provisions of a range that exist, in order; empty for what is not a range.</summary>
    public required EquatableArray<ProvisionReference> Members { get; init; }
}

/// <summary>One place of a text that points into an instrument.</summary>
/// <param name="Start">Where the phrase begins, as an offset in UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">The phrase as it is written.</param>
/// <param name="Language">The language that it is in, as a BCP 47 tag.</param>
/// <param name="Targets">Where it points, in text order; at least one.</param>
public sealed record ScannedCitation(long Start, long End, string Text, string Language, EquatableArray<ScannedTarget> Targets);
