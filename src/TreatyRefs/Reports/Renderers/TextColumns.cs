namespace TreatyRefs.Reports.Renderers;

/// <summary>Sets cells in columns, each as wide as its widest cell; where a line has no room for that, the widest give way first.</summary>
internal static class TextColumns
{
    /// <summary>How many spaces stand between two columns.</summary>
    public const int Gap = 2;

    // Less than this no column can be read in; then the first one gives way too.
    private const int LeastReadable = 8;

    /// <summary>Writes rows of equally many cells.</summary>
    public static void Write(TextLines lines, IReadOnlyList<StyledText[]> rows, int indent)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var widths = Widths(rows, lines.Width - indent);
        foreach (var row in rows)
        {
            WriteRow(lines, row, widths, indent);
        }
    }

    private static int?[] Widths(IReadOnlyList<StyledText[]> rows, int? most)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Width)).ToArray();
        if (most - (Gap * (widths.Length - 1)) is not { } room || widths.Sum() <= room)
        {
            return [.. widths.Select(width => (int?)width)];
        }

        // The first column says what a row is about, as something to type or to copy.
        var first = Math.Min(widths[0], Math.Max(LeastReadable, room - (LeastReadable * (widths.Length - 1))));
        return [first, .. Shrunk(widths[1..], Math.Max(widths.Length - 1, room - first)).Select(width => (int?)width)];
    }

    /// <summary>Widths that fit together: none is changed that is below the level to which the widest are cut.</summary>
    private static int[] Shrunk(int[] widths, int room)
    {
        var result = (int[])widths.Clone();
        var (left, columns) = (room, widths.Length);
        foreach (var column in Enumerable.Range(0, widths.Length).OrderBy(column => widths[column]).ThenByDescending(column => column))
        {
            result[column] = Math.Min(widths[column], Math.Max(1, left / columns));
            left -= result[column];
            columns--;
        }

        return result;
    }

    private static void WriteRow(TextLines lines, StyledText[] row, int?[] widths, int indent)
    {
        var cells = row.Select((cell, column) => cell.Lines(widths[column])).ToList();
        for (var i = 0; i < cells.Max(cell => cell.Count); i++)
        {
            var start = indent;
            for (var column = 0; column < cells.Count; column++)
            {
                if (i < cells[column].Count)
                {
                    lines.WriteAt(start, cells[column][i]);
                }

                start += widths[column]!.Value + Gap;
            }

            lines.End();
        }
    }
}
