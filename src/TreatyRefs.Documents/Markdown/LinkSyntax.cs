using System.Net;
using System.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>Where links lead: destinations, titles and labels.</summary>
internal static class LinkSyntax
{
    private const int LongestLabel = 999;
    private const int MostBrackets = 32;

    /// <summary>Reads what follows the text of a link, <c>(destination "title")</c>.</summary>
    /// <returns>Where it ends, or -1 where there is none.</returns>
    public static int EndOfTarget(ReadOnlySpan<char> text, int start)
    {
        var at = SkipSpaces(text, start + 1);
        if (at < text.Length && text[at] == ')')
        {
            return at + 1;
        }

        var end = EndOfDestination(text, at);
        at = end < 0 ? -1 : SkipSpaces(text, end);
        if (at > end && at < text.Length && text[at] is '"' or '\'' or '(')
        {
            at = EndOfTitle(text, at) is var title and >= 0 ? SkipSpaces(text, title) : at;
        }

        return at >= 0 && at < text.Length && text[at] == ')' ? at + 1 : -1;
    }

    /// <summary>Where a link leads whose target, <c>(destination "title")</c>, begins at a place and has an end.</summary>
    /// <returns>The address as it is meant; empty where none is given.</returns>
    public static string Destination(ReadOnlySpan<char> text, int start)
    {
        var at = SkipSpaces(text, start + 1);
        return text[at] == ')' ? string.Empty : Meant(text[at..EndOfDestination(text, at)]);
    }

    /// <summary>Reads a label, <c>[label]</c>.</summary>
    /// <returns>Where it ends, or -1 where there is none.</returns>
    public static int EndOfLabel(ReadOnlySpan<char> text, int start)
    {
        var most = Math.Min(text.Length, start + LongestLabel);
        for (var i = start + 1; i < most; i++)
        {
            switch (text[i])
            {
                case ']':
                    return i + 1;
                case '[':
                    return -1;
                case '\\':
                    i++;
                    break;
            }
        }

        return -1;
    }

    /// <summary>A label as labels are compared: spaces are one, case does not count. Empty where it is too long or empty.</summary>
    public static string Normal(ReadOnlySpan<char> label)
    {
        if (label.Length > LongestLabel)
        {
            return string.Empty;
        }

        var normal = new StringBuilder();
        foreach (var c in label.Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                normal.Append(char.ToUpperInvariant(c));
            }
            else if (normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString();
    }

    /// <summary>Reads a line that says where a label leads, <c>[label]: destination "title"</c>.</summary>
    /// <returns>The label as it is compared, or <see langword="null"/> for any other line. A note, <c>[^1]: text</c>, is text.</returns>
    public static string? Definition(ReadOnlySpan<char> line) => Definition(line, out _);

    /// <summary>The same with the address.</summary>
    public static string? Definition(ReadOnlySpan<char> line, out string address)
    {
        address = string.Empty;
        if (line is not ['[', not '^', ..] || EndOfLabel(line, 0) is not (var end and > 0) || end >= line.Length || line[end] != ':')
        {
            return null;
        }

        var start = SkipSpaces(line, end + 1);
        var at = EndOfDestination(line, start);
        if (at < 0)
        {
            return null;
        }

        var after = SkipSpaces(line, at);
        if (after > at && after < line.Length)
        {
            after = line[after] is '"' or '\'' or '(' && EndOfTitle(line, after) is var title and >= 0 ? SkipSpaces(line, title) : after;
        }

        if (after < line.Length || Normal(line[1..(end - 1)]) is not { Length: > 0 } label)
        {
            return null;
        }

        address = Meant(line[start..at]);
        return label;
    }

    // Without angle brackets, and what a backslash or an entity writes.
    private static string Meant(ReadOnlySpan<char> written)
    {
        var bare = written is ['<', .., '>'] ? written[1..^1] : written;
        var meant = new StringBuilder(bare.Length);
        for (var i = 0; i < bare.Length; i++)
        {
            i += bare[i] == '\\' && i + 1 < bare.Length && InlineSigns.IsEscapable(bare[i + 1]) ? 1 : 0;
            meant.Append(bare[i]);
        }

        return WebUtility.HtmlDecode(meant.ToString());
    }

    private static int EndOfDestination(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && text[start] == '<')
        {
            var end = text[(start + 1)..].IndexOfAny("<>\n");
            return end >= 0 && text[start + 1 + end] == '>' ? start + end + 2 : -1;
        }

        var (at, brackets) = (start, 0);
        for (; at < text.Length && text[at] > ' '; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && char.IsPunctuation(text[at + 1]))
            {
                at++;
            }
            else if (text[at] == '(' && ++brackets > MostBrackets)
            {
                return -1;
            }
            else if (text[at] == ')' && --brackets < 0)
            {
                break;
            }
        }

        return brackets <= 0 && at > start ? at : -1;
    }

    private static int EndOfTitle(ReadOnlySpan<char> text, int start)
    {
        var close = text[start] == '(' ? ')' : text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == close)
            {
                return i + 1;
            }

            if (text[i] == text[start])
            {
                return -1;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        return at;
    }
}
