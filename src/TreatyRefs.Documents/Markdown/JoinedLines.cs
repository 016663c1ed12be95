using System.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>The lines of a block as one text, with line feeds between, and where in the document each character stands.</summary>
internal sealed class JoinedLines
{
    private readonly IReadOnlyList<Line> _lines;
    private readonly int[] _starts;

    /// <summary>Joins lines.</summary>
    public JoinedLines(string document, IReadOnlyList<Line> lines)
    {
        (_lines, _starts) = (lines, new int[lines.Count]);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(i > 0 ? "\n" : string.Empty);
            _starts[i] = text.Length;
            text.Append(document, lines[i].Start, lines[i].End - lines[i].Start);
        }

        Text = text.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where in the document the character at a place begins.</summary>
    public int StartOf(int at)
    {
        var line = LineOf(at);
        return _lines[line].Start + (at - _starts[line]);
    }

    /// <summary>Where in the document the character before a place ends.</summary>
    public int EndOf(int at) => at > 0 && LineOf(at) is var line && at == _starts[line] ? _lines[line].Start : StartOf(at);

    private int LineOf(int at)
    {
        var found = Array.BinarySearch(_starts, at);
        return found >= 0 ? found : ~found - 1;
    }
}
