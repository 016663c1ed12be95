using TreatyRefs.Documents;
using TreatyRefs.Documents.Html;
using TreatyRefs.Documents.Markdown;
using TreatyRefs.Scanning;

namespace TreatyRefs.Tests.Documents;

/// <summary>Where a document says that an item of a list begins.</summary>
public sealed class ItemTests
{
    // As "level:", before the text that follows; an item with a number keeps that, and is told by it.
    [TestCase("a\n\n- b\n- c\n\nd", "a¶1:b¶1:c¶d")]
    [TestCase("- a\n  - b\n- c", "1:a¶3:b¶1:c")]
    [TestCase("* a\n\n  b\n\nc", "1:a¶b¶c")]
    [TestCase("1. a\n2. b", "1. a¶2. b")]
    [TestCase("- **a**: b\n  c", "1:a: b¶c")]
    [TestCase("- - -\n\na", "a")]
    public void Markdown_says_where_an_item_begins(string markdown, string expected) =>
        Shown(new MarkdownReader(new StringReader(markdown)).Read()).Should().Be(expected);

    [TestCase("<p>a<ul><li>b<li>c</ul>d", "a¶1:b¶1:c¶d")]
    [TestCase("<ul><li>a<ol><li>b</ol><li>c</ul>", "1:a¶2:b¶1:c¶")]
    [TestCase("<li>a</ul></ul><li>b", "1:a¶1:b")]
    [TestCase("<ul><li><strong>a:</strong> b</ul>", "1:a: b¶")]
    public void Html_says_where_an_item_begins(string html, string expected) =>
        Shown(new HtmlReader(new StringReader(html)).Read()).Should().Be(expected);

    [Test]
    public void An_item_is_known_however_the_text_is_cut_into_pieces()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing is cited here, and much is said about it.\n\n", 3000));
        var markdown = $"{filler}Of the Rome Statute:\n\n- Article 8: crimes\n- {filler}\n- Article 75: victims\n\n{filler}Article 5.";
        using var document = DocumentReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(markdown)), DocumentFormat.Markdown);
        new CitationScanner(Treaties.BuiltIn)
            .Scan(document.Text)
            .Select(citation => citation.Citation.Targets[0].Reference?.ToString() ?? "-")
            .Should()
            .StartWith(["rome-statute", "rome-statute/8"]);
    }

    private static string Shown(IEnumerable<LocatedPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece.Item is { } level ? $"{level}:" : piece.Text.ToString()))
            .Replace("\n\n", "¶", StringComparison.Ordinal)
            .Replace('\n', '¶');
}
