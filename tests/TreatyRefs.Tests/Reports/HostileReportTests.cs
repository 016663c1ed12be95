using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Text;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Reports;

/// <summary>A library is untrusted input: whatever its texts say, they stay text in every report.</summary>
public sealed partial class HostileReportTests
{
    private static readonly string[] s_hostile =
    [
        "<script>alert(1)</script>",
        "</main></body><h1>owned</h1>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "<!-- --><style>*{display:none}</style>",
        "</title><script>alert(1)</script>",
        "&lt;script&gt; &amp; &#60;b&#62;",
        "[click](javascript:alert(1))",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[a]: javascript:alert(1) 'x'",
        "[a]",
        "](javascript:alert(1))",
        "a](javascript:alert(1) 'x') [b",
        "][a] ][",
        "]: javascript:alert(1)",
        "[`](javascript:alert(1))`",
        "[[a](javascript:alert(1))](javascript:alert(2))",
        "&#91;a&#93;(javascript:alert(1))",
        "**bold** __bold__ *i* _i_ ~~s~~ `code` ``code``",
        "# heading",
        "Setext\n===",
        "- item\n- item",
        "1. item\n2) item",
        "> quote",
        "```\ncode\n```",
        "    indented",
        "a | b\n--|--\nc | d",
        "***",
        "---",
        "line  \nbreak\\\nbreak",
        "para\n\n<div>block</div>\n\npara",
        "https://evil.example www.evil.example me@evil.example",
        "\u202Ereversed\u202C \u2066isolated\u2069",
        "\u001b[31mred\u0007\u0000\u009b31m",
        "{{ template }} ${x} <%= x %>",
        "\uD800 lone surrogate \uDC00",
        "![[wiki]] [^1] [^1]: note",
        "<a id=\"x\"></a>",
        "\\",
        "]]>",
        "$math$ $$math$$ :emoji: ==mark== ^^ins^^",
    ];

