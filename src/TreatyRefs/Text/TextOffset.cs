using System.Text;

namespace TreatyRefs.Text;

/// <summary>A place between two characters of a text, in every unit in which programs count.</summary>
/// <remarks>Equality: by all members, of places of the same text. <c>default</c> is no place: begin with <see cref="Start"/>.</remarks>
/// <param name="Utf16">UTF-16 code units before it, as .NET, Java and JavaScript count.</param>
/// <param name="CodePoint">Code points before it, as Python and the Web Annotation model count; half a surrogate pair counts as
/// one.</param>
/// <param name="Utf8">Bytes before it where the text is UTF-8, without a byte order mark.</param>
/// <param name="Position">Line and column; lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</param>
public readonly record struct TextOffset(long Utf16, long CodePoint, long Utf8, LinePosition Position)
{
    /// <summary>The beginning of a text.</summary>
    public static TextOffset Start => new(0, 0, 0, LinePosition.Start);

    // So that a text may be gone over in any pieces, cut between \r and \n or within a surrogate pair even.
    private char Last { get; init; }

    /// <summary>The place after a piece of text that follows.</summary>
    /// <param name="text">The text from here on; may be cut anywhere.</param>
    /// <returns>The place after it.</returns>
    public TextOffset Advance(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return this;
        }

        var (points, bytes) = Count(text);
        return new TextOffset(Utf16 + text.Length, CodePoint + points, Utf8 + bytes, PositionAfter(text)) { Last = text[^1] };
    }

    private (long Points, long Bytes) Count(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return (text.Length, Encoding.UTF8.GetByteCount(text));
        }

        // The first half counts like a lone one, three bytes and a code point; the second adds the fourth byte.
        long points = 0;
        long bytes = 0;
        var before = Last;
        foreach (var c in text)
        {
            var isSecondHalf = char.IsLowSurrogate(c) && char.IsHighSurrogate(before);
            points += isSecondHalf ? 0 : 1;
            bytes +=
                isSecondHalf ? 1
                : c < 0x80 ? 1
                : c < 0x800 ? 2
                : 3;
            before = isSecondHalf ? '\0' : c;
        }

        return (points, bytes);
    }

    private LinePosition PositionAfter(ReadOnlySpan<char> text)
    {
        var (line, column) = (Position.Line, Position.Column);
        var start = Last == '\r' && text[0] == '\n' ? 1 : 0;
        while (text[start..].IndexOfAny('\n', '\r') is var next and >= 0)
        {
            start += next + 1;
            start += text[start - 1] == '\r' && start < text.Length && text[start] == '\n' ? 1 : 0;
            (line, column) = (line + 1, 1);
        }

        return new LinePosition(line, column + text.Length - start);
    }
}
