using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Diagrams;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes a report as HTML: a page that needs nothing else, or what stands in one.</summary>
/// <remarks>Everything from the library is escaped, links are to the web or into the page, and a page's content policy allows
/// nothing but its own style sheet. Lines end with <c>\n</c>.</remarks>
internal sealed class HtmlRenderer(TextWriter writer, HtmlOptions options) : IBlockVisitor
{
    private readonly HtmlSpans _spans = new(options.LinkTo);

    public void Write(Report report)
    {
        if (!options.Fragment)
        {
            writer.Write(HtmlPage.Begin(report.Language, report.Title, StyleSheet()));
        }

        foreach (var block in report.Blocks)
        {
            block.Accept(this);
        }

        writer.Write(options.Fragment ? string.Empty : HtmlPage.End);
    }

    // A sheet cannot escape what would end it.
    private string StyleSheet() =>
        options.StyleSheet is not { } sheet ? HtmlStyle.Sheet
        : sheet.Contains("</style", StringComparison.OrdinalIgnoreCase)
            ? throw new ArgumentException("A style sheet must not contain \"</style\".", nameof(options))
        : sheet.EndsWith('\n') ? sheet
        : sheet + "\n";

    public void Visit(Heading heading)
    {
        var level = Math.Min(heading.Level, 6);
        var aside = heading.Aside.IsEmpty ? string.Empty : $" <small>{_spans.Of(heading.Aside)}</small>";
        writer.Write($"<h{level}{Id(heading.Id)}>{_spans.Of(heading.Content)}{aside}</h{level}>\n");
    }

    public void Visit(Paragraph paragraph) =>
        writer.Write(
            paragraph.IsOfficialText
                ? $"<blockquote class=\"official\">\n<p>{_spans.Of(paragraph.Content)}</p>\n</blockquote>\n"
                : $"<p>{_spans.Of(paragraph.Content)}</p>\n"
        );

    public void Visit(Facts facts)
    {
        writer.Write("<dl>\n");
        foreach (var fact in facts.Items)
        {
            writer.Write($"<div{Id(fact.Id)}><dt>{HtmlText.Escape(fact.Label)}</dt><dd>{_spans.Of(fact.Content)}</dd></div>\n");
        }

        writer.Write("</dl>\n");
    }

    public void Visit(Contents contents)
    {
        writer.Write("<nav aria-label=\"Contents\">\n<ul>\n");
        WriteItems(contents.Entries.Select(_spans.Of));
        writer.Write("</ul>\n</nav>\n");
    }

    public void Visit(Comment comment)
    {
        writer.Write($"<article class=\"comment{(comment.IsSuperseded ? " superseded" : string.Empty)}\"{Id(comment.Id)}>\n");
        writer.Write($"<header>{_spans.Of(comment.Head)}</header>\n");
        if (!comment.Capacity.IsEmpty)
        {
            writer.Write($"<p class=\"capacity\">{_spans.Of(comment.Capacity)}</p>\n");
        }

        foreach (var paragraph in comment.Body)
        {
            writer.Write($"<p>{_spans.Of(paragraph.Content)}</p>\n");
        }

        writer.Write("<ul class=\"marks\">\n");
        WriteItems(comment.Marks.Select(_spans.Of));
        writer.Write("</ul>\n</article>\n");
    }

    public void Visit(Table table)
    {
        var head = string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{HtmlText.Escape(column)}</th>"));
        writer.Write($"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            writer.Write($"<tr>{string.Concat(row.Select(cell => $"<td>{_spans.Of(cell)}</td>"))}</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
    }

    public void Visit(SideBySide sideBySide)
    {
        foreach (var table in sideBySide.ForPage())
        {
            WriteSideBySide(table);
        }
    }

    public void Visit(Tree tree) => WriteBranches(tree.Branches);

    public void Visit(Picture picture) => SvgRenderer.Write(picture.Content, writer);

    public void Visit(SourceNotes notes)
    {
        writer.Write("<ol class=\"sources\">\n");
        for (var i = 0; i < notes.Items.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            writer.Write($"<li{Id(notes.IdPrefix + number)}>{_spans.Of(notes.Items[i])}</li>\n");
        }

        writer.Write("</ol>\n");
    }

    // On a narrow screen the cells stand below each other, each with the name of its column.
    private void WriteSideBySide(SideBySide table)
    {
        var head = string.Concat(table.Items.Select(item => $"<th scope=\"col\">{_spans.Of(item.Content)}</th>"));
        writer.Write($"<table class=\"comparison\">\n<thead><tr><td></td>{head}</tr></thead>\n<tbody>\n");
        for (var i = 0; i < table.Aspects.Count; i++)
        {
            writer.Write($"<tr><th scope=\"row\">{_spans.Of(table.Aspects[i].Content)}</th>\n");
            for (var j = 0; j < table.Items.Count; j++)
            {
                var name = HtmlText.Attribute(string.Concat(table.Items[j].Content.Select(span => span.Text)));
                writer.Write($"<td data-column=\"{name}\">{_spans.Of(table.Cells[i][j])}</td>\n");
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
    }

    private void WriteBranches(EquatableArray<Branch> branches)
    {
        writer.Write("<ul class=\"tree\">\n");
        foreach (var branch in branches)
        {
            writer.Write($"<li>{_spans.Of(branch.Content)}");
            if (!branch.Branches.IsEmpty)
            {
                writer.Write('\n');
                WriteBranches(branch.Branches);
            }

            writer.Write("</li>\n");
        }

        writer.Write("</ul>\n");
    }

    private void WriteItems(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            writer.Write($"<li>{item}</li>\n");
        }
    }

    private static string Id(string? id) => id is null ? string.Empty : $" id=\"{HtmlText.Attribute(id)}\"";
}
