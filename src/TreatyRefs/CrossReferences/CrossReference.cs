using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.CrossReferences;

/// <summary>How an edge came to be known.</summary>
public enum CrossReferenceOrigin
{
    /// <summary>The editor of the library declared it.</summary>
    Declared,

    /// <summary>It was found in a text.</summary>
    Detected,
}

/// <summary>An edge from one place to another.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it points.</param>
/// <param name="Type">What it says.</param>
/// <param name="Origin">How it came to be known.</param>
/// <param name="Via">The id of the comment that makes it; <see langword="null"/> for an edge of the instrument itself. An expert's
/// citation is not the treaty's.</param>
/// <param name="Provenance">Where this comes from.</param>
/// <param name="Evidence">The words in which it was found, in document order: for a detected edge at least one; for a declared edge those
/// that say the same.</param>
public sealed record CrossReference(
    ReferenceRange From,
    ReferenceRange To,
    CrossReferenceType Type,
    CrossReferenceOrigin Origin = CrossReferenceOrigin.Declared,
    CommentId? Via = null,
    Provenance Provenance = default,
    EquatableArray<CrossReferenceEvidence> Evidence = default
);
