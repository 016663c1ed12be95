using TreatyRefs.Documents.Html;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>What stands in angle brackets in a text: tags, comments, addresses.</summary>
internal sealed class InlineHtml(string text, List<Edit> edits, List<FormedSpan> spans, List<HtmlTag> tags)
{
    // How often the end of such a thing was looked for in vain; it will not come later.
    private readonly HashSet<string> _missing = new(StringComparer.OrdinalIgnoreCase);

    // What is open of the elements within lines; what is deeper has no form.
    private readonly List<(string Name, int Start, string? Address)> _open = [];

    /// <summary>Reads what begins at a place.</summary>
    /// <returns>Where it ends; the next character if it is only a sign.</returns>
    public int Read(int start)
    {
        if (EndOfAddress(start) is var address and > 0)
        {
            edits.Add(new Edit(start, start + 1));
            edits.Add(new Edit(address - 1, address));
            spans.Add(new FormedSpan(start, address, TextElementKind.Link, text[(start + 1)..(address - 1)]));
            return address;
        }

        var rest = text.AsSpan(start);
        var end =
            rest.StartsWith("<!--") ? EndAfter("-->", start + 2)
            : rest.StartsWith("<![CDATA[") ? EndAfter("]]>", start)
            : rest.StartsWith("<?") ? EndAfter("?>", start)
            : rest.Length > 2 && rest[1] == '!' && char.IsAsciiLetter(rest[2]) ? EndAfter(">", start)
            : -1;
        if (end > 0)
        {
            edits.Add(new Edit(start, end));
            return end;
        }

        return Tag(start);
    }

    private int Tag(int start)
    {
        var isEnd = start + 1 < text.Length && text[start + 1] == '/';
        var name = start + (isEnd ? 2 : 1);
        var at = name;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (at > name && text[at] == '-')))
        {
            at++;
        }

        if (at == name || !char.IsAsciiLetter(text[name]))
        {
            return start + 1;
        }

        var element = text[name..at];
        var end = isEnd ? EndOfClosing(at) : EndOfAttributes(at);
        if (end < 0)
        {
            return start + 1;
        }

        if (!isEnd && HtmlElements.IsHidden(element))
        {
            end = EndAfter($"</{element}", end) is var hidden and >= 0 ? hidden - element.Length - 2 : text.Length;
        }

        var between = HtmlElements.Between(element, start == 0 ? '\n' : text[start - 1]);
        edits.Add(new Edit(start, end, between) { IsSign = HtmlKinds.IsSetApart(element) });
        Form(element, isEnd, start, end, at);
        return end;
    }

    private void Form(string element, bool isEnd, int start, int end, int attributes)
    {
        if (element.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            spans.Add(new FormedSpan(start, end, TextElementKind.LineEnd));
            return;
        }

        if (HtmlKinds.Of(element) is not { } kind || !HtmlKinds.IsWithinLine(kind))
        {
            AddTag(element, isEnd, start, text.AsSpan(attributes, end - attributes));
            return;
        }

        if (isEnd)
        {
            var opened = _open.FindLastIndex(open => open.Name.Equals(element, StringComparison.OrdinalIgnoreCase));
            if (opened >= 0)
            {
                spans.Add(new FormedSpan(_open[opened].Start, end, kind, _open[opened].Address));
                _open.RemoveRange(opened, _open.Count - opened);
            }
        }
        else if (_open.Count < TextElement.Deepest)
        {
            _open.Add(
                (
                    element,
                    start,
                    kind == TextElementKind.Link ? HtmlAttributes.Read(text.AsSpan(attributes, end - attributes)).Address : null
                )
            );
        }
    }

    // Blocks go on in the next paragraphs; a rule and a picture are elements without text.
    private void AddTag(string element, bool isEnd, int start, ReadOnlySpan<char> attributes)
    {
        var isPicture = element.Equals("img", StringComparison.OrdinalIgnoreCase);
        if (!isPicture && !HtmlKinds.IsBlock(element))
        {
            return;
        }

        var read = isEnd ? HtmlAttributes.None : HtmlAttributes.Read(attributes);
        if (!isPicture || !string.IsNullOrWhiteSpace(read.Picture))
        {
            tags.Add(new HtmlTag(start, element, isEnd, isPicture ? read : read with { Picture = null }));
        }
    }

    private int EndOfClosing(int at)
    {
        at = SkipSpaces(at);
        return at < text.Length && text[at] == '>' ? at + 1 : -1;
    }

    private int EndOfAttributes(int at)
    {
        while (true)
        {
            var next = SkipSpaces(at);
            if (next >= text.Length)
            {
                return -1;
            }

            if (text[next] == '>' || (text[next] == '/' && next + 1 < text.Length && text[next + 1] == '>'))
            {
                return next + (text[next] == '>' ? 1 : 2);
            }

            var end = next > at ? EndOfAttribute(next) : -1;
            if (end < 0)
            {
                return -1;
            }

            at = end;
        }
    }

    private int EndOfAttribute(int at)
    {
        if (!char.IsAsciiLetter(text[at]) && text[at] is not ('_' or ':'))
        {
            return -1;
        }

        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or ':' or '.' or '-'))
        {
            at++;
        }

        var value = SkipSpaces(at);
        if (value >= text.Length || text[value] != '=')
        {
            return at;
        }

        value = SkipSpaces(value + 1);
        if (value < text.Length && text[value] is '"' or '\'')
        {
            return EndAfter(text[value] == '"' ? "\"" : "'", value + 1);
        }

        var length = text.AsSpan(value).IndexOfAny(InlineSigns.NoValue);
        length = length < 0 ? text.Length - value : length;
        return length > 0 ? value + length : -1;
    }

    private int EndAfter(string end, int from)
    {
        if (_missing.Contains(end))
        {
            return -1;
        }

        var at = text.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            _missing.Add(end);
        }

        return at < 0 ? -1 : at + end.Length;
    }

    // <https://example.org> or <name@example.org>.
    private int EndOfAddress(int start)
    {
        var length = text.AsSpan(start + 1).IndexOfAny(" \t\n<>");
        if (length < 0 || text[start + 1 + length] != '>')
        {
            return -1;
        }

        var address = text.AsSpan(start + 1, length);
        var scheme = address.IndexOf(':');
        var isAddress = scheme is >= 2 and <= 32
            ? char.IsAsciiLetter(address[0]) && address[..scheme].IndexOfAnyExcept(InlineSigns.Scheme) < 0
            : address.IndexOf('@') is > 0 && address[0] != '/' && address.IndexOfAny("\"'=:") < 0;
        return isAddress ? start + length + 2 : -1;
    }

    private int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }
}
