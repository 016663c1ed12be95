using System.Globalization;
using System.Text;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>What stands around the content of an HTML page. Its content policy allows nothing but what is named here.</summary>
/// <param name="Words">In which language it speaks.</param>
/// <param name="Title">Its title, as a text.</param>
internal sealed record HtmlPage(FrameWords Words, string Title)
{
    /// <summary>What stands after the content of a page without scripts.</summary>
    public const string End = "</main>\n</div>\n</body>\n</html>\n";

    /// <summary>Its style sheet, whose lines all end; <see langword="null"/> where <see cref="Links"/> has one.</summary>
    public string? StyleSheet { get; init; }

    /// <summary>Further elements of its head, as HTML, each on a line.</summary>
    public string Links { get; init; } = string.Empty;

    /// <summary>What the content policy allows.</summary>
    public string Policy { get; init; } = "style-src 'unsafe-inline'";

    /// <summary>What stands before the content, as HTML.</summary>
    public string Before { get; init; } = string.Empty;

    /// <summary>Whether its content is tables that need room.</summary>
    public bool IsWide { get; init; }

    /// <summary>The table of contents, as HTML; empty for none.</summary>
    public string Contents { get; init; } = string.Empty;

    /// <summary>A page in a language, with a style sheet of its own.</summary>
    public static HtmlPage Of(string language, string title, string styleSheet) =>
        new(FrameWords.Of(language), title) { StyleSheet = styleSheet };

    /// <summary>What stands before the content.</summary>
    public string Begin()
    {
        var page = new StringBuilder("<!DOCTYPE html>\n");
        var direction = Words.IsRightToLeft ? " dir=\"rtl\"" : string.Empty;
        page.Append(
            CultureInfo.InvariantCulture,
            $"<html lang=\"{HtmlText.Attribute(Words.Tag)}\"{direction}>\n<head>\n<meta charset=\"utf-8\">\n"
        );
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; {Policy}\">\n"
        );
        page.Append(CultureInfo.InvariantCulture, $"<title>{HtmlText.Escape(Title)}</title>\n");
        page.Append(StyleSheet is null ? string.Empty : $"<style>\n{StyleSheet}</style>\n");
        page.Append(CultureInfo.InvariantCulture, $"{Links}</head>\n<body>\n{Before}");
        var kind =
            Contents.Length > 0 ? " with-contents"
            : IsWide ? " wide"
            : string.Empty;
        return page.Append(CultureInfo.InvariantCulture, $"<div class=\"page{kind}\">\n{Contents}<main id=\"content\">\n").ToString();
    }
}
