using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>Tables as GitHub's Markdown has them: a line of heads, a line of dashes with as many cells, then rows.</summary>
internal static class TableLines
{
    /// <summary>Where in the text of a paragraph a table begins, or -1. It goes on to the end of the paragraph.</summary>
    /// <param name="text">Lines with line feeds between.</param>
    /// <param name="from">Where to begin.</param>
    public static int Begin(string text, int from)
    {
        var before = (Start: from, End: from);
        for (var start = from; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (start > from && IsDashes(text.AsSpan(start, end - start)) && HasAsMany(text, before, (start, end)))
            {
                return before.Start;
            }

            before = (start, end);
            start = end + 1;
        }

        return -1;
    }

    /// <summary>The cells of a row, without the spaces around them.</summary>
    public static IEnumerable<Line> Cells(string text, int start, int end)
    {
        (start, end) = Trimmed(text, start, end);
        start += start < end && text[start] == '|' ? 1 : 0;
        while (start < end)
        {
            var next = start;
            while (next < end && text[next] != '|')
            {
                next += text[next] == '\\' ? 2 : 1;
            }

            next = Math.Min(next, end);
            var (first, last) = Trimmed(text, start, next);
            yield return new Line(first, last);
            start = next + 1;
        }
    }

    /// <summary>How the columns are aligned, by the line of dashes.</summary>
    public static IReadOnlyList<TextAlignment> Alignments(string text, int start, int end) =>
        [
            .. Cells(text, start, end)
                .Select(cell =>
                    (text.AsSpan(cell.Start, cell.End - cell.Start).StartsWith(':'), cell.End > 0 && text[cell.End - 1] == ':') switch
                    {
                        (true, true) => TextAlignment.Center,
                        (true, false) => TextAlignment.Left,
                        (false, true) => TextAlignment.Right,
                        _ => TextAlignment.Unsaid,
                    }
                ),
        ];

    private static bool HasAsMany(string text, (int Start, int End) heads, (int Start, int End) dashes) =>
        text.AsSpan(heads.Start, heads.End - heads.Start).Contains('|')
        && Cells(text, heads.Start, heads.End).Count() == Cells(text, dashes.Start, dashes.End).Count();

    private static bool IsDashes(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return (start, end);
    }
}
