using TreatyRefs.Model;
using TreatyRefs.Queries;
using static TreatyRefs.Tests.Support.SmallLibrary;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Queries;

public sealed class SupersessionTests
{
    // Who overtakes whom | what overtakes a | what overtakes that in turn
    [TestCase("", "", "")]
    [TestCase("b>a", "b", "")]
    [TestCase("b>a c>b d>c", "b", "c d")]
    [TestCase("b>a c>a d>b d>c", "b c", "d")]
    [TestCase("b>a a>b", "b", "")]
    [TestCase("b>a c>b a>c", "b", "c")]
    [TestCase("a>a", "a", "")]
    public void What_overtakes_the_newer_comment_is_told_too(string chain, string direct, string inTurn)
    {
        var entry = Entry(chain);

        entry.SupersededBy.Select(newer => newer.CommentId.ToString()).Should().Equal(Words(direct));
        entry.SupersededInTurn.Select(newer => newer.CommentId.ToString()).Should().Equal(Words(inTurn));
    }

    [Test]
    public void A_long_chain_is_followed_so_far_and_no_further()
    {
        var entry = Entry(string.Join(' ', Enumerable.Range(1, 100).Select(i => $"x{i}>{(i == 1 ? "a" : $"x{i - 1}")}")));

        entry.SupersededInTurn.Should().HaveCount(CommentaryEntry.MostInTurn);
        entry.SupersededInTurn[0].CommentId.Should().Be(Id("x2"));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static CommentaryEntry Entry(string chain)
    {
        var pairs = Words(chain).Select(pair => pair.Split('>')).ToList();
        var library = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "Test" },
            Instruments = [Treaty("pact", Article("1"))],
            Commentary =
            [
                .. pairs
                    .SelectMany(pair => pair)
                    .Append("a")
                    .Distinct()
                    .Select(id => new Commentary
                    {
                        Id = Id(id),
                        By = Id("x"),
                        Source = Id("s"),
                        On = [new(Ref("pact/1"))],
                        RespondsTo =
                        [
                            .. pairs
                                .Where(pair => pair[0] == id)
                                .Select(pair => new CommentaryResponse(Id(pair[1]), ResponseType.Supersedes)),
                        ],
                    }),
            ],
        };
        return new DossierBuilder(library).Provision(Ref("pact/1"))!.Commentary.Single(entry => entry.Commentary.Id == Id("a"));
    }
}
