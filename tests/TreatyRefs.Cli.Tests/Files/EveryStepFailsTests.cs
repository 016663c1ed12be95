using System.Globalization;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>A promise of every command that writes a file: whatever step fails, the old file is there, whole, and nothing else.</summary>
public sealed class EveryStepFailsTests
{
    private const string Old = "The old file.\n";

    private static readonly string[] s_inPlace = ["fmt", "init"];

    private static IEnumerable<string> WithOutput => CommandLines.CommandsWithOutput;

    // A command that prints only, and to stdout, has nothing to lose.
    private static readonly string[] s_printOnly = ["completion", "help"];

    [Test]
    public void Every_command_writes_files_that_are_tested_here_or_none() =>
        CommandLines.Commands.Should().BeEquivalentTo([.. WithOutput, .. s_inPlace, .. s_printOnly]);

    [Test]
    public void The_file_of_a_result_is_the_old_one_or_the_new_one(
        [ValueSource(nameof(WithOutput))] string command,
        [Values] bool forGood
    ) =>
        FailAtEachStep(
            command,
            forGood,
            workspace => [.. CommandLines.Of(command, workspace), "-o", workspace.Write("result.md", Old), .. Force(command)]
        );

    [Test]
    public void A_new_file_is_there_whole_or_not_at_all([ValueSource(nameof(WithOutput))] string command, [Values] bool forGood) =>
        FailAtEachStep(
            command,
            forGood,
            workspace => [.. CommandLines.Of(command, workspace), "-o", Path.Combine(workspace.Path, "result.md")]
        );

    [Test]
    public void What_is_rewritten_in_its_place_is_the_old_one_or_the_new_one(
        [ValueSource(nameof(s_inPlace))] string command,
        [Values] bool forGood
    ) => FailAtEachStep(command, forGood, workspace => CommandLines.Of(command, workspace));

    private static string[] Force(string command) => command == "import" ? ["--force"] : [];

    private static void FailAtEachStep(string command, bool forGood, Func<Workspace, string[]> line)
    {
        for (var failing = 1; ; failing++)
        {
            using var workspace = new Workspace();
            var words = line(workspace);
            var before = workspace.Content();
            var steps = new FailingSteps(failing, forGood);
            var run = Run(words, steps);
            if (!steps.HasFailed)
            {
                failing.Should().BeGreaterThan(4, "writing a file takes some steps");
                run.ExitCode.Should().Be(ExitCode.Served);
                workspace.Content().Should().NotEqual(before);
                return;
            }

            run.ExitCode.Should().Be(ExitCode.File, "step {0} of {1} failed", failing, command);
            run.Error.Should().EndWith(" could not be written: No space left on device\n").And.NotContain(".tmp");
            workspace.Content().Should().Equal(before, "step {0} of {1} failed", failing, command);
            if (failing is 1 or 3)
            {
                Tool.Run(words).ExitCode.Should().Be(ExitCode.Served, "the next run is not stopped by it");
            }
        }
    }

    private static ToolRun Run(string[] words, FailingSteps steps)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(
            words,
            new CliEnvironment
            {
                Out = output,
                Error = error,
                Variable = _ => null,
                Files = steps,
            }
        );
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
