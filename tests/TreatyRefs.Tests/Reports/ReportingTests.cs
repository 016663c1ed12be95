using System.Text.Json;
using AngleSharp.Html.Parser;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Search;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Reports;

/// <summary>What a library answers is written in every format by one call.</summary>
public sealed class ReportingTests
{
    private static readonly DossierBuilder s_builder = new(Treaties.BuiltIn);

    private static IEnumerable<TestCaseData> Dossiers()
    {
        var article = ProvisionReference.Parse("ru-dprk-2024/4", null);
        var charter = s_builder.Instrument(InstrumentId.Parse("un-charter", null))!;
        yield return Case(Treaties.BuiltIn.Dossier("4"), "Article 4");
        yield return Case(charter, "UN Charter");
        yield return Case(s_builder.Expert(Treaties.BuiltIn.Experts[0]), Treaties.BuiltIn.Experts[0].Name);
        yield return Case(s_builder.Topic(Treaties.BuiltIn.Topics[0]), "Commentary");
        yield return Case(s_builder.Source(Treaties.BuiltIn.Sources[0]), "Published by");
        yield return Case(DossierSet.Of(Treaties.BuiltIn.Dossiers("4-6")), "Article 6");
        yield return Case(DossierSet.Of([charter], Treaties.BuiltIn.Dossiers("UN Charter art. 51")), "Article 51");
        yield return Case(s_builder.References(article, ReferenceDirection.Out), "Refers to");
        yield return Case(ReferenceTrees.Of(s_builder.References(article, ReferenceDirection.In)), "Referred to by");
        yield return Case(Treaties.BuiltIn.Compare("4", "UN Charter art. 51"), "Comparison of 2 provisions");
        yield return Case(LibraryCoverage.Of(Treaties.BuiltIn), "Coverage of");
        yield return Case(new LibrarySearch(Treaties.BuiltIn).Find("sanctions"), "for sanctions");
        yield return Case(s_builder.Instruments(), "instruments");
        yield return Case(s_builder.Experts(), "experts");
        yield return Case(s_builder.Topics(), "topics");

        static TestCaseData Case(Dossier dossier, string said) =>
            new TestCaseData(dossier, said).SetArgDisplayNames(dossier.GetType().Name, said);
    }

    [TestCaseSource(nameof(Dossiers))]
    public void Every_answer_is_written_in_every_format(Dossier dossier, string said)
    {
        dossier.ToMarkdown().Should().Contain("# ").And.EndWith("\n");
        dossier.ToText().Should().Contain(said).And.EndWith("\n").And.NotContain("\u001b");
        dossier.ToText(new TextOptions { Width = 60, IsColoured = true }).Should().Contain("\u001b[");
        new HtmlParser().ParseDocument(dossier.ToHtml()).QuerySelector("main")!.TextContent.Should().Contain(said);
        using var json = JsonDocument.Parse(dossier.ToJson());
        json.RootElement.EnumerateObject().Should().NotBeEmpty();
    }

