namespace TreatyRefs.Documents.Markdown;

/// <summary>What of a text is markup, and what stands for it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What a reader sees instead; empty for most.</param>
internal readonly record struct Edit(int Start, int End, string Text = "")
{
    /// <summary>The label of the note to which it leads, if it is the mark of one.</summary>
    public string? Mark { get; init; }
}
