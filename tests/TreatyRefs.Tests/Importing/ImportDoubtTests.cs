using TreatyRefs.Importing;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Tests.Importing;

/// <summary>What the importer says that it is not sure of, in full.</summary>
public sealed class ImportDoubtTests
{
    private const string Head = "Treaty\n\nPreamble\n\nThe Parties agree.\n\n";

    [TestCase("Article 1\n\nOne.\n\nArticle 3\n\nThree.", "11: article 2 was not found before this line")]
    [TestCase("Article 1\n\nOne.\n\nArticle 5\n\nFive.\n\nArticle 6\n\nSix.", "11: articles 2 to 4 were not found before this line")]
    [TestCase(
        "Article 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nArticle 1\n\nOnce more.\n\nArticle 3\n\nThree.",
        "15: \"Article 1\" looks like the heading of article 1, which does not follow here: kept as text"
    )]
    [TestCase(
        "PART I\n\nArticle 1\n\nOne.\n\nPART IV\n\nArticle 2\n\nTwo.",
        "13: part 4 does not follow what is before it: taken as it stands"
    )]
    [TestCase("Article 1\n\n1. One.\n\n2. Two.\n\n4. Four.\n\nArticle 2\n\nTwo.", "13: \"4.\" follows \"2.\": taken as it stands")]
    [TestCase("Article 1\n\nThe first.\n\n2. The second.\n\nArticle 2\n\nTwo.", "11: \"2.\" follows no number: taken as it stands")]
    [TestCase(
        "Article 1\n\n(a) one;\n\n(b) two.\n\n(a) once more.\n\nArticle 2\n\nTwo.",
        "13: \"(a) once more.\" begins with a number that does not follow here: kept as text"
    )]
    [TestCase("Article 1\n\nOne.\n\nArticle 2", "11: article 2 has no text")]
    [TestCase("Article 1\n\nOne.\n\n7\n\nArticle 2\n\nTwo.", "11: \"7\" stands alone and may be a page number: kept as text")]
    [TestCase("Article 1\n\nOne\u0002.\n\nArticle 2\n\nTwo.", "9: characters that no text can have stand here and are left out")]
    [TestCase(
        "Article 1.1\n\nOne.\n\nArticle 1.4\n\nFour.\n\nArticle 2.1\n\nOnce more.",
        "11: article 1.4 follows article 1.1: what is between was not found"
    )]
    [TestCase(
        "Article 1\n\nOne.\n\nArticle 1-1\n\nPut in.\n\nArticle 2\n\nTwo.",
        "11: \"Article 1-1\" looks like a heading with a number that a library cannot hold: kept as text"
    )]
    [TestCase(
        "Article 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nFINAL PROTOCOL\n\n1. A paragraph.\n\n2. Another.",
        "15: \"FINAL PROTOCOL\" looks like the title of another text that stands after: kept as text, not divided"
    )]
    [TestCase(
        "Article 1\n\nOne.\n\nAnnex 1\n\nA list.\n\nArticle 2\n\nTwo.",
        "11: \"Annex 1\" looks like the heading of annex 1, which does not follow here: kept as text"
    )]
    [TestCase(
        "Article 1\n\nOne is divi-\nded here.\n\nArticle 2\n\nTwo.",
        "9: \"divi-ded\" was divided at the end of this line: the hyphen is kept"
    )]
    [TestCase("Words and words.", "1: no heading of an article was found: all is kept as text")]
    public void A_doubt_has_its_line(string body, string doubt) =>
        HeadingTests.Import(Head + body).Doubts.Select(found => $"{found.Line}: {found.Message}").Should().Equal(doubt);

    [TestCase("One is divi-\nded, and divided it stays.", "One is divided, and divided it stays.")]
    [TestCase("It is self-\nexecuting, and self-executing it stays.", "It is self-executing, and self-executing it stays.")]
    public void A_word_divided_at_the_end_of_a_line_is_written_as_elsewhere_in_the_text(string body, string text)
    {
        var result = HeadingTests.Import(Head + "Article 1\n\n" + body);

        result.Doubts.Should().BeEmpty();
        HeadingTests.Articles(result.Instrument).Single().Text!.ToString().Should().Contain(text);
    }