    [Test]
    public void No_kind_of_answer_is_missing() =>
        Dossiers()
            .Select(test => test.Arguments[0]!.GetType())
            .Distinct()
            .Should()
            .BeEquivalentTo(typeof(Dossier).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Dossier))));

    [Test]
    public void A_writer_gets_what_a_string_holds()
    {
        var dossier = Treaties.BuiltIn.Dossier("4");
        using var writer = new StringWriter();
        dossier.WriteMarkdown(writer);
        dossier.WriteHtml(writer);
        dossier.WriteText(writer);
        dossier.WriteJson(writer);

        writer.ToString().Should().Be(dossier.ToMarkdown() + dossier.ToHtml() + dossier.ToText() + dossier.ToJson());
    }

    [Test]
    public void A_range_is_all_its_provisions() =>
        new HtmlParser()
            .ParseDocument(DossierSet.Of(Treaties.BuiltIn.Dossiers("4-6")).ToHtml())
            .QuerySelectorAll("nav a")
            .Select(link => link.GetAttribute("href"))
            .Should()
            .Equal("#ru-dprk-2024-4", "#ru-dprk-2024-5", "#ru-dprk-2024-6");

    [Test]
    public void A_fragment_has_no_page_around_it()
    {
        var html = Treaties.BuiltIn.Dossier("4").ToHtml(new HtmlOptions { Fragment = true });

        html.Should().StartWith("<h1 ").And.NotContainAny("<html", "<head>", "<style", "<main", "</body>");
        Treaties.BuiltIn.Dossier("4").ToHtml().Should().Contain(html);
    }

    [Test]
    public void Wherever_a_provision_is_named_it_leads_to_its_page()
    {
        var options = new HtmlOptions { Fragment = true, LinkTo = reference => reference.IsWhole ? null : $"/treaties/{reference}?q=\"&" };
        var page = new HtmlParser().ParseDocument(Treaties.BuiltIn.Dossier("4").ToHtml(options));
        var links = page.QuerySelectorAll("a").Select(link => (link.TextContent, Href: link.GetAttribute("href")!)).ToList();

        links
            .Should()
            .Contain(("ru-dprk-2024/4", "/treaties/ru-dprk-2024/4?q=\"&"))
            .And.Contain(("UN Charter, art. 51", "/treaties/un-charter/51?q=\"&"));
    }

    [Test]
    public void A_page_has_the_style_sheet_that_it_is_given()
    {
        var html = Treaties.BuiltIn.Dossier("4").ToHtml(new HtmlOptions { StyleSheet = "main { color: red }" });

        html.Should().Contain("<style>\nmain { color: red }\n</style>").And.NotContain(HtmlOptions.DefaultStyleSheet);
        Treaties.BuiltIn.Dossier("4").ToHtml().Should().Contain($"<style>\n{HtmlOptions.DefaultStyleSheet}</style>");
    }

    [TestCase("</style><script>")]
    [TestCase("a{}</STYLE >")]
    public void A_style_sheet_does_not_end_its_element(string sheet)
    {
        var act = () => Treaties.BuiltIn.Dossier("4").ToHtml(new HtmlOptions { StyleSheet = sheet });

        act.Should().Throw<ArgumentException>().WithMessage("A style sheet must not contain \"</style\".*");
    }

    [TestCase(40)]
    [TestCase(61)]
    [TestCase(100)]
    public void No_line_is_wider_than_asked_for(int width)
    {
        foreach (var dossier in Dossiers().Select(test => (Dossier)test.Arguments[0]!))
        {
            // A command to copy stays whole.
            dossier
                .ToText(new TextOptions { Width = width })
                .Split('\n')
                .Where(line => !line.Contains("treatyrefs "))
                .Should()
                .OnlyContain(line => CellWidth.Of(line) <= width && !line.EndsWith(' '));
        }
    }

    [Test]
    public void A_renderer_of_ones_own_takes_a_few_lines()
    {
        var renderer = new Outline();
        foreach (var block in Treaties.BuiltIn.Dossier("4").ToReport().Blocks)
        {
            block.Accept(renderer);
        }

        renderer.Lines.Should().StartWith("1 Article 4 ").And.Contain("2 Refers to").And.Contain("2 How to cite this page");
    }

    // The headings of a report: what the other blocks say is left out.
    private sealed class Outline : IBlockVisitor
    {
        public string Lines { get; private set; } = string.Empty;

        public void Visit(Heading heading) => Lines += $"{heading.Level} {string.Concat(heading.Content.Select(span => span.Text))}\n";

        public void Visit(Paragraph paragraph) { }

        public void Visit(OfficialText text) { }

        public void Visit(Facts facts) { }

        public void Visit(Contents contents) { }

        public void Visit(Comment comment) { }

        public void Visit(Table table) { }

        public void Visit(SideBySide sideBySide) { }

        public void Visit(Tree tree) { }

        public void Visit(Picture picture) { }

        public void Visit(SourceNotes notes) { }
    }
}
