using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;
using static TreatyRefs.Tests.Support.SmallLibrary;

namespace TreatyRefs.Tests.Scanning;

/// <summary>What is said of a citation: its place, its targets, how its instrument was found, and whether it exists.</summary>
public sealed class CitationScannerTests
{
    private static readonly CitationScanner s_scanner = new(ScanPassageTests.BuiltIn);

    [Test]
    public void A_list_has_one_target_a_member_each_at_its_own_number()
    {
        const string Text = "The Russia-DPRK Treaty replaced that of 2000. See Articles 3 and 4 of the new treaty.";
        var citation = s_scanner.Scan(Text)[^1];
        citation.Text.Should().Be("Articles 3 and 4 of the new treaty");
        citation.Language.Should().Be("en");
        citation.Targets.Select(target => Text[(int)target.Start..(int)target.End]).Should().Equal("3", "4");
        citation.Targets.Select(target => target.Reference.ToString()).Should().Equal("ru-dprk-2024/3", "ru-dprk-2024/4");
        citation.Targets.Select(target => target.EId).Should().Equal("art_3", "art_4");
        citation
            .Targets[0]
            .Instrument.Should()
            .Be(new CitedInstrument(InstrumentId.Parse("ru-dprk-2024"), InstrumentBinding.BackReference, "the new treaty", []));
    }

    [TestCase("Article 51 of the UN Charter", TargetStatus.Resolved, InstrumentBinding.Name, "the UN Charter")]
    [TestCase("Article 112 of the UN Charter", TargetStatus.NoSuchProvision, InstrumentBinding.Name, "the UN Charter")]
    [TestCase("Article 9 of the Constitution", TargetStatus.UnknownInstrument, InstrumentBinding.Name, "the Constitution")]
    [TestCase("Article 5 of Protocol I", TargetStatus.Ambiguous, InstrumentBinding.Name, "Protocol I")]
    [TestCase("Article 5 applies", TargetStatus.UnknownInstrument, InstrumentBinding.None, null)]
    [TestCase("Paragraph 25 of resolution 2397 (2017)", TargetStatus.Resolved, InstrumentBinding.Name, "resolution 2397 (2017)")]
    [TestCase("Paragraph 25 of resolution 2397 (2015)", TargetStatus.UnknownInstrument, InstrumentBinding.Name, "resolution 2397 (2015)")]
    [TestCase("пункт 8 резолюции 1718 (2009)", TargetStatus.UnknownInstrument, InstrumentBinding.Name, "резолюции 1718 (2009)")]
    public void Each_target_says_what_is_known_of_it(string text, TargetStatus status, InstrumentBinding by, string? asWritten)
    {
        var target = s_scanner.Scan(text).Single().Targets.Single();
        (target.Status, target.Instrument.By, target.Instrument.AsWritten).Should().Be((status, by, asWritten));
        (target.Reference is null).Should().Be(status is TargetStatus.UnknownInstrument or TargetStatus.Ambiguous);
        target.Pinpoint.Should().NotBeNull();
    }

    [TestCase("See Arti-\ncle 9 of the ICCPR.", 4, "the ICCPR", "ICCPR")]
    [TestCase(
        "Article 51 of the Char-\r\nter of the United Nations",
        0,
        "the Charter of the United Nations",
        "Char-\r\nter of the United Nations"
    )]
    [TestCase("Article 51 of the Unit- ed Na- tions Charter", 0, "the United Nations Charter", "Unit- ed Na- tions Charter")]
    [TestCase("the Geno\u00ADcide Con\u00ADven\u00ADtion", 4, "Genocide Convention", "Geno\u00ADcide Con\u00ADven\u00ADtion")]
    [TestCase(
        "see Conven-\ntion on the Rights of the Child",
        4,
        "Convention on the Rights of the Child",
        "Conven-\ntion on the Rights of the Child"
    )]
    public void A_word_that_a_line_parts_keeps_its_place(string text, int start, string asWritten, string evidence)
    {
        var citation = s_scanner.Scan(text).Single();
        citation.Text.Should().Be(text[start..].TrimEnd('.'));
        (citation.Start, citation.End).Should().Be((start, start + citation.Text.Length));
        var target = citation.Targets.Single();
        (target.Status, target.Instrument.AsWritten).Should().Be((TargetStatus.Resolved, asWritten));
        text[(int)target.Evidence!.Value.Start..(int)target.Evidence.Value.End].Should().Be(evidence);
    }

