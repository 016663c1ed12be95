using System.Globalization;
using TreatyRefs.Scanning;

namespace TreatyRefs.Documents.Html;

/// <summary>Tells which elements of a page are notes: by what they say they are, by the marks that lead to them, by their ids.</summary>
/// <remarks>Notes do not contain notes. What is kept of a page are the marks of at most <see cref="MostMarks"/> notes.</remarks>
internal sealed class HtmlNotes
{
    private const int MostMarks = 10_000;
    private const int MostDigits = 6;

    private static readonly string[] s_prefixes = ["ftn", "edn", "fn", "en", "footnote", "endnote"];

    private readonly Dictionary<string, int?> _marks = new(StringComparer.Ordinal);
    private string _element = string.Empty;
    private int _depth;
    private int _lists;

    /// <summary>The note in which the page stands; <see langword="null"/> in its body.</summary>
    public TextNote? Open { get; private set; }

    /// <summary>Takes note of a link that may be the mark of a note.</summary>
    /// <param name="link">Its attributes.</param>
    /// <param name="after">What follows its start tag.</param>
    /// <param name="isHigh">Whether it is set high.</param>
    /// <returns>The number of the note, if the link is a mark with one.</returns>
    public int? Mark(HtmlAttributes link, ReadOnlySpan<char> after, bool isHigh)
    {
        if (link.Href.Length == 0 || _marks.Count == MostMarks)
        {
            return null;
        }

        var words = HighMark.TextOf(after);
        var isMark = isHigh || Is(link, "noteref") || Is(link, "doc-noteref") || words is ['[', .., ']'];
        if (!isMark)
        {
            return null;
        }

        var number = NumberOf(words.Trim("[]()"));
        _marks.TryAdd(link.Href, number);
        return Open is null ? number : null; // a note leads back to its mark
    }

    /// <summary>Passes a start tag.</summary>
    public void Start(string name, HtmlAttributes tag)
    {
        if (Open is not null && EndsBefore(name))
        {
            Open = null;
        }

        var isInline = HtmlElements.IsInline(name);
        if (IsNote(tag, out var number) && !(isInline && Open is not null && Open.Number == number))
        {
            (Open, _element, _depth, _lists) = (new TextNote(number), isInline ? string.Empty : name, 0, 0);
        }
        else if (Open is not null)
        {
            _depth += Is(name, _element) ? 1 : 0;
            _lists += IsList(name) ? 1 : 0;
        }
    }

    /// <summary>Passes an end tag.</summary>
    public void End(string name)
    {
        if (Open is null)
        {
            return;
        }

        var isOwn = Is(name, _element);
        _depth -= isOwn ? 1 : 0;
        _lists -= IsList(name) ? 1 : 0;
        if ((isOwn && _depth < 0) || _lists < 0 || (_element.Length == 0 && HtmlElements.IsParagraph(name)))
        {
            Open = null;
        }
    }

    // An item that is not closed ends with the next one, a paragraph with whatever begins another, an anchor with its paragraph.
    private bool EndsBefore(string name) =>
        _element.Length == 0 || Is(_element, "p") ? HtmlElements.IsParagraph(name) : Is(_element, "li") && Is(name, "li") && _lists == 0;

    private bool IsNote(HtmlAttributes tag, out int? number)
    {
        number = null;
        var isLed = _marks.TryGetValue(tag.Id, out var printed) && tag.Id.Length > 0;
        var isNamed = IsNoteId(tag.Id, out var inId);
        if (!isLed && !isNamed && !Is(tag, "footnote") && !Is(tag, "endnote") && !Is(tag, "doc-footnote") && !Is(tag, "doc-endnote"))
        {
            return false;
        }

        number = printed ?? inId;
        return true;
    }

    // fn1, fn:1, _ftn1, footnote-1
    private static bool IsNoteId(string id, out int? number)
    {
        var words = id.AsSpan().TrimStart('_');
        var digits = words.IndexOfAnyInRange('0', '9');
        number = digits > 0 ? NumberOf(words[digits..]) : null;
        var prefix = digits > 0 ? words[..digits].TrimEnd("-_:.") : [];
        foreach (var known in s_prefixes)
        {
            if (number is not null && prefix.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int? NumberOf(ReadOnlySpan<char> words) =>
        words.Length is > 0 and <= MostDigits && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool Is(HtmlAttributes tag, string kind)
    {
        foreach (var word in tag.Kinds.AsSpan().Split(' '))
        {
            if (tag.Kinds.AsSpan(word).Equals(kind, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static bool IsList(string name) => Is(name, "ol") || Is(name, "ul");
}
