using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TreatyRefs.Documents;
using TreatyRefs.Model;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;
using TreatyRefs.Yaml;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.Reports;

/// <summary>The page of a scanned document: the document as it is, with its citations marked.</summary>
public sealed class ScanPageTests
{
    private static readonly ITreatyLibrary s_library = LibraryLoader.Load(LibraryOrigin.BuiltIn).Library;

    private static readonly string[] s_pieces =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=' javascript:alert(1)' onclick=alert(1)>x",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1) \"t\")",
        "[x](data:text/html,<script>alert(1)</script>)",
        "![x](https://evil.example/p.png)",
        "<https://user:pass@evil.example/>",
        "</article></main><style>*{display:none}</style>",
        "\u202E",
        "<b>",
        "</b>",
        "**",
        "*",
        "`",
        "\n\n",
        "\n- ",
        "\n1. ",
        "\n> ",
        "\n# ",
        "\n| a | b |\n|---|---|\n| c | d |",
        "<table><tr><td>",
        "</td>",
        "</table>",
        "<ul><li>",
        "<p>",
        "<pre>",
        "</pre>",
        "<details><summary>",
        "</summary>",
        "</details>",
        "\n<div align=center onclick=alert(1)>\n\n",
        "</div>",
        "<td colspan=2 rowspan=999999 id=main>",
        "<u class=cite id=c1>",
        "<mark>",
        "<sup>2</sup>",
        "<img alt='A \"map\"' src=x onerror=alert(1)>",
        "<!-- ",
        " -->",
        "<![CDATA[",
        "<h1 id=f1 style='x'>",
        "[^1]",
        "\n\n[^1]: ",
        "Article 51 of the UN Charter",
        "Articles 2(4), 39 and 200 of the UN Charter",
        "Article 5 of the \"Treaty of Nowhere\"",
        " ",
        "a",
        "&lt;",
        "<br>",
        "~~",
        "\n- [x] ",
        "<title>",
        "</title>",
        "<dl><dt>",
        "<dd>",
        "</dl>",
        "<caption>",
        "\u0627\u0644",
        "\"",
    ];

    [TestCase("memo.md", "en")]
    [TestCase("opinion.html", "fr")]
    [TestCase("letter.txt", "en")]
    [TestCase("note.ar.md", "ar")]
    [TestCase("note.zh.md", "zh")]
    public void A_page_is_what_was_approved(string name, string language)
    {
        var page = Page(name, Case(name), DocumentReader.FormatOf(name), language);

        // The style sheet has a test of its own.
        Approved.Matches($"scan-pages/{name}.html", page[page.IndexOf("<h1>", StringComparison.Ordinal)..]);
    }

    [TestCase("memo.md")]
    [TestCase("opinion.html")]
    [TestCase("letter.txt")]
    [TestCase("note.ar.md")]
    [TestCase("note.zh.md")]
    public void Every_character_that_a_reader_sees_is_there_once(string name) => HasTheText(Case(name), DocumentReader.FormatOf(name));

    [Test]
    public void So_it_is_in_any_document_and_nothing_in_it_runs([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        var source = string.Concat(Enumerable.Range(0, 60).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
        foreach (var format in new[] { DocumentFormat.Markdown, DocumentFormat.Html, DocumentFormat.Text })
        {
            IsHarmless(HasTheText(source, format), source);
        }
    }

    [TestCase("memo.md", "en")]
    [TestCase("opinion.html", "ru")]
    [TestCase("note.ar.md", "ko")]
    public void Every_link_leads_somewhere_and_every_id_is_one_of_a_kind(string name, string language)
    {
        using var page = Parsed(Page(name, Case(name), DocumentReader.FormatOf(name), language));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        ids.Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Should().NotBeEmpty().And.BeSubsetOf(ids);
    }

    [Test]
    public void Each_status_is_told_by_a_word_in_the_text_in_the_list_and_in_the_legend()
    {
        using var page = Parsed(Page("memo.md", Case("memo.md"), DocumentFormat.Markdown, "en"));

        page.QuerySelectorAll(".legend .sample")
            .Select(word => word.TextContent)
            .Should()
            .Equal("resolved", "no such provision", "unknown instrument");
        foreach (var cite in page.QuerySelectorAll(".document a.cite[id]").Where(cite => !cite.ClassList.Contains("resolved")))
        {
            var status = cite.ClassList.Single(name => name != "cite");
            cite.Parent!.TextContent.Should().Contain($" [{status.Replace('-', ' ')}]");
            page.QuerySelector(cite.GetAttribute("href")!)!.Closest(".entry")!.ClassList.Should().Contain(status);
        }

        var counts = page.QuerySelectorAll(".legend label")
            .ToDictionary(
                label => label.ClassName!,
                label => int.Parse(label.QuerySelector("strong")!.TextContent, CultureInfo.InvariantCulture)
            );
        counts.Values.Sum().Should().Be(page.QuerySelectorAll(".document mark:has(a[id])").Length, "a citation is counted once");
        page.QuerySelector(".count")!.TextContent.Should().Be($"{counts.Values.Sum()} citations");
        page.QuerySelector(".legend .once")!.TextContent.Should().Contain("counted once");
    }

    [TestCase("Article 5 of the UN Charter.\n\n- [a](x) 1\n\n| 1 | 2 |\n|---|---|\n| 3 | 4 |\n", "ar", "ltr")]
    [TestCase("NATO \u062A\u0646\u0635 \u0627\u0644\u0645\u0627\u062F\u0629 5.\n\n- 1\n\n| 1 | 2 |\n|---|---|\n| 3 | 4 |\n", "en", "rtl")]
    public void A_document_goes_its_own_way_in_whichever_frame(string source, string language, string direction)
    {
        using var page = Parsed(Page("a.md", source, DocumentFormat.Markdown, language));
        var document = page.QuerySelector(".document")!;

        page.DocumentElement.GetAttribute("dir").Should().Be(language == "ar" ? "rtl" : null);
        document.GetAttribute("dir").Should().Be(direction);
        document.QuerySelectorAll("[dir]").Should().BeEmpty("lists, tables and paragraphs go as the document");
    }

    [Test]
    public void A_paragraph_in_another_script_goes_the_other_way_and_the_bullets_stay()
    {
        const string Arabic = "\u062A\u0646\u0635 \u0627\u0644\u0645\u0627\u062F\u0629";
        using var page = Parsed(
            Page("a.md", $"One paragraph of words.\n\n{Arabic}\n\n- one more item\n- {Arabic}", DocumentFormat.Markdown, "en")
        );

        page.QuerySelectorAll(".document [dir]")
            .Select(block => block.OuterHtml)
            .Should()
            .OnlyContain(html => html.StartsWith("<p dir=\"rtl\">"));
        page.QuerySelectorAll(".document [dir]").Should().HaveCount(2);
    }

    [Test]
    public void A_sentence_of_the_frame_goes_as_the_frame_whatever_it_begins_with()
    {
        using var page = Parsed(
            Page("a.txt", "Article 4 of the Russia-DPRK Comprehensive Strategic Partnership Treaty", DocumentFormat.Text, "ar")
        );

        page.QuerySelector(".why bdi")!.GetAttribute("dir").Should().Be("rtl");
    }

    [Test]
    public void Of_a_range_each_described_provision_is_named_and_none_speaks_for_it()
    {
        using var page = Parsed(Page("a.txt", "Articles 39 to 51 of the UN Charter", DocumentFormat.Text, "en"));
        var entry = page.QuerySelector(".entry")!;

        entry.QuerySelector("h3")!.TextContent.Should().StartWith("UN Charter, arts 39 to 51");
        entry
            .TextContent.Should()
            .Contain("of 13")
            .And.Contain("Article 39 [")
            .And.Contain("Article 51 [")
            .And.NotContain("Editor's summary");
    }

    [Test]
    public void A_provision_has_its_dossier_beside_the_text_once_however_often_it_is_cited()
    {
        const string Text =
            "Article 4 of the Russia-DPRK Comprehensive Strategic Partnership Treaty. Article 4 of the Treaty. ru-dprk-2024/4.";
        using var page = Parsed(Page("a.txt", Text, DocumentFormat.Text, "en"));
        var entry = page.QuerySelectorAll(".entry").Single();
        string After(string label) =>
            entry
                .QuerySelectorAll(".over")
                .Single(over => over.TextContent.StartsWith(label, StringComparison.Ordinal))
                .NextElementSibling!.TextContent;

        entry.QuerySelectorAll(".places > li").Should().HaveCountGreaterThan(1);
        entry.QuerySelector("h3 + p")!.TextContent.Should().Be("[Assistance against armed attack]");
        entry.QuerySelector("h3 + p + p")!.TextContent.Should().StartWith("Entered into force 4 Dec 2024");
        After("Editor's summary").Should().StartWith("If a State or several States attack one party");
        After("Refers to").Should().StartWith("UN Charter, art. 51; USSR-DPRK Treaty 1961, art. 1, second paragraph");
        entry.QuerySelectorAll(".over")[^1].TextContent.Should().MatchRegex("^[0-9]+ comments$");
        entry.TextContent.Should().Contain("Sergey Lavrov").And.MatchRegex("and [0-9]+ more");
    }

    [Test]
    public void What_much_refers_to_does_not_fill_the_panel()
    {
        var provisions = Enumerable.Range(1, 40).Select(number => Article($"{number}") with { RefersTo = [new(Ref("b/1"))] }).ToArray();
        var library = Of(Treaty("a", provisions), Treaty("b", Article("1") with { Text = new LocalizedText("en", new string('x', 5000)) }));
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var text = DocumentReader.Read("Article 1 of the Treaty b", DocumentFormat.Text).ReadToEnd();
        new[] { new ScannedFile("a.txt", text, [.. new CitationScanner(library).Scan(LocatedText.Of(text))]) }.WriteHtml(
            library,
            writer,
            "en"
        );
        using var page = Parsed(writer.ToString());

        page.QuerySelector(".entry")!
            .TextContent.Should()
            .Contain("and 35 more")
            .And.Contain("Treaty a, art. 5, and 35 more")
            .And.NotContain("art. 6");
        page.QuerySelector(".entry")!.TextContent.Length.Should().BeLessThan(1500);
    }

    [Test]
    public void A_status_is_said_with_what_its_report_says_of_it()
    {
        using var page = Parsed(Page("a.txt", "Article 51 of the UN Charter", DocumentFormat.Text, "en"));

        page.QuerySelector(".entry .caution").Should().BeNull();
        page.QuerySelector(".entry p > .label")!.TextContent.Should().Contain("later events not recorded in this library");
    }

    [TestCase("en", "First Geneva Convention or Second Geneva Convention")]
    [TestCase("fr", " ou ")]
    public void Instruments_are_called_by_their_names_and_never_by_ids(string language, string said)
    {
        const string Text = "Article 3 of the Geneva Convention applies. So does article 60 of the Constitution.";
        using var page = Parsed(Page("a.txt", Text, DocumentFormat.Text, language));

        page.QuerySelectorAll(".problem")[0].TextContent.Should().Contain(said).And.NotContain("gc-1");
        page.QuerySelectorAll(".cite")
            .Select(cite => cite.GetAttribute("title"))
            .Should()
            .NotContain(title => title!.Contains('/') || title.Contains("gc-1"));
    }

    [Test]
    public void An_article_of_nothing_is_told_in_plain_words()
    {
        using var page = Parsed(Page("a.txt", "It follows from article 8 that nothing is said.", DocumentFormat.Text, "en"));

        page.QuerySelector(".problem")!.TextContent.Should().Be("The text does not name the instrument of article 8");
    }

    [Test]
    public void Tasks_and_struck_words_look_like_what_they_are()
    {
        const string Source = "- [ ] to do\n- [x] done\n\nOld ~~Article 5 of the UN Charter~~ new, 1 ~~ 2.";
        using var page = Parsed(Page("a.md", Source, DocumentFormat.Markdown, "en"));

        page.QuerySelectorAll(".document li").Select(item => item.TextContent.Trim()).Should().Equal("\u2610 to do", "\u2611 done");
        page.QuerySelector(".document s")!.TextContent.Should().Be("Article 5 of the UN Charter");
        page.QuerySelectorAll(".document p")[^1].TextContent.Should().StartWith("Old Article").And.EndWith("1 ~~ 2.");
    }

    [Test]
    public void A_title_a_caption_and_terms_stay_what_they_are()
    {
        const string Source =
            "<title>On Article 51 of the UN Charter</title><h1>A</h1><dl><dt>T<dd>Article 2(4) of the UN Charter<dt>U<dd>D</dl>"
            + "<table><caption>C<tr><th colspan=2>H<tr><td rowspan=2>a<td>b<tr><td>c</table>";
        using var page = Parsed(Page("a.html", Source, DocumentFormat.Html, "en"));

        page.QuerySelector(".document > .title")!.TextContent.Should().Be("On Article 51 of the UN Charter");
        page.QuerySelectorAll(".document .title a.cite").Should().HaveCount(1);
        page.QuerySelectorAll(".document dl > dt").Select(term => term.TextContent.Trim()).Should().Equal("T", "U");
        page.QuerySelectorAll(".document dl > dd a.cite").Should().HaveCount(1);
        page.QuerySelector(".document table > caption")!.TextContent.Trim().Should().Be("C");
        page.QuerySelectorAll(".document [colspan='2'], .document [rowspan='2']").Should().HaveCount(2);
        page.QuerySelectorAll(".document blockquote").Should().BeEmpty();
    }

    [Test]
    public void What_a_citation_rests_on_is_marked_where_it_stands()
    {
        using var page = Parsed(Page("letter.txt", Case("letter.txt"), DocumentFormat.Text, "en"));
        var reason = page.QuerySelectorAll(".why a").First(link => link.TextContent.Contains("the text gives it the name"));

        page.QuerySelector(reason.GetAttribute("href")!)!.TextContent.Should().Be("Charter");
    }

    [Test]
    public void A_link_of_the_document_stays_one_unless_it_is_a_citation()
    {
        const string Source = "See [the text](https://example.org/x) and [Article 51 of the UN Charter](https://example.org/y).";
        using var page = Parsed(Page("a.md", Source, DocumentFormat.Markdown, "en"));

        page.QuerySelectorAll(".document a").Select(link => link.GetAttribute("href")).Should().Equal("https://example.org/x", "#t1");
    }

    [Test]
    public void Lines_that_a_program_broke_flow_and_others_stay()
    {
        using var page = Parsed(Page("letter.txt", Case("letter.txt"), DocumentFormat.Text, "en"));

        page.QuerySelectorAll(".document p")
            .Select(paragraph => paragraph.ClassName)
            .Should()
            .Equal("lines", "lines", "wrapped", "wrapped", "lines");
    }

    [Test]
    public void Of_several_documents_each_is_named_and_counted()
    {
        var files = new[] { "memo.md", "letter.txt" }.Select(name => Scanned(name, Case(name), DocumentReader.FormatOf(name))).ToList();
        using var page = Parsed(Page(files, "en"));

        page.QuerySelectorAll(".files a").Select(link => link.GetAttribute("href")).Should().Equal("#f1", "#f2");
        page.QuerySelectorAll(".scan > h2").Select(heading => heading.TextContent).Should().Equal("memo.md", "letter.txt");
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void An_institution_has_its_name_and_sheet_on_the_page()
    {
        var options = new HtmlOptions
        {
            Header = "Registry",
            Footer = "Internal",
            StyleSheet = "body { color: red }",
            LinkTo = _ => "x.html",
        };
        using var writer = new StringWriter();
        new[] { Scanned("a.txt", "Article 51 of the UN Charter", DocumentFormat.Text) }.WriteHtml(s_library, writer, "en", options);
        using var page = Parsed(writer.ToString());

        page.QuerySelector("header.banner")!.TextContent.Should().Be("Registry");
        page.QuerySelector("footer.banner")!.TextContent.Should().Be("Internal");
        page.QuerySelector("style")!.TextContent.Should().Contain("body { color: red }").And.Contain("#show-resolved:not(:checked)");
        page.QuerySelector(".entry h3 a")!.GetAttribute("href").Should().Be("x.html");
    }

    private static IHtmlDocument HasTheText(string source, DocumentFormat format)
    {
        var file = Scanned("a", source, format);
        var page = Parsed(Page([file], "en"));
        var document = (IElement)page.QuerySelector(".document")!.Clone();
        foreach (var added in document.QuerySelectorAll(".word, .note-mark, .described, .task"))
        {
            added.Remove();
        }

        Squeezed(document.TextContent)
            .Should()
            .Be(Squeezed(VisibleText.Of(Visible(file).Replace("\r\n", "\n").Replace('\r', '\n'), true)), source);
        return page;
    }

    private static void IsHarmless(IHtmlDocument page, string source)
    {
        using (page)
        {
            page.QuerySelectorAll("script, img, iframe, object, link").Should().BeEmpty(source);
            page.QuerySelectorAll("style").Should().HaveCount(1, source);
            page.QuerySelectorAll("*")
                .SelectMany(element => element.Attributes)
                .Should()
                .NotContain(attribute => attribute.Name.StartsWith("on") || attribute.Name == "src" || attribute.Name == "style", source);
            page.QuerySelectorAll("a")
                .Select(link => link.GetAttribute("href")!)
                .Should()
                .NotContain(
                    address => !(address.StartsWith('#') || address.StartsWith("https://")) || address.Contains("evil.example"),
                    source
                );
            page.QuerySelectorAll("a a, p p, p ul, p table, a p").Should().BeEmpty(source);
            page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!
                .GetAttribute("content")
                .Should()
                .Be("default-src 'none'; style-src 'unsafe-inline'", source);
        }
    }

    // What nobody sees are the signs of tables.
    private static string Visible(ScannedFile file)
    {
        if (file.Layout.Count == 0)
        {
            return file.Text!;
        }

        var text = new StringBuilder();
        foreach (var run in file.Layout.Where(run => !IsSign(run.Within)))
        {
            text.Append(file.Text, (int)run.Start, (int)(run.End - run.Start));
        }

        return text.ToString();
    }

    private static bool IsSign(TextElement? element) =>
        element is not null && (element.Kind == TextElementKind.Sign || IsSign(element.Parent));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Case(string name) =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "tests", "TreatyRefs.Tests", "Cases", "scan-pages", name))
            .ReplaceLineEndings("\n");

    private static string Page(string name, string source, DocumentFormat format, string language) =>
        Page([Scanned(name, source, format)], language);

    private static string Page(IReadOnlyList<ScannedFile> files, string language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        files.WriteHtml(s_library, writer, language);
        return writer.ToString();
    }

    private static ScannedFile Scanned(string name, string source, DocumentFormat format)
    {
        using var document = DocumentReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(source)),
            format,
            new DocumentOptions { KeepsLayout = true }
        );
        var text = document.Text.ReadToEnd();
        var citations = new CitationScanner(s_library).Scan(document.Text).ToList();
        return new ScannedFile(name, text, citations) { Format = format, Layout = document.Layout };
    }

    // Strict: whatever a browser would have to put right is an error.
    private static IHtmlDocument Parsed(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);
}
