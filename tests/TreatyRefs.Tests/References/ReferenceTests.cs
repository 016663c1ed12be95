using System.Globalization;
using TreatyRefs.References;

namespace TreatyRefs.Tests.References;

public sealed class ReferenceTests
{
    [Test]
    public void A_single_reference_refuses_a_range_and_says_where_it_begins() =>
        FluentActions
            .Invoking(() => ProvisionReference.Parse("un-charter/39..51"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("\"un-charter/39..51\": expected one provision, found a range at column 14.");

    [Test]
    public void A_reference_has_at_most_1600_characters()
    {
        var longest = "x/" + string.Concat(Enumerable.Repeat("1(2)", 1)) + new string(' ', 1600);
        FluentActions
            .Invoking(() => ProvisionReference.Parse(longest))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*: a reference has at most 1600 characters; more at column 1.");
        ProvisionReference.TryParse(new string('a', 100) + "/1", null, out _).Should().BeTrue();
    }

    [Test]
    public void A_long_text_is_cut_in_the_message() =>
        FluentActions
            .Invoking(() => ProvisionReference.Parse("x/" + new string('!', 100)))
            .Should()
            .Throw<FormatException>()
            .Which.Message.Should()
            .StartWith("\"x/" + new string('!', 75) + "...\": ");

    [Test]
    public void An_id_has_at_most_100_characters()
    {
        InstrumentId.TryParse(new string('a', 100), null, out _).Should().BeTrue();
        InstrumentId.TryParse(new string('a', 101), null, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => InstrumentId.Parse("UN"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("\"UN\" is not an instrument id: lower-case letters and digits with single hyphens between.");
    }

    [Test]
    public void A_pinpoint_has_at_most_16_steps()
    {
        var sixteen = "1" + string.Concat(Enumerable.Repeat("(2)", 15));
        Pinpoint.Parse(sixteen).Steps.Count.Should().Be(16);
        FluentActions
            .Invoking(() => Pinpoint.Parse(sixteen + "(2)"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("\"" + sixteen + "(2)\": a reference has at most 16 steps; more at column 50.");
    }

    [TestCase("4(2)", "4(2)")]
    [TestCase("preamble(3)", "preamble(3)")]
    [TestCase("annex-3/17", "annex-3/17")]
    [TestCase("", "")]
    public void A_pinpoint_stands_without_its_instrument(string written, string expected) =>
        Pinpoint.Parse(written).ToString().Should().Be(expected);

    [TestCase("4..5", "\"4..5\": did not expect \".\" at column 2.")]
    [TestCase("(2)x", "\"(2)x\": did not expect \"x\" at column 4.")]
    [TestCase(" 4", "\" 4\": expected an article number or a word such as \"preamble\" or \"annex-1\" at column 1.")]
    public void What_is_no_pinpoint_is_refused_with_its_column(string written, string message) =>
        FluentActions.Invoking(() => Pinpoint.Parse(written)).Should().Throw<FormatException>().WithMessage(message);

    [Test]
    public void No_text_is_an_argument_error_to_Parse_and_a_no_to_TryParse()
    {
        FluentActions.Invoking(() => ReferenceRange.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProvisionReference.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Pinpoint.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProvisionNumber.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => InstrumentId.Parse(null!)).Should().Throw<ArgumentNullException>();
        ReferenceRange.TryParse(null, null, out _).Should().BeFalse();
        ProvisionNumber.TryParse(null, null, out _).Should().BeFalse();
        InstrumentId.TryParse(null, null, out _).Should().BeFalse();
    }

    // Where each stands in a sorted list; the middle one is the same in every culture.
    [Test]
    public void References_sort_by_instrument_then_as_an_instrument_runs()
    {
        string[] inOrder =
        [
            "a",
            "a/preamble",
            "a/preamble(2)",
            "a/part-1",
            "a/part-1/section-2",
            "a/chapter-7",
            "a/2",
            "a/2(1)",
            "a/2(1)(b)",
            "a/2(10)",
            "a/2(a)",
            "a/2bis",
            "a/2ter",
            "a/2a",
            "a/3",
            "a/10",
            "a/b",
            "a/annex",
            "a/annex-1",
            "a/annex-1/1",
            "a/annex-1/(1)",
            "b",
            "b/1",
        ];
        var parsed = inOrder.Select(text => ProvisionReference.Parse(text)).ToList();
        parsed.AsEnumerable().Reverse().Order().Select(reference => reference.ToString()).Should().Equal(inOrder);
    }

    [TestCase("x/31(3)(c)", "x/31(3)", true)]
    [TestCase("x/31(3)", "x/31(3)(c)", false)]
    [TestCase("x/31", "x/31", true)]
    [TestCase("x/31", "x", true)]
    [TestCase("x/31", "y", false)]
    [TestCase("x/310", "x/31", false)]
    [TestCase("x/annex-1/31", "x/31", false)]
    public void A_provision_contains_what_lies_in_it(string inner, string outer, bool contains) =>
        ProvisionReference.Parse(outer).Contains(ProvisionReference.Parse(inner)).Should().Be(contains);

    [TestCase("x/39..51", "x/39", true)]
    [TestCase("x/39..51", "x/51", true)]
    [TestCase("x/39..51", "x/41", true)]
    [TestCase("x/39..51", "x/41(2)", true)]
    [TestCase("x/39..51", "x/40bis", true)]
    [TestCase("x/39..51", "x/51bis", false)]
    [TestCase("x/39..51", "x/38", false)]
    [TestCase("x/39..51", "y/41", false)]
    [TestCase("x/39..51", "x", false)]
    [TestCase("x/39..51", "x/annex-1/41", false)]
    [TestCase("x/39..51", "x/chapter-41", false)]
    [TestCase("x/31(3)(a)..(c)", "x/31(3)(b)", true)]
    [TestCase("x/31(3)(a)..(c)", "x/31(2)(b)", false)]
    [TestCase("x/31(3)(a)..(c)", "x/31(3)", false)]
    [TestCase("x/4(b)(ix)..(x)", "x/4(b)(ix)", true)]
    [TestCase("x/4(b)(ix)..(x)", "x/4(b)(x)", true)]
    [TestCase("x/4(b)(viii)..(xi)", "x/4(b)(ix)", true)]
    [TestCase("x/4(b)(viii)..(xi)", "x/4(b)(xii)", false)]
    [TestCase("x/annex-1/3..5", "x/annex-1/4", true)]
    [TestCase("x/chapter-6..chapter-8", "x/chapter-7", true)]
    [TestCase("x/31", "x/31(2)", true)]
    [TestCase("x", "x/31", true)]
    // Letters are letters unless both ends can be roman: a roman i is before a roman c, a letter i is not.
    [TestCase("x/4(a)..(c)", "x/4(i)", false)]
    [TestCase("x/4(a)..(d)", "x/4(l)", false)]
    [TestCase("x/4(i)..(x)", "x/4(ii)", true)]
    [TestCase("x/4(ix)..(xi)", "x/4(j)", false)]
    [TestCase("x/4(1)..(3)", "x/4(a)", false)]
    // Ends of different depth or under different articles: everything between them as the instrument runs.
    [TestCase("x/1(5)..2(1)", "x/1(5)", true)]
    [TestCase("x/1(5)..2(1)", "x/1(6)", true)]
    [TestCase("x/1(5)..2(1)", "x/1(4)", false)]
    [TestCase("x/1(5)..2(1)", "x/2(1)(a)", true)]
    [TestCase("x/1(5)..2(1)", "x/2(2)", false)]
    [TestCase("x/1(5)..3(1)", "x/2", true)]
    [TestCase("x/1(5)..3(1)", "x/3", false)]
    [TestCase("x/1(5)..3(1)", "x/1", false)]
    [TestCase("x/1(5)..3", "x/3(9)", true)]
    [TestCase("x/1(5)..3", "x/2(1)", true)]
    public void A_range_contains_its_members_and_what_lies_in_them(string range, string reference, bool contains) =>
        ReferenceRange.Parse(range).Contains(ProvisionReference.Parse(reference)).Should().Be(contains);

    [TestCase("x/39..51", "x", true)]
    [TestCase("x/31(3)(a)..(c)", "x/31", true)]
    [TestCase("x/31(3)(a)..(c)", "x/31(3)(b)", true)]
    [TestCase("x/31(3)(a)..(c)", "x/32", false)]
    public void A_range_touches_what_it_lies_in(string range, string reference, bool touches) =>
        ReferenceRange.Parse(range).Touches(ProvisionReference.Parse(reference)).Should().Be(touches);

    [Test]
    public void The_ends_of_a_range_belong_to_one_instrument() =>
        FluentActions
            .Invoking(() => ReferenceRange.Create(ProvisionReference.Parse("x/1"), ProvisionReference.Parse("y/2")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("x/1 and y/2 are not neighbouring provisions*");

    [Test]
    public void A_single_reference_is_a_range_of_itself()
    {
        ReferenceRange range = ProvisionReference.Parse("x/31");
        range.IsSingle.Should().BeTrue();
        range.Last.Should().Be(range.First);
        range.Should().Be(ReferenceRange.Parse("x/31"));
    }

    [TestCase("x/annex-1/17(2)", "annex-1/17")]
    [TestCase("x/17(2)", "17")]
    [TestCase("x/chapter-7", null)]
    [TestCase("x/preamble(2)", null)]
    [TestCase("x", null)]
    public void The_article_of_a_pinpoint_is_where_its_bare_number_ends(string reference, string? article) =>
        ProvisionReference.Parse(reference).Pinpoint.Article?.ToString().Should().Be(article);

    [Test]
    public void The_parent_of_a_first_step_is_the_whole_instrument()
    {
        Pinpoint.Parse("31(3)").Parent.Should().Be(Pinpoint.Parse("31"));
        Pinpoint.Parse("31").Parent.IsWhole.Should().BeTrue();
        default(Pinpoint).Parent.IsWhole.Should().BeTrue();
    }

    [Test]
    public void A_step_needs_what_its_form_needs()
    {
        FluentActions.Invoking(() => PinpointStep.Main(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PinpointStep.Inner(default)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => PinpointStep.Named(ProvisionKind.Article, new ProvisionNumber(1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A step of the kind article is written by its number alone.*");
    }

    [Test]
    public void Default_is_nothing_and_prints_as_nothing()
    {
        default(InstrumentId).IsNone.Should().BeTrue();
        default(InstrumentId).ToString().Should().BeEmpty();
        default(ProvisionNumber).IsNone.Should().BeTrue();
        default(ProvisionNumber).ToString().Should().BeEmpty();
        default(Pinpoint).ToString().Should().BeEmpty();
        default(InstrumentId).CompareTo(InstrumentId.Parse("a")).Should().BeNegative();
        default(ProvisionNumber).CompareTo(new ProvisionNumber(1)).Should().BeNegative();
        default(ProvisionNumber).CompareTo(ProvisionNumber.Parse("a")).Should().BeNegative();
    }

    [Test]
    public void TryFormat_writes_all_or_nothing()
    {
        Span<char> enough = stackalloc char[10];
        ProvisionReference.Parse("vclt/31(3)").TryFormat(enough, out var written, default, null).Should().BeTrue();
        enough[..written].ToString().Should().Be("vclt/31(3)");
        ProvisionReference.Parse("vclt/31(3)").TryFormat(enough[..9], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        ProvisionNumber.Parse("8bis").TryFormat(enough, out written, "R", null).Should().BeTrue();
        enough[..written].ToString().Should().Be("VIII bis");
    }

    [Test]
    public void Formatting_does_not_follow_the_culture()
    {
        var arabic = CultureInfo.GetCultureInfo("ar-SA");
        string.Create(arabic, $"{ReferenceRange.Parse("x/39..51")} {ProvisionNumber.Parse("8bis"):P} {Pinpoint.OfArticle(12)}")
            .Should()
            .Be("x/39..51 8 bis 12");
    }

    [Test]
    public void An_unknown_format_of_a_number_is_refused() =>
        FluentActions
            .Invoking(() => ProvisionNumber.Parse("8").ToString("N", null))
            .Should()
            .Throw<FormatException>()
            .WithMessage("\"N\" is not a format of a provision number: G, P or R.");

    [Test]
    public void Spans_are_read_without_their_surroundings()
    {
        ReadOnlySpan<char> text = "see vclt/31(3) there";
        ProvisionReference.Parse(text[4..14]).ToString().Should().Be("vclt/31(3)");
        Parsed<ProvisionNumber>("VII").Should().Be(new ProvisionNumber(7));
        Parsed<InstrumentId>("vclt").Should().Be(InstrumentId.Parse("vclt"));
    }

    [Test]
    public void Every_kind_has_a_word_and_is_found_by_it()
    {
        foreach (var kind in Enum.GetValues<ProvisionKind>())
        {
            ProvisionKinds.TryFromKeyword(kind.Keyword(), out var found).Should().BeTrue();
            found.Should().Be(kind);
        }

        ProvisionKinds.TryFromKeyword("Article", out _).Should().BeFalse();
        ProvisionKinds.TryFromKeyword("protocol", out _).Should().BeFalse();
    }

    private static T Parsed<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
