using System.CommandLine;
using TreatyRefs.Cli.Output;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Renderers;

namespace TreatyRefs.Cli.Commands;

/// <summary>Writes what a command found in the format that was asked for.</summary>
internal static class ReportWriter
{
    /// <summary>Writes a report, or its JSON.</summary>
    /// <param name="context">The machine.</param>
    /// <param name="result">The command line.</param>
    /// <param name="format">The format asked for.</param>
    /// <param name="report">The report for people; not called for JSON.</param>
    /// <param name="json">Writes the JSON.</param>
    /// <returns>The exit status.</returns>
    public static int Write(CliContext context, ParseResult result, string format, Func<Report> report, Action<TextWriter> json) =>
        context.Deliver(
            result,
            (writer, isFile) =>
            {
                switch (format)
                {
                    case CommonOptions.Json:
                        json(writer);
                        break;
                    case CommonOptions.Markdown:
                        MarkdownRenderer.Write(report(), writer);
                        break;
                    case CommonOptions.Html:
                        HtmlRenderer.Write(report(), writer);
                        break;
                    default:
                        TextRenderer.Write(
                            report(),
                            isFile ? null : context.Environment.TerminalWidth,
                            !isFile && context.Environment.IsColoured,
                            writer
                        );
                        break;
                }
            }
        );
}
