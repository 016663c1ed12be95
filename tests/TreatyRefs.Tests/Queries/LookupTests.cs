using TreatyRefs.Queries;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Queries;

/// <summary>The library's own answers lose nothing of a question either.</summary>
public sealed class LookupTests
{
    [TestCase("4-6", "\"4-6\" means 3 provisions, ru-dprk-2024/4, ru-dprk-2024/5, ru-dprk-2024/6; expected one")]
    [TestCase("un-charter/2(4) and 51", "\"un-charter/2(4) and 51\" means 2 provisions, un-charter/2(4), un-charter/51; expected one")]
    [TestCase("un-charter/51 foo", "\"un-charter/51 foo\": \"foo\" at column 15 was not read")]
    public void One_dossier_is_not_the_first_of_several(string citation, string message)
    {
        FluentActions
            .Invoking(() => ScanPassageTests.BuiltIn.Dossier(citation))
            .Should()
            .Throw<ProblemException>()
            .WithMessage(message + ".")
            .Which.Problem.Message.Should()
            .Be(message);
        ScanPassageTests.BuiltIn.TryGetDossier(citation, out var dossier, out var problem).Should().BeFalse();
        dossier.Should().BeNull();
        problem!.Message.Should().Be(message);
    }

    [TestCase("4-6", "ru-dprk-2024/4 ru-dprk-2024/5 ru-dprk-2024/6")]
    [TestCase(
        "un-charter/51, 200, 2(4) foo",
        "un-charter/51 un-charter/2(4); Article 200 does not exist: UN Charter has 111 articles, 1 to 111; \"foo\" at column 26 "
            + "was not read"
    )]
    [TestCase("vclt/31-33", "vclt/31 vclt/32 vclt/33")]
    [TestCase("vclt/31(3)(a)-(c)", "vclt/31(3)(a) vclt/31(3)(b) vclt/31(3)(c)")]
    [TestCase("un-charter/110-112", "un-charter/110 un-charter/111; Article 112 does not exist: UN Charter has 111 articles, 1 to 111")]
    public void All_that_can_be_answered_is_and_the_rest_is_named(string citation, string expected)
    {
        var answer = new DossierLookup(ScanPassageTests.BuiltIn).Find(citation);

        string.Join(
                "; ",
                answer.Gaps.Select(gap => gap.Message).Prepend(string.Join(' ', answer.Dossiers.Select(dossier => dossier.Reference)))
            )
            .Should()
            .Be(expected);
    }

    [Test]
    public void A_reference_that_leads_nowhere_is_thrown_with_its_problem()
    {
        var lookup = new DossierLookup(ScanPassageTests.BuiltIn);
        lookup.FindReference("art. 51 UN Charter").References.Should().ContainSingle().Which.ToString().Should().Be("un-charter/51");
        FluentActions
            .Invoking(() => lookup.FindReference("un-charter/200"))
            .Should()
            .Throw<ProblemException>()
            .Which.Problem.Message.Should()
            .Be("Article 200 does not exist: UN Charter has 111 articles, 1 to 111");
        lookup.TryFindReferredTo("pact-of-nowhere/1", out _, out var problem).Should().BeFalse();
        FluentActions
            .Invoking(() => lookup.FindReferredTo("pact-of-nowhere/1"))
            .Should()
            .Throw<ProblemException>()
            .Which.Problem.Should()
            .Be(problem);
    }
}
