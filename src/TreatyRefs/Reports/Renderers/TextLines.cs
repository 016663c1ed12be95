using TreatyRefs.Collections;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes lines; no line ends with a space.</summary>
internal sealed class TextLines(TextWriter writer, TextOptions options)
{
    private const int LeastWidth = 20;

    private int _column;

    /// <summary>How many columns a line may take.</summary>
    public int? Width => options.Width is { } width ? Math.Max(width, LeastWidth) : null;

    public void Write(EquatableArray<Span> spans, int indent) => Write(TextSpans.Of(spans), indent);

    public void Write(StyledText text, int indent, bool isBroken = true)
    {
        foreach (var line in text.Lines(isBroken ? Width - indent : null))
        {
            WriteAt(indent, line);
            End();
        }
    }

    /// <summary>Writes a part of a line at its column.</summary>
    public void WriteAt(int column, StyledLine line)
    {
        if (line.Width > 0)
        {
            writer.Write(new string(' ', column - _column));
            line.Write(writer, options.IsColoured);
            _column = column + line.Width;
        }
    }

    public void End()
    {
        writer.Write('\n');
        _column = 0;
    }
}
