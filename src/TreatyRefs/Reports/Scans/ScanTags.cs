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
internal sealed class ScanTags(FrameWords words, int firstLevel)
{
    private readonly HashSet<ScanMark> _begun = [];

    /// <summary>The blocks around a place, the outer before the inner.</summary>
    /// <param name="place">The place.</param>
    /// <param name="paragraph">The paragraph of the text, which parts what stands in one element; <see langword="null"/> where nothing
    /// stands.</param>
    public IReadOnlyList<ScanBody.Open> Blocks(ElementPlace place, int? paragraph)
    {
        var blocks = place.Containers.Select((container, i) => new ScanBody.Open(container, Container(container, Direction(i)))).ToList();
        var direction = Direction(blocks.Count);
        if (place.Block is { } block)
        {
            blocks.Add(new ScanBody.Open(place.KeepsLines ? block : new Paragraph(block, paragraph ?? 0), Block(block, direction)));
        }
        else if (paragraph is { } number)
        {
            var key = new Paragraph(place.Containers.Count > 0 ? place.Containers[^1] : null, number);
            blocks.Add(new ScanBody.Open(key, Block("p", direction)));
        }

        return blocks;
    }

    // The outermost block goes as its text does, and all that stands in it with it: lists and tables as a whole.
    private static string Direction(int depth) => depth == 0 ? " dir=\"auto\"" : string.Empty;

    /// <summary>A paragraph of plain text.</summary>
    public static ScanBody.Open Plain(int number, bool isWrapped) =>
        new(new Paragraph(null, number), new ScanTag($"<p class=\"{(isWrapped ? "wrapped" : "lines")}\" dir=\"auto\">", "</p>\n"));

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
