using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TreatyRefs.Importing;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Importing;

/// <summary>Whatever a text says, what is imported from it can be written, loads without a problem and is equal; what a library
/// cannot say, a doubt does.</summary>
public sealed class ReadBackTests
{
    private static readonly string[] s_numbers =
    [
        "(i)",
        "(ii)",
        "(iii)",
        "(v)",
        "(x)",
        "(c)",
        "(a)",
        "I",
        "IV",
        "iv",
        "i",
        "1",
        "12",
        "1 bis",
        "5bis",
        "(1)",
        "(IV)",
        "1.º",
        "2º",
        "A",
        "22.3",
        "i.5",
        "100000000",
        "(i)(ii)",
        "第一",
        "（一）",
    ];

    private static readonly string[] s_words =
    [
        "Article",
        "article",
        "ARTICLE",
        "Annex",
        "ANNEX",
        "Part",
        "PART",
        "Schedule",
        "SCHEDULE",
        "Appendix",
        "Chapter",
        "Section",
        "Title",
        "Rule",
        "Regulation",
        "paragraph",
        "point",
        "Artículo",
        "Artigo",
        "Anexo",
        "Annexe",
        "Partie",
        "Статья",
        "Приложение",
        "Часть",
        "المادة",
        "第",
        "附件",
        "제",
        "Artikel",
        "Anhang",
        "Allegato",
        "条約",
    ];

    private static readonly Gen<string> s_lines = Gen.OneOf(
        Gen.Elements(s_words).SelectMany(word => Gen.Elements(s_numbers).Select(number => $"{word} {number}\n")),
        Gen.Elements(s_words).SelectMany(word => Gen.Elements(s_numbers).Select(number => $"\n{word} {number}\n\n")),
        Gen.Elements(s_words)
            .SelectMany(word =>
                Gen.Elements(s_numbers)
                    .Select(number =>
                        $"See {word} {number} of the UN Charter, {word} {number} of this Treaty and {word}s {number} to {number}.\n"
                    )
            ),
        Gen.Elements(s_numbers).Select(number => $"{number} Words stand here.\n"),
        Gen.Elements(
            "Treaty on Ponds\n\n",
            "\n",
            "Words stand here.\n",
            "annex-1\n",
            "The Parties,\n",
            "Articles 1 to 100000000 of the UN Charter.\n",
            "Article 2, paragraphs (i) to (iv), of the Charter of the United Nations\n"
        )
    );

    private static readonly Gen<string> s_texts = s_lines.ListOf().Select(string.Concat);

    [TestCase("x")]
    [TestCase("annex-1")]
    [TestCase("un-charter")]
    public void With_what_it_cites_whatever_the_text(string id) =>
        Properties.Hold(
            s_texts,
            12,
            120,
            text =>
            {
                ImportTests.HoldsInLibrary(Import(text, id).Instrument);
                return true;
            }
        );

    [TestCase("Annex (i)")]
    [TestCase("Article (ii)")]
    [TestCase("Part (ii)")]
    [TestCase("Schedule (iii)")]
    [TestCase("Article (v) of the UN Charter")]
    [TestCase("Chapter (vii) of the UN Charter")]
    [TestCase("Annexe (iv) de la Charte des Nations Unies")]
    [TestCase("Приложение (i)")]
    [TestCase("Section (x) of Part (ii)")]
    [TestCase("Articles (i) to (v) of the UN Charter")]
    [TestCase("Article 1, Annex (i), of the UN Charter")]
    public void Bracketed_roman_numerals(string citation)
    {
        var text = $"Treaty on Ponds\n\nArticle 1\nThe list is in {citation}.\n\nArticle 2\n{citation}\n\nAnnex I\n1. Text\n";
        ImportTests.HoldsInLibrary(Import(text, "x").Instrument);
    }

    [TestCase("ARTICLE I\nText.\nAnnex III\nArtigo 1.º\nText.\n", NumberingStyle.Arabic, "I", "1")]
    [TestCase("ARTICLE I\nText.\nARTICLE II\nText.\nANNEX I\nARTICLE I\nText.\n", NumberingStyle.Roman, "I", "I")]
    [TestCase("Article 1\nText.\nArticle 2\nText.\nANNEX I\nArticle 1\nText.\n", NumberingStyle.Arabic, "1", "1")]
    public void Numbers_stay_as_they_are_printed(string text, NumberingStyle numbering, string article, string inAnnex)
    {
        var instrument = Import(text, "x").Instrument;

        ImportTests.HoldsInLibrary(instrument);
        instrument.Numbering.Should().Be(numbering);
        instrument.Provisions[0].PrintedNumber.Should().Be(article);
        instrument.Provisions[^1].Provisions[0].PrintedNumber.Should().Be(inAnnex);
    }

    [Test]
    public void Akoma_Ntoso_whatever_its_numbers() =>
        Properties.Hold(
            Elements(4),
            150,
            30,
            body =>
            {
                ImportTests.HoldsInLibrary(ImportXml(body).Instrument);
                return true;
            }
        );

    [Test]
    public void Of_Akoma_Ntoso_no_word_is_lost() =>
        Properties.Hold(
            Elements(4),
            150,
            30,
            body =>
            {
                var result = ImportXml(body);
                return body.Split("Words").Length == ImportTests.Written(result.Instrument).Split("Words").Length;
            }
        );

