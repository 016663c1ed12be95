using TreatyRefs.Model;
using TreatyRefs.References;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Model;

public sealed class TreatyLibraryTests
{
    // One of everything that makes finding a provision hard.
    private static readonly TreatyLibrary s_library = Of(
        Treaty(
            "x",
            Provision(ProvisionKind.Preamble, null, Provision(ProvisionKind.Recital, "1"), Provision(ProvisionKind.Recital, "2")),
            Provision(
                ProvisionKind.Part,
                "I",
                Provision(ProvisionKind.Chapter, "1", Article("1", Paragraph("1"), Paragraph("2", Point("a"), Point("i"), Point("x")))),
                Provision(ProvisionKind.Chapter, "2", Article("2", Unnumbered(1), Unnumbered(2)))
            ),
            Provision(
                ProvisionKind.Part,
                "II",
                Provision(ProvisionKind.Chapter, "1", Article("3")),
                Provision(ProvisionKind.Chapter, "3", Article("8 bis"))
            ),
            Provision(ProvisionKind.Annex, "I", Article("1", Paragraph("1")), Provision(ProvisionKind.Section, "1", Article("2"))),
            Provision(ProvisionKind.Annex, "II", Paragraph("3"))
        ),
        Treaty("colregs", Provision(ProvisionKind.Part, "B", Provision(ProvisionKind.Rule, "18", Point("a")))),
        Treaty("roman", Article("X", Paragraph("2"))) with
        {
            Numbering = NumberingStyle.Roman,
        },
        Resolution("unsc-res-1", Paragraph("1"), Paragraph("25", Point("a")))
    );

    [TestCase("x/preamble", "x/preamble", "preamble")]
    [TestCase("x/preamble(2)", "x/preamble(2)", "preamble__rec_2")]
    // What groups articles stays out of their references and identifiers.
    [TestCase("x/1", "x/1", "art_1")]
    [TestCase("x/1(2)(a)", "x/1(2)(a)", "art_1__para_2__point_a")]
    [TestCase("x/1(2)(i)", "x/1(2)(i)", "art_1__para_2__point_i")]
    [TestCase("x/8bis", "x/8bis", "art_8bis")]
    [TestCase("x/2(2)", "x/2(2)", "art_2__para_2")]
    [TestCase("x/part-1", "x/part-1", "part_I")]
    [TestCase("x/part-2/chapter-1", "x/part-2/chapter-1", "part_II__chp_1")]
    // A chapter without its part, where one only can be meant.
    [TestCase("x/chapter-2", "x/part-1/chapter-2", "part_I__chp_2")]
    [TestCase("x/chapter-3", "x/part-2/chapter-3", "part_II__chp_3")]
    [TestCase("x/chapter-1", null, null)]
    // An annex starts numbering again.
    [TestCase("x/annex-1", "x/annex-1", "att_I")]
    [TestCase("x/annex-1/1", "x/annex-1/1", "att_I__art_1")]
    [TestCase("x/annex-1/1(1)", "x/annex-1/1(1)", "att_I__art_1__para_1")]
    [TestCase("x/annex-1/2", "x/annex-1/2", "att_I__art_2")]
    [TestCase("x/annex-1/section-1", "x/annex-1/section-1", "att_I__sec_1")]
    [TestCase("x/annex-2/(3)", "x/annex-2/(3)", "att_II__para_3")]
    [TestCase("x/annex-1/3", null, null)]
    [TestCase("x/9", null, null)]
    // A rule by its word or by its number alone.
    [TestCase("colregs/rule-18", "colregs/rule-18", "rule_18")]
    [TestCase("colregs/18", "colregs/rule-18", "rule_18")]
    [TestCase("colregs/rule-18/(a)", "colregs/rule-18/(a)", "rule_18__point_a")]
    [TestCase("colregs/18(a)", "colregs/rule-18/(a)", "rule_18__point_a")]
    [TestCase("roman/X", "roman/10", "art_X")]
    [TestCase("roman/10.2", "roman/10(2)", "art_X__para_2")]
    [TestCase("unsc-res-1/25", "unsc-res-1/25", "para_25")]
    [TestCase("unsc-res-1/25(a)", "unsc-res-1/25(a)", "para_25__point_a")]
    public void A_provision_is_found_by_reference(string asked, string? canonical, string? eId)
    {
        var found = s_library.FindProvision(Ref(asked));
        found?.Reference.ToString().Should().Be(canonical);
        found?.EId.Should().Be(eId);
        (found is null).Should().Be(canonical is null);
    }

