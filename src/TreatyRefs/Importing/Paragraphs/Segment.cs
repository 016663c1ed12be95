using TreatyRefs.Importing.Lines;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>A piece of text that may begin with the number of a paragraph or point.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Text">The text, with the number.</param>
/// <param name="Marker">The number, if it begins with one.</param>
internal sealed record Segment(SourceLine Line, string Text, Marker? Marker)
{
    /// <summary>Whether it stands in the middle of a line, so that only its place in a series makes it a paragraph.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether nothing at all divides it from what is before it.</summary>
    public bool IsClose { get; init; }

    /// <summary>The text after the number.</summary>
    public string Rest => Marker is null ? Text : Text[Marker.End..];
}
