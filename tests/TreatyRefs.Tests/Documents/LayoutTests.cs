using System.Text;
using TreatyRefs.Documents;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Documents;

/// <summary>In which element of its document each stretch of a text stands.</summary>
public sealed class LayoutTests
{
    // Elements by their initials, the outer before the inner, then the text: "H1:a" is a heading.
    [TestCase("# Article 4\n\nText", "Heading1:Article 4|Paragraph:Text")]
    [TestCase("Title\n=====\nText\n---", "Heading1:Title|Heading2:Text")]
    [TestCase("a **b *c*** d", "Paragraph:a |Paragraph/Strong:b |Paragraph/Strong/Emphasis:c|Paragraph: d")]
    [TestCase(
        "`a` <b>b</b> [c](https://x.y/z)",
        "Paragraph/Code:a|Paragraph: |Paragraph/Strong:b|Paragraph: |Paragraph/Link(https://x.y/z):c"
    )]
    [TestCase(
        "[a][x] <https://u.v>\n\n[x]: <https://w.x/y z> 't'",
        "Paragraph/Link(https://w.x/y z):a|Paragraph: |Paragraph/Link(https://u.v):https://u.v"
    )]
    [TestCase("- a\n- b\n  - c\n- d", "List/Item:a|List/Item:b|List/Item/List/Item:c|List/Item:d", true)]
    [TestCase("1. a\n2. b\n   - c\n\n   d\n\ne", "List1/Item:1. a|List1/Item:2. b|List1/Item/List/Item:c|List1/Item:d|:e", true)]
    [TestCase("> a\n> > b\n\nc", "Quotation:a|Quotation/Quotation:b|:c", true)]
    [TestCase("```\n*a*\n```", "Preformatted:*a*")]
    [TestCase("---\nt: a\n---\n\nb", "Preformatted:t: a|Paragraph:b")]
    [TestCase("a\n\n---\n\nb", "Paragraph:a|Rule:|Paragraph:b")]
    [TestCase(
        "a  \nb\\\nc<br>d",
        "Paragraph:a|Paragraph/LineEnd:\n|Paragraph:b|Paragraph/LineEnd:\n|Paragraph:c|Paragraph/LineEnd:\n|Paragraph:d"
    )]
    [TestCase(
        "x\n| A | B |\n|---|---|\n| **c** | |",
        "Paragraph:x\n|Table/Sign:| |Table/Row/HeadCell:A|Table/Sign: | |Table/Row/HeadCell:B|Table/Sign: |\n|---|---|\n| "
            + "|Table/Row/Cell/Strong:c|Table/Sign: | |Table/Row/Cell:|Table/Sign:|"
    )]
    [TestCase("a[^1]\n\n[^1]: b", "Paragraph:a|Paragraph/NoteMark(1):|Note(1)/Sign:[^1]: |Note(1)/Paragraph:b")]
    public void Of_Markdown(string markdown, string layout, bool withoutParagraphs = false) =>
        Shown(Read(markdown, DocumentFormat.Markdown), withoutParagraphs).Should().Be(layout);

    [TestCase(
        "<h2>a <em>b</em></h2><p>c<br>d<p>e",
        "Heading2:a |Heading2/Emphasis:b|Paragraph:c|Paragraph/LineEnd:\n|Paragraph:d|Paragraph:e"
    )]
    [TestCase("<ul><li>a<li>b<ol start=3><li>c</ol></ul>d", "List/Item:a|List/Item:b¶|List/Item/NumberedList3/Item:c|:d")]
    [TestCase(
        "<table><tr><th>a<td>b<tr><td><td>c</table>",
        "Table/Row/HeadCell:|Table/Row/HeadCell:a|Table/Row/Cell:|Table/Row/Cell:b|Table/Row/Cell:|Table/Row/Cell:|Table/Row/Cell:c"
    )]
    [TestCase("<p><b>a<p>b", "Paragraph/Strong:a|Paragraph:b")]
    [TestCase("a</p></td></table><td>b", ":a¶b")]
    [TestCase("a<sup><a href='#n'>1</a></sup> 1<sup>er</sup><hr>b", ":a|NoteMark(1):|: 1|High:er|Rule:|:b")]
    [TestCase("<a href='https://x.y/?a=1&amp;b'>a</a><a href=javascript:x>b</a>", "Link(https://x.y/?a=1&b):a|Link(javascript:x):b")]
    [TestCase("<blockquote>a<pre> b </pre></blockquote>", "Quotation:a¶|Quotation/Preformatted: b ")]
    public void Of_HTML(string html, string layout) => Shown(Read(html, DocumentFormat.Html), false).Should().Be(layout);

