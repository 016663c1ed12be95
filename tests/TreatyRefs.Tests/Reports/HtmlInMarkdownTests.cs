using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using TreatyRefs.Documents;
using TreatyRefs.Model;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Reports;

/// <summary>The page of a Markdown document keeps the form that HTML in it makes, of elements that it knows alone.</summary>
public sealed partial class HtmlInMarkdownTests
{
    private static readonly ITreatyLibrary s_library = LibraryLoader.Load(LibraryOrigin.BuiltIn).Library;

    private static IEnumerable<TestCaseData> Cases() => CaseTable.Read(Path.Combine("scan-pages", "html-in-markdown.txt"), 2);

    [TestCaseSource(nameof(Cases))]
    public void It_looks_as_it_says(string markdown, string expected) => Shown(Page(Source(markdown))).Should().Be(expected);

    // In a paragraph of its own, and after characters that are more than one unit of some kind.
    [TestCaseSource(nameof(Cases))]
    public void A_citation_after_it_and_before_it_stands_where_it_does_in_the_file(string markdown, string expected)
    {
        const string Cited = "Article 2 of the Vienna Convention on the Law of Treaties";
        var source = $"🙂é {Cited}\r\n\r\n{Source(markdown)}\r\n\r\n> {Cited}\r\n";
        var found = Scanned(source).Citations.Where(found => found.Citation.Text == Cited).ToList();

        found
            .Select(each => (int)each.Place.Start.Utf16)
            .Should()
            .Equal([source.IndexOf(Cited, StringComparison.Ordinal), source.LastIndexOf(Cited, StringComparison.Ordinal)], expected);
        found.Should().OnlyContain(each => source.Substring((int)each.Place.Start.Utf16, Cited.Length) == Cited);
    }

    private static string Source(string markdown) => markdown.Replace('¶', '\n').Replace('¦', '|');

    private static ScannedFile Scanned(string source)
    {
        using var document = DocumentReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(source)),
            DocumentFormat.Markdown,
            new DocumentOptions { KeepsLayout = true }
        );
        var text = document.Text.ReadToEnd();
        var citations = new CitationScanner(s_library).Scan(document.Text).ToList();
        return new ScannedFile("a.md", text, citations) { Format = DocumentFormat.Markdown, Layout = document.Layout };
    }

    private static string Page(string source)
    {
        using var writer = new StringWriter();
        new[] { Scanned(source) }.WriteHtml(s_library, writer, "en");
        var page = writer.ToString();

        // Whatever a browser would have to put right is an error.
        using var parsed = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
        parsed
            .QuerySelectorAll(".document :is(a a, p p, p ul, p table, p div, a p, script, style, img, iframe, form, input, button)")
            .Should()
            .BeEmpty();
        return page;
    }

    private static string Shown(string page)
    {
        var begin = page.IndexOf('>', page.IndexOf("<article class=\"document\"", StringComparison.Ordinal)) + 1;
        var body = page[begin..page.IndexOf("</article>", begin, StringComparison.Ordinal)];
        body = CitedTags().Replace(body, match => match.Value[1] == '/' ? "}" : "{");
        return SpaceAtTags().Replace(body.Replace(" dir=\"auto\"", string.Empty), string.Empty).Trim();
    }

    // A citation begins and ends with two tags; a table stands in a frame that scrolls; a line ends after each block.
    [GeneratedRegex("<mark[^>]*><a class=\"cite[^>]*>|</a></mark>")]
    private static partial Regex CitedTags();

    [GeneratedRegex("<div class=\"grid\"[^>]*>|(?<=</table>)</div>|(?<=<(?:p|td|th|div)\\b[^>]*>)[ \n]+|[ \n]+(?=</(?:p|pre)>)|\n")]
    private static partial Regex SpaceAtTags();
}
