using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>How the lines of a block are read.</summary>
internal enum BlockKind
{
    /// <summary>As text with markup: a paragraph, a heading, an item.</summary>
    Text,

    /// <summary>As they are.</summary>
    Code,

    /// <summary>As HTML.</summary>
    Html,

    /// <summary>Not at all: a rule.</summary>
    Rule,
}

/// <summary>What of a line is content.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Line(int Start, int End);

/// <summary>A block of Markdown: lines that belong together, without what marks them.</summary>
internal sealed record Block(BlockKind Kind, IReadOnlyList<Line> Lines)
{
    /// <summary>Of the first block of an item with a bullet, how far in it stands, from 1; 0 for any other.</summary>
    public int Item { get; init; }

    /// <summary>The level of a heading; 0 for what is none.</summary>
    public int Heading { get; init; }

    /// <summary>Whether it is what some programs put before a document, between two rules.</summary>
    public bool IsFrontMatter { get; init; }

    /// <summary>The lists and quotations in which it stands; <see langword="null"/> for none.</summary>
    public TextElement? Within { get; init; }

    /// <summary>The label of the note to which it belongs; <see langword="null"/> for the body.</summary>
    public string? Note { get; init; }
}
