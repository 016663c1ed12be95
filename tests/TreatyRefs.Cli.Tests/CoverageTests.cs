using System.Text.Json;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Diagnostics;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What <c>check --coverage</c> says of gaps.</summary>
public sealed class CoverageTests
{
    private static IEnumerable<TestCaseData> Gaps() =>
        DiagnosticRules
            .All.Where(rule => rule.Id.StartsWith("TR4", StringComparison.Ordinal))
            .Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [TestCaseSource(nameof(Gaps))]
    public void The_wrong_example_of_a_rule_has_this_gap_among_others_and_the_right_one_has_not(DiagnosticRule rule)
    {
        var explanation = DiagnosticRules.Explain(rule);

        Rules(explanation.Wrong).Should().Contain(rule.Id).And.NotContain(id => !id.StartsWith("TR4", StringComparison.Ordinal));
        Rules(explanation.Right).Should().NotContain(rule.Id).And.NotContain(id => !id.StartsWith("TR4", StringComparison.Ordinal));
    }

    [TestCase("coverage", "text")]
    [TestCase("coverage-json", "json")]
    public void Gaps_are_warnings_at_their_places_and_a_table(string name, string format)
    {
        using var folder = Library();
        var run = Tool.Run("check", folder.Path, "--coverage", "--format", format);

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        Approved.Matches($"{name}.txt", run.Out.Replace(folder.Path, "lib", StringComparison.Ordinal));
    }

    [Test]
    public void On_a_terminal_the_table_wraps()
    {
        using var folder = Library();
        var run = Tool.OnTerminal(80, "check", folder.Path, "--coverage");

        Approved.Matches(
            "coverage-terminal-80.txt",
            run.Out.Replace("\u001b", "␛", StringComparison.Ordinal).Replace(folder.Path, "lib", StringComparison.Ordinal)
        );
    }

    [Test]
    public void Gaps_are_errors_to_whoever_wants_it_and_nothing_is_said_of_them_unasked()
    {
        using var folder = Library();

        Tool.Run("check", folder.Path, "--coverage", "--warnings-as-errors").ExitCode.Should().Be(ExitCode.ErrorsFound);
        Tool.Run("check", folder.Path).Out.Should().Be("2 files: 0 errors, 0 warnings\n");
        using var json = JsonDocument.Parse(Tool.Run("check", folder.Path, "--format", "json").Out);
        json.RootElement.TryGetProperty("coverage", out _).Should().BeFalse();
    }

    private static IEnumerable<string> Rules(string yaml)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("example.yaml", yaml + "\n");
        using var json = JsonDocument.Parse(Tool.Run("check", "--library", "built-in", file, "--coverage", "--format", "json").Out);
        return
        [
            .. json
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray()
                .Where(problem => problem.GetProperty("file").GetString() == file)
                .Select(problem => problem.GetProperty("rule").GetString()!),
        ];
    }

    private const string Lake = """
        library: Lakes
        date: 2026-01-01
        ---
        instrument: lake-treaty
        kind: treaty
        title: Treaty on the Waters of Lake Example
        short-title: Lake Treaty
        designation: Treaty
        article-count: 12
        actions:
          - { type: signature, date: 2001-05-06, certainty: background }
        provisions:
          - article: 1
            subject: Waters
            text: Subject to Article 13 of this Treaty, and to Article 4 of the Fish Code, the waters are shared.
            topics: [waters]
          - article: 2
            subject: Notice
            refers-to: [{ to: lake-treaty/1, as: implements }]
            sources: [doe-2001]
          - { article: 3, subject: Disputes }
        ---
        topics:
          - { id: waters, label: Waters }
          - { id: fishing, label: Fishing }
        """;

    private static TemporaryFolder Library()
    {
        var folder = new TemporaryFolder();
        folder.Write("lake.yaml", Lake + "\n");
        folder.Write(
            "people.yaml",
            """
            experts:
              - { id: doe, name: Jane Doe }
            ---
            source: doe-2001
            kind: article
            title: Ten disputes over one lake
            date: 2001-07-01
            commentary:
              - { id: doe-2001#1, by: doe, on: [lake-treaty/2, lake-treaty], says: Article 2 asks for notice. }
            """ + "\n"
        );
        return folder;
    }
}
