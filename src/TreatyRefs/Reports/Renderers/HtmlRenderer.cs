using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Diagrams;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes a report as one HTML page that needs nothing else: styles inside, no script, light and dark, fit for print.</summary>
/// <remarks>Everything from the library is escaped for where it lands and isolated, so that right-to-left text keeps to itself.
/// A content security policy forbids scripts even if something slipped through. Lines end with <c>\n</c>. Stateless.</remarks>
public static class HtmlRenderer
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(
            $"""
            <!DOCTYPE html>
            <html lang="{HtmlText.Attribute(report.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{HtmlText.Escape(report.Title)}</title>
            <style>
            {HtmlStyle.Sheet}</style>
            </head>
            <body>
            <main>

            """.ReplaceLineEndings("\n")
        );
        foreach (var block in report.Blocks)
        {
            Write(block, writer);
        }

        writer.Write("</main>\n</body>\n</html>\n");
    }

    private static void Write(Block block, TextWriter writer)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading, writer);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph, writer);
                break;
            case Facts facts:
                WriteFacts(facts, writer);
                break;
            case Contents contents:
                writer.Write("<nav aria-label=\"Contents\">\n<ul>\n");
                WriteItems(contents.Entries.Select(entry => Inline([entry])), writer);
                writer.Write("</ul>\n</nav>\n");
                break;
            case Comment comment:
                WriteComment(comment, writer);
                break;
            case Table table:
                WriteTable(table, writer);
                break;
            case Picture picture:
                SvgRenderer.Write(picture.Content, writer);
                break;
            case Tree tree:
                WriteBranches(tree.Branches, writer);
                break;
            case SideBySide sideBySide:
                sideBySide.ForPage().ToList().ForEach(table => WriteSideBySide(table, writer));
                break;
            case SourceNotes notes:
                WriteSources(notes, writer);
                break;
        }
    }

    private static void WriteHeading(Heading heading, TextWriter writer)
    {
        var level = Math.Min(heading.Level, 6);
        var id = heading.Id is null ? string.Empty : $" id=\"{HtmlText.Attribute(heading.Id)}\"";
        var aside = heading.Aside.IsEmpty ? string.Empty : $" <small>{Inline(heading.Aside)}</small>";
        writer.Write($"<h{level}{id}>{Inline(heading.Content)}{aside}</h{level}>\n");
    }

    private static void WriteParagraph(Paragraph paragraph, TextWriter writer) =>
        writer.Write(
            paragraph.IsOfficialText
                ? $"<blockquote class=\"official\">\n<p>{Inline(paragraph.Content)}</p>\n</blockquote>\n"
                : $"<p>{Inline(paragraph.Content)}</p>\n"
        );

    private static void WriteFacts(Facts facts, TextWriter writer)
    {
        writer.Write("<dl>\n");
        foreach (var fact in facts.Items)
        {
            writer.Write(
                $"<div{(fact.Id is null ? string.Empty : $" id=\"{HtmlText.Attribute(fact.Id)}\"")}><dt>{HtmlText.Escape(fact.Label)}</dt><dd>{Inline(fact.Content)}</dd></div>\n"
            );
        }

        writer.Write("</dl>\n");
    }

    private static void WriteBranches(EquatableArray<Branch> branches, TextWriter writer)
    {
        writer.Write("<ul class=\"tree\">\n");
        foreach (var branch in branches)
        {
            writer.Write($"<li>{Inline(branch.Content)}");
            if (!branch.Branches.IsEmpty)
            {
                writer.Write('\n');
                WriteBranches(branch.Branches, writer);
            }

            writer.Write("</li>\n");
        }

        writer.Write("</ul>\n");
    }

    private static void WriteItems(IEnumerable<string> items, TextWriter writer)
    {
        foreach (var item in items)
        {
            writer.Write($"<li>{item}</li>\n");
        }
    }

    private static void WriteComment(Comment comment, TextWriter writer)
    {
        writer.Write(
            $"<article class=\"comment{(comment.IsSuperseded ? " superseded" : string.Empty)}\" id=\"{HtmlText.Attribute(comment.Id)}\">\n"
        );
        writer.Write($"<header>{Inline(comment.Head)}</header>\n");
        if (!comment.Capacity.IsEmpty)
        {
            writer.Write($"<p class=\"capacity\">{Inline(comment.Capacity)}</p>\n");
        }

        foreach (var paragraph in comment.Body)
        {
            writer.Write($"<p>{Inline(paragraph.Content)}</p>\n");
        }

        writer.Write("<ul class=\"marks\">\n");
        WriteItems(comment.Marks.Select(Inline), writer);
        writer.Write("</ul>\n</article>\n");
    }

    private static void WriteTable(Table table, TextWriter writer)
    {
        writer.Write(
            $"<table>\n<thead><tr>{string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{HtmlText.Escape(column)}</th>"))}</tr></thead>\n<tbody>\n"
        );
        foreach (var row in table.Rows)
        {
            writer.Write($"<tr>{string.Concat(row.Select(cell => $"<td>{Inline(cell)}</td>"))}</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
    }

    // On a narrow screen the cells stand below each other, each with the name of its column.
    private static void WriteSideBySide(SideBySide table, TextWriter writer)
    {
        writer.Write(
            $"<table class=\"comparison\">\n<thead><tr><td></td>{string.Concat(table.Items.Select(item => $"<th scope=\"col\">{Inline(item.Content)}</th>"))}</tr></thead>\n<tbody>\n"
        );
        for (var i = 0; i < table.Aspects.Count; i++)
        {
            writer.Write($"<tr><th scope=\"row\">{Inline(table.Aspects[i].Content)}</th>\n");
            for (var j = 0; j < table.Items.Count; j++)
            {
                var name = HtmlText.Attribute(string.Concat(table.Items[j].Content.Select(span => span.Text)));
                writer.Write($"<td data-column=\"{name}\">{Inline(table.Cells[i][j])}</td>\n");
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
    }

    private static void WriteSources(SourceNotes notes, TextWriter writer)
    {
        writer.Write("<ol class=\"sources\">\n");
        for (var i = 0; i < notes.Items.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            writer.Write($"<li id=\"{HtmlText.Attribute(notes.IdPrefix)}{number}\">{Inline(notes.Items[i])}</li>\n");
        }

        writer.Write("</ol>\n");
    }

    private static string Inline(EquatableArray<Span> spans) => string.Concat(spans.Select(Inline));

    private static string Inline(Span span)
    {
        var text = HtmlText.Escape(span.Text);
        var isolated =
            span.Language is { } language ? $"<bdi lang=\"{HtmlText.Attribute(language)}\">{text}</bdi>"
            : HtmlText.NeedsIsolation(span.Text) ? $"<bdi>{text}</bdi>"
            : text;
        var marked = span.Role switch
        {
            SpanRole.Strong => $"<strong>{isolated}</strong>",
            SpanRole.Label => $"<span class=\"label\">{isolated}</span>",
            SpanRole.Quotation => $"<q>{isolated}</q>",
            SpanRole.Addition => $"<span class=\"addition\">[{isolated}]</span>",
            SpanRole.Command => $"<code>{isolated}</code>",
            SpanRole.Caution => $"<strong class=\"caution\">{isolated}</strong>",
            SpanRole.SourceMark => $"<span class=\"mark\">[{isolated}]</span>",
            _ => isolated,
        };
        return SafeLink.Of(span.Link) is { } address
            ? $"<a href=\"{HtmlText.Attribute(address)}\"{(address[0] == '#' ? string.Empty : " rel=\"noreferrer\"")}>{marked}</a>"
            : marked;
    }
}