    private static readonly string[] s_elements =
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "h3",
        "h4",
        "p",
        "small",
        "strong",
        "span",
        "bdi",
        "q",
        "a",
        "dl",
        "div",
        "dt",
        "dd",
        "article",
        "header",
        "ul",
        "li",
        "ol",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "nav",
        "blockquote",
        "figure",
        "svg",
        "g",
        "path",
        "rect",
        "text",
        "button",
        "script",
    ];

    private static readonly string[] s_attributes =
    [
        "lang",
        "charset",
        "name",
        "content",
        "http-equiv",
        "id",
        "class",
        "href",
        "rel",
        "scope",
        "aria-label",
        "role",
        "viewBox",
        "d",
        "x",
        "y",
        "width",
        "height",
        "rx",
        "data-column",
        "data-done",
        "type",
        "hidden",
        "dir",
    ];

    public static IEnumerable<string> Hostile => s_hostile;

    [TestCaseSource(nameof(Hostile))]
    public void Nothing_becomes_an_element_an_attribute_or_a_link_in_html(string hostile)
    {
        foreach (var dossier in Dossiers(hostile))
        {
            var page = new HtmlParser().ParseDocument(dossier.ToHtml());

            page.All.Select(element => element.LocalName).Should().BeSubsetOf(s_elements);
            page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Should().BeSubsetOf(s_attributes);
            page.QuerySelectorAll("style").Should().ContainSingle();
            page.QuerySelectorAll("script").Select(script => script.TextContent).Distinct().Should().BeSubsetOf([CopyScript.Text]);
            page.QuerySelectorAll("h1").Should().ContainSingle();
            page.QuerySelectorAll("a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => href[0] != '#' && !href.StartsWith("https://example.org/", StringComparison.Ordinal))
                .Should()
                .BeEmpty();
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void Nothing_becomes_markup_or_a_link_in_markdown(string hostile)
    {
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        foreach (var (harmless, dossier) in Dossiers(AsManyParagraphs(hostile)).Zip(Dossiers(hostile)))
        {
            Outline(Parsed(dossier)).Should().Equal(Outline(Parsed(harmless)), "a text must not change what the document is made of");
        }

        MarkdownDocument Parsed(Dossier dossier) => Markdown.Parse(dossier.ToMarkdown(), pipeline);
    }

    // Readers of Markdown differ in what they make of a backslash inside a link's label: what would be the middle of a link stands
    // in no text.
    [TestCaseSource(nameof(Hostile))]
    public void Only_the_links_of_a_report_look_like_links_in_markdown(string hostile)
    {
        foreach (var dossier in Dossiers(hostile))
        {
            Regex.Matches(dossier.ToMarkdown(), @"\](\((?!<)|:|\[)").Should().BeEmpty();
        }
    }

    [TestCaseSource(nameof(Hostile))]
    public void Html_shows_the_text_as_it_is_but_for_hidden_characters(string hostile)
    {
        var page = new HtmlParser().ParseDocument(Dossier(hostile).ToHtml());

        page.QuerySelectorAll("article.comment p")
            .Select(p => p.TextContent)
            .Should()
            .Contain(VisibleText.Of(hostile, keepLineBreaks: true));
    }

    [TestCaseSource(nameof(Hostile))]
    public void Json_says_what_the_library_says(string hostile)
    {
        using var json = JsonDocument.Parse(Dossier(hostile).ToJson());

        json.RootElement.GetProperty("summary").GetString().Should().Be(hostile.Replace('\uD800', '\uFFFD').Replace('\uDC00', '\uFFFD'));
    }

    [TestCaseSource(nameof(Hostile))]
    public void A_table_keeps_its_cells_whatever_is_in_them(string hostile)
    {
        var comparison = Library(hostile, "https://example.org/").Compare("pact/1", "pact/2", "older/1");
        var rows = new HtmlParser().ParseDocument(comparison.ToHtml()).QuerySelectorAll("table.comparison tbody tr");
        var lines = comparison.ToMarkdown().Split('\n').Where(line => line.StartsWith('|')).ToList();

        rows.Should().OnlyContain(row => row.QuerySelectorAll("th[scope=row]").Length == 1 && row.QuerySelectorAll("td").Length == 3);
        rows.Should()
            .Contain(row =>
                row.QuerySelector("th")!.TextContent.StartsWith("Limits")
                && row.QuerySelector("td")!.TextContent == VisibleText.Of(hostile, keepLineBreaks: true)
            );
        lines.Should().HaveCount(rows.Length + 2).And.OnlyContain(line => UnescapedPipes(line) == 5);
        using var json = JsonDocument.Parse(comparison.ToJson());
        json.RootElement.GetProperty("provisions")[0]
            .GetProperty("limits")
            .GetString()
            .Should()
            .Be(hostile.Replace('\uD800', '\uFFFD').Replace('\uDC00', '\uFFFD'));
    }

    [Test]
    public void Hidden_characters_are_shown_in_html_and_markdown()
    {
        var dossier = Dossier("a\u202Eb\u001bc");

        dossier.ToHtml().Should().Contain("a[U&#x2B;202E]b[U&#x2B;001B]c").And.NotContainAny("\u202E", "\u001b");
        dossier.ToMarkdown().Should().Contain("a\\[U\\+202E\\]b\\[U\\+001B\\]c").And.NotContainAny("\u202E", "\u001b");
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("JaVaScRiPt:alert(1)")]
    [TestCase(" javascript:alert(1)")]
    [TestCase("java\nscript:alert(1)")]
    [TestCase("data:text/html,<script>alert(1)</script>")]
    [TestCase("vbscript:x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("//evil.example")]
    [TestCase("https://user:pass@evil.example/")]
    [TestCase("#not an id\"")]
    public void Only_addresses_of_the_web_become_links(string url)
    {
        var library = Library("x", url);
        var html = library.Dossier("pact/1").ToHtml();
        var page = new HtmlParser().ParseDocument(html);

        page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Should().OnlyContain(href => href[0] == '#');
        library.Dossier("pact/1").ToMarkdown().Should().NotContain($"<{url}>");
    }

    [Test]
    public void An_address_keeps_to_its_place()
    {
        var markdown = Library("x", "https://example.org/a(b)<c>\"d\" e").Dossier("pact/1").ToMarkdown();

        markdown.Should().Contain("(<https://example.org/a%28b%29%3Cc%3E%22d%22%20e>)");
    }

    [Test]
    public void A_comment_of_a_megabyte_is_printed_whole()
    {
        var long_ = string.Concat(Enumerable.Repeat("ab <i>", 180_000));
        var library = Library("words", "https://example.org/");
        var comment = library.Commentary[0] with { Says = new LocalizedText("en", long_) };
        var dossier = new TreatyLibrary
        {
            Info = library.Info,
            Instruments = library.Instruments,
            Experts = library.Experts,
            Topics = library.Topics,
            Sources = library.Sources,
            Commentary = [comment],
        }.Dossier("pact/1");

        new HtmlParser()
            .ParseDocument(dossier.ToHtml())
            .QuerySelectorAll("article.comment p")
            .Select(p => p.TextContent)
            .Should()
            .Contain(long_);
        dossier.ToMarkdown().Length.Should().BeGreaterThan(long_.Length);
    }

    private static IEnumerable<Dossier> Dossiers(string hostile)
    {
        var library = Library(hostile, "https://example.org/");
        var builder = new DossierBuilder(library);
        yield return builder.Provision(ProvisionReference.Parse("pact/1", null))!;
        yield return builder.Instrument(InstrumentId.Parse("pact", null))!;
        yield return builder.Expert(library.Experts[0]);
        yield return builder.Topic(library.Topics[0]);
        yield return builder.Source(library.Sources[0]);
        yield return builder.Instruments();
        yield return builder.Experts();
        yield return builder.Topics();
        yield return ReferenceTrees.Of(
            builder.References(ProvisionReference.Parse("pact/1", null), ReferenceDirection.Out, new(3)),
            builder.References(ProvisionReference.Parse("pact/1", null), ReferenceDirection.In)
        );
        yield return library.Compare("pact/1", "pact/2", "older/1");
        yield return LibraryCoverage.Of(library);
    }

    private static ProvisionDossier Dossier(string hostile) => Library(hostile, "https://example.org/").Dossier("pact/1");

    // Every text of every record is hostile; ids cannot be.
    private static TreatyLibrary Library(string hostile, string url)
    {
        var text = new LocalizedText("en", hostile);
        var provenance = new Provenance(text, Certainty.Reported, [Id("src")]);
        var pact = HostilePact(hostile, text, provenance);
        var older = pact with
        {
            Id = InstrumentId.Parse("older", null),
            Relations = [],
            Provisions = [pact.Provisions[0] with { RefersTo = [] }],
        };
        var comment = HostileComment(text, provenance);
        var newer = comment with { Id = Id("src#b"), RespondsTo = [new CommentaryResponse(Id("src#a"), ResponseType.Supersedes)] };
        return new TreatyLibrary
        {
            Info = new LibraryInfo { Title = hostile, Licence = hostile },
            Instruments = [pact, older],
            Experts = [new Expert(Id("expert"), hostile, new LocalizedNames([new TextInLanguage("ru", hostile)]), Provenance: provenance)],
            Topics = [new Topic(Id("topic"), text, text, new LocalizedNames([new TextInLanguage("en", hostile)]), provenance)],
            Sources =
            [
                new Source
                {
                    Id = Id("src"),
                    Kind = SourceKind.News,
                    Title = text,
                    Publisher = text,
                    Place = text,
                    Url = url,
                    People = [new SourcePerson(Id("expert"), text)],
                },
            ],
            Commentary = [comment, newer],
        };
    }

    private static Treaty HostilePact(string hostile, LocalizedText text, Provenance provenance) =>
        new Treaty
        {
            Id = InstrumentId.Parse("pact", null),
            Title = text,
            ShortTitle = text,
            Designation = text,
            Abbreviations = [hostile],
            AuthenticLanguages = ["en"],
            Depositary = text,
            Parties = [new Party(text, hostile)],
            Published = [new SeriesCitation(hostile, hostile, hostile, hostile)],
            Actions =
            [
                new TreatyAction
                {
                    Type = ActionType.Signature,
                    Party = hostile,
                    Place = text,
                    Provenance = provenance,
                },
            ],
            Relations = [new DeclaredReference(ReferenceRange.Parse("other", null), CrossReferenceType.Replaces, provenance)],
            Provenance = provenance,
            Provisions = [FirstArticle(hostile, text, provenance), SecondArticle(hostile, text, provenance)],
        };

    private static Provision FirstArticle(string hostile, LocalizedText text, Provenance provenance) =>
        new Provision
        {
            Kind = ProvisionKind.Article,
            Number = new ProvisionNumber(1),
            PrintedNumber = hostile,
            Heading = text,
            Subject = text,
            Summary = text,
            Trigger = text,
            Duty = text,
            Limits = text,
            Text = text,
            Topics = [Id("topic")],
            RefersTo =
            [
                new DeclaredReference(ReferenceRange.Parse("pact/2", null), Provenance: provenance),
                new DeclaredReference(ReferenceRange.Parse("older/1", null), CrossReferenceType.Replaces, Provenance: provenance),
            ],
            Provisions =
            [
                new Provision
                {
                    Kind = ProvisionKind.Paragraph,
                    Number = new ProvisionNumber(1),
                    PrintedNumber = hostile,
                    Text = text,
                },
            ],
            Provenance = provenance,
        };

    private static Provision SecondArticle(string hostile, LocalizedText text, Provenance provenance) =>
        new Provision
        {
            Kind = ProvisionKind.Article,
            Number = new ProvisionNumber(2),
            PrintedNumber = "2",
            Provisions =
            [
                new Provision
                {
                    Kind = ProvisionKind.Paragraph,
                    Number = new ProvisionNumber(1),
                    PrintedNumber = hostile,
                    Limits = text,
                },
            ],
            RefersTo = [new DeclaredReference(ReferenceRange.Parse("older/1", null), Provenance: provenance)],
            Provenance = provenance,
        };

    private static Commentary HostileComment(LocalizedText text, Provenance provenance) =>
        new Commentary
        {
            Id = Id("src#a"),
            Source = Id("src"),
            By = Id("expert"),
            As = text,
            On =
            [
                new CommentaryTarget(ReferenceRange.Parse("pact/1", null), LinkOrigin.Editor),
                new CommentaryTarget(ReferenceRange.Parse("pact", null)),
            ],
            Topics = [Id("topic")],
            Says = text,
            Quote = text,
            ViewOf = text,
            Mentions = [ReferenceRange.Parse("pact", null)],
            Provenance = provenance,
        };

    private static int UnescapedPipes(string line) => line.Where((c, i) => c == '|' && (i == 0 || line[i - 1] != '\\')).Count();

    // What a document is made of, without what it says.
    // A text is as many paragraphs as it has, whatever they say.
    private static string AsManyParagraphs(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(_ => "word"));

    // The id of an article has the letters and digits of its label, and nothing else of it.
    [GeneratedRegex("^<a id=\"art_[A-Za-z0-9_-]*\">$")]
    private static partial Regex LetteredId();

    private static List<string> Outline(MarkdownDocument document) =>
        [
            .. document
                .Descendants()
                .Where(node => node is not (LiteralInline or LineBreakInline or HtmlEntityInline))
                .Select(node =>
                    node is LinkInline link ? $"{node.GetType().Name} {link.Url}"
                    : node is HtmlInline html ? $"html {LetteredId().Replace(html.Tag, "<a id>")}"
                    : node.GetType().Name
                ),
        ];
}
