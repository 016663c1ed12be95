using TreatyRefs.Documents.Html;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>Finds what is markup in a text of Markdown: a paragraph, a heading.</summary>
/// <remarks>In time linear in the text, whatever it holds, and without recursion.</remarks>
internal sealed class Inlines
{
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, string> _labels;
    private readonly List<Edit> _edits = [];
    private readonly List<FormedSpan> _spans = [];
    private readonly List<HtmlTag> _tags = [];
    private readonly Stack<Bracket> _brackets = new();
    private readonly Emphasis _emphasis;
    private readonly StruckSpans _struck;
    private readonly CodeSpans _code;
    private readonly InlineHtml _html;

    // Links do not contain links: a bracket before this one begins none any more.
    private int _lastLink = -1;

    private Inlines(string text, IReadOnlyDictionary<string, string> labels)
    {
        (_text, _labels) = (text, labels);
        _emphasis = new Emphasis(_edits, _spans);
        _struck = new StruckSpans(text, _spans);
        (_code, _html) = (new CodeSpans(text, _edits, _spans), new InlineHtml(text, _edits, _spans, _tags));
    }

    /// <summary>Finds it.</summary>
    /// <param name="text">The lines of a paragraph with line feeds between.</param>
    /// <param name="labels">The labels of which the document says where they lead.</param>
    /// <returns>The markup and what it gives a form.</returns>
    public static InlineMarkup Find(string text, IReadOnlyDictionary<string, string> labels)
    {
        var inlines = new Inlines(text, labels);
        for (var at = 0; text.AsSpan(at).IndexOfAny(InlineSigns.All) is var next and >= 0; )
        {
            at = inlines.Read(at + next);
        }

        inlines._emphasis.Close(-1);
        inlines._edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        inlines._spans.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return new InlineMarkup(inlines._edits, inlines._spans, inlines._tags);
    }

    private int Read(int at) =>
        _text[at] switch
        {
            '\\' => Escape(at),
            '`' => _code.Read(at),
            '<' => _html.Read(at),
            '&' => Entity(at),
            '~' => _struck.Read(at),
            '*' or '_' => _emphasis.Add(_text, at),
            '[' => Open(at, isImage: false),
            ']' => Close(at),
            _ => at + 1 < _text.Length && _text[at + 1] == '[' ? Open(at, isImage: true) : at + 1,
        };

    private int Escape(int at)
    {
        if (at + 1 == _text.Length || !(_text[at + 1] == '\n' || InlineSigns.IsEscapable(_text[at + 1])))
        {
            return at + 1;
        }

        _edits.Add(new Edit(at, at + 1));
        if (_text[at + 1] == '\n')
        {
            _spans.Add(new FormedSpan(at, at + 2, TextElementKind.LineEnd));
        }

        return at + 2;
    }

    private int Entity(int at)
    {
        if (HtmlEntity.Decode(_text.AsSpan(at), out var length) is not { } decoded)
        {
            return at + 1;
        }

        _edits.Add(new Edit(at, at + length, decoded));
        return at + length;
    }

    private int Open(int at, bool isImage)
    {
        if (_brackets.TryPeek(out var outer))
        {
            outer.HasInner = true;
        }

        _brackets.Push(new Bracket(at, at + (isImage ? 2 : 1), _emphasis.Last));
        return at + (isImage ? 2 : 1);
    }

    private int Close(int at)
    {
        if (_brackets.TryPeek(out var note) && IsNoteMark(note, at))
        {
            _brackets.Pop();
            _edits.Add(new Edit(note.Start, at + 1) { Mark = _text[(note.End + 1)..at] });
            _spans.Add(new FormedSpan(note.Start, at + 1, TextElementKind.NoteMark, _text[(note.End + 1)..at]));
            return at + 1;
        }

        if (
            !_brackets.TryPop(out var open)
            || (!open.IsImage && open.Start < _lastLink)
            || EndOfLink(open, at, out var address) is not (var end and > 0)
        )
        {
            return at + 1;
        }

        _emphasis.Close(open.Emphasis);
        _edits.Add(new Edit(open.Start, open.End, Before(open)));
        _edits.Add(new Edit(at, end));
        _spans.Add(new FormedSpan(open.Start, end, open.IsImage ? TextElementKind.Picture : TextElementKind.Link, address));
        _lastLink = open.IsImage ? _lastLink : open.Start;
        return end;
    }

    // "2(4)[^1]" sends to a note; "[^1]: ..." is the note.
    private bool IsNoteMark(Bracket open, int at) =>
        !open.IsImage
        && open.End < at
        && _text[open.End] == '^'
        && !(at + 1 < _text.Length && _text[at + 1] == ':' && (open.Start == 0 || _text[open.Start - 1] == '\n'));

    // The number of a note is not part of the number before it.
    private string Before(Bracket open) =>
        open.Start > 0 && char.IsLetterOrDigit(_text[open.Start - 1]) && char.IsDigit(_text[open.End]) ? " " : string.Empty;

    // After what says where the link leads, or -1 if these brackets are only brackets.
    private int EndOfLink(Bracket open, int at, out string? address)
    {
        address = null;
        var next = at + 1 < _text.Length ? _text[at + 1] : '\0';
        if (next == '(' && LinkSyntax.EndOfTarget(_text, at + 1) is var target and > 0)
        {
            address = LinkSyntax.Destination(_text, at + 1);
            return target;
        }

        var label = next == '[' ? LinkSyntax.EndOfLabel(_text, at + 1) : -1;
        return label > at + 3 ? (IsLabel(_text.AsSpan(at + 2, label - at - 3), out address) ? label : -1)
            : !open.HasInner && IsLabel(_text.AsSpan(open.End, at - open.End), out address) ? Math.Max(label, at + 1)
            : -1;
    }

    private bool IsLabel(ReadOnlySpan<char> label, out string? address)
    {
        address = null;
        return _labels.Count > 0 && LinkSyntax.Normal(label) is { Length: > 0 } normal && _labels.TryGetValue(normal, out address);
    }

    private sealed class Bracket(int start, int end, int emphasis)
    {
        public int Start => start;

        public int End => end;

        public int Emphasis => emphasis;

        public bool IsImage => end - start == 2;

        public bool HasInner { get; set; }
    }
}
