using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;
using ReportTable = TreatyRefs.Reports.Document.Table;
using SpectreTable = Spectre.Console.Table;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes a report for people: wrapped and coloured on a terminal, plain and unwrapped in a pipe.</summary>
/// <remarks>Bold, dim and two colours; no boxes. Hidden characters are shown, so that no text can repaint the terminal.</remarks>
internal sealed class TextRenderer
{
    // In a pipe nothing is wrapped: wider than any line, narrow enough to be a width.
    private const int Unwrapped = 1_000_000;

    // A number or a word, and the least in which a sentence can be read.
    private const int NarrowColumn = 12;
    private const int ReadableColumn = 24;

    // Further in, nothing would be left of a narrow line.
    private const int DeepestIndent = 24;

    private static readonly Style s_strong = new(decoration: Decoration.Bold);
    private static readonly Style s_quiet = new(decoration: Decoration.Dim);
    private static readonly Style s_heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style s_caution = new(Color.Olive);

    private readonly IAnsiConsole _console;
    private readonly TextWriter _trimmed;
    private readonly bool _isColoured;

    private TextRenderer(int? width, bool isColoured, TextWriter trimmed)
    {
        _console = Console(width, isColoured, trimmed);
        (_trimmed, _isColoured) = (trimmed, isColoured);
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="width">The width to wrap at, or null for none.</param>
    /// <param name="isColoured">Whether to colour.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(Report report, int? width, bool isColoured, TextWriter writer)
    {
        // Tables pad their last column; nobody wants those spaces in a pipe.
        using var trimmed = new TrimmingWriter(writer);
        var renderer = new TextRenderer(width, isColoured, trimmed);
        for (var i = 0; i < report.Blocks.Count; i++)
        {
            if (i > 0 && StandsApart(report.Blocks[i - 1], report.Blocks[i]))
            {
                trimmed.Write('\n');
            }

            renderer.Write(report.Blocks[i]);
        }
    }

    private static IAnsiConsole Console(int? width, bool isColoured, TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isColoured ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = width ?? Unwrapped;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static bool StandsApart(Block before, Block block) =>
        (before, block) switch
        {
            (_, Heading) or (Comment, _) => true,
            (Heading, _) => false,
            _ => true,
        };

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case TreatyRefs.Reports.Document.Paragraph paragraph when paragraph.Content.Any(span => span.Role == SpanRole.Command):
                WriteCommands(paragraph.Content);
                break;
            case TreatyRefs.Reports.Document.Paragraph paragraph:
                Write(paragraph.Content, indent: 2);
                break;
            case Facts facts:
                WriteFacts(facts);
                break;
            case Contents contents:
                contents.Entries.ToList().ForEach(entry => Write([entry], indent: 2));
                break;
            case Comment comment:
                WriteComment(comment);
                break;
            case ReportTable table:
                WriteTable(table);
                break;
            case TreatyRefs.Reports.Document.Tree tree:
                WriteBranches(tree.Branches, 2);
                break;
            case SideBySide sideBySide:
                WriteSideBySide(sideBySide);
                break;
            case SourceNotes notes:
                WriteSources(notes);
                break;
        }
    }

    private void WriteHeading(Heading heading)
    {
        var line = Line(heading.Content, heading.Level == 1 ? s_strong : s_heading);
        if (!heading.Aside.IsEmpty)
        {
            line.Append("  ");
            Append(line, heading.Aside, Style.Plain);
        }

        Write(line, indent: 0);
    }

    private void WriteFacts(Facts facts)
    {
        var grid = Columns(2);
        foreach (var fact in facts.Items)
        {
            grid.AddRow(new Spectre.Console.Paragraph(VisibleText.Of(fact.Label), s_quiet), Line(fact.Content));
        }

        Write(grid, indent: 2);
    }

    // Not by way of the console, which would break the lines: a command that is broken cannot be pasted.
    private void WriteCommands(EquatableArray<TreatyRefs.Reports.Document.Span> spans)
    {
        var lines = new List<string> { string.Empty };
        foreach (var span in spans)
        {
            var isTooWide =
                span.Role == SpanRole.Command && lines[^1].Length > 0 && 2 + CellWidth(lines[^1] + span.Text) > _console.Profile.Width;
            lines[^1] = isTooWide ? lines[^1].TrimEnd() : lines[^1];
            if (isTooWide)
            {
                lines.Add("  ");
            }

            var pieces = VisibleText.Of(span.Text, keepLineBreaks: true).Split('\n');
            lines[^1] += pieces[0];
            lines.AddRange(pieces[1..]);
        }

        foreach (var line in lines)
        {
            _trimmed.Write(_isColoured ? $"  \u001b[2m{line}\u001b[0m\n" : $"  {line}\n");
        }
    }

    // Indented: branches drawn with lines would not survive a copy.
    private void WriteBranches(EquatableArray<Branch> branches, int indent)
    {
        foreach (var branch in branches)
        {
            Write(branch.Content, Math.Min(indent, DeepestIndent));
            WriteBranches(branch.Branches, indent + 2);
        }
    }

    private void WriteComment(Comment comment)
    {
        Write(comment.Head, indent: 2);
        if (!comment.Capacity.IsEmpty)
        {
            Write(Line(comment.Capacity, s_quiet), indent: 4);
        }

        foreach (var paragraph in comment.Body)
        {
            Write(paragraph.Content, indent: 4);
        }

        foreach (var mark in comment.Marks)
        {
            Write(Line(mark, s_quiet), indent: 4);
        }
    }

