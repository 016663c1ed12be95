using System.Globalization;
using System.Text;

namespace TreatyRefs.Cli.Tests.Support;

/// <summary>What came of a command line.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error);

/// <summary>Runs the tool in process, as in a pipe unless a terminal is asked for.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] arguments) => Run(new Dictionary<string, string>(), null, arguments);

    public static ToolRun OnTerminal(int width, params string[] arguments) => Run(new Dictionary<string, string>(), width, arguments);

    /// <summary>Runs the tool with something on its standard input.</summary>
    public static ToolRun WithInput(byte[] input, params string[] arguments) =>
        Run(new Dictionary<string, string>(), null, arguments, input);

    /// <inheritdoc cref="WithInput(byte[], string[])"/>
    public static ToolRun WithInput(string input, params string[] arguments) => WithInput(Encoding.UTF8.GetBytes(input), arguments);

    public static ToolRun Run(IReadOnlyDictionary<string, string> variables, int? terminalWidth, params string[] arguments) =>
        Run(variables, terminalWidth, arguments, null);

    private static ToolRun Run(IReadOnlyDictionary<string, string> variables, int? terminalWidth, string[] arguments, byte[]? input)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(
            arguments,
            new CliEnvironment
            {
                Out = output,
                Error = error,
                Variable = name => variables.GetValueOrDefault(name),
                TerminalWidth = terminalWidth,
                IsInputRedirected = input is not null,
                OpenIn = () => new MemoryStream(input ?? []),
            }
        );
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The words of a command line, with double quotation marks around those with spaces.</summary>
    public static string[] Words(string line) =>
        [.. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
