using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>The quotations, lists and items that are open at a place of a document.</summary>
/// <remarks>An item within an item begins where the content of that begins, or further in. Quotations are around lists.</remarks>
internal sealed class OpenContainers
{
    private readonly List<Item> _items = [];
    private readonly Stack<TextElement?> _quotations = new();
    private string? _noteLabel;
    private TextElement? _note;

    /// <summary>What the next block stands in.</summary>
    public TextElement? Innermost => _items.Count > 0 ? _items[^1].Element : Outer;

    private TextElement? Outer => _quotations.TryPeek(out var quotation) ? quotation : _note;

    /// <summary>Goes on in so many quotations.</summary>
    public void Quote(int depth)
    {
        if (depth == _quotations.Count)
        {
            return;
        }

        _items.Clear();
        while (_quotations.Count > depth)
        {
            _quotations.Pop();
        }

        while (_quotations.Count < Math.Min(depth, TextElement.Deepest))
        {
            _quotations.Push(LayoutRecorder.In(Outer, TextElementKind.Quotation));
        }
    }

    /// <summary>Goes on in the note with a label, or in none.</summary>
    public void Note(string? label)
    {
        if (label != _noteLabel)
        {
            _items.Clear();
            _quotations.Clear();
            (_noteLabel, _note) = (label, label is null ? null : LayoutRecorder.In(null, TextElementKind.Note, label));
        }
    }

    /// <summary>Begins an item.</summary>
    /// <param name="column">Where its bullet or number stands.</param>
    /// <param name="content">Where its content begins.</param>
    /// <param name="sign">What its bullet is, or what follows its number.</param>
    public void Begin(int column, int content, char sign)
    {
        var before = Leave(column);
        var list =
            before is { } sibling && sibling.Sign == sign
                ? sibling.Element.Parent
                : LayoutRecorder.In(Innermost, TextElementKind.List, level: sign is '.' or ')' ? 1 : 0);
        if (LayoutRecorder.In(list, TextElementKind.Item) is { } item && item != list)
        {
            _items.Add(new Item(content, sign, item));
        }
    }

    /// <summary>Leaves the items whose content begins further in than a place.</summary>
    /// <returns>The outermost of them; <see langword="null"/> where there is none.</returns>
    public Item? Leave(int column)
    {
        Item? left = null;
        while (_items.Count > 0 && column < _items[^1].Content)
        {
            left = _items[^1];
            _items.RemoveAt(_items.Count - 1);
        }

        return left;
    }

    /// <summary>An item.</summary>
    /// <param name="Content">Where its content begins.</param>
    /// <param name="Sign">What its bullet is, or what follows its number.</param>
    /// <param name="Element">What it is in the layout.</param>
    internal sealed record Item(int Content, char Sign, TextElement Element);
}
