namespace TreatyRefs.Documents.Markdown;

/// <summary>What a line of Markdown is by the signs that it begins with.</summary>
internal static class LineSyntax
{
    private static readonly (string Start, string End)[] s_html =
    [
        ("<!--", "-->"),
        ("<?", "?>"),
        ("<![CDATA[", "]]>"),
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<pre", "</pre>"),
        ("<textarea", "</textarea>"),
    ];

    /// <summary>How long the marker of an item is, or 0: a bullet, or a number with a point or bracket, and a space after it.</summary>
    public static int Marker(ReadOnlySpan<char> line, out bool isNumber, out bool isFirst)
    {
        var digits = 0;
        while (digits < Math.Min(line.Length, 9) && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        isNumber = digits > 0;
        isFirst = !isNumber || line[..digits] is "1";
        var isMarker = digits < line.Length && (isNumber ? line[digits] is '.' or ')' : line[0] is '-' or '+' or '*');
        return isMarker && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }

    /// <summary>Whether a line is nothing but a rule; if not, up to where it could have been one.</summary>
    public static bool IsRule(ReadOnlySpan<char> line, out int checkedTo)
    {
        var (sign, signs) = (line[0], 0);
        for (checkedTo = 0; checkedTo < line.Length; checkedTo++)
        {
            var c = line[checkedTo];
            if (c == sign)
            {
                signs++;
            }
            else if (c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return sign is '-' or '*' or '_' && signs >= 3;
    }

    /// <summary>Whether a line makes the one above a heading.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line) => line[0] is '=' or '-' && line.TrimEnd(" \t").IndexOfAnyExcept(line[0]) < 0;

    /// <summary>How many signs of a heading a line begins with, or 0.</summary>
    public static int HeadingSigns(ReadOnlySpan<char> line)
    {
        var signs = line.IndexOfAnyExcept('#');
        signs = signs < 0 ? line.Length : signs;
        return signs is >= 1 and <= 6 && (signs == line.Length || line[signs] is ' ' or '\t') ? signs : 0;
    }

    /// <summary>How long a heading is without the signs that close it.</summary>
    public static int HeadingLength(ReadOnlySpan<char> heading)
    {
        var open = heading.TrimEnd(" \t").TrimEnd('#');
        return open.Length == 0 || open[^1] is ' ' or '\t' ? open.TrimEnd(" \t").Length : heading.TrimEnd(" \t").Length;
    }

    /// <summary>How many signs of a fence around code a line begins with, or 0.</summary>
    public static int FenceSigns(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('`' or '~'))
        {
            return 0;
        }

        var signs = line.IndexOfAnyExcept(line[0]);
        signs = signs < 0 ? line.Length : signs;
        return signs >= 3 && !(line[0] == '`' && line[signs..].Contains('`')) ? signs : 0;
    }

    /// <summary>What ends the HTML that a line begins, where no Markdown comes before that.</summary>
    /// <returns>It, or <see langword="null"/> for any other line.</returns>
    public static string? HtmlEnd(ReadOnlySpan<char> line)
    {
        foreach (var (start, end) in s_html)
        {
            if (
                line.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                && (!char.IsAsciiLetter(start[^1]) || line.Length == start.Length || line[start.Length] is ' ' or '\t' or '>')
            )
            {
                return end;
            }
        }

        return line.Length > 2 && line[..2] is "<!" && char.IsAsciiLetter(line[2]) ? ">" : null;
    }
}
