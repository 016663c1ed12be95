using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>The word with which citations give the day of an instrument.</summary>
public enum CitationWord
{
    /// <summary>Adopted on that day.</summary>
    Adopted,

    /// <summary>Signed on that day.</summary>
    Signed,

    /// <summary>Opened for signature on that day.</summary>
    OpenedForSignature,
}

/// <summary>By which day and word published works cite an instrument, where that is not what its actions say.</summary>
/// <remarks>It changes no action: the Vienna Convention on the Law of Treaties was adopted on 22 May 1969 and is cited by the day after.
/// Equality: by all members.</remarks>
/// <param name="Date">The day.</param>
/// <param name="Word">The word that goes with it.</param>
/// <param name="Sources">Ids of the sources that cite it so.</param>
public sealed record CitationDate(PartialDate Date, CitationWord Word, EquatableArray<SourceId> Sources);
