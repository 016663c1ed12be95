using TreatyRefs.Model;
using TreatyRefs.Reports.Renderers;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes what was found in files, in the formats that people and programs go on with.</summary>
/// <remarks>JSON and CSV are written as citations are found, so files of any length will do; the others show texts and read all first.
/// The same files give the same bytes. Stateless.</remarks>
public static class ScanReports
{
    /// <summary>Writes a JSON array with one object per file.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="unit">What offsets count.</param>
    public static void WriteJson(this IEnumerable<ScannedFile> files, TextWriter writer, OffsetUnit unit = OffsetUnit.Utf16) =>
        ScanJson.Write(files, unit, writer);

    /// <summary>Writes one JSON object a line, each file as it is done.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="unit">What offsets count.</param>
    public static void WriteJsonLines(this IEnumerable<ScannedFile> files, TextWriter writer, OffsetUnit unit = OffsetUnit.Utf16) =>
        ScanJson.WriteLines(files, unit, writer);

    /// <summary>Writes CSV as RFC 4180 has it, a row for each target of each citation. What a spreadsheet would take for a formula
    /// gets an apostrophe before it.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="unit">What offsets count; columns are UTF-16 code units.</param>
    public static void WriteCsv(this IEnumerable<ScannedFile> files, TextWriter writer, OffsetUnit unit = OffsetUnit.Utf16) =>
        ScanCsv.Write(files, unit, writer);

    /// <summary>Writes one HTML page with the texts as their documents have them, each citation marked and linked to what it means; what
    /// of a status is shown can be chosen, and the page needs neither scripts nor other files.</summary>
    /// <param name="files">The files with their texts, in order.</param>
    /// <param name="library">The library that they were scanned with.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="language">The language of the page, as a BCP 47 tag; the library's first language where there is none.</param>
    /// <param name="options">How the page is written; as it is by default, if <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A file comes without its text, or the style sheet is none.</exception>
    public static void WriteHtml(
        this IReadOnlyList<ScannedFile> files,
        ITreatyLibrary library,
        TextWriter writer,
        string? language = null,
        HtmlOptions? options = null
    ) => ScanHtml.Write(files, library, writer, language, options ?? new HtmlOptions());

    /// <summary>Writes a collection of the Web Annotation Data Model as JSON-LD.</summary>
    /// <param name="files">The files with their texts, in order.</param>
    /// <param name="library">The library that they were scanned with, for labels.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">A file comes without its text.</exception>
    public static void WriteAnnotations(this IReadOnlyList<ScannedFile> files, ITreatyLibrary library, TextWriter writer) =>
        WebAnnotations.Write(files, library, writer);

    /// <summary>Writes the draft of a source for each file, in the YAML of libraries: a comment for each sentence that cites something,
    /// to be filled in by an editor.</summary>
    /// <param name="files">The files with their texts, in order.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">A file comes without its text.</exception>
    public static void WriteSourceDraft(this IEnumerable<ScannedFile> files, TextWriter writer) => SourceDraft.Write(files, writer);
}
