using TreatyRefs.Citations;
using TreatyRefs.Tests.Citations.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Citations;

/// <summary>Nothing of what somebody asks is lost: each part of a citation is answered, or named with its column as not read.</summary>
public sealed class QuestionTests
{
    private static readonly CitationParser s_parser = new(ScanPassageTests.BuiltIn);

    private static IEnumerable<TestCaseData> Cases => CaseTable.Read("questions.txt", 3);

    [TestCaseSource(nameof(Cases))]
    public void Every_part_is_answered_or_named(string language, string written, string meaning) =>
        Print(s_parser.Parse(written)).Should().Be(meaning, language);

    private static string Print(CitationResult result) =>
        result.Outcome switch
        {
            CitationOutcome.Read => string.Join("; ", result.References)
                + string.Concat(result.Years.Select(year => $" of {year.Year}"))
                + (
                    result.ImpliedBy is { } word ? $" implied by {word}"
                    : result.IsImplied ? " implied"
                    : string.Empty
                )
                + (result.Unread is { } unread ? ", but " + unread.Problem : string.Empty),
            CitationOutcome.UnknownInstrument => "unknown "
                + result.Problem
                + string.Concat(result.Candidates.Select(id => ", near " + id)),
            CitationOutcome.Ambiguous => "ambiguous " + result.Problem,
            _ => "unreadable " + result.Problem,
        };
}
