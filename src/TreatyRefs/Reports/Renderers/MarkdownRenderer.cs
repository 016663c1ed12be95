using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Diagrams;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes a report as Markdown (CommonMark, with the tables of GitHub).</summary>
/// <remarks>Everything from the library is escaped: no markup, HTML or link of its own survives. Lines end with <c>\n</c>.</remarks>
internal sealed class MarkdownRenderer(TextWriter writer) : IBlockVisitor
{
    private FrameWords _words = FrameWords.English;

    public void Write(Report report)
    {
        _words = FrameWords.Of(report.Language);
        for (var i = 0; i < report.Blocks.Count; i++)
        {
            writer.Write(i == 0 ? string.Empty : "\n");
            report.Blocks[i].Accept(this);
        }
    }

    public void Visit(Heading heading)
    {
        // Readers of Markdown make ids of headings themselves; those that others link to have one of their own.
        var hasId = heading.Id is not null && (heading.Level == 1 || heading.About is not null);
        writer.Write(hasId ? $"<a id=\"{heading.Id}\"></a>\n\n" : string.Empty);
        writer.Write($"{new string('#', heading.Level)} {MarkdownSpans.InHeading(heading.Content)}");
        writer.Write(heading.Aside.IsEmpty ? "\n" : $" ({MarkdownSpans.InHeading(heading.Aside)})\n");
    }

    public void Visit(Paragraph paragraph)
    {
        var text = MarkdownSpans.Of(paragraph.WithLabel);
        writer.Write(paragraph.IsOfficialText ? Quoted(text) : text + "\n");
    }

    public void Visit(OfficialText text)
    {
        for (var i = 0; i < text.Languages.Count; i++)
        {
            writer.Write(i == 0 ? string.Empty : "\n");
            var label = _words.Fill(Word.TextIn, _words.Language(text.Languages[i])) + ": ";
            var rows = text
                .Rows.Where(row => !row.Cells[i].IsEmpty)
                .Select(
                    (row, j) =>
                        MarkdownSpans.Of([
                            .. j == 0 ? [new Span(label, SpanRole.Label)] : Array.Empty<Span>(),
                            .. row.Label is { } name ? [new Span(name + ": ", SpanRole.Label)] : Array.Empty<Span>(),
                            .. row.Cells[i],
                        ])
                );
            writer.Write(Quoted(string.Join("\n\n", rows)));
        }
    }

    public void Visit(Facts facts) =>
        WriteItems(facts.Items.Select(fact => $"*{MarkdownText.Escape(fact.Label)}:* {MarkdownSpans.Of(fact.Content)}"));

    public void Visit(Contents contents) => WriteItems(contents.Links.Select(MarkdownSpans.Of));

    public void Visit(Comment comment)
    {
        writer.Write($"<a id=\"{comment.Id}\"></a>\n\n{MarkdownSpans.Of(comment.Head)}");
        writer.Write(comment.Capacity.IsEmpty ? "\n" : $"  \n{MarkdownSpans.Of(comment.Capacity)}\n");
        foreach (var paragraph in comment.Body)
        {
            writer.Write("\n" + Quoted(MarkdownSpans.Of(paragraph.Content)));
        }

        writer.Write('\n');
        WriteItems(comment.Marks.Select(MarkdownSpans.Of));
    }

    public void Visit(Table table)
    {
        WriteRow(table.Columns.Select(MarkdownText.Escape));
        WriteRule(table.Columns.Count);
        foreach (var row in table.Rows)
        {
            WriteRow(row.Select(MarkdownSpans.Of));
        }
    }

    public void Visit(SideBySide sideBySide)
    {
        var isFirst = true;
        foreach (var table in sideBySide.ForPage())
        {
            writer.Write(isFirst ? string.Empty : "\n");
            isFirst = false;
            writer.Write("| ");
            WriteRow(table.Items.Select(item => MarkdownSpans.Of(item.Content)));
            WriteRule(table.Items.Count + 1);
            for (var i = 0; i < table.Aspects.Count; i++)
            {
                var name = MarkdownSpans.Around(MarkdownSpans.InHeading(table.Aspects[i].Content), "**");
                WriteRow(table.Cells[i].Select(MarkdownSpans.Of).Prepend(name));
            }
        }
    }

    public void Visit(Tree tree) => WriteBranches(tree.Branches, 0);

    public void Visit(Picture picture)
    {
        writer.Write("```mermaid\n");
        MermaidRenderer.Write(picture.Content, writer);
        writer.Write("```\n");
    }

    public void Visit(SourceNotes notes)
    {
        for (var i = 0; i < notes.Items.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            writer.Write($"- <a id=\"{notes.IdPrefix}{number}\"></a>\\[{number}\\] {MarkdownSpans.Of(notes.Items[i])}\n");
        }
    }

    private void WriteBranches(EquatableArray<Branch> branches, int depth)
    {
        foreach (var branch in branches)
        {
            writer.Write($"{new string(' ', 2 * depth)}- {MarkdownSpans.Of(branch.Content)}\n");
            WriteBranches(branch.Branches, depth + 1);
        }
    }

    private void WriteItems(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            writer.Write($"- {item}\n");
        }
    }

    private void WriteRule(int columns) => writer.Write($"|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n");

    private void WriteRow(IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");

    private static string Quoted(string text) => "> " + text.Replace("\n", "\n> ", StringComparison.Ordinal) + "\n";
}
