using TreatyRefs.Queries;
using TreatyRefs.Reports.Renderers;

namespace TreatyRefs.Cli.Output;

/// <summary>A format of reports: here are all that there are.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Endings">The endings of files that are written in it.</param>
/// <param name="Write">Writes a dossier; the options are for plain text.</param>
internal sealed record ReportFormat(string Name, string[] Endings, Action<Dossier, TextWriter, TextOptions> Write)
{
    private static readonly ReportFormat s_text = new(
        CommonOptions.Text,
        [".txt"],
        (dossier, writer, options) => dossier.WriteText(writer, options)
    );

    private static readonly ReportFormat s_json = new(CommonOptions.Json, [".json"], (dossier, writer, _) => dossier.WriteJson(writer));

    private static readonly ReportFormat[] s_all =
    [
        s_text,
        s_json,
        new(CommonOptions.Markdown, [".md", ".markdown"], (dossier, writer, _) => dossier.WriteMarkdown(writer)),
        new(CommonOptions.Html, [".html", ".htm"], (dossier, writer, _) => dossier.WriteHtml(writer)),
    ];

    /// <summary>All of them, that for people at a screen first.</summary>
    public static IReadOnlyList<ReportFormat> All => s_all;

    /// <summary>The names of all, and of others that a command has besides.</summary>
    public static string[] Names(params string[] others) => [.. NamesOf(s_all), .. others];

    /// <summary>The names of those that make a document, and last that for programs.</summary>
    public static string[] DocumentNames => [.. NamesOf(Array.FindAll(s_all, format => format != s_text && format != s_json)), s_json.Name];

    private static string[] NamesOf(ReportFormat[] formats) => Array.ConvertAll(formats, format => format.Name);

    public static ReportFormat Of(string name) => All.First(format => format.Name == name);
}
