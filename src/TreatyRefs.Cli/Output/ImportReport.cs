using System.Globalization;
using TreatyRefs.Importing;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Output;

/// <summary>Says on stderr what an import left out, what is doubtful, and what came of it.</summary>
internal static class ImportReport
{
    private const int MostLines = 10;

    public static void Write(string file, ImportResult imported, TextWriter error)
    {
        foreach (var reason in imported.LeftOut.GroupBy(line => line.Reason))
        {
            error.Write($"{Place(file, reason.First().Line)}: left out: {What(reason.Key, [.. reason])}\n");
        }

        foreach (var doubt in imported.Doubts)
        {
            error.Write($"{Place(file, doubt.Line)}: doubt: {VisibleText.Of(doubt.Message)}\n");
        }

        error.Write($"{imported.Instrument.Id}: {imported.Summary}; {Count(imported.Doubts.Count, "doubt")}\n");
    }

    private static string What(LeftOutReason reason, List<LeftOutLine> lines) =>
        reason switch
        {
            LeftOutReason.Contents => $"the table of contents, lines {Number(lines[0].Line)} to {Number(lines[^1].Line)}",
            LeftOutReason.PageNumber => $"{Count(lines.Count, "page number")}, {Lines(lines)}",
            LeftOutReason.Note => $"{Count(lines.Count, "note")}, {Lines(lines)}",
            LeftOutReason.RunningHeader => $"{Count(lines.Count, "running header")}, {Lines(lines)}: \"{VisibleText.Of(lines[0].Text)}\"",
            _ => $"{Count(lines.Count, "dividing line")}, {Lines(lines)}",
        };

    private static string Lines(List<LeftOutLine> lines) =>
        (lines.Count == 1 ? "line " : "lines ")
        + string.Join(", ", lines.Take(MostLines).Select(line => Number(line.Line)))
        + (lines.Count > MostLines ? " ..." : string.Empty);

    private static string Place(string file, int line) => string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(file)}({line})");

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
