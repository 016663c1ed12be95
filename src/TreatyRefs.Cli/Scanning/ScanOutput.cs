using TreatyRefs.Cli.Output;
using TreatyRefs.Model;
using TreatyRefs.Reports.Renderers;
using TreatyRefs.Reports.Scans;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Writes what was found in running texts, in the format asked for.</summary>
internal sealed class ScanOutput(CliEnvironment environment, ITreatyLibrary library)
{
    public required string Format { get; init; }

    public required OffsetUnit Offsets { get; init; }

    public required bool Explains { get; init; }

    public required string? Language { get; init; }

    /// <summary>How a page is written, where the format is one.</summary>
    public required HtmlOptions Page { get; init; }

    public void Write(IEnumerable<ScannedFile> files, bool areSeveral, TextWriter writer, bool isFile)
    {
        switch (Format)
        {
            case CommonOptions.Json:
                files.WriteJson(writer, Offsets);
                break;
            case CommonOptions.JsonLines:
                files.WriteJsonLines(writer, Offsets);
                break;
            case CommonOptions.Csv:
                files.WriteCsv(writer, Offsets);
                break;
            case CommonOptions.Html:
                files.Select(Whole).ToList().WriteHtml(library, writer, Language, Page);
                break;
            case CommonOptions.Annotations:
                files.Select(Whole).ToList().WriteAnnotations(library, writer);
                break;
            case CommonOptions.Yaml:
                files.WriteSourceDraft(writer);
                break;
            default:
                Table(writer, isFile).Write(files, areSeveral);
                break;
        }
    }

    private ScanText Table(TextWriter writer, bool isFile) =>
        new(writer, isFile ? null : environment.TerminalWidth, !isFile && environment.IsColoured)
        {
            Wording = Explains ? new TargetWording(library, Language) : null,
        };

    // A file is open while it is scanned: what is to be shown after the next one is read now.
    private static ScannedFile Whole(ScannedFile file) => file with { Citations = file.Citations.ToList() };
}
