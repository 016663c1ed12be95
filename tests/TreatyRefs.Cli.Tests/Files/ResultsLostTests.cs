using System.Globalization;
using System.Text;
using TreatyRefs.Cli.Output;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>A promise of every command: a result that cannot be written is never taken for one that was.</summary>
public sealed class ResultsLostTests
{
    private static IEnumerable<string> Commands => CommandLines.Commands;

    private static readonly Dictionary<string, (Exception Thrown, string Reason)> s_problems = new(StringComparer.Ordinal)
    {
        ["full device"] = (new IOException("No space left on device", 28), "No space left on device"),
        ["broken device"] = (new IOException("Input/output error", 5), "Input/output error"),
        ["file-size limit"] = (
            new ArgumentOutOfRangeException("value", "Specified file length was too large for the file system."),
            "it would be larger than a file may be"
        ),
        ["closed stream"] = (new IOException("the standard output is closed"), "the standard output is closed"),
        ["descriptor of another"] = (new UnauthorizedAccessException("Access to the path is denied."), "access is denied"),
    };

    [Test]
    public void What_cannot_be_written_to_stdout_is_exit_4_with_a_sentence(
        [ValueSource(nameof(Commands))] string command,
        [Values(0, 10)] int written
    )
    {
        foreach (var (name, (thrown, reason)) in s_problems)
        {
            var run = Run(command, thrown, written);

            run.ExitCode.Should().Be(ExitCode.File, "{0} onto a {1}", command, name);
            run.Error.Should().EndWith($"treatyrefs: the results could not be written: {reason}\n", "{0} onto a {1}", command, name);
        }
    }

    [TestCaseSource(nameof(Commands))]
    public void A_reader_that_closed_the_pipe_ends_it_quietly(string command)
    {
        using var workspace = new Workspace();
        var usual = Tool.Run(CommandLines.Of(command, workspace));
        var run = Run(command, new IOException("Broken pipe", 32), 0);

        usual.Out.Should().NotBeEmpty("the line of {0} is to print something", command);
        run.ExitCode.Should().Be(usual.ExitCode);
        run.Error.Should().NotContain("written").And.NotContain("pipe");
    }

    [TestCase("--help")]
    [TestCase("--version")]
    [TestCase("article --help")]
    public void Help_is_a_result_too(string line)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var full = new BreakingStream(s_problems["full device"].Thrown, 0);
        using var stream = new PipeStream(full);
        using var output = new StreamWriter(stream, Encoding.UTF8, bufferSize: 128);

        CliApp.Run(line.Split(' '), Environment(output, error)).Should().Be(ExitCode.File);
        error.ToString().Should().Be("treatyrefs: the results could not be written: No space left on device\n");
    }

    [Test]
    public void What_stderr_does_not_take_changes_nothing()
    {
        using var full = new BreakingStream(s_problems["full device"].Thrown, 0);
        using var stream = new PipeStream(full) { IsQuiet = true };
        using var error = new StreamWriter(stream, Encoding.UTF8, bufferSize: 128);
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        CliApp.Run(["article", "99"], Environment(output, error)).Should().Be(ExitCode.NotFound);
        CliApp.Run(["cite", "un-charter/51"], Environment(output, error)).Should().Be(ExitCode.Served);
        output.ToString().Should().Contain("51");
    }

    private static ToolRun Run(string command, Exception thrown, int written)
    {
        using var workspace = new Workspace();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var broken = new BreakingStream(thrown, written);
        using var stream = new PipeStream(broken);
        using var output = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 128);
        var exitCode = CliApp.Run(CommandLines.Of(command, workspace), Environment(output, error));
        return new ToolRun(exitCode, string.Empty, error.ToString());
    }

    private static CliEnvironment Environment(TextWriter output, TextWriter error) =>
        new()
        {
            Out = output,
            Error = error,
            Variable = _ => null,
        };

    // Takes some bytes, then none any more.
    private sealed class BreakingStream(Exception thrown, int takes) : MemoryStream
    {
        private int _taken;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _taken += buffer.Length;
            if (_taken > takes)
            {
                throw thrown;
            }
        }
    }
}
