using System.Text.Json;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Diagnostics;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What <c>check</c> shows to people, to scripts and to tools for code review, and what <c>explain</c> says of it.</summary>
public sealed class CheckOutputTests
{
    private static readonly Dictionary<string, string> s_uncoloured = new() { ["NO_COLOR"] = "1" };

    // One line each of long, wide, right-to-left, with a tab, with something hidden, and one cut off at both ends.
    private static readonly Dictionary<string, string> s_library = new()
    {
        ["people.yaml"] =
            "experts:\n"
            + "  - { id: x, nmae: X }\n"
            + "  - { id: ann, kind: persn, name: Ann, names: { ru: Анна, ko: 조선민주주의인민공화국과 로씨야련방사이의 포괄적인 전략적동반자관계에 관한 조약 }, "
            + "certainty: sure, note: Nobody knows }\n"
            + "---\ntopics:\n  - { id: peace, label: 平和, names: [平和条約, ~] }\n  - { id: \"a\tb\", label: Tab }\n"
            + "  - { id: war, label: معاهدة, certainty: معاهدة }\n",
        ["lake.yaml"] =
            "instrument: lake\nkind: treaty\ntitle: Lake\narticle-count: 12\nprovisions:\n"
            + "  - { article: 3, note: \u202Eevil, refers-to: [{ to: lake/13 }] }\n---\nlibrary: \"unclosed\n",
        ["later.yaml"] = "# To be written.\n",
    };

    [TestCase("check-terminal-100", 100, true)]
    [TestCase("check-terminal-60-uncoloured", 60, false)]
    public void On_a_terminal_each_problem_shows_its_line_and_place(string name, int width, bool isColoured)
    {
        using var folder = Library();
        var run = Tool.Run(isColoured ? [] : s_uncoloured, width, "check", folder.Path);

        run.ExitCode.Should().Be(ExitCode.ErrorsFound);
        run.Out.Should().NotContain("\u202E");
        Approved.Matches(
            $"{name}.txt",
            run.Out.Replace("\u001b", "␛", StringComparison.Ordinal).Replace(folder.Path, "lib", StringComparison.Ordinal)
        );
    }

    [Test]
    public void In_a_pipe_each_problem_is_a_line_as_compilers_print_it()
    {
        using var folder = Library();
        var run = Tool.Run("check", folder.Path);

        run.Error.Should().BeEmpty();
        Approved.Matches("check.txt", run.Out.Replace(folder.Path, "lib", StringComparison.Ordinal));
    }

    [TestCase("check", 0, "warning TR1011", "1 file: 0 errors, 1 warning")]
    [TestCase("check --warnings-as-errors", 1, "error TR1011", "1 file: 1 error, 0 warnings")]
    public void Warnings_are_errors_to_whoever_wants_it(string line, int exitCode, string problem, string summary)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("empty.yaml", "# nothing\n");
        var run = Tool.Run([.. Tool.Words(line), file]);

