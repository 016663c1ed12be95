using TreatyRefs.Documents.Html;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>What of a text is markup, and what stands for it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What a reader sees instead; empty for most.</param>
internal readonly record struct Edit(int Start, int End, string Text = "")
{
    /// <summary>Whether nobody sees what stands for it: the space that sets a number off from what is set high.</summary>
    public bool IsSign { get; init; }

    /// <summary>The label of the note to which it leads, if it is the mark of one.</summary>
    public string? Mark { get; init; }
}

/// <summary>A part of a text that markup gives a form.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Where a link leads, or what is printed for the mark of a note.</param>
internal readonly record struct FormedSpan(int Start, int End, TextElementKind Kind, string? Value = null);

/// <summary>A tag that begins or ends a block of HTML.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Name">The name of the element.</param>
/// <param name="IsEnd">Whether it ends it.</param>
/// <param name="Attributes">Its attributes.</param>
internal readonly record struct HtmlTag(int Start, string Name, bool IsEnd, HtmlAttributes Attributes);

/// <summary>What is markup in a text, and what it makes of the rest.</summary>
/// <param name="Edits">The markup, in text order.</param>
/// <param name="Spans">What has a form by it, by their beginnings, the outer before the inner.</param>
/// <param name="Tags">The tags of blocks, in text order.</param>
internal sealed record InlineMarkup(IReadOnlyList<Edit> Edits, IReadOnlyList<FormedSpan> Spans, IReadOnlyList<HtmlTag> Tags)
{
    /// <summary>No markup.</summary>
    public static InlineMarkup None { get; } = new([], [], []);
}