    [Test]
    public void An_empty_text_is_full_of_doubts()
    {
        var result = HeadingTests.Import(" \n\n", language: null);

        result
            .Doubts.Select(doubt => doubt.Message)
            .Should()
            .Equal(
                "the language could not be found out: taken for en; --language says it",
                "no title stands at the head: the id is used instead",
                "no heading of an article was found: all is kept as text"
            );
        result.Instrument.Title.ToString().Should().Be("x");
    }

    [Test]
    public void Headings_alone_can_be_taken_where_a_text_must_not_be_copied()
    {
        var result = InstrumentImport.ReadText(
            new StringReader(
                Head + "PART I\nSCOPE\n\nArticle 1\nUse of terms\n\n1. One.\n\n2. Two:\n\n(a) a;\n\n(b) b.\n\nIN WITNESS WHEREOF we sign."
            ),
            new ImportOptions { Id = InstrumentId.Parse("x"), HeadingsOnly = true }
        );

        HeadingTests.All(result.Instrument.Provisions).Should().OnlyContain(provision => provision.Text == null);
        var article = HeadingTests.Articles(result.Instrument).Single();
        article.Heading!.ToString().Should().Be("Use of terms");
        article.Provisions.Select(paragraph => paragraph.Provisions.Count).Should().Equal(0, 2);
        ImportTests.HoldsInLibrary(result.Instrument);
    }

    private const string CitingText = """
        Lake Treaty

        Preamble

        The Parties, recalling Article 33 of the UN Charter, agree.

        Article 1

        1. This article and paragraph 2 apply.

        2. Article 2 applies:

        (a) under Article 51 of the UN Charter;

        (b) not under Article 999 of the UN Charter.

        Article 2

        The Convention (hereinafter "the Old Convention") is unknown here.
        """;

    [Test]
    public void What_is_cited_becomes_an_edge_of_the_smallest_provision_that_cites_it()
    {
        var result = InstrumentImport.ReadText(
            new StringReader(CitingText),
            new ImportOptions { Id = InstrumentId.Parse("lake"), CitedIn = Treaties.BuiltIn }
        );

        HeadingTests
            .All(result.Instrument.Provisions)
            .Where(provision => provision.RefersTo.Count > 0)
            .Select(provision =>
                $"{provision.Kind} {provision.Number}: {string.Join(", ", provision.RefersTo.Select(edge => $"{edge.Type} {edge.To}"))}"
            )
            .Should()
            .Equal(
                "Preamble : Cites un-charter/33",
                "Paragraph 1: Cites lake/1(2)",
                "Paragraph 2: Cites lake/2",
                "Point a: Cites un-charter/51"
            );
        ImportTests.HoldsInLibrary(result.Instrument);
    }

    [Test]
    public void A_broken_line_with_a_sentence_in_it_is_no_title()
    {
        var result = HeadingTests.Import(
            Head + "Article 1\n\nThe pond is deep. In accordance with\nArticle 2, paragraph 1, it is guarded.\n\nArticle 2\n\nTwo."
        );

        HeadingTests
            .Articles(result.Instrument)
            .First()
            .Should()
            .BeEquivalentTo(
                new
                {
                    Heading = (LocalizedText?)null,
                    Text = new LocalizedText("en", "The pond is deep. In accordance with Article 2, paragraph 1, it is guarded."),
                }
            );
    }

    [Test]
    public void Options_say_what_the_text_does_not()
    {
        var result = InstrumentImport.ReadText(
            new StringReader("Article 1\n\nOne."),
            new ImportOptions
            {
                Id = InstrumentId.Parse("x"),
                Kind = InstrumentKind.Declaration,
                Language = "nl",
                Title = "Verklaring",
            }
        );

        result.Instrument.Should().BeOfType<Declaration>();
        result.Instrument.Title.Should().Be(new LocalizedText("nl", "Verklaring"));
        result.Doubts.Should().BeEmpty();
    }
}
