using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes a text as the document has it, with what is marked in it.</summary>
/// <remarks>Every character is written once, but for spaces that nobody sees and signs of the document's form. Whatever elements a reader
/// hands over, what is written nests as HTML must; a mark that an element cuts goes on in the next one. Time is linear in the text and in
/// the stretches.</remarks>
/// <param name="writer">Where to.</param>
/// <param name="tags">What elements are written as.</param>
internal sealed class ScanBody(TextWriter writer, ScanTags tags)
{
    private readonly List<Open> _open = [];
    private string _text = string.Empty;
    private IReadOnlyList<MarkedStretch> _marked = [];
    private bool _isPlain;
    private int _next;
    private int _paragraph;

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="layout">In which element each stretch of it stands, without a gap; empty for plain text.</param>
    /// <param name="marked">What is marked, in text order; stretches do not overlap.</param>
    public void Write(string text, IReadOnlyList<TextRun> layout, IReadOnlyList<MarkedStretch> marked)
    {
        (_text, _marked, _next, _isPlain) = (text, marked, 0, layout.Count == 0);
        foreach (var run in _isPlain ? [new TextRun(0, text.Length, null)] : layout)
        {
            if (run.Start == run.End)
            {
                WriteEmpty(run);
            }
            else
            {
                WriteRun(run);
            }
        }

        Move([], text.Length);
    }

    private void WriteEmpty(TextRun run)
    {
        var place = ElementPlace.Of(run.Within);
        if (run.Within is null || place.IsHidden)
        {
            return;
        }

        var isInLine =
            run.Within.Kind is TextElementKind.NoteMark or TextElementKind.LineEnd or TextElementKind.Picture or TextElementKind.Task;
        Move(tags.Blocks(place, isInLine ? _paragraph : null, run.Start), run.Start);
        writer.Write(ScanTags.Empty(run.Within));
    }

    // Paragraph by paragraph: two line ends part them wherever lines are not kept.
    private void WriteRun(TextRun run)
    {
        var place = ElementPlace.Of(run.Within);
        if (place.IsHidden)
        {
            return;
        }

        if (place.KeepsLines)
        {
            WriteLines(place, run.Start, run.End);
            return;
        }

        for (var start = run.Start; start < run.End; )
        {
            var (end, next) = ParagraphBreak.After(_text, start, run.End);
            WriteLines(place, start, end);
            _paragraph += next > end ? 1 : 0;
            start = next;
        }
    }

    private void WriteLines(ElementPlace place, long start, long end)
    {
        var blocks = tags.Blocks(place, _paragraph, start);
        if (start == end || (!IsOpen(blocks) && _text.AsSpan((int)start, (int)(end - start)).IsWhiteSpace()))
        {
            return;
        }

        if (_isPlain && !IsOpen(blocks))
        {
            blocks = [tags.Plain(_paragraph, WrappedLines.Are(_text.AsSpan((int)start, (int)(end - start))), start)];
        }

        while (start < end)
        {
            var (marks, next) = MarksAt(start, end);
            Move([.. blocks, .. marks.Select(mark => ScanTags.Of(mark)), .. ScanTags.Inlines(place, isLinked: marks.Count > 0)], start);
            writer.Write(ScanTags.Text(_text[(int)start..(int)next], place));
            start = next;
        }
    }

    private bool IsOpen(IReadOnlyList<Open> blocks) =>
        blocks.Count <= _open.Count && !blocks.Where((block, i) => !block.Key.Equals(_open[i].Key)).Any();

    // What is around a place, and up to where.
    private (IReadOnlyList<ScanMark> Marks, long Next) MarksAt(long at, long end)
    {
        while (_next < _marked.Count && _marked[_next].End <= at)
        {
            _next++;
        }

        return _next == _marked.Count || _marked[_next].Start >= end ? ([], end)
            : _marked[_next].Start > at ? ([], _marked[_next].Start)
            : (_marked[_next].Marks, Math.Min(end, _marked[_next].End));
    }

    // Closes what is not wanted any more and opens what is.
    private void Move(IReadOnlyList<Open> wanted, long at)
    {
        var common = 0;
        while (common < Math.Min(wanted.Count, _open.Count) && _open[common].Key.Equals(wanted[common].Key))
        {
            common++;
        }

        for (var i = _open.Count - 1; i >= common; i--)
        {
            writer.Write(_open[i].Tag.Close);
            writer.Write(_open[i].Mark is { } mark && mark.End <= at ? mark.After : string.Empty);
        }

        _open.RemoveRange(common, _open.Count - common);
        foreach (var open in wanted.Skip(common))
        {
            writer.Write(tags.Begin(open));
            _open.Add(open);
        }
    }

    /// <summary>Something that is open, or is to be.</summary>
    /// <param name="Key">What it is: two of one key are one.</param>
    /// <param name="Tag">Its tags.</param>
    /// <param name="Mark">The mark that it is; <see langword="null"/> for an element.</param>
    internal readonly record struct Open(object Key, ScanTag Tag, ScanMark? Mark = null);
}
