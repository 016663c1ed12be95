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
public sealed record CrossReference(ReferenceRange From, ReferenceRange To, CrossReferenceType Type)
{
    /// <summary>How it came to be known.</summary>
    public CrossReferenceOrigin Origin { get; init; }

    /// <summary>The id of the comment that makes it; <see langword="null"/> for an edge of the instrument itself. An expert's citation is
    /// not the treaty's.</summary>
    public CommentId? Via { get; init; }

    /// <summary>Where this comes from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The words in which it was found, in document order: for a detected edge at least one; for a declared edge those that say
    /// the same.</summary>
    public EquatableArray<CrossReferenceEvidence> Evidence { get; init; }
}
