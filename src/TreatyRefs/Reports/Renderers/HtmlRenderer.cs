using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Reports.Diagrams;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes the blocks of a report as HTML.</summary>
/// <remarks>Everything from the library is escaped, and links are to the web, into the page or to what was asked for. Lines end with
/// <c>\n</c>.</remarks>
internal sealed class HtmlRenderer(TextWriter writer, FrameWords words, Func<Span, string?> addressOf) : IBlockVisitor
{
    private readonly HtmlSpans _spans = new(addressOf, words);
    private readonly HtmlSpans _copied = new(addressOf, words, isCopied: true);

    public void Visit(Heading heading)
    {
        var level = Math.Min(heading.Level, 6);
        var aside = heading.Aside.IsEmpty ? string.Empty : $" <small>{_spans.Of(heading.Aside)}</small>";
        // Under a title what stands aside has a line of its own.
        var after = level == 1 ? Permalink(heading.Id) + aside : aside + Permalink(heading.Id);
        writer.Write($"<h{level}{Id(heading.Id)}>{_spans.Of(heading.Content)}{after}</h{level}>\n");
    }

    public void Visit(Paragraph paragraph)
    {
        var label = paragraph.Label is { } name ? $"<span class=\"over\">{HtmlText.Escape(name)}</span> " : string.Empty;
        var direction = DirectionOf(paragraph.Content, words);
        if (paragraph.IsOfficialText)
        {
            writer.Write($"<blockquote class=\"official\">\n<p{direction}>{label}{_spans.Of(paragraph.Content)}</p>\n</blockquote>\n");
            return;
        }

        var style = label.Length > 0 ? " class=\"said\"" : string.Empty;
        writer.Write($"<p{Id(paragraph.Id)}{style}{direction}>{label}{_spans.Of(paragraph.Content)}{Permalink(paragraph.Id)}</p>\n");
    }

    public void Visit(OfficialText text) => new HtmlOfficialText(writer, words, _spans).Write(text);

    public void Visit(Facts facts)
    {
        writer.Write("<dl>\n");
        foreach (var fact in facts.Items)
        {
            var content = fact.IsToCopy
                ? $"<span>{_copied.Of(fact.Content)}</span>{CopyButton()}"
                : _spans.Of(fact.Content) + (fact.IsPlace ? Permalink(fact.Id) : string.Empty);
            var direction = DirectionOf(fact.Content, words);
            writer.Write($"<div{Id(fact.Id)}><dt>{HtmlText.Escape(words.Unbroken(fact.Label))}</dt><dd{direction}>{content}</dd></div>\n");
        }

        writer.Write("</dl>\n");
    }

    public void Visit(Contents contents)
    {
        writer.Write($"<nav aria-label=\"{HtmlText.Attribute(words[Word.Contents])}\">\n<ul>\n");
        WriteItems(contents.Links.Select(_spans.Of));
        writer.Write("</ul>\n</nav>\n");
    }

    public void Visit(Comment comment)
    {
        writer.Write($"<article class=\"comment{(comment.IsSuperseded ? " superseded" : string.Empty)}\"{Id(comment.Id)}>\n");
        writer.Write($"<header>{_spans.Of(comment.Head)}{Permalink(comment.Id)}</header>\n");
        if (!comment.Capacity.IsEmpty)
        {
            writer.Write($"<p class=\"capacity\">{_spans.Of(comment.Capacity)}</p>\n");
        }

        foreach (var paragraph in comment.Body)
        {
            writer.Write($"<p{DirectionOf(paragraph.Content, words)}>{_spans.Of(paragraph.WithLabel)}</p>\n");
        }

        if (!comment.Marks.IsEmpty)
        {
            writer.Write("<ul class=\"marks\">\n");
            WriteItems(comment.Marks.Select(_spans.Of));
            writer.Write("</ul>\n");
        }

        writer.Write("</article>\n");
    }

    // On a narrow screen the cells stand below each other, each with the name of its column.
    public void Visit(Table table)
    {
        var head = string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{HtmlText.Escape(column)}</th>"));
        writer.Write($"<div class=\"table\">\n<table class=\"list\">\n<thead><tr>{head}</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            writer.Write("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                writer.Write($"<td data-column=\"{HtmlText.Attribute(table.Columns[i])}\">{_spans.Of(row[i])}</td>");
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n</div>\n");
    }

    public void Visit(SideBySide sideBySide)
    {
        foreach (var table in sideBySide.ForPage())
        {
            WriteSideBySide(table);
        }
    }

    public void Visit(Tree tree) => WriteBranches(tree.Branches);

    public void Visit(Picture picture) =>
        SvgRenderer.Write(picture.Content, words, writer, reference => addressOf(new Span(string.Empty, Reference: reference)));

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

    private void WriteSideBySide(SideBySide table)
    {
        var head = string.Concat(table.Items.Select(item => $"<th scope=\"col\">{_spans.Of(item.Content)}</th>"));
        writer.Write($"<div class=\"table compared\">\n<table class=\"comparison\">\n<thead><tr><td></td>{head}</tr></thead>\n<tbody>\n");
        for (var i = 0; i < table.Aspects.Count; i++)
        {
            writer.Write($"<tr><th scope=\"row\">{_spans.Of(table.Aspects[i].Content)}</th>\n");
            for (var j = 0; j < table.Items.Count; j++)
            {
                var name = HtmlText.Attribute(string.Concat(table.Items[j].Content.Select(span => span.Text)));
                writer.Write($"<td data-column=\"{name}\"{DirectionOf(table.Cells[i][j], words)}>{_spans.Of(table.Cells[i][j])}</td>\n");
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n</div>\n");
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

    private string CopyButton() =>
        $" <button type=\"button\" class=\"copy\" hidden data-done=\"{HtmlText.Attribute(words[Word.Copied])}\">"
        + $"{HtmlText.Escape(words[Word.Copy])}</button>";

    private string Permalink(string? id) =>
        id is null
            ? string.Empty
            : $" <a class=\"permalink\" href=\"#{HtmlText.Attribute(id)}\""
                + $" aria-label=\"{HtmlText.Attribute(words[Word.LinkToThis])}\">#</a>";

    // A text that is written the other way than the page is a block of its own from its own side; a line of ours in which such texts
    // are named is not.
    public static string DirectionOf(EquatableArray<Span> content, FrameWords words)
    {
        if (words.IsRightToLeft && content.Any(span => span.Language is null && HtmlText.NeedsIsolation(span.Text)))
        {
            return string.Empty;
        }

        var languages = content.Select(span => span.Language).OfType<string>().Distinct().ToList();
        return languages.Count == 0 || languages.Any(language => Direction.IsRightToLeft(language) == words.IsRightToLeft) ? string.Empty
            : words.IsRightToLeft ? " dir=\"ltr\""
            : " dir=\"rtl\"";
    }

    private static string Id(string? id) => id is null ? string.Empty : $" id=\"{HtmlText.Attribute(id)}\"";
}
