using TreatyRefs.Quality;
using TreatyRefs.Scanning;

namespace TreatyRefs.Tests.Scanning;

/// <summary>What counts as right, open, missed, wrong and false.</summary>
public sealed class OutcomeTests
{
    [TestCase("a/1; ?2", "a/1; ?2", "Right")]
    [TestCase("a/1", "a/1; ?2", "Open")]
    [TestCase("a/1; a/2", "a/1", "Missed")]
    [TestCase("a/1; a/2", "a/1; a/3", "Wrong")]
    [TestCase("a/1", "a/1!no-such", "Wrong")]
    [TestCase("", "a/1", "False")]
    [TestCase("", "?1", "Open")]
    public void A_case_has_one_outcome(string wanted, string found, string outcome) =>
        $"{CaseOutcome.Of(Split(wanted), Split(found), target => target[0] == '?')}".Should().Be(outcome);

    [TestCase("unsc-res-7/3", "Right")]
    [TestCase("unsc-res-70", "Wrong")]
    [TestCase(null, "Open")]
    public void A_link_is_right_wrong_or_open_by_the_target_at_its_place(string? reference, string outcome) =>
        ResolutionLinks
            .Score(new("en", "see resolution 7 (1946)", [new(15, 23, 7)]), [Found(4, 23, reference, InstrumentBinding.Name, 15)])
            .Should()
            .Be(QualityRow.Counted("en", [Enum.Parse<Outcome>(outcome)]));

    [Test]
    public void A_link_without_a_target_is_missed_and_a_body_or_another_resolution_for_this_one_is_false() =>
        ResolutionLinks
            .Score(
                new("en", "7 (1946); paragraph 3 of this resolution; the Committee", [new(0, 8, 7)]),
                [Found(10, 40, "unsc-res-7/3", InstrumentBinding.Context), Found(46, 55, "unsc-res-8", InstrumentBinding.DefinedTerm)]
            )
            .Should()
            .Be(new QualityRow("en", 1, 0, 0, 1, 0, 2));

    [Test]
    public void What_is_false_is_none_of_the_citations_of_a_text_and_is_one_of_the_cases()
    {
        Outcome[] outcomes = [Outcome.Right, Outcome.False];
        QualityRow.Counted("x", outcomes).Of.Should().Be(1);
        QualityRow.Counted("x", outcomes, areCases: true).Of.Should().Be(2);
    }

    private static FoundTarget Found(int start, int end, string? reference, InstrumentBinding by, int? own = null) =>
        new(start, end, own ?? start, end, reference, null, TargetStatus.NotDescribed, by);

    private static string[] Split(string targets) => targets.Split("; ", StringSplitOptions.RemoveEmptyEntries);
}
