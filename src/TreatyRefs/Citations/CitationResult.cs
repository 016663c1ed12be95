using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>What came of reading a citation.</summary>
public enum CitationOutcome
{
    /// <summary>It was read and its instrument is known; <see cref="CitationResult.Unread"/> says what of it was not.</summary>
    Read,

    /// <summary>It is not a citation; <see cref="CitationResult.Problem"/> says where reading stopped and what was expected.</summary>
    Unreadable,

    /// <summary>It names an instrument that the library does not have.</summary>
    UnknownInstrument,

    /// <summary>Several instruments go by the name that it gives; <see cref="CitationResult.Candidates"/> lists them.</summary>
    Ambiguous,
}

/// <summary>What stands after the part of a citation that was read.</summary>
/// <param name="Position">Where it begins, as an offset in UTF-16 code units into the citation without the white space around it.</param>
/// <param name="Text">What stands there, to the end of the citation.</param>
public sealed record UnreadPart(int Position, string Text)
{
    /// <summary>That it was not read, with its column: one line without a final full stop.</summary>
    public string Problem => string.Create(CultureInfo.InvariantCulture, $"\"{Text}\" at column {Position + 1} was not read");
}

/// <summary>The year that a citation gives a resolution.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Year">The year, as it is written.</param>
public readonly record struct WrittenYear(InstrumentId Resolution, int Year);

/// <summary>What came of reading one whole citation: where it points, or why that cannot be said.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="References">Where it points, in the instrument's own terms and in the order of the text; none unless read.</param>
/// <param name="Problem">What is wrong, in one line without a final full stop; <see langword="null"/> where it was read.</param>
/// <param name="Position">Where reading stopped, as an offset in UTF-16 code units into the citation without the white space around it.</param>
/// <param name="Candidates">The instruments that it may mean: those that share its name, or those with a name near to it.</param>
/// <param name="IsImplied">Whether it names no instrument, so that the library's default instrument is meant.</param>
/// <param name="Unread">What follows the part that was read; <see langword="null"/> where all of it was.</param>
public sealed record CitationResult(
    CitationOutcome Outcome,
    EquatableArray<ReferenceRange> References = default,
    string? Problem = null,
    int Position = 0,
    EquatableArray<InstrumentId> Candidates = default,
    bool IsImplied = false,
    UnreadPart? Unread = null
)
{
    /// <summary>The words that stand for the default instrument where it is implied by more than a bare number: <c>Treaty</c>.</summary>
    internal string? ImpliedBy { get; init; }

    /// <summary>The years that the citation gives resolutions: those that the library does not have are cited by them.</summary>
    public EquatableArray<WrittenYear> Years { get; init; }
}