    [Test]
    public void Provisions_come_in_document_order_each_before_what_it_contains() =>
        s_library
            .ProvisionsOf(InstrumentId.Parse("x"))
            .Select(provision => provision.Reference.Pinpoint.ToString())
            .Should()
            .Equal(
                "preamble",
                "preamble(1)",
                "preamble(2)",
                "part-1",
                "part-1/chapter-1",
                "1",
                "1(1)",
                "1(2)",
                "1(2)(a)",
                "1(2)(i)",
                "1(2)(x)",
                "part-1/chapter-2",
                "2",
                "2(1)",
                "2(2)",
                "part-2",
                "part-2/chapter-1",
                "3",
                "part-2/chapter-3",
                "8bis",
                "annex-1",
                "annex-1/1",
                "annex-1/1(1)",
                "annex-1/section-1",
                "annex-1/2",
                "annex-2",
                "annex-2/(3)"
            );

    [Test]
    public void A_library_has_no_provisions_of_an_instrument_that_it_has_not() =>
        s_library.ProvisionsOf(InstrumentId.Parse("y")).Should().BeEmpty();

    // refugee: article 1 with letters; lettered: articles A to Z; dotted: prints 22.3;
    // chapters: all articles numbered within their chapters; y: not in the library.
    [TestCase("refugee/1a(2)", "refugee/1(a)(2)")]
    [TestCase("refugee/1A", "refugee/1(a)")]
    [TestCase("refugee/1f(b)", "refugee/1(f)(b)")]
    [TestCase("refugee/4a", "refugee/4a")]
    [TestCase("refugee/22.3", "refugee/22(3)")]
    [TestCase("refugee/22.3.b", "refugee/22(3)(b)")]
    [TestCase("refugee/8bis", "refugee/8bis")]
    [TestCase("refugee/1ab", "refugee/1ab")]
    [TestCase("refugee/annex-1/1a", "refugee/annex-1/1(a)")]
    [TestCase("refugee", "refugee")]
    [TestCase("refugee/preamble(2)", "refugee/preamble(2)")]
    [TestCase("dotted/22.3", "dotted/22.3")]
    [TestCase("dotted/22.3(1)", "dotted/22.3(1)")]
    [TestCase("dotted/22.4", "dotted/22(4)")]
    [TestCase("chapters/9.8", "chapters/9.8")]
    [TestCase("chapters/9.8.1", "chapters/9.8(1)")]
    [TestCase("chapters/9.8(1)", "chapters/9.8(1)")]
    [TestCase("lettered/V", "lettered/v")]
    [TestCase("lettered/10", "lettered/x")]
    [TestCase("lettered/B.1", "lettered/b(1)")]
    [TestCase("lettered/V.1", "lettered/v(1)")]
    [TestCase("y/1a(2)", "y/1(a)(2)")]
    [TestCase("y/22.3", "y/22(3)")]
    [TestCase("y/8bis", "y/8bis")]
    [TestCase("y/annex-1/22.3", "y/annex-1/22(3)")]
    public void A_reference_is_put_into_the_instruments_own_terms(string written, string canonical)
    {
        // Articles I, V and X of a lettered instrument read as numbers, and print as letters; so steps tell them apart.
        var expected = canonical.StartsWith("lettered/", StringComparison.Ordinal) ? canonical : Ref(canonical).ToString();
        NormalisingLibrary().Normalise(Ref(written)).ToString().Should().Be(expected);
    }

    private static TreatyLibrary NormalisingLibrary()
    {
        Provision Lettered(string letter) =>
            Article("1", Paragraph("1")) with
            {
                Number = Letter(letter),
                PrintedNumber = letter.ToUpperInvariant(),
            };
        return Of(
            Treaty(
                "refugee",
                Article("1", Point("a", Paragraph("2")), Point("f")),
                Article("4a"),
                Article("22", Paragraph("3")),
                Provision(ProvisionKind.Annex, "1", Article("1"))
            ),
            Treaty("dotted", Article("22.3"), Article("23")),
            Treaty("chapters", Article("1"), Article("9.1"), Article("9.2")),
            Treaty("lettered", Lettered("b"), Lettered("v"), Lettered("x")) with
            {
                Numbering = NumberingStyle.Letter,
            }
        );
    }

