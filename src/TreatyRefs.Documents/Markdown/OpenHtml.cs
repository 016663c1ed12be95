using TreatyRefs.Documents.Html;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>The blocks of HTML that are open at a place of a Markdown document: tags of one paragraph go on in the next ones.</summary>
/// <remarks>HTML ends with the item, quotation, cell or note of Markdown in which it began, whatever tags are missing. Every element that
/// Markdown makes is handed through here, and put into what is open around it.</remarks>
internal sealed class OpenHtml(LayoutRecorder recorder)
{
    private readonly List<Frame> _frames = [];
    private readonly Dictionary<TextElement, TextElement?> _moved = [];

    /// <summary>Where the text of an element of Markdown stands.</summary>
    public TextElement? Place(TextElement? element)
    {
        Leave(Container(element));
        return _frames.Count == 0 ? element : Around(element);
    }

    /// <summary>Passes a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="within">The element of Markdown in which it stands.</param>
    public void Pass(HtmlTag tag, TextElement? within)
    {
        if (tag.Attributes.Picture is { } shown)
        {
            AddPicture(shown, within);
            return;
        }

        var layout = In(within);
        if (tag.IsEnd)
        {
            layout.End(tag.Name);
            return;
        }

        layout.EndBefore(tag.Name);
        layout.Start(tag.Name, tag.Attributes);
    }

    /// <summary>What follows the HTML that stands directly in an element of Markdown, or in the container of a paragraph of it.</summary>
    public HtmlLayout In(TextElement? within)
    {
        var container = Container(within);
        Leave(container);
        if (_frames.Count == 0 || _frames[^1].Base != container)
        {
            _frames.Add(new Frame(container, new HtmlLayout(recorder, _frames.Count == 0 ? container : Around(container))));
        }

        return _frames[^1].Layout;
    }

    /// <summary>Begins a block of Markdown: paragraphs of HTML and what is within lines do not go on in it.</summary>
    public void EndBlock()
    {
        foreach (var frame in _frames)
        {
            frame.Layout.EndBlock();
        }
    }

    private void AddPicture(string shown, TextElement? within)
    {
        if (LayoutRecorder.In(Place(within), TextElementKind.Picture, shown) is { Kind: TextElementKind.Picture } picture)
        {
            recorder.AddEmpty(picture);
        }
    }

    private void Leave(TextElement? container)
    {
        while (_frames.Count > 0 && !IsWithin(container, _frames[^1].Base))
        {
            _frames.RemoveAt(_frames.Count - 1);
            if (_frames.Count == 0)
            {
                _moved.Clear();
            }
        }
    }

    // Notes stand apart from the text, wherever they are written.
    private static bool IsWithin(TextElement? container, TextElement? around)
    {
        for (var each = container; each is not null && each != around; each = each.Parent)
        {
            if (each.Kind == TextElementKind.Note)
            {
                return false;
            }

            if (each.Parent == around)
            {
                return true;
            }
        }

        return container == around;
    }

    // What text in an element stands in: the HTML that is open in it, or what the element has become.
    private TextElement? Around(TextElement? element)
    {
        foreach (var frame in _frames)
        {
            if (frame.Base == element)
            {
                return frame.Layout.Current;
            }
        }

        return element is null ? null : Moved(element);
    }

    // A list goes on where it began.
    private TextElement? Moved(TextElement element)
    {
        if (!IsBlock(element.Kind) && _moved.TryGetValue(element, out var before))
        {
            return before;
        }

        var parent = Around(element.Parent);
        var moved =
            parent == element.Parent ? element
            : parent is null ? With(element, null)
            : IsBlock(element.Kind) && IsBlock(parent.Kind) || parent.Depth >= TextElement.Deepest ? parent
            : With(element, parent);
        if (!IsBlock(element.Kind))
        {
            _moved[element] = moved;
        }

        return moved;
    }

    private static TextElement With(TextElement element, TextElement? parent) =>
        new(element.Kind, parent)
        {
            Value = element.Value,
            Level = element.Level,
            Alignment = element.Alignment,
        };

    private static TextElement? Container(TextElement? element) => element is { } each && IsBlock(each.Kind) ? each.Parent : element;

    private static bool IsBlock(TextElementKind kind) =>
        kind is TextElementKind.Paragraph or TextElementKind.Heading or TextElementKind.Preformatted;

    private sealed record Frame(TextElement? Base, HtmlLayout Layout);
}
