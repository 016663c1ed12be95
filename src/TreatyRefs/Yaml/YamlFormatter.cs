using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Formatting;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml;

/// <summary>Puts the YAML of a library into its usual form: keys in the order of the format, lines of at most 120 characters, quotation
/// marks only where they are needed.</summary>
/// <remarks>Nothing is lost or changed: the text is read back and compared before it is returned. Comments stay with what they are about,
/// records and lists in brackets stay so while they fit in a line, empty lines stay, at most one. Formatting twice changes nothing
/// more.</remarks>
public static class YamlFormatter
{
    /// <summary>Formats one file.</summary>
    /// <param name="name">What to call it in the places of problems.</param>
    /// <param name="stream">The file as UTF-8; read to its end, or just beyond the 32 MiB that a file may have. Not closed.</param>
    /// <returns>The text, lines divided by <c>\n</c>.</returns>
    /// <exception cref="ProblemException">The file is better left as it is: it is not valid YAML, or has anchors, aliases, tags or
    /// directives, which formatting would part from their places.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static string Format(string name, Stream stream) => Formatted(name, stream).Value;

    /// <summary>Formats one file.</summary>
    /// <param name="name">What to call it in the places of problems.</param>
    /// <param name="bytes">The file: UTF-8.</param>
    /// <returns>The text, lines divided by <c>\n</c>.</returns>
    /// <exception cref="ProblemException">The file is better left as it is: it is not valid YAML, or has anchors, aliases, tags or
    /// directives, which formatting would part from their places.</exception>
    public static string Format(string name, ReadOnlySpan<byte> bytes) => Formatted(name, bytes).Value;

    /// <summary>Formats one file, without throwing for what is wrong with it.</summary>
    /// <param name="name">What to call it in the places of problems.</param>
    /// <param name="stream">The file as UTF-8; read to its end, or just beyond the 32 MiB that a file may have. Not closed.</param>
    /// <param name="text">The text, lines divided by <c>\n</c>; <see langword="null"/> where the file is better left as it is.</param>
    /// <param name="problem">Why it is, with the place, and what else is wrong; <see langword="null"/> where there is a text.</param>
    /// <returns>Whether there is a text.</returns>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static bool TryFormat(
        string name,
        Stream stream,
        [NotNullWhen(true)] out string? text,
        [NotNullWhen(false)] out Problem? problem
    ) => Formatted(name, stream).TryGet(out text, out problem);

    /// <summary>Formats one file, without throwing for what is wrong with it.</summary>
    /// <param name="name">What to call it in the places of problems.</param>
    /// <param name="bytes">The file: UTF-8.</param>
    /// <param name="text">The text, lines divided by <c>\n</c>; <see langword="null"/> where the file is better left as it is.</param>
    /// <param name="problem">Why it is, with the place, and what else is wrong; <see langword="null"/> where there is a text.</param>
    /// <returns>Whether there is a text.</returns>
    public static bool TryFormat(
        string name,
        ReadOnlySpan<byte> bytes,
        [NotNullWhen(true)] out string? text,
        [NotNullWhen(false)] out Problem? problem
    ) => Formatted(name, bytes).TryGet(out text, out problem);

    private static Answer<string> Formatted(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        return Formatted(name, LibraryFile.ReadLimited(stream));
    }

    private static Answer<string> Formatted(string name, ReadOnlySpan<byte> bytes)
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
            return text;
        }

        Order(file.Documents, raw, new DiagnosticBag(name));
        var formatted = YamlEmitter.Write(file.Documents);
        // What was in the usual form has lost nothing.
        return formatted == text || (FormatCheck.Keeps(file, formatted) && Load(text).Equals(Load(formatted)))
            ? formatted
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

    private static Problem Refused(IEnumerable<Diagnostic> problems)
    {
        var all = problems.Select(LoadResult.Of).ToList();
        return all[0] with { Others = [.. all.Skip(1)] };
    }

    private static Problem Refused(SourceLocation place, string problem) => new(ProblemKind.Unreadable, problem) { Location = place };
}
