using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>What stands around the content of every HTML page: a page needs nothing else, and its content policy allows nothing but
/// its own style sheet.</summary>
internal static class HtmlPage
{
    /// <summary>What stands before the content.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="title">Its title, as a text.</param>
    /// <param name="styleSheet">Its style sheet, whose lines all end.</param>
    public static string Begin(string language, string title, string styleSheet) =>
        $"""
            <!DOCTYPE html>
            <html lang="{HtmlText.Attribute(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{HtmlText.Escape(title)}</title>
            <style>
            {styleSheet}</style>
            </head>
            <body>
            <main>

            """.ReplaceLineEndings("\n");

    /// <summary>What stands after the content.</summary>
    public const string End = "</main>\n</body>\n</html>\n";
}
