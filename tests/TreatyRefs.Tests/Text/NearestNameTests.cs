using TreatyRefs.Text;

namespace TreatyRefs.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] s_kinds = ["article", "paragraph", "point", "preamble", "part"];

    [TestCase("artcile", "article")]
    [TestCase("atricle", "article")]
    [TestCase("articel", "article")]
    [TestCase("artikle", "article")]
    [TestCase("articles", "article")]
    [TestCase("rticle", "article")]
    [TestCase("ARTICLE", "article")]
    [TestCase("paragrah", "paragraph")]
    [TestCase("prat", "part")]
    [TestCase("xyz", null)]
    [TestCase("protocol", null)]
    [TestCase("", null)]
    public void The_name_that_was_probably_meant_is_found(string written, string? meant) =>
        NearestName.Of(written, s_kinds).Should().Be(meant);

    [Test]
    public void Two_neighbours_swapped_count_once_and_apart_twice()
    {
        NearestName.Of("ab", ["ba"]).Should().Be("ba");
        NearestName.Of("abc", ["cba"]).Should().BeNull();
    }

    [Test]
    public void The_nearest_come_first_and_ties_in_their_given_order() =>
        NearestName
            .Several("signature", ["signatures", "signaturze", "signature", "sigature"], 3)
            .Should()
            .Equal("signature", "signatures", "signaturze");

    [Test]
    public void Of_the_nearest_alone_there_is_none_farther_away() =>
        NearestName.Nearest("signature", ["signaturze", "signatory", "signatures", "sign"], 3).Should().Equal("signaturze", "signatures");

    // Among thousands of names something is always a third away.
    [TestCase("kursk", "")]
    [TestCase("krk", "")]
    [TestCase("vctl", "vclt")]
    [TestCase("unclso", "unclos")]
    [TestCase("refugee", "refugee convention; convention on refugee status")]
    [TestCase("geneva conventoin", "geneva convention")]
    [TestCase("geneva protocol", "")]
    [TestCase("rio convention", "")]
    [TestCase("조약", "")]
    public void Of_many_names_those_are_offered_that_a_person_would_think_of(string written, string meant) =>
        string.Join(
                "; ",
                NearestName.OfNames(
                    written,
                    [
                        "urss",
                        "kunst",
                        "vclt",
                        "unclos",
                        "convention on refugee status",
                        "refugee convention",
                        "geneva convention",
                        "月球协定",
                        "달조약",
                    ],
                    3
                )
            )
            .Should()
            .Be(meant);

    [Test]
    public void Nothing_is_offered_twice() => NearestName.Several("art", ["arts", "arts"], 5).Should().Equal("arts");

    [Test]
    public void A_word_of_more_than_64_characters_is_near_nothing()
    {
        NearestName.Of(new string('a', 64), [new string('a', 63)]).Should().NotBeNull();
        NearestName.Of(new string('a', 65), [new string('a', 65)]).Should().BeNull();
        NearestName.Of(new string('a', 64), [new string('a', 65)]).Should().BeNull();
    }
}
