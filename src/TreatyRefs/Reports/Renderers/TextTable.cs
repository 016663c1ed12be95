using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes a table in columns; where these would be a few letters wide, each row as lines of its own.</summary>
internal sealed class TextTable(TextLines lines, Table table)
{
    private const int Indent = 2;

    // A number or a word, and the least in which a sentence can be read.
    private const int NarrowColumn = 12;
    private const int ReadableColumn = 24;

    public void Write()
    {
        if (IsTooNarrow())
        {
            WriteStacked();
            return;
        }

        var head = table.Columns.Select(column => new StyledText().Add(column, TextStyle.Quiet)).ToArray();
        TextColumns.Write(lines, [head, .. table.Rows.Select(row => row.Select(cell => TextSpans.Of(cell)).ToArray())], Indent);
    }

    // Columns of a few letters are no text to read.
    private bool IsTooNarrow()
    {
        var widths = table
            .Columns.Select(
                (column, i) =>
                    table.Rows.Select(row => TextSpans.Of(row[i]).Width).Append(column.Split(' ').Max(word => CellWidth.Of(word))).Max()
            )
            .ToList();
        var room = lines.Width - Indent - widths[0] - (TextColumns.Gap * (widths.Count - 1));
        var wide = widths.Skip(1).Where(width => width > NarrowColumn).ToList();
        var forWide = room - widths.Skip(1).Where(width => width <= NarrowColumn).Sum();
        return wide.Sum() > forWide && forWide < wide.Count * ReadableColumn;
    }

    // What a row is called and its first text share a line; the rest, each with its column's name, follows in another.
    private void WriteStacked()
    {
        foreach (var row in table.Rows)
        {
            lines.Write(TextSpans.AddTo(TextSpans.Of(row[0]).Add("  "), row[1]), Indent);
            var rest = new StyledText();
            foreach (var (column, cell) in table.Columns.Zip(row).Skip(2).Where(pair => !pair.Second.IsEmpty))
            {
                rest.Add(rest.IsEmpty ? $"{column} " : $"; {column.ToLowerInvariant()} ", TextStyle.Quiet);
                TextSpans.AddTo(rest, cell);
            }

            if (!rest.IsEmpty)
            {
                lines.Write(rest, Indent + 4);
            }
        }
    }
}