    private void WriteTable(ReportTable table)
    {
        if (IsTooNarrowFor(table))
        {
            WriteStacked(table);
            return;
        }

        var result = new SpectreTable { Border = TableBorder.None, ShowHeaders = true };
        foreach (var column in table.Columns)
        {
            result.AddColumn(
                new TableColumn(new Spectre.Console.Paragraph(column, s_quiet))
                {
                    Padding = new Padding(0, 0, 2, 0),
                    NoWrap = column == table.Columns[0],
                }
            );
        }

        foreach (var row in table.Rows)
        {
            result.AddRow(row.Select(cell => (IRenderable)Line(cell)));
        }

        Write(result, indent: 2);
    }

    // Columns of a few letters are no text to read.
    private bool IsTooNarrowFor(ReportTable table)
    {
        var widths = table
            .Columns.Select((column, i) => table.Rows.Select(row => WidthOf(row[i])).Append(column.Split(' ').Max(CellWidth)).Max())
            .ToList();
        var room = _console.Profile.Width - 2 - widths[0] - (2 * (widths.Count - 1));
        var wide = widths.Skip(1).Where(width => width > NarrowColumn).ToList();
        var forWide = room - widths.Skip(1).Where(width => width <= NarrowColumn).Sum();
        return wide.Sum() > forWide && forWide < wide.Count * ReadableColumn;
    }

    // What a row is called and its first text share a line; the rest, each with its column's name, follows in another.
    private void WriteStacked(ReportTable table)
    {
        foreach (var row in table.Rows)
        {
            var name = Line(row[0]);
            name.Append("  ");
            Append(name, row[1], Style.Plain);
            Write(name, indent: 2);
            var rest = new Spectre.Console.Paragraph();
            foreach (var (column, cell) in table.Columns.Zip(row).Skip(2).Where(pair => !pair.Second.IsEmpty))
            {
                rest.Append(rest.Length > 0 ? $"; {column.ToLowerInvariant()} " : $"{column} ", s_quiet);
                Append(rest, cell, Style.Plain);
            }

            if (rest.Length > 0)
            {
                Write(rest, indent: 6);
            }
        }
    }

    private static int WidthOf(EquatableArray<TreatyRefs.Reports.Document.Span> cell) => cell.Sum(span => CellWidth(TextOf(span)));

    // No screen holds five columns of text: the things are named once, then each aspect says itself of all of them.
    private void WriteSideBySide(SideBySide table)
    {
        WriteByItem(table, table.Items.Select(item => item.Content));
        for (var i = 0; i < table.Aspects.Count; i++)
        {
            _console.WriteLine();
            Write(Line(table.Aspects[i].Content, s_heading), indent: 0);
            WriteByItem(table, table.Cells[i]);
        }
    }

    private void WriteByItem(SideBySide table, IEnumerable<EquatableArray<TreatyRefs.Reports.Document.Span>> cells)
    {
        var grid = Columns(2);
        foreach (var (item, cell) in table.Items.Zip(cells))
        {
            grid.AddRow(new Spectre.Console.Paragraph(VisibleText.Of(item.Key), s_quiet), Line(cell));
        }

        Write(grid, indent: 2);
    }

    private void WriteSources(SourceNotes notes)
    {
        var grid = Columns(2);
        for (var i = 0; i < notes.Items.Count; i++)
        {
            grid.AddRow(new Spectre.Console.Paragraph($"[{i + 1}]"), Line(notes.Items[i]));
        }

        Write(grid, indent: 2);
    }

    private static Grid Columns(int count)
    {
        var grid = new Grid();
        for (var i = 0; i < count; i++)
        {
            grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0), NoWrap = i == 0 });
        }

        return grid;
    }

    private void Write(EquatableArray<TreatyRefs.Reports.Document.Span> spans, int indent) => Write(Line(spans), indent);

    private void Write(IRenderable renderable, int indent)
    {
        _console.Write(new Padder(renderable, new Padding(indent, 0, 0, 0)));
    }

    private static Spectre.Console.Paragraph Line(EquatableArray<TreatyRefs.Reports.Document.Span> spans, Style? style = null)
    {
        var line = new Spectre.Console.Paragraph();
        Append(line, spans, style ?? Style.Plain);
        return line;
    }

    // Neighbours of one style become one piece: a line may break between two pieces, before a comma even.
    private static void Append(Spectre.Console.Paragraph line, EquatableArray<TreatyRefs.Reports.Document.Span> spans, Style style)
    {
        var pieces = spans.Select(span => (Text: TextOf(span), Style: StyleOf(span, style))).ToList();
        for (var i = 0; i < pieces.Count; )
        {
            var next = pieces.FindIndex(i, piece => !piece.Style.Equals(pieces[i].Style));
            var end = next < 0 ? pieces.Count : next;
            line.Append(string.Concat(pieces[i..end].Select(piece => piece.Text)), pieces[i].Style);
            i = end;
        }
    }

    private static int CellWidth(string text) => new Segment(text).CellCount();

    private static string TextOf(TreatyRefs.Reports.Document.Span span)
    {
        var text = VisibleText.Of(span.Text, keepLineBreaks: true);
        return span.Role switch
        {
            SpanRole.Quotation => $"“{text}”",
            SpanRole.Addition or SpanRole.SourceMark => $"[{text}]",
            _ => text,
        };
    }

    private static Style StyleOf(TreatyRefs.Reports.Document.Span span, Style style) =>
        span.Role switch
        {
            SpanRole.Strong => style.Combine(s_strong),
            SpanRole.Label or SpanRole.Addition or SpanRole.SourceMark or SpanRole.Command => s_quiet,
            SpanRole.Caution => s_caution,
            _ => style,
        };
}
