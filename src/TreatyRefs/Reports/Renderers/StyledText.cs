using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>A piece of text as it looks on a terminal.</summary>
/// <param name="Text">The text, without line breaks.</param>
/// <param name="Style">One of <see cref="TextStyle"/>.</param>
internal readonly record struct StyledPiece(string Text, string Style);

/// <summary>The looks of a piece of text, as parameters of an ANSI sequence.</summary>
internal static class TextStyle
{
    public const string Plain = "";
    public const string Strong = "1";
    public const string Quiet = "2";
    public const string Heading = "1;36";
    public const string Caution = "33";
}

/// <summary>One line of styled text.</summary>
internal sealed class StyledLine
{
    private readonly List<(StringBuilder Text, string Style)> _pieces = [];

    public int Width { get; private set; }

    public void Add(ReadOnlySpan<char> text, string style)
    {
        if (text.IsEmpty)
        {
            return;
        }

        Width += CellWidth.Of(text);
        if (_pieces.Count == 0 || _pieces[^1].Style != style)
        {
            _pieces.Add((new StringBuilder(), style));
        }

        _pieces[^1].Text.Append(text);
    }

    public void Write(TextWriter writer, bool isColoured)
    {
        foreach (var (text, style) in _pieces)
        {
            var isStyled = isColoured && style.Length > 0;
            writer.Write(isStyled ? $"\u001b[{style}m" : string.Empty);
            writer.Write(text);
            writer.Write(isStyled ? "\u001b[0m" : string.Empty);
        }
    }
}

/// <summary>Text with its looks, before it is broken into lines.</summary>
internal sealed class StyledText
{
    private readonly List<StyledPiece> _pieces = [];

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>The width of its widest line where nothing is broken.</summary>
    public int Width => Lines(null).Max(line => line.Width);

    public StyledText Add(string text, string style = TextStyle.Plain)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new StyledPiece(text, style));
        }

        return this;
    }

    /// <summary>Its lines, at least one, none wider than asked for.</summary>
    public IReadOnlyList<StyledLine> Lines(int? width)
    {
        var wrapping = new LineWrapping(width);
        foreach (var piece in _pieces)
        {
            wrapping.Add(piece);
        }

        return wrapping.Finish();
    }
}
