using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations;

/// <summary>How a citation says which instrument it means.</summary>
internal enum ReadingForm
{
    /// <summary>In the notation of references: <c>un-charter/51</c>.</summary>
    Path,

    /// <summary>Before its provisions: <c>UN Charter art. 51</c>.</summary>
    InstrumentFirst,

    /// <summary>After its provisions: <c>art. 51 of the UN Charter</c>.</summary>
    InstrumentLast,

    /// <summary>Not at all: the citation before it does, or the library's default instrument is meant.</summary>
    Implied,
}

/// <summary>One citation, read from a place of a text.</summary>
/// <param name="Result">What it means, or why that cannot be said.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">How it names its instrument.</param>
internal sealed record Reading(Answer<Citation> Result, int Start, int End, ReadingForm Form)
{
    /// <summary>What a citation that follows and names no instrument belongs to: the instrument, or the annex in which numbering
    /// starts again.</summary>
    public ProvisionReference? Base { get; init; }

    /// <summary>What is wrong, unless a citation with an instrument of its own follows; <see langword="null"/> where this one
    /// stands for itself.</summary>
    public Problem? Otherwise { get; init; }

    /// <summary>Whether it was read.</summary>
    public bool IsRead => Result.HasValue;

    /// <summary>Whether it names its instrument itself.</summary>
    public bool IsOwn => Form != ReadingForm.Implied;
}
