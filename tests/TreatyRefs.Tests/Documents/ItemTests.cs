using TreatyRefs.Documents;
using TreatyRefs.Documents.Html;
using TreatyRefs.Documents.Markdown;
using TreatyRefs.Scanning;

namespace TreatyRefs.Tests.Documents;

/// <summary>Where a document says that an item of a list begins, or a heading.</summary>
public sealed class ItemTests
{
    // As "level:" or "[level]", before the text that follows; an item with a number keeps that, and is told by it.
    [TestCase("a\n\n- b\n- c\n\nd", "a¶1:b¶1:c¶d")]
    [TestCase("- a\n  - b\n- c", "1:a¶3:b¶1:c")]
    [TestCase("* a\n\n  b\n\nc", "1:a¶b¶c")]
    [TestCase("1. a\n2. b", "1. a¶2. b")]
    [TestCase("- **a**: b\n  c", "1:a: b¶c")]
    [TestCase("- - -\n\na", "a")]
    [TestCase("# A\n\nb\n\n### C\n\n- d", "[1]A¶b¶[3]C¶1:d")]
    [TestCase("A\n===\n\nb", "[1]A¶b")]
    public void Markdown_says_where_an_item_or_heading_begins(string markdown, string expected) =>
        Shown(new MarkdownReader(new StringReader(markdown)).Read()).Should().Be(expected);

    [TestCase("<p>a<ul><li>b<li>c</ul>d", "a¶1:b¶1:c¶d")]
    [TestCase("<ul><li>a<ol><li>b</ol><li>c</ul>", "1:a¶2:b¶1:c¶")]
    [TestCase("<li>a</ul></ul><li>b", "1:a¶1:b")]
    [TestCase("<h2>a</h2><p>b<h4>c</h4>d", "[2]a¶b¶[4]c¶d")]
    [TestCase("<ul><li><strong>a:</strong> b</ul>", "1:a: b¶")]
    public void Html_says_where_an_item_or_heading_begins(string html, string expected) =>
        Shown(new HtmlReader(new StringReader(html)).Read()).Should().Be(expected);

    [Test]
    public void An_item_is_known_however_the_text_is_cut_into_pieces()
    {
        var line = string.Concat(Enumerable.Repeat("Nothing is cited here, and much is said about it. ", 3000));
        References($"{line}\n\nOf the Rome Statute:\n\n- Article 8 ICCPR: liberty\n- Article 8: crimes\n- {line}\n- Article 75: victims\n")
            .Should()
            .Equal("rome-statute", "iccpr/8", "rome-statute/8", "rome-statute/75");
    }

    [Test]
    public void A_section_goes_on_however_the_text_is_cut_into_pieces()
    {
        var line = string.Concat(Enumerable.Repeat("Nothing is cited here, and much is said about it. ", 3000));
        string[] parts =
        [
            "## The Genocide Convention",
            "It is defined in Article II.",
            "## The Rome Statute",
            line,
            "### Victims",
            line,
            "They are heard under Article 75.",
            line,
            "## Conclusions",
            "Nobody spoke of Article 5.",
        ];
        References(string.Join("\n\n", parts))
            .Should()
            .Equal("genocide-convention", "genocide-convention/2", "rome-statute", "rome-statute/75", "-");
    }

    private static IEnumerable<string> References(string markdown)
    {
        using var document = DocumentReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(markdown)), DocumentFormat.Markdown);
        return
        [
            .. new CitationScanner(Treaties.BuiltIn)
                .Scan(document.Text)
                .Select(citation => citation.Citation.Targets[0].Reference?.ToString() ?? "-"),
        ];
    }

    private static string Shown(IEnumerable<LocatedPiece> pieces) =>
        string.Concat(
                pieces.Select(piece =>
                    piece.Item is { } level ? $"{level}:"
                    : piece.Heading is { } heading ? $"[{heading}]"
                    : piece.Text.ToString()
                )
            )
            .Replace("\n\n", "¶", StringComparison.Ordinal)
            .Replace('\n', '¶');
}
