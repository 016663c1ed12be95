using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>Follows in which elements a page stands, and tells it on: those that a reader sees the form of.</summary>
/// <remarks>Pages leave out end tags, and close what is not open. An element ends with what it stands in, and where the next one of its
/// kind begins. Elements that are deeper than <see cref="TextElement.Deepest"/> are counted by nobody: their text stands in what is around
/// them.</remarks>
internal sealed class HtmlLayout(LayoutRecorder recorder)
{
    private readonly List<(string Name, TextElement Element)> _open = [];

    private TextElement? Current => _open.Count > 0 ? _open[^1].Element : null;

    /// <summary>Says that the next characters of the text are so many.</summary>
    /// <param name="length">How many.</param>
    /// <param name="element">The element whose tag they stand for; empty for characters of the page.</param>
    public void Add(int length, string element = "") =>
        recorder.Add(length, IsOne(element, "br") ? LayoutRecorder.In(Current, TextElementKind.LineEnd) : Current);

    /// <summary>Says that the mark of a note stands here.</summary>
    public void Mark(string printed)
    {
        if (LayoutRecorder.In(Current, TextElementKind.NoteMark, printed.Trim("[]()".AsSpan()).ToString()) is { } mark && mark != Current)
        {
            recorder.AddEmpty(mark);
        }
    }

    /// <summary>Ends what cannot go on where an element begins.</summary>
    public void EndBefore(string name)
    {
        if (HtmlKinds.IsBlock(name))
        {
            EndParagraph();
        }

        switch (HtmlKinds.Of(name))
        {
            case TextElementKind.Item:
                EndInside(TextElementKind.Item, HtmlKinds.IsList);
                break;
            case TextElementKind.Row:
                EndInside(TextElementKind.Row, kind => kind == TextElementKind.Table);
                break;
            case TextElementKind.Cell or TextElementKind.HeadCell:
                EndInside(TextElementKind.Cell, kind => kind is TextElementKind.Row or TextElementKind.Table);
                EndInside(TextElementKind.HeadCell, kind => kind is TextElementKind.Row or TextElementKind.Table);
                break;
        }
    }

    /// <summary>Passes a start tag.</summary>
    public void Start(string name, HtmlAttributes tag)
    {
        if (HtmlKinds.Of(name) is not { } kind)
        {
            if (IsOne(name, "hr") && LayoutRecorder.In(Current, TextElementKind.Rule) is { } rule && rule != Current)
            {
                recorder.AddEmpty(rule);
            }

            return;
        }

        // A cell without a row, a row without a table.
        if (kind is TextElementKind.Cell or TextElementKind.HeadCell && Current?.Kind == TextElementKind.Table)
        {
            Open("tr", TextElementKind.Row, null, 0);
        }

        var isMisplaced =
            (kind is TextElementKind.Cell or TextElementKind.HeadCell && Current?.Kind != TextElementKind.Row)
            || (kind == TextElementKind.Row && Current?.Kind != TextElementKind.Table);
        if (!isMisplaced)
        {
            Open(
                name,
                kind,
                kind == TextElementKind.Link ? tag.Address : null,
                HtmlKinds.LevelOf(name) + (kind == TextElementKind.NumberedList ? tag.First ?? 1 : 0)
            );
            AddEmptyCell(kind);
        }
    }

    /// <summary>Passes an end tag: ends the last element of that name, and all within, but nothing outside of a cell from within.</summary>
    public void End(string name)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (IsOne(_open[i].Name, name))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (_open[i].Element.Kind is TextElementKind.Cell or TextElementKind.HeadCell && !HtmlKinds.IsOfTables(name))
            {
                return;
            }
        }
    }

    private void Open(string name, TextElementKind kind, string? value, int level)
    {
        if (LayoutRecorder.In(Current, kind, value, level) is { } element && element != Current)
        {
            _open.Add((name, element));
        }
    }

    // A cell that nothing stands in keeps its place among the others.
    private void AddEmptyCell(TextElementKind kind)
    {
        if (kind is TextElementKind.Cell or TextElementKind.HeadCell && Current is { } cell)
        {
            recorder.AddEmpty(cell);
        }
    }

    // A paragraph or heading ends where another block begins, with the bold type that was left open in it.
    private void EndParagraph()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Element.Kind is TextElementKind.Paragraph or TextElementKind.Heading)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (!HtmlKinds.IsWithinLine(_open[i].Element.Kind))
            {
                return;
            }
        }
    }

    private void EndInside(TextElementKind kind, Func<TextElementKind, bool> isAround)
    {
        for (var i = _open.Count - 1; i >= 0 && !isAround(_open[i].Element.Kind); i--)
        {
            if (_open[i].Element.Kind == kind)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }
    }

    private static bool IsOne(string name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);
}
