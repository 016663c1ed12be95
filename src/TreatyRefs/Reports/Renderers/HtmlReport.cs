using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes a report as HTML: a page that needs nothing else, or what stands in one.</summary>
/// <remarks>A page's content policy allows nothing but its own style sheet, its own picture and one script, which copies
/// citations.</remarks>
internal static class HtmlReport
{
    // Fewer parts are seen at a glance.
    private const int FewestParts = 4;

    /// <summary>Writes a report.</summary>
    public static void Write(Report report, TextWriter writer, HtmlOptions options)
    {
        var words = FrameWords.Of(report.Language);
        var hasCopies = report.Blocks.OfType<Facts>().Any(facts => facts.Items.Any(fact => fact.IsToCopy));
        if (!options.Fragment)
        {
            var script = hasCopies ? $"; script-src {CopyScript.Hash}" : string.Empty;
            var picture = options.Logo is null ? string.Empty : "; img-src 'self' data: https:";
            writer.Write(
                new HtmlPage(words, report.Title)
                {
                    StyleSheet = StyleSheet(options),
                    Policy = $"style-src 'unsafe-inline'{picture}{script}",
                    Before = HtmlBanner.Header(options.Logo, options.Header),
                    Contents = ContentsOf(report, words),
                    IsWide = IsWide(report),
                }.Begin()
            );
        }

        WriteBlocks(report, writer, options);
        if (!options.Fragment)
        {
            writer.Write("</main>\n</div>\n" + HtmlBanner.Footer(options.Footer));
            writer.Write(hasCopies ? $"<script>{CopyScript.Text}</script>\n" : string.Empty);
            writer.Write("</body>\n</html>\n");
        }
    }

    /// <summary>Writes what stands in the page.</summary>
    public static void WriteBlocks(Report report, TextWriter writer, HtmlOptions options) =>
        report.Accept(new HtmlRenderer(writer, FrameWords.Of(report.Language), new PagePlaces(report, options).Of));

    /// <summary>Links to the parts of a long page, which stand beside it where there is room.</summary>
    public static string ContentsOf(Report report, FrameWords words)
    {
        var parts = report.Blocks.OfType<Heading>().Where(heading => heading is { Level: 2, Id: not null }).ToList();
        if (parts.Count < FewestParts || report.Blocks.Any(block => block is Contents))
        {
            return string.Empty;
        }

        var spans = new HtmlSpans(_ => null, words);
        var items = parts.Select(part => $"<li><a href=\"#{HtmlText.Attribute(part.Id!)}\">{spans.Bare(part.Content)}</a></li>\n");
        var name = HtmlText.Escape(words[Word.Contents]);
        return $"<nav class=\"contents\" aria-label=\"{name}\">\n<p>{name}</p>\n<ul>\n{string.Concat(items)}</ul>\n</nav>\n";
    }

    /// <summary>Whether a report is tables more than text.</summary>
    public static bool IsWide(Report report) =>
        report.Blocks.Any(block => block is Table or SideBySide) && !report.Blocks.Any(block => block is Comment);

    /// <summary>The style sheet of a page, which cannot escape what would end it.</summary>
    public static string StyleSheet(HtmlOptions options) =>
        options.StyleSheet is not { } sheet ? HtmlStyle.Sheet
        : sheet.Contains("</style", StringComparison.OrdinalIgnoreCase)
            ? throw new ArgumentException("A style sheet must not contain \"</style\".", nameof(options))
        : sheet.EndsWith('\n') ? sheet
        : sheet + "\n";
}
