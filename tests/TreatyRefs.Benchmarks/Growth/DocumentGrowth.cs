using System.Text;
using TreatyRefs.Documents;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;

namespace TreatyRefs.Benchmarks.Growth;

/// <summary>Documents that would like to cost more than their length: to read, and to make a page of.</summary>
internal static class DocumentGrowth
{
    private static readonly string[] s_markdown =
    [
        "[",
        "]",
        "[](",
        "[a](",
        "[a](b \"",
        "[a](()()()()()()()()()()()()()()()()()()()()",
        "[a][b]",
        "![[",
        "[a](b)",
        "*a_ ",
        "a**b",
        "*a **a ",
        "a***b__",
        "` ",
        "`` ` ",
        "&",
        "&amp;",
        "\\",
        "<",
        "a <?",
        "a <!--",
        "a <![CDATA[",
        "a <!A ",
        "<a b='",
        "<a b=\"<a ' ",
        "a <script>",
        "<a:",
        "a@",
        "[\n]",
        "> ",
        "- ",
        "- a",
        "1. ",
        "* a * ",
        "a\n",
        "a\n\n",
        "a\n===\n",
        "[a]: b\n",
        "[a]: b \"\n",
        "```\n\n",
        "    a\n\n",
        "<!--\n\n",
        "<pre>\n",
        "- - a\n\n  b\n",
        "|-",
        "\r",
        "\0",
    ];

    private static readonly string[] s_html =
    [
        "<div>",
        "<b></i>",
        "<b><!-- -->",
        "<table><tr><td>",
        "<script>",
        "<!--",
        "<!",
        "<a b='",
        "&",
        "&#",
        "&#65;",
        "<",
        "</",
        " \n",
        "<pre>",
    ];

    private static readonly (string Piece, DocumentFormat Format)[] s_pages =
    [
        ("<b>", DocumentFormat.Html),
        ("<table><tr><td>a", DocumentFormat.Html),
        ("<ul><li>Article 51 of the UN Charter ", DocumentFormat.Html),
        ("**a *b ", DocumentFormat.Markdown),
        ("- a\n\n  ", DocumentFormat.Markdown),
        ("| a ", DocumentFormat.Markdown),
        ("<div align=right>", DocumentFormat.Html),
        ("<div></p>", DocumentFormat.Html),
        ("<div align=right>a", DocumentFormat.Markdown),
        ("<div></b>", DocumentFormat.Markdown),
        ("<table><tr><td>a", DocumentFormat.Markdown),
        ("<ul><li>a\n\n", DocumentFormat.Markdown),
        ("<details>\n\n- a\n\n  <div align=left>", DocumentFormat.Markdown),
        ("<u><s><p>", DocumentFormat.Markdown),
        ("Article 51 of the UN Charter. ", DocumentFormat.Markdown),
        ("\n \n", DocumentFormat.Text),
    ];

    public static IEnumerable<Growing> Rows =>
        [
            .. s_markdown.Select(piece => Reading(piece, DocumentFormat.Markdown)),
            .. s_html.Select(piece => Reading(piece, DocumentFormat.Html)),
            .. s_pages.Select(page => Page(page.Piece, page.Format)),
        ];

    private static Growing Reading(string piece, DocumentFormat format) =>
        new Repetition(piece).Row($"{format}: {piece}", text => Read(text, format), 4);

    private static Growing Page(string piece, DocumentFormat format) =>
        new Repetition(piece).Row($"page of {format}: {piece}", text => WritePage(text, format), 0.4);

    private static void Read(string text, DocumentFormat format)
    {
        var (reader, buffer) = (DocumentReader.Read(text, format), new char[1 << 14]);
        while (reader.Read(buffer, 0, buffer.Length) > 0) { }
    }

    private static void WritePage(string text, DocumentFormat format)
    {
        using var document = DocumentReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(text)),
            format,
            new DocumentOptions { KeepsLayout = true }
        );
        var citations = new CitationScanner(Treaties.BuiltIn).Scan(document.Text).ToList();
        var file = new ScannedFile("a", text, citations) { Format = format, Layout = document.Layout };
        new[] { file }.WriteHtml(Treaties.BuiltIn, TextWriter.Null, "en");
    }
}
