using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TreatyRefs.Importing;
using TreatyRefs.Importing.Lines;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Importing;

/// <summary>Texts that nobody meant well: the result loads, nothing of it is lost, and it does not take long.</summary>
public sealed class HostileImportTests
{
    private static readonly ImportOptions s_options = new() { Id = InstrumentId.Parse("x") };

    private static readonly Gen<string> s_texts = Properties.Texts(
        "Article 1\n",
        "\n\nArticle 2. ",
        "\n\nArticle 2 bis",
        "\nPART I\n",
        "\n\nSECTION 1. GENERAL\n\n",
        "\n\nANNEX\n\n",
        "\n\nANNEX II\n",
        "\n1. ",
        "\n2) ",
        "\n(a) ",
        "\n(b) ",
        "\n(i) ",
        "\n(ii) ",
        " (a) x; (b) y.",
        ".\n",
        ";\n",
        ":\n",
        "\n\n",
        "12\n",
        "- 3 -\n",
        "\f",
        "# ",
        "**",
        "Preamble\n",
        "CONTENTS\n",
        "Words stand here.\n",
        "第一条\n",
        "（一）",
        "一、",
        "제1조(목적)",
        "المادة 1\n",
        "Статья 1\n",
        "IN WITNESS WHEREOF\n",
        "The Parties,\n",
        " 2. Then",
        "---\n",
        "1\\. ",
        "[1]",
        "。",
        "…"
    );

    [Test]
    public void Whatever_the_text_the_result_loads_again_equal() =>
        Properties.Hold(
            s_texts,
            500,
            60,
            text =>
            {
                ImportTests.HoldsInLibrary(InstrumentImport.ReadText(new StringReader(text), s_options).Instrument);
                return true;
            }
        );

    [Test]
    public void No_word_is_lost() =>
        Properties.Hold(
            s_texts,
            500,
            60,
            text =>
            {
                var result = InstrumentImport.ReadText(new StringReader(text), s_options);
                var written = ImportTests.Written(result.Instrument);
                foreach (var line in result.LeftOut.Where(line => line.Reason != LeftOutReason.Divider))
                {
                    written += line.Text;
                }

                return Count(text, "Words") == Count(written, "Words") && Count(text, "stand here") == Count(written, "stand here");
            }
        );

    [TestCase("", "a.xml(1,1): not valid XML: Root element is missing.")]
    [TestCase("<html/>", "a.xml(1,2): expected the element 'akomaNtoso', found 'html'")]
    [TestCase(
        "<!DOCTYPE akomaNtoso [<!ENTITY a \"b\">]><akomaNtoso>&a;</akomaNtoso>",
        "a.xml(1,1): a document type definition stands here; none is read. Delete it"
    )]
    [TestCase("<akomaNtoso>&a;</akomaNtoso>", "a.xml(1,14): not valid XML: Reference to undeclared entity 'a'. Line 1, position 14.")]
    public void Xml_that_is_not_right_is_refused_with_its_place(string xml, string message) =>
        FluentActions
            .Invoking(() => InstrumentImport.ReadAkomaNtoso(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "a.xml", s_options))
            .Should()
            .Throw<ProblemException>()
            .WithMessage(message);

    [Test]
    public void The_form_that_does_not_throw_gives_the_problem_with_its_place()
    {
        InstrumentImport
            .TryReadAkomaNtoso(new MemoryStream([.. "<html/>"u8]), "a.xml", s_options, out var result, out var problem)
            .Should()
            .BeFalse();
        result.Should().BeNull();
        problem
            .Should()
            .Be(
                new Problem(ProblemKind.Unreadable, "expected the element 'akomaNtoso', found 'html'")
                {
                    Location = new SourceLocation("a.xml", new LinePosition(1, 2)),
                }
            );

        InstrumentImport
            .TryReadText(new MemoryStream([(byte)'a', (byte)'\n', 0xFF]), "a.txt", s_options, out _, out problem)
            .Should()
            .BeFalse();
        problem!.Location.ToString().Should().Be("a.txt(2,1)");
        InstrumentImport
            .TryReadText(new MemoryStream([.. "Article 1\n\nPeace."u8]), "a.txt", s_options, out result, out problem)
            .Should()
            .BeTrue();
        problem.Should().BeNull();
        result!.Summary.Should().Be("1 article");
    }

    [Test]
    public void Elements_in_elements_without_end_are_refused() =>
        FluentActions
            .Invoking(() =>
                InstrumentImport.ReadAkomaNtoso(
                    new MemoryStream(Encoding.UTF8.GetBytes("<akomaNtoso>" + string.Concat(Enumerable.Repeat("<point>", 100_000)))),
                    "a.xml",
                    s_options
                )
            )
            .Should()
            .Throw<ProblemException>()
            .WithMessage("a.xml(1,*): elements are nested deeper than 128 levels");

    [TestCase("<part><num>I</num><article><num>1</num></article><article><num>1</num><content>Again.</content></article></part>", 1)]
    [TestCase("<article><content>No number.</content></article><article><content>Nor here.</content></article>", 2)]
    [TestCase("<article><num>Art. X</num><paragraph><num>1</num></paragraph><paragraph><num>1</num></paragraph></article>", 1)]
    [TestCase("<article><num>???</num></article>", 1)]
    public void Strange_numbers_in_xml_load_all_the_same(string body, int articles)
    {
        var result = InstrumentImport.ReadAkomaNtoso(
            new MemoryStream(Encoding.UTF8.GetBytes($"<akomaNtoso><act><body>{body}</body></act></akomaNtoso>")),
            "a.xml",
            s_options
        );

        ImportTests.HoldsInLibrary(result.Instrument);
        HeadingTests.Articles(result.Instrument).Should().HaveCount(articles);
        result.Doubts.Should().NotBeEmpty();
    }

    [Test]
    public void Bytes_that_are_not_utf8_are_refused_with_their_place() =>
        FluentActions
            .Invoking(() => InstrumentImport.ReadText(new MemoryStream([(byte)'a', (byte)'\n', (byte)'b', 0xFF]), "a.txt", s_options))
            .Should()
            .Throw<ProblemException>()
            .WithMessage("a.txt(2,2): the byte 0xFF is not UTF-8 text here. Save the file as UTF-8");

    private static int Count(string text, string word)
    {
        var count = 0;
        for (
            var at = text.IndexOf(word, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)
        )
        {
            count++;
        }

        return count;
    }
}
