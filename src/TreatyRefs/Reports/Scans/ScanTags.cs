using System.Globalization;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>What begins an element on a page and what ends it.</summary>
internal readonly record struct ScanTag(string Open, string Close);

/// <summary>As what the parts of a document are written on a page.</summary>
/// <remarks>Nothing of the document becomes a tag, an attribute or an address but what this class makes of it: an address must be one of
/// the web.</remarks>
/// <param name="words">The language of the page.</param>
/// <param name="firstLevel">The level of the document's highest headings on the page.</param>
/// <param name="directions">In which direction the document and its blocks go.</param>
internal sealed class ScanTags(FrameWords words, int firstLevel, BlockDirections directions)
{
    private readonly HashSet<ScanMark> _begun = [];

    /// <summary>The blocks around a place, the outer before the inner.</summary>
    /// <param name="place">The place.</param>
    /// <param name="paragraph">The paragraph of the text, which parts what stands in one element; <see langword="null"/> where nothing
    /// stands.</param>
    /// <param name="start">The place in the text.</param>
    public IReadOnlyList<ScanBody.Open> Blocks(ElementPlace place, int? paragraph, long start)
    {
        var blocks = new List<ScanBody.Open>(place.Containers.Count + 1);
        var around = directions.IsRightToLeft;
        foreach (var container in place.Containers)
        {
            var isRightToLeft = IsPart(container) ? around : directions.Of(container, around);
            blocks.Add(new ScanBody.Open(container, Container(container, BlockDirections.Attribute(isRightToLeft, around))));
            around = isRightToLeft;
        }

        var inner = place.Containers.Count > 0 ? place.Containers[^1] : null;
        if (place.Block is { } block)
        {
            var direction = BlockDirections.Attribute(directions.Of(block, around), around);
            blocks.Add(new ScanBody.Open(place.KeepsLines ? block : new Paragraph(block, paragraph ?? 0), Block(block, direction)));
        }
        else if (paragraph is { } number)
        {
            var own = inner is null ? directions.OfParagraph(start) : directions.Of(inner, around);
            blocks.Add(new ScanBody.Open(new Paragraph(inner, number), Block("p", BlockDirections.Attribute(own, around))));
        }

        return blocks;
    }

    // Bullets, numbers and columns stay where the list or table has them; the lines in them go their own way.
    private static bool IsPart(TextElement container) =>
        container.Kind
            is TextElementKind.Item
                or TextElementKind.Row
                or TextElementKind.HeadCell
                or TextElementKind.Cell
                or TextElementKind.Caption
                or TextElementKind.Term
                or TextElementKind.Description;

    /// <summary>A paragraph of plain text.</summary>
    public ScanBody.Open Plain(int number, bool isWrapped, long start)
    {
        var direction = BlockDirections.Attribute(directions.OfParagraph(start), directions.IsRightToLeft);
        var tag = new ScanTag($"<p class=\"{(isWrapped ? "wrapped" : "lines")}\"{direction}>", "</p>\n");
        return new ScanBody.Open(new Paragraph(null, number), tag);
    }

    /// <summary>What is around a place within lines.</summary>
    /// <param name="place">The place.</param>
    /// <param name="isLinked">Whether it is in a link already, which has no links in it.</param>
    public static IEnumerable<ScanBody.Open> Inlines(ElementPlace place, bool isLinked)
    {
        foreach (var inline in place.Inlines)
        {
            var tag = Inline(inline, isLinked);
            isLinked |= inline.Kind == TextElementKind.Link && tag.Open.Length > 0;
            yield return new ScanBody.Open(inline, tag);
        }
    }

    /// <summary>A mark.</summary>
    public static ScanBody.Open Of(ScanMark mark) => new(mark, new ScanTag(mark.Open, mark.Close), mark);

    /// <summary>What begins something; a mark that was cut begins once.</summary>
    public string Begin(ScanBody.Open open) => open.Mark is { } mark && !_begun.Add(mark) ? mark.Again : open.Tag.Open;

    /// <summary>What is written for an element without text.</summary>
    public static string Empty(TextElement element) =>
        element.Kind switch
        {
            TextElementKind.Rule => "<hr>\n",
            TextElementKind.LineEnd => "<br>\n",
            TextElementKind.Picture when element.Value is { } shown => $"<span class=\"picture described\">{HtmlText.Escape(shown)}</span>",
            TextElementKind.Task => $"<span class=\"task\">{(element.Level == 1 ? "&#x2611;" : "&#x2610;")}</span> ",
            TextElementKind.NoteMark => $"<sup class=\"note-mark\">{HtmlText.Escape(element.Value ?? string.Empty)}</sup>",
            _ => string.Empty,
        };

