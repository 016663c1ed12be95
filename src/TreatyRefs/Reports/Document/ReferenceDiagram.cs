using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Document;

/// <summary>A place in a diagram.</summary>
/// <param name="Name">What to call it, in pieces of one language each.</param>
/// <param name="Link">The id in the same report that leads on from it, or <see langword="null"/>.</param>
internal sealed record DiagramNode(EquatableArray<Span> Name, string? Link = null)
{
    /// <summary>What it is, where it is one provision or instrument: a page of its own is better than a line of this one.</summary>
    public ProvisionReference? Reference { get; init; }

    /// <summary>The same as one text.</summary>
    public string Label => ReferenceDiagram.TextOf(Name);
}

/// <summary>An arrow of a diagram.</summary>
/// <param name="From">The index of the place where it begins.</param>
/// <param name="To">The index of the place where it ends.</param>
/// <param name="Said">What it says, in pieces of one language each.</param>
/// <param name="IsIndirect">Whether it is less than the instrument's own declared reference: found in a text, or made by a comment.</param>
internal sealed record DiagramEdge(int From, int To, EquatableArray<Span> Said, bool IsIndirect)
{
    /// <summary>The same as one text.</summary>
    public string Text => ReferenceDiagram.TextOf(Said);
}

/// <summary>A picture of what refers to what, before it has a format.</summary>
/// <remarks>Nothing in it is escaped. Immutable; equality by all members.</remarks>
/// <param name="Nodes">The places; the first is the one that it is about.</param>
/// <param name="Edges">The arrows, in order.</param>
internal sealed record ReferenceDiagram(EquatableArray<DiagramNode> Nodes, EquatableArray<DiagramEdge> Edges)
{
    /// <summary>Pieces as one text.</summary>
    public static string TextOf(EquatableArray<Span> pieces) => string.Concat(pieces.Select(piece => piece.Text));
}
