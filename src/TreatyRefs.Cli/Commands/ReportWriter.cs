using System.CommandLine;
using TreatyRefs.Cli.Output;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Renderers;

namespace TreatyRefs.Cli.Commands;

/// <summary>Writes what a command found in the format that was asked for.</summary>
internal static class ReportWriter
{
    /// <summary>Writes a dossier to stdout, or to the file named by <c>--output</c>.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="result">The command line.</param>
    /// <param name="format">The name of the format asked for.</param>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The exit status.</returns>
    public static int Write(CliContext context, ParseResult result, string format, Dossier dossier) =>
        context.Deliver(result, (writer, isFile) => ReportFormat.Of(format).Write(dossier, writer, TextOptions(context, isFile)));

    /// <summary>How plain text is written: as wide as the terminal and coloured, where it goes to one.</summary>
    public static TextOptions TextOptions(CliContext context, bool isFile) =>
        isFile
            ? new TextOptions()
            : new TextOptions { Width = context.Environment.TerminalWidth, IsColoured = context.Environment.IsColoured };
}
