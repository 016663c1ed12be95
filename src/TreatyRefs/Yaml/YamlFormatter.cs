using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Formatting;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml;

/// <summary>What came of formatting a file.</summary>
/// <param name="Text">The formatted text, lines divided by <c>\n</c>; <see langword="null"/> where the file is better left as it
/// is.</param>
/// <param name="IsChanged">Whether the text, as UTF-8, is not the file as it was.</param>
/// <param name="Problems">Why not, one line each with its place: <c>file(line,col): error TR1004: ...</c>.</param>
public sealed record FormatResult(string? Text, bool IsChanged, EquatableArray<string> Problems);

/// <summary>Puts the YAML of a library into its usual form: keys in the order of the format, lines of at most 120 characters, quotation
/// marks only where they are needed.</summary>
/// <remarks>Nothing is lost or changed: the text is read back and compared before it is returned. Comments stay with what they are about,
/// records and lists in brackets stay so while they fit in a line, empty lines stay, at most one. Formatting twice changes nothing
/// more.</remarks>
public static class YamlFormatter
{
    /// <summary>Formats one file.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="stream">The file as UTF-8; read to its end, or just beyond the 32 MiB that a file may have. Not closed.</param>
    /// <returns>The text; none where the file is not valid YAML, or has anchors, aliases, tags or directives, which formatting would
    /// part from their places.</returns>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static FormatResult Format(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Format(name, LibraryFile.ReadLimited(stream));
    }

    /// <summary>Formats one file.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="bytes">The file: UTF-8.</param>
    /// <returns>The text; none where the file is not valid YAML, or has anchors, aliases, tags or directives, which formatting would
    /// part from their places.</returns>
    public static FormatResult Format(string name, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        var problems = new DiagnosticBag(name);
        if (Utf8Text.Decode(bytes, problems) is not { } text)
        {
            return Refused(problems.All());
        }

        var raw = YamlReader.Read(text, problems);
        if (problems.All().Where(problem => problem.Severity == DiagnosticSeverity.Error).ToList() is { Count: > 0 } errors)
        {
            return Refused(errors);
        }

        var file = FormatReader.Read(text);
        if (file.Refused is var (place, what))
        {
            return Refused(new SourceLocation(name, place), FormatProblems.NotFormatted(what));
        }

        if (file.Documents.Count == 0)
        {
            return Formatted(text, bytes);
        }

        Order(file.Documents, raw, new DiagnosticBag(name));
        var formatted = YamlEmitter.Write(file.Documents);
        return FormatCheck.Keeps(file, formatted) && Load(text).Equals(Load(formatted))
            ? Formatted(formatted, bytes)
            : Refused(new SourceLocation(name, LinePosition.Start), FormatProblems.FormatIsABug);
    }

    private static void Order(List<YamlDocument> documents, IReadOnlyList<RawDocument> raw, DiagnosticBag ignored)
    {
        foreach (var (document, rawDocument) in documents.Where(document => document.Root is not null).Zip(raw))
        {
            if (DocumentShapes.Of(rawDocument, ignored) is { } shape)
            {
                KeyOrder.Apply(document.Root!, shape.Record);
            }
        }
    }

    private static TreatyLibrary Load(string text) => LibraryLoader.Load(LibraryOrigin.Text(string.Empty, text)).Library;

    private static FormatResult Formatted(string text, ReadOnlySpan<byte> bytes) =>
        new(text, !Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes), []);

    private static FormatResult Refused(IEnumerable<Diagnostic> problems) =>
        new(null, false, problems.Select(problem => problem.ToString()).ToEquatableArray());

    private static FormatResult Refused(SourceLocation place, string problem) =>
        new(null, false, [VisibleText.Of($"{place}: error: {problem}")]);
}
