using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>The fence that code stands in.</summary>
/// <param name="Sign">What it is made of.</param>
/// <param name="Signs">How many of them.</param>
/// <param name="Depth">In how many quotations it stands.</param>
internal sealed record Fence(char Sign, int Signs, int Depth);

/// <summary>What is open at a place of a document.</summary>
internal sealed class OpenBlocks
{
    /// <summary>The fence, within code.</summary>
    public Fence? Fence { get; set; }

    /// <summary>Whether the lines are code because they are indented.</summary>
    public bool IsIndentedCode { get; set; }

    /// <summary>Whether the lines belong to an item of a list.</summary>
    public bool IsInItem { get; set; }

    /// <summary>How far in the item with a bullet stands whose first block is being gathered; 0 where none is.</summary>
    public int Item { get; set; }

    /// <summary>Whether the line before was empty.</summary>
    public bool IsAfterEmptyLine { get; set; }

    /// <summary>The label of the note to which the lines belong.</summary>
    public string? Note { get; set; }

    /// <summary>In how many quotations the paragraph stands.</summary>
    public int Depth { get; set; }

    /// <summary>The lists and quotations in which the lines stand.</summary>
    public OpenContainers Containers { get; } = new();

    /// <summary>What the lines that are being gathered stand in.</summary>
    public TextElement? Within { get; set; }

    /// <summary>Whether no line has been read yet.</summary>
    public bool IsAtBeginning { get; set; } = true;

    /// <summary>Whether the lines are what some programs put before a document, between two rules.</summary>
    public bool IsFrontMatter { get; set; }
}
