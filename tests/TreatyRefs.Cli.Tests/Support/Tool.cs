using System.Globalization;

namespace TreatyRefs.Cli.Tests.Support;

/// <summary>What came of a command line.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error);

/// <summary>Runs the tool in process, as in a pipe unless a terminal is asked for.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] arguments) => Run(new Dictionary<string, string>(), null, arguments);

    public static ToolRun OnTerminal(int width, params string[] arguments) => Run(new Dictionary<string, string>(), width, arguments);

    public static ToolRun Run(IReadOnlyDictionary<string, string> variables, int? terminalWidth, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(arguments, new CliEnvironment
        {
            Out = output,
            Error = error,
            Variable = name => variables.GetValueOrDefault(name),
            TerminalWidth = terminalWidth,
        });
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The words of a command line, with double quotation marks around those with blanks.</summary>
    public static string[] Words(string line) => [.. line.Split('"').SelectMany((part, i) =>
        i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
