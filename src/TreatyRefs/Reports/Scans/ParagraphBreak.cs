namespace TreatyRefs.Reports.Scans;

/// <summary>Finds where paragraphs of a text part: at a line without anything in it.</summary>
internal static class ParagraphBreak
{
    /// <summary>The next one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Where the paragraph ends, and where the next one begins: both the end where there is none.</returns>
    public static (long End, long Next) After(string text, long start, long end)
    {
        for (var at = (int)start; text.AsSpan(at, (int)end - at).IndexOf('\n') is var found and >= 0; )
        {
            var lineEnd = at + found;
            var (next, lines) = (lineEnd, 0);
            for (var i = lineEnd; i < end && text[i] is ' ' or '\t' or '\r' or '\n'; i++)
            {
                (next, lines) = text[i] == '\n' ? (i + 1, lines + 1) : (next, lines);
            }

            if (lines > 1)
            {
                return (lineEnd, next);
            }

            at = next;
        }

        return (end, end);
    }
}

/// <summary>Tells lines that a program broke at a width from lines that their author ended.</summary>
internal static class WrappedLines
{
    private const int FewestLines = 3;
    private const int NarrowestWidth = 50;
    private const int WidestWidth = 130;

    /// <summary>Whether the lines of a paragraph are broken for their width alone: all but the last nearly fill it.</summary>
    public static bool Are(ReadOnlySpan<char> paragraph)
    {
        var (lines, longest, shortest, last) = (0, 0, int.MaxValue, 0);
        foreach (var line in paragraph.EnumerateLines())
        {
            shortest = lines == 0 ? shortest : Math.Min(shortest, last);
            last = line.TrimEnd().Length;
            longest = Math.Max(longest, last);
            lines++;
            if (line.Length > 0 && line[0] is ' ' or '\t' && lines > 1)
            {
                return false;
            }
        }

        return lines >= FewestLines && longest is >= NarrowestWidth and <= WidestWidth && shortest * 4 >= longest * 3;
    }
}
