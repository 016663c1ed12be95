using TreatyRefs.Collections;

namespace TreatyRefs.Reports.Document;

/// <summary>A report before it has a format: what is said, in which order, and what each piece is.</summary>
/// <remarks>Renderers decide only how it looks; nothing in it is escaped. Immutable; equality by all members.</remarks>
/// <param name="Title">What it is about.</param>
/// <param name="Language">The language of the editor's words as a BCP 47 tag.</param>
/// <param name="Blocks">Its parts, in order.</param>
public sealed record Report(string Title, string Language, EquatableArray<Block> Blocks)
{
    /// <summary>Has each of its blocks visited, in order: all that a renderer needs.</summary>
    /// <param name="visitor">The renderer.</param>
    public void Accept(IBlockVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        foreach (var block in Blocks)
        {
            block.Accept(visitor);
        }
    }
}
