using TreatyRefs.Model;
using TreatyRefs.Yaml.Binding;
using TreatyRefs.Yaml.Formatting;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Schema;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml;

/// <summary>Writes libraries as the YAML that <see cref="LibraryLoader"/> reads: what was written loads equal.</summary>
/// <remarks>
/// <para>In the form that <see cref="YamlFormatter"/> gives, so that it changes nothing more; what a field says by default is left out;
/// lines end in <c>\n</c>. The same library gives the same bytes.</para>
/// <para>Equal, with these exceptions that the format makes: comments of one source stand together, and so do names in one language.
/// A number as it is printed comes back where the format has a writing for it (X, 8 bis), else in its usual form. A library that extends
/// another is written with all that it took from there. Texts keep their line breaks, <c>\r</c> too.</para>
/// <para>What the format cannot hold throws <see cref="ArgumentException"/> before anything of that record is written: texts of spaces
/// alone, control characters, ids that are none, the letter i as the number of an article. Ids that name nothing are written as they are.
/// Stateless.</para>
/// </remarks>
public static class YamlWriter
{
    /// <summary>Writes a library as documents of one file.</summary>
    /// <param name="library">The library.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">The format cannot hold something of the library; the message says what.</exception>
    public static void Write(TreatyLibrary library, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(writer);
        Write(LibraryUnbinder.Documents(library).Select(document => document.Record), writer);
    }

    /// <summary>Writes a library into a folder: a file for each instrument in <c>instruments</c>, and <c>library.yaml</c>,
    /// <c>experts.yaml</c>,
    /// <c>topics.yaml</c> and <c>sources.yaml</c>, which holds the commentary.</summary>
    /// <remarks>Each file is there as a whole or not at all: it is written beside its place under a name that no library reads, then put
    /// there.
    /// The folder is not: where writing fails or the process ends, the files before that stay, and the folder is then refused.</remarks>
    /// <param name="library">The library.</param>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <exception cref="ArgumentException">The format cannot hold something of the library; nothing is written then.</exception>
    /// <exception cref="IOException">The folder already holds YAML files, or a file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(TreatyLibrary library, string folder)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (Directory.Exists(folder) && LibraryFolder.Files(folder).Count > 0)
        {
            throw new IOException(WritingProblems.FolderInUse(folder));
        }

        foreach (var file in LibraryUnbinder.Documents(library).ToList().GroupBy(document => document.File, StringComparer.Ordinal))
        {
            WholeFile.Write(Path.Combine(folder, file.Key), writer => Write(file.Select(document => document.Record), writer));
        }
    }

    /// <summary>Writes one instrument as one document that can stand in any library: each text says its language.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">The format cannot hold something of the instrument; the message says what. Nothing is written
    /// then.</exception>
    public static void Write(Instrument instrument, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(writer);
        Write([LibraryUnbinder.Document(instrument)], writer);
    }

    private static void Write(IEnumerable<CheckedRecord> records, TextWriter writer)
    {
        var isFirst = true;
        foreach (var (shape, root) in records)
        {
            writer.Write(YamlEmitter.Write([RecordTree.DocumentOf(root, shape, hasMarker: !isFirst)]));
            isFirst = false;
        }
    }

    /// <summary>Writes the JSON Schema of a library's YAML: with it an editor completes keys and words, explains them, and marks
    /// mistakes.</summary>
    /// <remarks>JSON Schema 2020-12, of any one document: a library, an instrument, a source, experts or topics. It is written from the
    /// declarations by which <see cref="LibraryLoader"/> reads, and refuses nothing that the loader takes. What a schema cannot say only
    /// the loader finds: whether ids and references point to something, whether an id stands twice, whether a day exists.</remarks>
    /// <param name="writer">Where to; not closed. Lines end with <c>\n</c>.</param>
    public static void WriteSchema(TextWriter writer) => LibrarySchema.Write(writer);
}
