using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>A part of the text of a block that stands in one element, whatever markup is within it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; the same for a cell without text.</param>
/// <param name="Element">The element.</param>
internal readonly record struct Zone(int Start, int End, TextElement? Element);

/// <summary>Tells in which element each character of a block stands, as the block is read from its beginning to its end.</summary>
/// <param name="recorder">Whom it tells.</param>
/// <param name="zones">What the text is divided into, without a gap.</param>
/// <param name="markup">What gives it a form.</param>
/// <param name="html">The blocks of HTML that are open around it.</param>
internal sealed class BlockLayout(LayoutRecorder recorder, IReadOnlyList<Zone> zones, InlineMarkup markup, OpenHtml html)
{
    // Markup that stands deeper in markup has no form of its own.
    private const int Deepest = 16;

    private readonly IReadOnlyList<FormedSpan> _spans = markup.Spans;
    private readonly IReadOnlyList<HtmlTag> _tags = markup.Tags;
    private readonly List<FormedSpan> _active = [];
    private readonly List<TextElement?> _elements = [];
    private int _zone;
    private int _span;
    private int _tag;

    // What the text of the zone stands in, once that is asked for; until a tag changes it.
    private (bool IsKnown, TextElement? Element) _around;

    /// <summary>Says that a part of the text stands in the document as it is.</summary>
    public void AddVerbatim(int start, int end)
    {
        while (start < end)
        {
            MoveTo(start);
            var next = NextChange(start, end);
            recorder.Add(next - start, Innermost());
            start = next;
        }
    }

    /// <summary>Says that so many characters stand for what is at a place.</summary>
    /// <param name="at">The place in the text.</param>
    /// <param name="length">How many.</param>
    /// <param name="kind">What they are themselves, if anything: the end of a line, a sign that nobody sees.</param>
    public void AddInstead(int at, int length, TextElementKind? kind = null)
    {
        MoveTo(at);
        var within = Innermost();
        recorder.Add(length, kind is { } own ? LayoutRecorder.In(within, own) : within);
    }

    /// <summary>Says that nothing comes any more.</summary>
    public void End() => MoveTo(int.MaxValue);

    private TextElement? Zone => _zone < zones.Count ? zones[_zone].Element : null;

    private TextElement? Around()
    {
        if (!_around.IsKnown)
        {
            _around = (true, html.Place(Zone));
        }

        return _around.Element;
    }

    private void MoveTo(int at)
    {
        for (; _zone < zones.Count && zones[_zone].End <= at; _zone++)
        {
            BeginBefore(zones[_zone].End - 1);
            if (zones[_zone] is { Element: not null } zone && zone.Start == zone.End && Around() is { } empty)
            {
                recorder.AddEmpty(empty);
            }

            Forget();
        }

        BeginBefore(at);
        Leave(at);
    }

    private void BeginBefore(int at)
    {
        for (; _tag < _tags.Count && _tags[_tag].Start <= at; _tag++)
        {
            html.Pass(_tags[_tag], Zone);
            Forget();
        }

        for (; _span < _spans.Count && _spans[_span].Start <= at; _span++)
        {
            Begin(_spans[_span], at);
        }
    }

    private void Forget()
    {
        _elements.Clear();
        _around = default;
    }

    private void Begin(FormedSpan span, int at)
    {
        if (span.Kind == TextElementKind.NoteMark)
        {
            Leave(span.Start);
            if (LayoutRecorder.In(Innermost(), span.Kind, span.Value) is { } mark)
            {
                recorder.AddEmpty(mark);
            }
        }
        else if (span.End > at && _active.Count < Deepest)
        {
            _active.Add(span);
        }
    }

    private void Leave(int at)
    {
        var first = _active.FindIndex(span => span.End <= at);
        if (first >= 0)
        {
            _active.RemoveAll(span => span.End <= at);
            _elements.RemoveRange(Math.Min(first, _elements.Count), Math.Max(0, _elements.Count - first));
        }
    }

    private TextElement? Innermost()
    {
        while (_elements.Count < _active.Count)
        {
            var span = _active[_elements.Count];
            _elements.Add(LayoutRecorder.In(_elements.Count > 0 ? _elements[^1] : Around(), span.Kind, span.Value));
        }

        return _elements.Count > 0 ? _elements[^1] : Around();
    }

    private int NextChange(int at, int end)
    {
        var next = Math.Min(end, _zone < zones.Count ? zones[_zone].End : end);
        next = _span < _spans.Count ? Math.Min(next, _spans[_span].Start) : next;
        next = _tag < _tags.Count ? Math.Min(next, _tags[_tag].Start) : next;
        foreach (var span in _active)
        {
            next = Math.Min(next, span.End);
        }

        return Math.Max(next, at + 1);
    }
}
