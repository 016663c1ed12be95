using TreatyRefs.Citations;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.Citations;

/// <summary>Nothing of what somebody asks is lost: each part of a citation is answered, or named with its column as not read.</summary>
public sealed class QuestionTests
{
    private static readonly CitationParser s_parser = new(ScanPassageTests.BuiltIn);

    private static IEnumerable<TestCaseData> Cases => CaseTable.Read("questions.txt", 3);

    [TestCaseSource(nameof(Cases))]
    public void Every_part_is_answered_or_named(string language, string written, string meaning) =>
        Print(s_parser.Read(written)).Should().Be(meaning, language);

    private static string Print(Answer<Citation> answer) =>
        answer.TryGet(out var result, out var problem)
            ? string.Join("; ", result.References)
                + string.Concat(result.Years.Select(year => $" of {year.Year}"))
                + (
                    result.ImpliedBy is { } word ? $" implied by {word}"
                    : result.IsImplied ? " implied"
                    : string.Empty
                )
                + string.Concat(result.Gaps.Select(gap => ", but " + gap.Message))
            : problem.Kind switch
            {
                ProblemKind.NotFound => "unknown " + problem.Message + string.Concat(problem.Suggestions.Select(id => ", near " + id)),
                ProblemKind.Ambiguous => "ambiguous " + problem.Message,
                _ => "unreadable " + problem.Message,
            };
}
