using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>How sure the editor is of a fact.</summary>
public enum Certainty
{
    /// <summary>Found in a source that is named.</summary>
    Confirmed = 1,

    /// <summary>Said by somebody, not confirmed.</summary>
    Reported,

    /// <summary>General knowledge, not checked against a source.</summary>
    Background,
}

/// <summary>Where a fact comes from: the three things that may stand on every record.</summary>
/// <remarks>Equality: by all members. <c>default</c> says nothing.</remarks>
/// <param name="Note">What a reader should know about the fact, such as a conflict between sources.</param>
/// <param name="Certainty">How sure it is; <see langword="null"/> where the editor does not say.</param>
/// <param name="Sources">Ids of the sources that bear it out.</param>
public readonly record struct Provenance(
    LocalizedText? Note = null,
    Certainty? Certainty = null,
    EquatableArray<SourceId> Sources = default
);
