using System.Buffers;
using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Breaks styled text into lines at its spaces; a word that no line can hold is broken where the line is full.</summary>
/// <remarks>A word ends at a space, not where its look changes: no line begins with the comma after a name. Spaces where a line is broken
/// and at its end are dropped.</remarks>
internal sealed class LineWrapping(int? width)
{
    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\u3000");
    private static readonly SearchValues<char> s_wordEnds = SearchValues.Create(" \t\u3000\n");

    private readonly List<StyledLine> _lines = [new StyledLine()];
    private readonly List<StyledPiece> _spaces = [];
    private readonly List<StyledPiece> _word = [];

    // Spaces at the start of a line that the text begins itself are its own indent.
    private bool _isOwnStart = true;

    private StyledLine Line => _lines[^1];

    public void Add(StyledPiece piece)
    {
        var text = piece.Text.AsSpan();
        while (text.Length > 0)
        {
            var length = LengthOfRun(text);
            AddRun(piece with { Text = text[..length].ToString() });
            text = text[length..];
        }
    }

    public IReadOnlyList<StyledLine> Finish()
    {
        EndWord();
        return _lines;
    }

    private static int LengthOfRun(ReadOnlySpan<char> text)
    {
        var length =
            text[0] == '\n' ? 1
            : s_spaces.Contains(text[0]) ? text.IndexOfAnyExcept(s_spaces)
            : text.IndexOfAny(s_wordEnds);
        return length < 0 ? text.Length : length;
    }

    private void AddRun(StyledPiece run)
    {
        if (run.Text == "\n")
        {
            EndWord();
            Break();
            _isOwnStart = true;
        }
        else if (s_spaces.Contains(run.Text[0]))
        {
            EndWord();
            _spaces.Add(run);
        }
        else
        {
            _word.Add(run);
        }
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        if (Line.Width > 0 && Line.Width + WidthOf(_spaces) + WidthOf(_word) > width)
        {
            Break();
        }

        if (Line.Width > 0 || _isOwnStart)
        {
            _spaces.ForEach(Line.Add);
        }

        foreach (var piece in _word)
        {
            AddToLine(piece);
        }

        _spaces.Clear();
        _word.Clear();
        _isOwnStart = false;
    }

    private void AddToLine(StyledPiece piece)
    {
        if (width is not { } most || Line.Width + CellWidth.Of(piece.Text) <= most)
        {
            Line.Add(piece);
            return;
        }

        var part = new StringBuilder();
        var room = most - Line.Width;
        foreach (var rune in piece.Text.EnumerateRunes())
        {
            if (room < CellWidth.Of(rune))
            {
                Line.Add(piece with { Text = part.ToString() });
                Break();
                part.Clear();
                room = most;
            }

            part.Append(rune);
            room -= CellWidth.Of(rune);
        }

        Line.Add(piece with { Text = part.ToString() });
    }

    private void Break()
    {
        _lines.Add(new StyledLine());
        _spaces.Clear();
        _isOwnStart = false;
    }

    private static int WidthOf(List<StyledPiece> pieces) => pieces.Sum(piece => CellWidth.Of(piece.Text));
}
