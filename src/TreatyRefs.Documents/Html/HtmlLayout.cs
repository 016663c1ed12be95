using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>Follows in which elements a page stands, and tells it on: those that a reader sees the form of.</summary>
/// <remarks>Pages leave out end tags, and close what is not open. An element ends with what it stands in, and where the next one of its
/// kind begins. Elements that are deeper than <see cref="TextElement.Deepest"/> are counted by nobody: their text stands in what is around
/// them.</remarks>
/// <param name="recorder">Whom it tells.</param>
/// <param name="around">What the page itself stands in; <see langword="null"/> for a document.</param>
internal sealed class HtmlLayout(LayoutRecorder recorder, TextElement? around = null)
{
    // Of elements without a form, those are followed of which others of the same name may have one.
    private const int MostOpen = 4 * TextElement.Deepest;

    private readonly List<Open> _open = [];

    /// <summary>What the next characters stand in.</summary>
    public TextElement? Current => _open.Count > 0 ? _open[^1].Element : around;

    /// <summary>Says that the next characters of the text are so many.</summary>
    /// <param name="length">How many.</param>
    /// <param name="element">The element whose tag they stand for; empty for characters of the page.</param>
    public void Add(int length, string element = "") =>
        recorder.Add(
            length,
            IsOne(element, "br") ? LayoutRecorder.In(Current, TextElementKind.LineEnd)
                : HtmlKinds.IsSetApart(element) ? LayoutRecorder.In(Current, TextElementKind.Sign)
                : Current
        );

    /// <summary>Says that a space of the page comes after one that stands for a tag alone, and is in the text no second time.</summary>
    public void ShowSpace() => recorder.ShowLast();

    /// <summary>Says that the mark of a note stands here.</summary>
    public void Mark(string printed) => AddEmpty(TextElementKind.NoteMark, printed.Trim("[]()".AsSpan()).ToString());

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
            case TextElementKind.Term or TextElementKind.Description:
                EndInside(TextElementKind.Term, kind => kind == TextElementKind.Terms);
                EndInside(TextElementKind.Description, kind => kind == TextElementKind.Terms);
                break;
            case TextElementKind.Row:
                EndInside(TextElementKind.Caption, kind => kind == TextElementKind.Table);
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
            if (IsOne(name, "hr"))
            {
                AddEmpty(TextElementKind.Rule, null);
            }
            else if (IsOne(name, "img") && !string.IsNullOrWhiteSpace(tag.Picture))
            {
                AddEmpty(TextElementKind.Picture, tag.Picture);
            }

            return;
        }

        // A cell without a row, a row without a table.
        if (HtmlKinds.IsCell(kind) && Current?.Kind == TextElementKind.Table)
        {
            Push("tr", TextElementKind.Row, HtmlAttributes.None);
        }

        if (HtmlKinds.MayStandIn(kind, Current?.Kind))
        {
            Push(name, kind, tag);
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

            if (HtmlKinds.IsCell(_open[i].Kind) && !HtmlKinds.IsOfTables(name))
            {
                return;
            }
        }
    }

    /// <summary>Ends what does not go on where a block begins that the page's own tags do not make.</summary>
    public void EndBlock()
    {
        EndParagraph();
        while (_open.Count > 0 && HtmlKinds.IsWithinLine(_open[^1].Kind))
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    // A group without a form of its own is what is around it.
    private void Push(string name, TextElementKind kind, HtmlAttributes tag)
    {
        var alignment = HtmlKinds.AlignmentOf(name, tag);
        if (kind == TextElementKind.Group && alignment == TextAlignment.Unsaid)
        {
            if (_open.Count < MostOpen)
            {
                _open.Add(new Open(name, Current, kind));
            }

            return;
        }

        if (Current?.Depth >= TextElement.Deepest || _open.Count >= MostOpen)
        {
            return;
        }

        var element = new TextElement(kind, Current)
        {
            Value = kind == TextElementKind.Link ? tag.Address : null,
            Level = HtmlKinds.LevelOf(name, tag),
            Alignment = alignment,
            Columns = HtmlKinds.IsCell(kind) ? tag.Columns : 0,
            Rows = HtmlKinds.IsCell(kind) ? tag.Rows : 0,
        };
        _open.Add(new Open(name, element, kind));
    }

    // A cell that nothing stands in keeps its place among the others.
    private void AddEmptyCell(TextElementKind kind)
    {
        if (HtmlKinds.IsCell(kind) && Current is { } cell)
        {
            recorder.AddEmpty(cell);
        }
    }

    private void AddEmpty(TextElementKind kind, string? value)
    {
        if (LayoutRecorder.In(Current, kind, value) is { } element && element != Current)
        {
            recorder.AddEmpty(element);
        }
    }

    // A paragraph or heading ends where another block begins, with the bold type that was left open in it.
    private void EndParagraph()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Kind is TextElementKind.Paragraph or TextElementKind.Heading or TextElementKind.Title)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (!HtmlKinds.IsWithinLine(_open[i].Kind))
            {
                return;
            }
        }
    }

    private void EndInside(TextElementKind kind, Func<TextElementKind, bool> isAround)
    {
        for (var i = _open.Count - 1; i >= 0 && !isAround(_open[i].Kind); i--)
        {
            if (_open[i].Kind == kind)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }
    }

    private static bool IsOne(string name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);

    private readonly record struct Open(string Name, TextElement? Element, TextElementKind Kind);
}
