using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Diagrams;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes a report as Markdown (CommonMark, with the tables of GitHub).</summary>
/// <remarks>Everything from the library is escaped: no markup, HTML or link of its own survives. Lines end with <c>\n</c>. Stateless.</remarks>
public static class MarkdownRenderer
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var isFirst = true;
        foreach (var block in report.Blocks)
        {
            writer.Write(isFirst ? string.Empty : "\n");
            isFirst = false;
            Write(block, writer);
        }
    }

    private static void Write(Block block, TextWriter writer)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading, writer);
                break;
            case Paragraph paragraph:
                writer.Write(paragraph.IsOfficialText ? Quoted(Inline(paragraph.Content)) : Inline(paragraph.Content) + "\n");
                break;
            case Facts facts:
                WriteItems(facts.Items.Select(fact => $"*{MarkdownText.Escape(fact.Label)}:* {Inline(fact.Content)}"), writer);
                break;
            case Contents contents:
                WriteItems(contents.Entries.Select(Inline), writer);
                break;
            case Comment comment:
                WriteComment(comment, writer);
                break;
            case Table table:
                WriteTable(table, writer);
                break;
            case Picture picture:
                writer.Write("```mermaid\n");
                MermaidRenderer.Write(picture.Content, writer);
                writer.Write("```\n");
                break;
            case Tree tree:
                WriteBranches(tree.Branches, 0, writer);
                break;
            case SideBySide sideBySide:
                WriteSideBySide(sideBySide, writer);
                break;
            case SourceNotes notes:
                WriteSources(notes, writer);
                break;
        }
    }

    private static void WriteHeading(Heading heading, TextWriter writer)
    {
        if (heading.Id is not null)
        {
            writer.Write($"<a id=\"{heading.Id}\"></a>\n\n");
        }

        writer.Write(new string('#', heading.Level) + " " + Inline(heading.Content, isHeading: true));
        writer.Write(heading.Aside.IsEmpty ? "\n" : $" ({Inline(heading.Aside, isHeading: true)})\n");
    }

    private static void WriteBranches(EquatableArray<Branch> branches, int depth, TextWriter writer)
    {
        foreach (var branch in branches)
        {
            writer.Write($"{new string(' ', 2 * depth)}- {Inline(branch.Content)}\n");
            WriteBranches(branch.Branches, depth + 1, writer);
        }
    }

    private static void WriteItems(IEnumerable<string> items, TextWriter writer)
    {
        foreach (var item in items)
        {
            writer.Write($"- {item}\n");
        }
    }

    private static void WriteComment(Comment comment, TextWriter writer)
    {
        writer.Write($"<a id=\"{comment.Id}\"></a>\n\n{Inline(comment.Head)}");
        writer.Write(comment.Capacity.IsEmpty ? "\n" : $"  \n{Inline(comment.Capacity)}\n");
        foreach (var paragraph in comment.Body)
        {
            writer.Write("\n" + Quoted(Inline(paragraph.Content)));
        }

        writer.Write('\n');
        WriteItems(comment.Marks.Select(mark => Inline(mark)), writer);
    }

    private static void WriteTable(Table table, TextWriter writer)
    {
        writer.Write($"| {string.Join(" | ", table.Columns.Select(MarkdownText.Escape))} |\n");
        writer.Write($"|{string.Concat(Enumerable.Repeat(" --- |", table.Columns.Count))}\n");
        foreach (var row in table.Rows)
        {
            writer.Write($"| {string.Join(" | ", row.Select(cell => Inline(cell)))} |\n");
        }
    }

    private static void WriteSideBySide(SideBySide sideBySide, TextWriter writer)
    {
        var isFirst = true;
        foreach (var table in sideBySide.ForPage())
        {
            writer.Write(isFirst ? string.Empty : "\n");
            isFirst = false;
            writer.Write($"| | {string.Join(" | ", table.Items.Select(item => Inline(item.Content)))} |\n");
            writer.Write($"|{string.Concat(Enumerable.Repeat(" --- |", table.Items.Count + 1))}\n");
            for (var i = 0; i < table.Aspects.Count; i++)
            {
                writer.Write(
                    $"| {Around(Inline(table.Aspects[i].Content, isHeading: true), "**")} | {string.Join(" | ", table.Cells[i].Select(cell => Inline(cell)))} |\n"
                );
            }
        }
    }

    private static void WriteSources(SourceNotes notes, TextWriter writer)
    {
        for (var i = 0; i < notes.Items.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            writer.Write($"- <a id=\"{notes.IdPrefix}{number}\"></a>\\[{number}\\] {Inline(notes.Items[i])}\n");
        }
    }

    private static string Quoted(string text) => "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal) + "\n";

    private static string Inline(Span span) => Inline([span]);

    private static string Inline(EquatableArray<Span> spans) => Inline(spans, isHeading: false);

    private static string Inline(EquatableArray<Span> spans, bool isHeading)
    {
        var line = string.Concat(spans.Select(span => Linked(span, Marked(span, isHeading))));
        return MarkdownText.EscapeStart(line.Trim());
    }

    private static string Marked(Span span, bool isHeading)
    {
        var text = MarkdownText.Escape(span.Text);
        return span.Role switch
        {
            SpanRole.Strong or SpanRole.Caution when !isHeading => Around(text, "**"),
            SpanRole.Label or SpanRole.Command when !isHeading => Around(text, "*"),
            SpanRole.Quotation => $"“{text}”",
            SpanRole.Addition or SpanRole.SourceMark => $"\\[{text}\\]",
            _ => text,
        };
    }

    // Emphasis must touch its text; white space stays outside.
    private static string Around(string text, string marks)
    {
        var inner = text.Trim();
        return inner.Length == 0
            ? text
            : text[..text.IndexOf(inner, StringComparison.Ordinal)]
                + marks
                + inner
                + marks
                + text[(text.IndexOf(inner, StringComparison.Ordinal) + inner.Length)..];
    }

    private static string Linked(Span span, string text) => SafeLink.Of(span.Link) is { } address ? $"[{text}](<{address}>)" : text;
}