    [TestCase("counted", "counted", Existence.Yes)]
    [TestCase("counted", "counted/1", Existence.Yes)]
    [TestCase("counted", "counted/23", Existence.Yes)]
    [TestCase("counted", "counted/24", Existence.No)]
    [TestCase("counted", "counted/24(1)", Existence.No)]
    [TestCase("counted", "counted/24bis", Existence.No)]
    [TestCase("counted", "counted/8bis", Existence.Unknown)]
    [TestCase("counted", "counted/4(9)", Existence.Unknown)]
    [TestCase("counted", "counted/2(1)", Existence.Yes)]
    [TestCase("counted", "counted/annex-1", Existence.Unknown)]
    [TestCase("counted", "counted/annex-1/99", Existence.Unknown)]
    [TestCase("counted", "counted/chapter-7", Existence.Unknown)]
    [TestCase("counted", "counted/b", Existence.Unknown)]
    [TestCase("counted", "counted/2.1", Existence.Yes)]
    [TestCase("complete", "complete/2(1)", Existence.Yes)]
    [TestCase("complete", "complete/2(2)", Existence.No)]
    [TestCase("complete", "complete/3", Existence.No)]
    [TestCase("complete", "complete/preamble", Existence.No)]
    [TestCase("complete", "complete", Existence.Yes)]
    [TestCase("open", "open/2(1)", Existence.Yes)]
    [TestCase("open", "open/99", Existence.Unknown)]
    // What both say: every article is counted, and only what is described stands in it.
    [TestCase("both", "both/5", Existence.Yes)]
    [TestCase("both", "both/5(1)", Existence.No)]
    [TestCase("both", "both/6", Existence.No)]
    [TestCase("both", "both/4bis", Existence.No)]
    [TestCase("counted", "other/4", Existence.Unknown)]
    public void Whether_a_provision_exists_has_three_answers(string instrument, string reference, Existence expected)
    {
        var described = Treaty(instrument, Article("2", Paragraph("1")));
        var library = Of(
            described with
            {
                ArticleCount = instrument switch
                {
                    "counted" => 23,
                    "both" => 5,
                    _ => null,
                },
                Complete = instrument is "complete" or "both",
            }
        );
        library.Exists(Ref(reference)).Should().Be(expected);
    }

    [Test]
    public void Of_two_provisions_with_one_number_the_first_is_found()
    {
        var library = Of(Treaty("x", Article("4") with { Subject = En("first") }, Article("IV") with { Subject = En("second") }));
        library.FindProvision(Ref("x/4"))!.Provision.Subject!.ToString().Should().Be("first");
        library.ProvisionsOf(InstrumentId.Parse("x")).Should().ContainSingle();
        library
            .DuplicateProvisionsOf(InstrumentId.Parse("x"))
            .Should()
            .ContainSingle()
            .Which.Second.Provision.PrintedNumber.Should()
            .Be("IV");
    }

