using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>Divides the text of a block: a paragraph is one zone, a table has one for each cell, and for the signs between.</summary>
internal static class BlockZones
{
    private const int TaskSigns = 4;

    /// <summary>The zones of a block, without a gap.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">Its lines with line feeds between.</param>
    public static IReadOnlyList<Zone> Of(Block block, string text)
    {
        var zones = new List<Zone>();
        if (block.Kind == BlockKind.Code || block.IsFrontMatter)
        {
            zones.Add(new Zone(0, text.Length, LayoutRecorder.In(block.Within, TextElementKind.Preformatted)));
            return zones;
        }

        if (block.Heading > 0)
        {
            zones.Add(new Zone(0, text.Length, LayoutRecorder.In(block.Within, TextElementKind.Heading, level: block.Heading)));
            return zones;
        }

        var from = AddNoteSign(zones, block, text);
        var table = TableLines.Begin(text, from);
        var end = table < 0 ? text.Length : table;
        if (end > from)
        {
            var paragraph = LayoutRecorder.In(block.Within, TextElementKind.Paragraph);
            from = AddTask(zones, block, text, paragraph);
            zones.Add(new Zone(from, end, paragraph));
        }

        if (table >= 0)
        {
            AddTable(zones, LayoutRecorder.In(block.Within, TextElementKind.Table), text, table);
        }

        return zones;
    }

    // "[^1]: text" is printed as note 1.
    private static int AddNoteSign(List<Zone> zones, Block block, string text)
    {
        if (block.Note is not { } label || !text.StartsWith($"[^{label}]:", StringComparison.Ordinal))
        {
            return 0;
        }

        var end = label.Length + 4;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        zones.Add(new Zone(0, end, LayoutRecorder.In(block.Within, TextElementKind.Sign)));
        return end;
    }

    // "[x] text" in an item with a bullet is a task, done or to be done.
    private static int AddTask(List<Zone> zones, Block block, string text, TextElement? paragraph)
    {
        var from = zones.Count > 0 ? zones[^1].End : 0;
        if (block.Item == 0 || from > 0 || text is not ['[', ' ' or 'x' or 'X', ']', ' ' or '\t', _, ..])
        {
            return from;
        }

        zones.Add(new Zone(0, 0, LayoutRecorder.In(paragraph, TextElementKind.Task, level: text[1] == ' ' ? 0 : 1)));
        zones.Add(new Zone(0, TaskSigns, LayoutRecorder.In(paragraph, TextElementKind.Sign)));
        return TaskSigns;
    }

    private static void AddTable(List<Zone> zones, TextElement? table, string text, int from)
    {
        var sign = LayoutRecorder.In(table, TextElementKind.Sign);
        var dashes = text.IndexOf('\n', from) + 1;
        var dashesEnd = text.IndexOf('\n', dashes) is var next and >= 0 ? next : text.Length;
        var alignments = TableLines.Alignments(text, dashes, dashesEnd);
        for (var (line, start) = (0, from); start < text.Length; line++)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (line != 1)
            {
                var kind = line == 0 ? TextElementKind.HeadCell : TextElementKind.Cell;
                var row = LayoutRecorder.In(table, TextElementKind.Row);
                Fill(zones, start, sign);
                AddRow(zones, TableLines.Cells(text, start, end), column => Cell(row, kind, alignments.ElementAtOrDefault(column)), sign);
            }

            Fill(zones, Math.Min(text.Length, end + 1), sign);
            start = end + 1;
        }
    }

    private static void AddRow(List<Zone> zones, IEnumerable<Line> cells, Func<int, TextElement?> element, TextElement? sign)
    {
        foreach (var (column, cell) in cells.Index())
        {
            Fill(zones, cell.Start, sign);
            zones.Add(new Zone(cell.Start, cell.End, element(column)));
        }
    }

    private static TextElement? Cell(TextElement? row, TextElementKind kind, TextAlignment alignment) =>
        row?.Depth >= TextElement.Deepest ? row : new TextElement(kind, row) { Alignment = alignment };

    // What no cell has is a sign.
    private static void Fill(List<Zone> zones, int to, TextElement? sign)
    {
        var from = zones.Count > 0 ? zones[^1].End : 0;
        if (to > from)
        {
            zones.Add(new Zone(from, to, sign));
        }
    }
}