    [TestCase("The ICCPR binds Zenda, the ICESCR too. Article 1 of both Covenants speaks of peoples.", "ICCPR", "ICESCR")]
    [TestCase("Le PIDCP et le PIDESC sont en vigueur. Les deux Pactes lient la Zende.", "PIDCP", "PIDESC")]
    [TestCase(
        "Additional Protocol I and Additional Protocol II apply; the Protocols say so.",
        "Additional Protocol I",
        "Additional Protocol II"
    )]
    public void Each_of_several_that_are_pointed_at_has_its_own_evidence(string text, params string[] evidence)
    {
        var targets = s_scanner.Scan(text)[^1].Targets;
        targets.Select(target => target.Instrument.By).Should().AllBeEquivalentTo(InstrumentBinding.BackReference);
        targets.Select(target => text[(int)target.Evidence!.Value.Start..(int)target.Evidence.Value.End]).Should().Equal(evidence);
    }

    [Test]
    public void A_word_with_more_soft_hyphens_than_there_is_room_for_does_no_harm() =>
        s_scanner.Scan("Ar\u00ADti\u00ADc\u00ADl\u00ADe 9 and Article 5 of the ICCPR").Single().Text.Should().Be("Article 5 of the ICCPR");

    private const string Evidenced =
        "The Vienna Convention on the Law of Treaties (\"the Convention\") was adopted in 1969. Article 31 of the Convention is the "
        + "general rule. Article 32 of that Convention follows. Article 33 is on languages. Article 26 VCLT binds.";

    private static string Words(TextSpan evidence) => Evidenced[(int)evidence.Start..(int)evidence.End];

    [Test]
    public void Each_target_has_the_words_by_which_its_instrument_is_meant()
    {
        var targets = s_scanner.Scan(Evidenced).SelectMany(citation => citation.Targets).ToList();
        targets
            .Select(target => $"{target.Reference} {target.Instrument.By} by {Words(target.Evidence!.Value)}")
            .Should()
            .Equal(
                "vclt Name by Vienna Convention on the Law of Treaties",
                "vclt/31 DefinedTerm by Convention",
                "vclt/32 BackReference by Convention",
                "vclt/33 Context by Convention",
                "vclt/26 Name by VCLT"
            );
        s_scanner.Scan("Article 5 applies").Single().Targets.Single().Evidence.Should().BeNull();
    }

    [TestCase(InstrumentBinding.Context, 5)]
    [TestCase(InstrumentBinding.BackReference, 4)]
    [TestCase(InstrumentBinding.DefinedTerm, 3)]
    [TestCase(InstrumentBinding.Name, 2)]
    public void What_rests_on_less_than_the_least_evidence_is_a_citation_of_an_unknown_instrument(InstrumentBinding least, int bound)
    {
        var scanner = new CitationScanner(ScanPassageTests.BuiltIn) { MinimumEvidence = least };
        var targets = scanner.Scan(Evidenced).SelectMany(citation => citation.Targets).ToList();
        targets.Should().HaveCount(5);
        targets.Count(target => target.Status == TargetStatus.Resolved).Should().Be(bound);
        targets.Count(target => target.Status == TargetStatus.UnknownInstrument && target.Evidence is null).Should().Be(5 - bound);
    }

    [Test]
    public void A_resolution_with_the_year_of_another_one_is_not_guessed_and_the_others_of_the_list_stand()
    {
        var targets = s_scanner.Scan("resolutions 1718 (2006), 1874 (2010) and 2397 (2017)").Single().Targets;
        targets.Select(target => target.Reference?.ToString()).Should().Equal("unsc-res-1718", null, "unsc-res-2397");
        targets[1].Status.Should().Be(TargetStatus.UnknownInstrument);
    }