    [Test]
    public void Two_records_with_one_id_are_refused()
    {
        FluentActions
            .Invoking(() => Of(Treaty("x"), Treaty("x")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Two records have the instrument id \"x\".");
        FluentActions
            .Invoking(() => Library(experts: [new(Id("a"), "A"), new(Id("a"), "B")]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Two records have the expert id \"a\".");
        FluentActions
            .Invoking(() => Library(topics: [new(Id("a"), En("A")), new(Id("a"), En("B"))]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Two records have the topic id \"a\".");
        FluentActions
            .Invoking(() => Library(sources: [Source("a"), Source("a")]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Two records have the source id \"a\".");
        FluentActions
            .Invoking(() => Library(commentary: [Comment("a"), Comment("a")]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Two records have the comment id \"a\".");
    }

    [Test]
    public void Records_are_found_by_id_and_listed_by_it_commentary_as_it_was_given()
    {
        var library = Library(
            [Treaty("un-charter"), Treaty("ap-2"), Treaty("ap-10")],
            [new(Id("zoe"), "Z"), new(Id("abe"), "A")],
            [new(Id("two"), En("2")), new(Id("one"), En("1"))],
            [Source("s2"), Source("s1")],
            [Comment("z"), Comment("a")]
        );
        library.Instruments.Select(instrument => instrument.Id.ToString()).Should().Equal("ap-10", "ap-2", "un-charter");
        library.Experts.Select(expert => expert.Id).Should().Equal(Id("abe"), Id("zoe"));
        library.Topics.Select(topic => topic.Id).Should().Equal(Id("one"), Id("two"));
        library.Sources.Select(source => source.Id).Should().Equal(Id("s1"), Id("s2"));
        library.Commentary.Select(comment => comment.Id).Should().Equal(Id("z"), Id("a"));
        library.FindInstrument(InstrumentId.Parse("ap-2"))!.Id.ToString().Should().Be("ap-2");
        library.FindInstrument(InstrumentId.Parse("ap-1")).Should().BeNull();
        library.FindInstrument(default).Should().BeNull();
        library.FindExpert(Id("zoe"))!.Name.Should().Be("Z");
        library.FindExpert(Id("zo")).Should().BeNull();
        library.FindTopic(Id("two"))!.Label.Should().Be(En("2"));
        library.FindSource(Id("s3")).Should().BeNull();
        library.FindCommentary(Id("a"))!.Id.Should().Be(Id("a"));
        library.FindCommentary(Id("b")).Should().BeNull();
    }

    [Test]
    public void Libraries_are_equal_by_what_they_hold()
    {
        var library = Library([Treaty("x", Article("1")), Treaty("y")], [new(Id("a"), "A")], commentary: [Comment("a"), Comment("b")]);
        library
            .Should()
            .Be(Library([Treaty("y"), Treaty("x", Article("1"))], [new(Id("a"), "A")], commentary: [Comment("a"), Comment("b")]));
        library
            .GetHashCode()
            .Should()
            .Be(
                Library([Treaty("y"), Treaty("x", Article("1"))], [new(Id("a"), "A")], commentary: [Comment("a"), Comment("b")])
                    .GetHashCode()
            );
        library
            .Should()
            .NotBe(Library([Treaty("x", Article("2")), Treaty("y")], [new(Id("a"), "A")], commentary: [Comment("a"), Comment("b")]));
        library
            .Should()
            .NotBe(Library([Treaty("x", Article("1")), Treaty("y")], [new(Id("a"), "A2")], commentary: [Comment("a"), Comment("b")]));
        library
            .Should()
            .NotBe(Library([Treaty("x", Article("1")), Treaty("y")], [new(Id("a"), "A")], commentary: [Comment("b"), Comment("a")]));
        library.Equals(null).Should().BeFalse();
    }

    [Test]
    public void Instruments_of_two_kinds_are_not_equal()
    {
        Instrument treaty = Treaty("x");
        Instrument declaration = new Declaration { Id = treaty.Id, Title = treaty.Title };
        treaty.Equals(declaration).Should().BeFalse();
        declaration.Kind.Should().Be(InstrumentKind.Declaration);
    }

    [Test]
    public void An_instrument_is_dated_by_its_adoption_else_by_its_signature_not_by_a_partys()
    {
        var treaty = Treaty("x") with
        {
            Actions =
            [
                new()
                {
                    Type = ActionType.Signature,
                    Date = new(1990),
                    Party = "RU",
                },
                new() { Type = ActionType.Signature, Date = new(1992, 3) },
                new() { Type = ActionType.Signature, Date = new(1991, 5) },
            ],
        };
        treaty.Date.Should().Be(new PartialDate(1991, 5));
        (treaty with { Actions = [.. treaty.Actions, new() { Type = ActionType.Adoption, Date = new(1993) }] })
            .Date.Should()
            .Be(new PartialDate(1993));
        Treaty("y").Date.Should().BeNull();
    }

    private static ProvisionNumber Letter(string letter) => ProvisionNumber.TryParseInBrackets(letter, out var number) ? number : default;

    private static Source Source(string id) =>
        new()
        {
            Id = Id(id),
            Kind = SourceKind.Book,
            Title = En(id),
        };

    private static Commentary Comment(string id) =>
        new()
        {
            Id = Id(id),
            By = Id("a"),
            Source = Id("s"),
        };

    private static TreatyLibrary Library(
        Instrument[]? instruments = null,
        Expert[]? experts = null,
        Topic[]? topics = null,
        Source[]? sources = null,
        Commentary[]? commentary = null
    ) =>
        new()
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments = [.. instruments ?? []],
            Experts = [.. experts ?? []],
            Topics = [.. topics ?? []],
            Sources = [.. sources ?? []],
            Commentary = [.. commentary ?? []],
        };

    // What is asked | what that is in the terms of an instrument that numbers its points, as Chinese texts do
    [TestCase("hu/2(b)", "hu/2(2)")]
    [TestCase("hu/2(2)", "hu/2(2)")]
    [TestCase("hu/3(1)(a)", "hu/3(1)(1)")]
    [TestCase("hu/3(a)", "hu/3(a)")]
    [TestCase("hu/4(a)", "hu/4(a)")]
    public void A_point_that_is_numbered_may_be_cited_by_the_letter_at_its_place(string asked, string own)
    {
        var library = Of(
            Treaty(
                "hu",
                Article("2", Point("1"), Point("2")),
                Article("3", Paragraph("1", Point("1"))),
                Article("4", Point("1"), Point("a"))
            )
        );

        library.Normalise(Ref(asked)).Should().Be(Ref(own));
    }
}
