using System.Buffers;
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
    private readonly List<Run> _spaces = [];
    private readonly List<Run> _word = [];
    private int _widthOfSpaces;
    private int _widthOfWord;

    // Spaces at the start of a line that the text begins itself are its own indent.
    private bool _isOwnStart = true;

    private StyledLine Line => _lines[^1];

    public void Add(StyledPiece piece)
    {
        for (var start = 0; start < piece.Text.Length; )
        {
            var length = LengthOfRun(piece.Text.AsSpan(start));
            AddRun(new Run(piece.Text.AsMemory(start, length), piece.Style));
            start += length;
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

    private void AddRun(Run run)
    {
        if (run.First == '\n')
        {
            EndWord();
            Break();
            _isOwnStart = true;
        }
        else if (s_spaces.Contains(run.First))
        {
            EndWord();
            _spaces.Add(run);
            _widthOfSpaces += run.Width;
        }
        else
        {
            _word.Add(run);
            _widthOfWord += run.Width;
        }
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        if (Line.Width > 0 && Line.Width + _widthOfSpaces + _widthOfWord > width)
        {
            Break();
        }

        if (Line.Width > 0 || _isOwnStart)
        {
            foreach (var run in _spaces)
            {
                Line.Add(run.Text.Span, run.Style);
            }
        }

        foreach (var run in _word)
        {
            AddToLine(run);
        }

        ClearSpaces();
        _word.Clear();
        (_widthOfWord, _isOwnStart) = (0, false);
    }

    private void AddToLine(Run run)
    {
        if (width is not { } most || Line.Width + run.Width <= most)
        {
            Line.Add(run.Text.Span, run.Style);
            return;
        }

        var text = run.Text.Span;
        var (start, end) = (0, 0);
        var room = most - Line.Width;
        foreach (var rune in text.EnumerateRunes())
        {
            if (room < CellWidth.Of(rune))
            {
                Line.Add(text[start..end], run.Style);
                Break();
                (start, room) = (end, most);
            }

            // A half of a pair is a character by itself.
            end += rune.Utf16SequenceLength;
            room -= CellWidth.Of(rune);
        }

        Line.Add(text[start..], run.Style);
    }

    private void Break()
    {
        _lines.Add(new StyledLine());
        ClearSpaces();
        _isOwnStart = false;
    }

    private void ClearSpaces()
    {
        _spaces.Clear();
        _widthOfSpaces = 0;
    }

    // A word or a part of one in one look, spaces, or the end of a line.
    private readonly struct Run(ReadOnlyMemory<char> text, string style)
    {
        public ReadOnlyMemory<char> Text { get; } = text;

        public string Style { get; } = style;

        public int Width { get; } = CellWidth.Of(text.Span);

        public char First => Text.Span[0];
    }
}
