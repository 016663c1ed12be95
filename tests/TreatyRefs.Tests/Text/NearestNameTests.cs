using FsCheck;
using FsCheck.Fluent;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] s_kinds = ["article", "paragraph", "point", "preamble", "part"];

    private static readonly Gen<string> s_words = Gen.Elements("aAbBcdeЯя一".ToCharArray())
        .ArrayOf()
        .Select(letters => new string([.. letters.Take(6)]));

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

    // Most candidates are passed over by their letters alone: never one that is near enough.
    [Test]
    public void Whatever_is_within_a_third_is_found() =>
        Properties.Hold(
            from word in s_words
            from candidate in s_words
            select (word, candidate),
            pair =>
                NearestName.Of(pair.word, [pair.candidate]) is not null
                == (pair.word.Length > 0 && DistanceOf(pair.word, pair.candidate) <= Math.Max(1, (pair.word.Length + 1) / 3))
        );

    // By the definition, however long it takes.
    private static int DistanceOf(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        var least = DistanceOf(a[1..], b[1..]) + (Lower(a[0]) == Lower(b[0]) ? 0 : 1);
        least = Math.Min(least, 1 + Math.Min(DistanceOf(a[1..], b), DistanceOf(a, b[1..])));
        return a.Length > 1 && b.Length > 1 && Lower(a[0]) == Lower(b[1]) && Lower(a[1]) == Lower(b[0])
            ? Math.Min(least, 1 + DistanceOf(a[2..], b[2..]))
            : least;
    }

    private static char Lower(char c) => char.ToLowerInvariant(c);

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