    [Test]
    public void A_range_is_one_target_with_the_provisions_that_it_covers()
    {
        var library = Of(
            Treaty("x", Article("5"), Article("6"), Article("6bis"), Article("7")) with
            {
                Title = En("Lake Convention"),
                Complete = true,
            }
        );
        var target = new CitationScanner(library)
            .Scan("Under Articles 5 to 7 of the Lake Convention nothing is owed.")
            .Single()
            .Targets.Single();
        target.Reference.ToString().Should().Be("x/5..7");
        target.Pinpoint.Should().Be("5..7");
        target.Members.Select(member => member.ToString()).Should().Equal("x/5", "x/6", "x/6bis", "x/7");
    }

    [Test]
    public void An_articles_own_heading_is_no_citation_and_says_where_the_text_stands()
    {
        const string Text =
            "Article 7\n\n1. States shall cooperate.\n\n2. Paragraph 1 of this article does not limit article 5.\n\nArticle 8\n\n"
            + "This article enters into force at once.\n";
        new CitationScanner(ScanPassageTests.BuiltIn, InstrumentId.Parse("unclos"))
            .Scan(Text)
            .Select(ScanCase.Print)
            .Should()
            .Equal("Paragraph 1 of this article | unclos/7(1)", "article 5 | unclos/5", "This article | unclos/8");
    }

    [Test]
    public void Every_way_in_which_a_treaty_points_at_itself_is_understood()
    {
        const string Text = """
            PART II

            Article 4

            1. The Parties shall consult as article 5 of this Convention says.

            2. In accordance with paragraph 1 of this article, and with the preceding paragraph, they report each year.

            3. As defined in paragraph 2 above, reports are public. Article 4 above does not apply to this Part.

            ANNEX III

            Article 1

            Article 3, paragraph 4 (c), of this Annex and article 11, section 2, bind the Parties to the present Convention.
            """;
        new CitationScanner(ScanPassageTests.BuiltIn, InstrumentId.Parse("unclos"))
            .Scan(Text.ReplaceLineEndings("\n"))
            .Select(ScanCase.Print)
            .Should()
            .Equal(
                "article 5 of this Convention | unclos/5",
                "paragraph 1 of this article | unclos/4(1)",
                "preceding paragraph | unclos/4(1)",
                "paragraph 2 above | !unclos/4(2)",
                "Article 4 above | unclos/4",
                "this Part | unclos/part-2",
                "Article 3, paragraph 4 (c), of this Annex | unclos/annex-3/3(4)(c)",
                "article 11, section 2 | unclos/11",
                "present Convention | unclos"
            );
    }

    [Test]
    public void The_default_instrument_of_the_library_is_not_assumed() =>
        s_scanner.Scan("Article 4 is short.").Single().Targets.Single().Instrument.By.Should().Be(InstrumentBinding.None);

    [Test]
    public void A_text_under_the_title_of_an_instrument_is_about_it() =>
        s_scanner
            .Scan("Vienna Convention on the Law of Treaties\n\nArticle 1\n\nThe present Convention applies. Article 31 says how.\n")
            .Select(ScanCase.Print)
            .Should()
            .Equal("Vienna Convention on the Law of Treaties | vclt", "present Convention | vclt", "Article 31 | vclt/31");

    [Test]
    public void A_stream_gives_what_the_whole_text_gives()
    {
        var paragraph =
            "Article 2(4) of the UN Charter and Articles 31 to 33 of the VCLT apply; so does S/RES/2397 (2017), paragraph 25. "
            + "Статья 51 Устава ООН. ";
        var text = string.Concat(
            Enumerable.Range(1, 3000).Select(i => $"{paragraph}Nothing else is in paragraph {i}, which stands alone.\n\n")
        );
        using var reader = new StringReader(text);
        s_scanner
            .Scan(reader)
            .Select(citation => (citation.Start, ScanCase.Print(citation)))
            .Should()
            .Equal(s_scanner.Scan(text).Select(citation => (citation.Start, ScanCase.Print(citation))));
    }

