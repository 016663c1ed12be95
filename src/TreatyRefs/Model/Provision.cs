using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What an edge between two references says.</summary>
public enum CrossReferenceType
{
    /// <summary>Names it, no more.</summary>
    Cites,

    /// <summary>Rests on it.</summary>
    BasedOn,

    /// <summary>Carries it out.</summary>
    Implements,

    /// <summary>Changes it.</summary>
    Amends,

    /// <summary>Takes its place.</summary>
    Replaces,

    /// <summary>Ends it.</summary>
    Terminates,

    /// <summary>Says the like.</summary>
    Parallels,

    /// <summary>Departs from it.</summary>
    Derogates,

    /// <summary>Makes an exception to it.</summary>
    Exempts,

    /// <summary>Says what it means.</summary>
    Interprets,

    /// <summary>Cannot be kept together with it.</summary>
    ConflictsWith,

    /// <summary>Is a protocol to it.</summary>
    ProtocolTo,
}

/// <summary>What a provision or an instrument refers to, as the editor of a library declared it.</summary>
/// <param name="To">Where it points: one provision, several neighbouring ones, or an instrument.</param>
/// <param name="Type">What the edge says.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record DeclaredReference(
    ReferenceRange To,
    CrossReferenceType Type = CrossReferenceType.Cites,
    Provenance Provenance = default
) : ILibraryRecord;

/// <summary>A part of an instrument that can be pointed at.</summary>
/// <remarks>Immutable; equality by all members. It does not know its place: the library gives that as a
/// <see cref="DescribedProvision"/>.</remarks>
public sealed record Provision : ILibraryRecord
{
    /// <summary>What it is.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>Its number; "no number" for a preamble or a single annex. For an unnumbered paragraph, its place among its like.</summary>
    public ProvisionNumber Number { get; init; }

    /// <summary>The number as the instrument prints it: <c>X</c>, <c>8 bis</c>, <c>c</c>; empty where there is none.</summary>
    public string PrintedNumber { get; init; } = string.Empty;

    /// <summary>Whether the instrument prints the number; if not, people say "the second paragraph".</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>The instrument's own heading, if it has one.</summary>
    public LocalizedText? Heading { get; init; }

    /// <summary>What it is about, in the editor's words.</summary>
    public LocalizedText? Subject { get; init; }

    /// <summary>What it provides, in the editor's words.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>When it applies, in the editor's words.</summary>
    public LocalizedText? Trigger { get; init; }

    /// <summary>What it then demands or allows, in the editor's words.</summary>
    public LocalizedText? Duty { get; init; }

    /// <summary>What bounds that, in the editor's words; <see langword="null"/> says nothing, not that there are no limits.</summary>
    public LocalizedText? Limits { get; init; }

    /// <summary>The official text, where it may be copied.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Ids of the topics it belongs to.</summary>
    public EquatableArray<TopicId> Topics { get; init; }

    /// <summary>What it refers to.</summary>
    public EquatableArray<DeclaredReference> RefersTo { get; init; }

    /// <summary>The provisions inside it, in their own order.</summary>
    public EquatableArray<Provision> Provisions { get; init; }

    /// <summary>Where these facts come from.</summary>
    public Provenance Provenance { get; init; }
}