    [TestCase(
        "# a\n\n- b\n\n| c | d |\n|---|---|\n| e[^1] | f |\n\n> g\n\n---\n\n<pre>\nh\n</pre>\n\n[^1]: i &amp; **j**\n",
        DocumentFormat.Markdown
    )]
    [TestCase("<p>a &amp; <b>b</b><ul><li>c<br>d<hr></ul><pre> e </pre><table><tr><td>f", DocumentFormat.Html)]
    [TestCase("a\n\nb", DocumentFormat.Text)]
    public void Stretches_follow_each_other_to_the_end_of_the_text(string source, DocumentFormat format)
    {
        var (text, layout) = Read(source, format);
        var end = 0L;
        foreach (var run in layout)
        {
            run.Start.Should().Be(end);
            end = run.End;
        }

        end.Should().Be(format == DocumentFormat.Text ? 0 : text.Length);
    }

    [Test]
    public void A_layout_does_not_change_the_text()
    {
        const string Markdown = "# a\n\n- *b* [c](d)\n\n| e | f |\n|---|---|\n| g | |\n\n1. h<br>i\n";

        Read(Markdown, DocumentFormat.Markdown).Text.Should().Be(DocumentReader.Read(Markdown, DocumentFormat.Markdown).ReadToEnd());
    }

    [Test]
    public void Nobody_who_does_not_ask_keeps_one()
    {
        using var document = DocumentReader.Read(new MemoryStream("# a"u8.ToArray()), DocumentFormat.Markdown);
        document.Text.ReadToEnd();

        document.Layout.Should().BeEmpty();
    }

    [TestCase("<b>", DocumentFormat.Html)]
    [TestCase("<div><ul><li>", DocumentFormat.Html)]
    [TestCase("<table><tr><td>", DocumentFormat.Html)]
    [TestCase("<div align=right>", DocumentFormat.Html)]
    [TestCase("<div align=right><p>", DocumentFormat.Markdown)]
    [TestCase("<table><tr><td>", DocumentFormat.Markdown)]
    [TestCase("- <details>a\n\n  ", DocumentFormat.Markdown)]
    [TestCase("> ", DocumentFormat.Markdown)]
    [TestCase("- ", DocumentFormat.Markdown)]
    [TestCase("<i>", DocumentFormat.Markdown)]
    [TestCase("*a **b ", DocumentFormat.Markdown)]
    [TestCase("|-", DocumentFormat.Markdown)]
    [TestCase("[^1]", DocumentFormat.Markdown)]
    public void However_deep_a_document_is_its_layout_is_not(string piece, DocumentFormat format)
    {
        var (text, layout) = Read(string.Concat(Enumerable.Repeat(piece, 20_000)) + "x", format);

        layout.Should().OnlyContain(run => run.Within == null || run.Within.Depth <= TextElement.Deepest);
        text.Should().EndWith("x");
    }

    [Test]
    public void An_element_that_would_be_too_deep_is_refused()
    {
        var element = new TextElement(TextElementKind.Quotation);
        for (var i = 1; i < TextElement.Deepest; i++)
        {
            element = new TextElement(TextElementKind.Quotation, element);
        }

        FluentActions.Invoking(() => new TextElement(TextElementKind.Quotation, element)).Should().Throw<ArgumentException>();
    }

    private static (string Text, IReadOnlyList<TextRun> Layout) Read(string source, DocumentFormat format)
    {
        using var document = DocumentReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(source)),
            format,
            new DocumentOptions { KeepsLayout = true }
        );
        return (document.Text.ReadToEnd(), document.Layout);
    }

    // Without the spaces between blocks; where paragraphs part within one element stands ¶.
    private static string Shown((string Text, IReadOnlyList<TextRun> Layout) read, bool withoutParagraphs) =>
        string.Join(
            '|',
            read.Layout.Select(run => (run.Within, Text: read.Text[(int)run.Start..(int)run.End]))
                .Where(run =>
                    run.Text.Length == 0
                    || run.Text.Trim().Length > 0
                    || run.Within?.Kind is TextElementKind.Paragraph or >= TextElementKind.Strong
                )
                .Select(run => $"{Path(run.Within, withoutParagraphs)}:{run.Text.Replace("\n\n", "¶")}")
        );

    private static string Path(TextElement? element, bool withoutParagraphs)
    {
        var names = new List<string>();
        for (var each = element; each is not null; each = each.Parent)
        {
            if (!(withoutParagraphs && each.Kind == TextElementKind.Paragraph))
            {
                names.Insert(
                    0,
                    $"{each.Kind}{(each.Level > 0 ? each.Level : string.Empty)}{(each.Value is { } value ? $"({value})" : string.Empty)}"
                );
            }
        }

        return string.Join('/', names);
    }
}