    // What stands after a letter with a full stop is inside a word.
    [TestCase("art. 1 D.L. 113/2018.")]
    [TestCase("art. 1 D.L.")]
    [TestCase("l'art. 52 del d.lgs. n. 196 del 2003")]
    [TestCase("art. 2 l. n. 848/1955")]
    [TestCase("статья 1 к.т.м. 3")]
    public void A_letter_with_a_full_stop_is_no_link(string text) =>
        s_scanner.Scan(text).SelectMany(citation => citation.Targets).Should().OnlyContain(target => target.Reference == null);

    // What is read as the treaty of a protocol may be a protocol to another.
    [TestCase("Optional Protocol to the ")]
    [TestCase("Protocol supplementing the Protocol on ")]
    [TestCase("Протокол к Протоколу ")]
    [TestCase("任择议定书的")]
    [TestCase("《儿童权利公约》任择议定书")]
    [TestCase("Treaty of 1930 on the ")]
    public void Names_inside_names_end(string piece)
    {
        const int Times = 20_000;
        var act = () => s_scanner.Scan(string.Concat(Enumerable.Repeat(piece, Times))).Count;
        act.Should().NotThrow().Which.Should().BeLessThanOrEqualTo(Times);
    }

    [Test]
    public void A_stream_can_be_cancelled_between_two_pieces()
    {
        using var source = new CancellationTokenSource();
        using var reader = new StringReader(string.Concat(Enumerable.Repeat("Article 51 of the UN Charter.\n\n", 20_000)));
        var act = () =>
        {
            foreach (var _ in s_scanner.Scan(reader, source.Token))
            {
                source.Cancel();
            }
        };
        act.Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void A_definition_holds_in_one_text_and_not_in_the_next()
    {
        const string Defines = "The Convention on the Rights of the Child (hereinafter \"the Convention\") is in force.";
        s_scanner.Scan(Defines + " See Article 3 of the Convention.")[^1].Targets[0].Reference.ToString().Should().Be("crc/3");
        s_scanner.Scan("See Article 3 of the Convention.").Single().Targets[0].Status.Should().Be(TargetStatus.UnknownInstrument);
    }

    private static readonly string[] s_pieces =
    [
        "UN Charter",
        "Article ",
        "art. ",
        "第",
        "四",
        "条",
        "제",
        "조",
        "의2",
        "ст. ",
        "4",
        "(2)",
        "(",
        ")",
        "-",
        "..",
        " ",
        ", ",
        "VII",
        "bis",
        "المادة ",
        "٥",
        "of the ",
        "the Convention",
        "hereinafter ",
        "\"",
        "«",
        "》",
        "《",
        "means ",
        "ibid. ",
        "this ",
        "that Treaty",
        "本",
        "公约",
        "\n",
        "\n\n",
        ". ",
        "1961",
        "treaty",
        "resolution ",
        "S/RES/",
        "1718",
        "(2006)",
        "and ",
        "to ",
        "annex ",
        "common ",
        "thereof",
        "\uD83D",
        "\u200F",
    ];

    [Test]
    public void No_text_makes_the_scanner_throw_and_every_place_is_one_of_the_text() =>
        Properties.Hold(
            Properties.Texts(s_pieces),
            text =>
                s_scanner
                    .Scan(text)
                    .All(citation =>
                        citation.Start >= 0
                        && citation.End <= text.Length
                        && citation.Start < citation.End
                        && citation.Text == text[(int)citation.Start..(int)citation.End]
                        && !citation.Targets.IsEmpty
                        && citation.Targets.All(target => target.Start >= citation.Start && target.End <= citation.End)
                    )
        );

    [Test]
    public void Citations_stand_in_text_order_and_do_not_overlap() =>
        Properties.Hold(
            Properties.Texts(
                "Article 4 ",
                "of the UN Charter",
                "and ",
                "Articles 5, 6 and 7 ",
                "of this article ",
                "UN Charter, ",
                "第四条",
                "《联合国宪章》",
                "ст. 5 Устава ООН",
                ". ",
                "paragraph 2 ",
                "the VCLT (",
                ") "
            ),
            text => s_scanner.Scan(text) is var found && found.Zip(found.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
        );
}
