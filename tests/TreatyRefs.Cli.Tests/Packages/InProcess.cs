using System.Globalization;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>The tool without a process of its own, as in a pipe or on a terminal without colours.</summary>
internal static class InProcess
{
    public static (int ExitCode, string Out, string Error) Run(string[] arguments, int? terminalWidth = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(arguments, new CliEnvironment
        {
            Out = output,
            Error = error,
            Variable = name => name == "NO_COLOR" ? "1" : null,
            TerminalWidth = terminalWidth,
        });
        return (exitCode, output.ToString(), error.ToString());
    }
}
