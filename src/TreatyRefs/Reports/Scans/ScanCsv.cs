using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes what was found in texts as CSV (RFC 4180): a header, then a row for each target.</summary>
/// <remarks>Lines end with <c>\r\n</c>, as the RFC says. Texts are untrusted: a cell that a spreadsheet would take for a formula gets an
/// apostrophe before it, and hidden characters are shown as <c>[U+XXXX]</c>. Several values in a cell are divided by spaces.
/// Stateless.</remarks>
internal static class ScanCsv
{
    private const string Header =
        "file,line,column,start,end,text,language,reference,pinpoint,eId,status,instrument,by,asWritten,candidates,members\r\n";

    /// <summary>Writes the rows as they are found.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="unit">What offsets count; columns are UTF-16 code units.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(IEnumerable<ScannedFile> files, OffsetUnit unit, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Header);
        foreach (var file in files)
        {
            foreach (var located in file.Citations)
            {
                for (var i = 0; i < located.Targets.Count; i++)
                {
                    WriteRow(Cells(file.Name, located, i, unit), writer);
                }
            }
        }
    }

    private static IEnumerable<string?> Cells(string file, LocatedCitation located, int index, OffsetUnit unit)
    {
        var (target, place) = (located.Citation.Targets[index], located.Targets[index]);
        return
        [
            file,
            Number(place.Start.Position.Line),
            Number(place.Start.Position.Column),
            Number(place.Start.In(unit)),
            Number(place.End.In(unit)),
            located.Citation.Text,
            located.Citation.Language,
            target.Reference?.ToString(),
            target.Pinpoint,
            target.EId,
            target.Status.Keyword(),
            target.Instrument.Id?.ToString(),
            target.Instrument.By.Keyword(),
            target.Instrument.AsWritten,
            string.Join(' ', target.Instrument.Candidates),
            string.Join(' ', target.Members),
        ];
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteRow(IEnumerable<string?> cells, TextWriter writer)
    {
        writer.Write(string.Join(',', cells.Select(cell => Cell(cell ?? string.Empty))));
        writer.Write("\r\n");
    }

    private static string Cell(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        var visible = VisibleText.Of(harmless.ReplaceLineEndings("\n"), keepLineBreaks: true);
        return visible.AsSpan().IndexOfAny(",\"\n") < 0 ? visible : $"\"{visible.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