    [TestCase(
        "<article><num>1</num><content><p>One</p></content></article><point><content><p>Lost words</p></content></point>",
        "One\n\nLost words",
        "point 1 would be cited as 1, as article 1 before it: kept as text"
    )]
    [TestCase(
        "<article><num>1</num><content><p>One</p></content></article><article><num>1</num><content><p>Again</p></content></article>",
        "One\n\n1\n\nAgain",
        "article 1 stands twice: the second is kept as text"
    )]
    [TestCase(
        "<article><num>1</num><content><p>One</p></content></article><paragraph><num>1.</num><content><p>Two</p></content></paragraph>",
        "One\n\n1.\n\nTwo",
        "paragraph 1 would be cited as 1, as article 1 before it: kept as text"
    )]
    public void What_would_have_the_reference_of_another_is_kept_as_text_and_said(string body, string text, string doubt)
    {
        var result = ImportXml(body);

        ImportTests.HoldsInLibrary(result.Instrument);
        result.Instrument.Provisions.Should().ContainSingle().Which.Text!.ToString().Should().Be(text);
        result.Doubts.Select(each => each.Message).Should().Contain(doubt);
    }

    [TestCase(
        "<paragraph><heading>Arms embargo</heading></paragraph>",
        "\"Arms embargo\" stands above paragraph 1 without a number: taken for its heading"
    )]
    [TestCase(
        "<paragraph><subheading>Arms embargo</subheading></paragraph>",
        "\"Arms embargo\" stands above paragraph 1 without a number: taken for its heading"
    )]
    [TestCase(
        "<paragraph><content><p>Arms embargo</p></content></paragraph>",
        "\"Arms embargo\" stands above paragraph 1 without a number: taken for its heading"
    )]
    public void A_sub_heading_takes_no_number_from_the_paragraph_below_it(string above, string doubt)
    {
        var result = ImportXml(
            $"{above}<paragraph><num>1.</num><content><p>Decides.</p></content></paragraph><paragraph><num>2.</num><content>"
                + "<p>Calls.</p></content></paragraph>"
        );

        ImportTests.HoldsInLibrary(result.Instrument);
        result
            .Instrument.Provisions.Select(provision => $"{provision.Number} {provision.Heading}: {provision.Text}")
            .Should()
            .Equal("1 Arms embargo: Decides.", "2 : Calls.");
        result.Doubts.Select(each => each.Message).Should().Contain(doubt);
    }

    [Test]
    public void A_sentence_without_a_number_among_numbered_paragraphs_is_text_between_them()
    {
        var result = ImportXml(
            "<paragraph><content><p>The Council decides "
                + "that:</p></content></paragraph><paragraph><num>1.</num><content><p>One.</p></content></paragraph>"
        );

        ImportTests.HoldsInLibrary(result.Instrument);
        result
            .Instrument.Provisions.Select(provision => $"{provision.Kind} {provision.Number}: {provision.Text}")
            .Should()
            .Equal("Sentence 1: The Council decides that:", "Paragraph 1: One.");
        result
            .Doubts.Select(each => each.Message)
            .Should()
            .Contain("a paragraph without a number stands among numbered ones, of which another is 1: kept as text between them");
    }

    [Test]
    public void Paragraphs_none_of_which_has_a_number_keep_their_places() =>
        ImportXml(
            "<article><num>1</num><paragraph><content><p>Arms "
                + "embargo</p></content></paragraph><paragraph><content><p>Two</p></content></paragraph></article>"
        )
            .Instrument.Provisions[0]
            .Provisions.Select(provision => $"{provision.Kind} {provision.Number}: {provision.Text}")
            .Should()
            .Equal("Paragraph 1: Arms embargo", "Paragraph 2: Two");

    private static ImportResult Import(string text, string id) =>
        InstrumentImport.ReadText(
            new StringReader(text),
            new ImportOptions { Id = InstrumentId.Parse(id), CitedIn = ScanPassageTests.BuiltIn }
        );

    private static ImportResult ImportXml(string body) =>
        InstrumentImport.ReadAkomaNtoso(
            new MemoryStream(Encoding.UTF8.GetBytes($"<akomaNtoso><act><body>{body}</body></act></akomaNtoso>")),
            "a.xml",
            new ImportOptions { Id = InstrumentId.Parse("x") }
        );

    private static Gen<string> Elements(int depth)
    {
        var inside =
            depth == 0
                ? Gen.Constant("<content><p>Words</p></content>")
                : Gen.Frequency(
                    (2, Gen.Constant("<content><p>Words</p></content>")),
                    (3, Elements(depth - 1)),
                    (1, Gen.Constant(string.Empty))
                );
        var element =
            from name in Gen.Elements(
                "article",
                "paragraph",
                "point",
                "subparagraph",
                "part",
                "chapter",
                "section",
                "title",
                "rule",
                "clause",
                "indent",
                "attachment",
                "wrapUp",
                "hcontainer",
                "preamble",
                "recital"
            )
            from num in Gen.Frequency(
                (3, Gen.Elements(s_numbers).Select(number => $"<num>{number}</num>")),
                (2, Gen.Constant(string.Empty))
            )
            from heading in Gen.Elements("", "", "<heading>Words</heading>", "<subheading>Words on</subheading>")
            from content in inside
            select $"<{name}>{num}{heading}{content}</{name}>";
        return element.ListOf().Select(list => string.Concat(list.Take(6)));
    }
}