    /// <summary>Characters of the text.</summary>
    public static string Text(string text, ElementPlace place) =>
        place.Inlines is [.., { Kind: TextElementKind.LineEnd }]
            ? "<br>\n"
            : HtmlText.Escape(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));

    private ScanTag Container(TextElement element, string direction) =>
        element.Kind switch
        {
            TextElementKind.Quotation => Lines("blockquote", direction),
            TextElementKind.List => Lines("ul", (element.Level == 1 ? " class=\"numbered\"" : string.Empty) + direction),
            TextElementKind.NumberedList => Lines("ol", First(element) + direction),
            TextElementKind.Item => Block("li"),
            TextElementKind.Table => new ScanTag(
                $"<div class=\"grid\" role=\"group\" tabindex=\"0\" aria-label=\"{HtmlText.Attribute(words[Word.ScanTable])}\">"
                    + $"<table{direction}>\n",
                "</table></div>\n"
            ),
            TextElementKind.Row => Block("tr"),
            TextElementKind.HeadCell => Block("th", Cells(element) + Class(element)),
            TextElementKind.Cell => Block("td", Cells(element) + Class(element)),
            TextElementKind.Caption => Block("caption"),
            TextElementKind.Terms => Lines("dl", direction),
            TextElementKind.Term => Block("dt"),
            TextElementKind.Description => Block("dd"),
            TextElementKind.Group => Lines("div", Class(element) + direction),
            TextElementKind.Details => Lines("div", Class(element, "details") + direction),
            TextElementKind.Note => new ScanTag(
                $"<div class=\"note\"{direction}><span class=\"note-mark\">{HtmlText.Escape(element.Value ?? string.Empty)}</span>\n",
                "</div>\n"
            ),
            _ => default,
        };

    // A browser passes over one line end at the beginning of what is preformatted.
    private ScanTag Block(TextElement element, string direction) =>
        element.Kind switch
        {
            TextElementKind.Preformatted => Lines("pre", direction),
            TextElementKind.Title => Block("p", " class=\"title\"" + direction),
            TextElementKind.Heading => Block(HeadingName(element.Level), Class(element) + direction),
            _ => Block("p", Class(element, element.Level == 1 ? "naming" : null) + direction),
        };

    private string HeadingName(int level) =>
        string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(level + firstLevel - 1, firstLevel, 6)}");

    private static ScanTag Inline(TextElement element, bool isLinked) =>
        element.Kind switch
        {
            TextElementKind.Strong => Within("strong"),
            TextElementKind.Emphasis => Within("em"),
            TextElementKind.Code => Within("code"),
            TextElementKind.High => Within("sup"),
            TextElementKind.Low => Within("sub"),
            TextElementKind.Underlined => Within("u"),
            TextElementKind.Struck => Within("s"),
            TextElementKind.Small => Within("small"),
            TextElementKind.Quoted => Within("q"),
            TextElementKind.Highlighted => new ScanTag("<span class=\"highlighted\">", "</span>"),
            TextElementKind.Picture => new ScanTag("<span class=\"picture\">", "</span>"),
            TextElementKind.Link when !isLinked && SafeLink.Of(element.Value) is { } address and not ['#', ..] => new ScanTag(
                $"<a class=\"out\" href=\"{HtmlText.Attribute(address)}\" rel=\"noreferrer nofollow\">",
                "</a>"
            ),
            _ => new ScanTag(string.Empty, string.Empty),
        };

    private static string First(TextElement list) =>
        list.Level == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" start=\"{list.Level}\"");

    private static string Class(TextElement element, string? name = null)
    {
        var alignment = element.Alignment switch
        {
            TextAlignment.Left => "left",
            TextAlignment.Center => "center",
            TextAlignment.Right => "right",
            _ => null,
        };
        return (name, alignment) switch
        {
            (null, null) => string.Empty,
            (null, _) or (_, null) => $" class=\"{name ?? alignment}\"",
            _ => $" class=\"{name} {alignment}\"",
        };
    }

    private static string Cells(TextElement cell) => Number("colspan", cell.Columns) + Number("rowspan", cell.Rows);

    private static string Number(string attribute, int value) =>
        value <= 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {attribute}=\"{value}\"");

    private static ScanTag Block(string name, string attributes = "") => new($"<{name}{attributes}>", $"</{name}>\n");

    private static ScanTag Lines(string name, string attributes) => new($"<{name}{attributes}>\n", $"</{name}>\n");

    private static ScanTag Within(string name) => new($"<{name}>", $"</{name}>");

    private sealed record Paragraph(TextElement? Around, int Number);
}