        run.ExitCode.Should().Be(exitCode);
        run.Out.Should().Be($"{file}(1,1): {problem}: the file holds no document\n{summary}\n");
        using var json = JsonDocument.Parse(Tool.Run([.. Tool.Words(line), file, "--format", "json"]).Out);
        json.RootElement.GetProperty("errors").GetInt32().Should().Be(exitCode);
        json.RootElement.GetProperty("diagnostics")[0]
            .GetProperty("severity")
            .GetString()
            .Should()
            .Be(problem[..problem.IndexOf(' ', StringComparison.Ordinal)]);
    }

    [Test]
    public void A_folder_without_a_library_does_not_pass_as_one_without_faults()
    {
        using var folder = new TemporaryFolder();

        Tool.Run("check", folder.Path)
            .Should()
            .Be(new ToolRun(ExitCode.File, string.Empty, $"treatyrefs: There is no *.yaml file in \"{folder.Path}\".\n"));
    }

    [Test]
    public void Sarif_has_every_rule_with_help_and_every_problem_with_its_place()
    {
        using var folder = Library();
        using var log = JsonDocument.Parse(Tool.Run("check", folder.Path, "--format", "sarif").Out);
        log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = log.RootElement.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        rules.Select(rule => rule.GetProperty("id").GetString()).Should().Equal(DiagnosticRules.All.Select(rule => rule.Id));
        rules
            .Should()
            .OnlyContain(rule =>
                rule.GetProperty("help").GetProperty("text").GetString()!.Contains("Wrong\n")
                && rule.GetProperty("help").GetProperty("markdown").GetString()!.Contains("```yaml")
                && Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute)
            );
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results
            .Should()
            .OnlyContain(result =>
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString()
            );
        results
            .Select(result => $"{Place(result)} {result.GetProperty("level").GetString()} {result.GetProperty("ruleId").GetString()}")
            .Should()
            .BeEquivalentTo(
                "lake.yaml 6,50-57 error TR3003",
                "lake.yaml 8,10-19 error TR1004",
                "later.yaml 1,1-17 warning TR1011",
                "people.yaml 2,5-6 error TR2003",
                "people.yaml 2,14-18 error TR2002",
                "people.yaml 3,22-27 error TR2005",
                "people.yaml 3,120-124 error TR2005",
                "people.yaml 6,43-44 error TR2006",
                "people.yaml 7,11-16 error TR2005",
                "people.yaml 8,42-48 error TR2005"
            );
    }

    [Test, NonParallelizable] // it works in another folder
    public void In_sarif_paths_are_relative_to_the_folder_and_written_as_addresses()
    {
        using var folder = new TemporaryFolder();
        folder.Write("my library/a#b.yaml", "# nothing\n");
        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = folder.Path;
            Tool.Run("check", "./my library", "--format", "sarif").Out.Should().Contain("\"uri\": \"my%20library/a%23b.yaml\"");
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [TestCase("explain TR2o02", 3, "treatyrefs: there is no rule \"TR2o02\"\nDid you mean: TR2002, TR1002, TR2001, TR2003, TR2004\n")]
    [TestCase("explain nothing", 3, "treatyrefs: there is no rule \"nothing\"\n")]
    [TestCase(
        "explain --fromat markdown",
        2,
        "treatyrefs: did not expect '--fromat'; did you mean '--format'?\nSee: treatyrefs explain --help\n"
    )]
    public void A_rule_that_there_is_not_is_exit_3_with_those_that_are_near(string line, int exitCode, string error) =>
        Tool.Run(Tool.Words(line)).Should().Be(new ToolRun(exitCode, string.Empty, error));

    [Test]
    public void An_explanation_wraps_on_a_terminal_and_not_in_a_pipe()
    {
        Tool.Run(s_uncoloured, 60, "explain", "tr3003")
            .Out.Split('\n')
            .Where(line => !line.StartsWith(' '))
            .Should()
            .OnlyContain(line => line.Length <= 60);
        Tool.Run("explain", "tr3003")
            .Out.Should()
            .StartWith("TR3003: No such provision (error)\n\nA reference points to a provision that does not exist:");
    }

    [Test]
    public void The_page_of_rules_is_what_explain_prints() =>
        Approved.Matches(Path.Combine(RepositoryFiles.Root, "docs", "rules.md"), Tool.Run("explain", "--format", "markdown").Out);

    private static TemporaryFolder Library()
    {
        var folder = new TemporaryFolder();
        foreach (var (name, content) in s_library)
        {
            folder.Write(name, content);
        }

        return folder;
    }

    private static string Place(JsonElement result)
    {
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = location.GetProperty("region");
        var uri = location.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return $"{uri[(uri.LastIndexOf('/') + 1)..]} "
            + $"{region.GetProperty("startLine")},{region.GetProperty("startColumn")}-{region.GetProperty("endColumn")}";
    }
}
