using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TreatyRefs.Documents;
using TreatyRefs.Documents.Markdown;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Documents;

/// <summary>What is read of Markdown, held against what Markdig reads.</summary>
public sealed class MarkdownReaderTests
{
    private static readonly string[] s_pieces =
    [
        "a",
        "Article 4",
        " ",
        " ",
        ".",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "[",
        "]",
        "](u)",
        "][b].",
        "[b].",
        "![",
        "(",
        ")",
        "\\",
        "&amp;",
        "&nope;",
        "<b>",
        "</b>",
        "<",
        ">",
        "\nx",
        "<!-- x -->",
        "<a b='c'>",
        "<https://u.v>",
        "\"",
        "](<u v> 't')",
        "1",
        "!",
    ];

    [TestCase("# Article 4\n\nText", "Article 4\n\nText")]
    [TestCase("Article 4\n=========\nText", "Article 4\n\nText")]
    [TestCase("## Article 4 ##\nText", "Article 4\n\nText")]
    [TestCase("**Article 51** of the *UN* __Charter__", "Article 51 of the UN Charter")]
    [TestCase("Article **5**1, snake_case_word, 5 * 4 * 3, 2**", "Article 51, snake_case_word, 5 * 4 * 3, 2**")]
    [TestCase("***a** b* and *a **b***", "a b and a b")]
    [TestCase("**《联合国宪章》**第五十一条", "《联合国宪章》第五十一条")]
    [TestCase("[Article 51](https://example.org/a_(b) \"Article 52\") of the Charter", "Article 51 of the Charter")]
    [TestCase(
        "[Article 51][un] of [the *Charter*][] and [UN]\n\n[un]: <x y> 'Title'\n[The *charter*]: y\n",
        "Article 51 of the Charter and UN"
    )]
    [TestCase("Article 5[1](#n) and 5[^1] and 5[2][3]\n\n[^1]: Article 6", "Article 5 1 and 5 and 5[2][3]\n\n[^1]: Article 6")]
    [TestCase("[Note]: see Article 4", "[Note]: see Article 4")]
    [TestCase(
        "![Article 51](picture.png) <https://example.org/51> <b>Article</b> 5<sup>1</sup>",
        "Article 51 https://example.org/51 Article 5 1 "
    )]
    [TestCase("a <!-- Article 1 --> b <script>Article 2</script> c", "a  b   c")]
    [TestCase("<!-- Article 1\n\nArticle 2 -->\n\nArticle 3", "Article 3")]
    [TestCase("Article&nbsp;51 \\*x\\* 1\\. &copy; &unknown; AT&T", "Article\u00a051 *x* 1. © &unknown; AT&T")]
    [TestCase("`Article **4**` and `` a`b `` and ` unclosed", "Article **4** and a`b and ` unclosed")]
    [TestCase("```text\n**Article** 4\n\n  of\n```\nafter", "**Article** 4\n\n  of\n\nafter")]
    [TestCase("~~~\na\n```\n~~~~\nb", "a\n```\n\nb")]
    [TestCase("    *code*\n    more\n\ntext", "    *code*\n    more\n\ntext")]
    [TestCase("> Article\n> 51 of\nthe Charter\n\nnot quoted", "Article\n51 of\nthe Charter\n\nnot quoted")]
    [TestCase("> ```\n> a\nb", "a\n\nb")]
    [TestCase("- Article 4\n- Article 5\n  of it\n\n  more\n\nend", "Article 4\n\nArticle 5\nof it\n\nmore\n\nend")]
    [TestCase("1. Article 4\n2. Article 5\n   - *inner*", "1. Article 4\n\n2. Article 5\n\ninner")]
    [TestCase("Article\n51. It says\n1. first", "Article\n51. It says\n\n1. first")]
    [TestCase("a  \nb\\\nc\r\nd\re", "a\nb\nc\nd\ne")]
    [TestCase("a\n\n* * *\n\nb\n- - -\nc", "a\n\nb\n\nc")]
    [TestCase("---\ntitle: Article 4\n---\n\nText", "title: Article 4\n\nText")]
    [TestCase("| Article | of |\n|---|---|\n| 4 | it |", "| Article | of |\n|---|---|\n| 4 | it |")]
    [TestCase("", "")]
    [TestCase("\n \n\t\n", "")]
    public void What_a_reader_sees_is_read(string markdown, string text) =>
        DocumentReader.Read(markdown, DocumentFormat.Markdown).ReadToEnd().Should().Be(text);

    // Pieces of markup in any order. Markdig goes its own way where a run of three signs has two partners, where a line ends with a
    // backslash, where an escaped backtick begins a run of them, and with empty brackets.
    [Test]
    public void Any_markup_within_a_text_is_read_as_Markdig_reads_it([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var markdown = "x" + string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            markdown += "x\n\n[b]: target\n";
            if (new[] { "***", "___", "\\\n", "\\ \n", "\\`", "[]" }.Any(sign => markdown.Contains(sign)))
            {
                continue;
            }

            Squeezed(DocumentReader.Read(markdown, DocumentFormat.Markdown).ReadToEnd())
                .Should()
                .Be(Squeezed(ByMarkdig(markdown)), markdown);
        }
    }

    [TestCase(
        "a *b* [c](d)\n\n> e &amp; f\r\n> g **h**\n- i\n1. j <b>k</b>\n\n```\nl\r\n\r\n  m\n```\n\n<!-- x\n\ny --> n &lt; o\n\n🙂 *🙂* `p`\n"
    )]
    [TestCase("é\r\r\n\n\\* \\\n x\ty  \nz\n===\n    code\n\tcode\n")]
    public void Every_character_knows_where_it_stands(string markdown)
    {
        foreach (var part in new[] { 1 << 20, 16, 3 })
        {
            var end = 0L;
            foreach (
                var piece in new MarkdownReader(new StringReader(markdown), part)
                    .Read()
                    .Where(piece => piece is { Item: null, Heading: null })
            )
            {
                var (start, stop) = ((int)piece.Place.Start.Utf16, (int)piece.Place.End.Utf16);
                piece.Place.Start.Should().Be(TextOffset.Start.Advance(markdown.AsSpan(0, start)));
                piece.Place.End.Should().Be(TextOffset.Start.Advance(markdown.AsSpan(0, stop)));
                piece.Place.Start.Utf16.Should().BeGreaterThanOrEqualTo(end);
                end = piece.Place.End.Utf16;
                if (piece.IsVerbatim)
                {
                    markdown[start..stop].Should().Be(piece.Text.ToString());
                }
            }
        }
    }

    [Test]
    public void A_document_in_parts_is_read_as_one()
    {
        var markdown = string.Concat(Enumerable.Range(0, 50).Select(i => $"Article *{i}*\nof it\n\n> [x](y)\n\n```\na\n\nb\n```\n\n"));
        var whole = Read(markdown, int.MaxValue);

        Read(markdown, 64).Should().Be(whole);
        Read(markdown, 1000).Should().Be(whole);

        static string Read(string text, int part) =>
            Squeezed(new LocatedText(new MarkdownReader(new StringReader(text), Math.Min(part, text.Length + 1)).Read()).ReadToEnd());
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string ByMarkdig(string markdown)
    {
        var text = new StringBuilder();
        foreach (var node in Markdig.Markdown.Parse(markdown).Descendants())
        {
            text.Append(
                node switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    AutolinkInline link => link.Url,
                    DelimiterInline sign => sign.ToLiteral(),
                    _ => string.Empty,
                }
            );
        }

        return text.ToString();
    }
}
