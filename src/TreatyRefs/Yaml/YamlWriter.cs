using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Yaml.Binding;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml;

/// <summary>Writes libraries as the YAML that <see cref="LibraryLoader"/> reads: what was written loads equal.</summary>
/// <remarks>
/// <para>In the form that <see cref="YamlFormatter"/> gives, so that it changes nothing more; what a field says by default is left out;
/// lines end in <c>\n</c>. The same library gives the same bytes.</para>
/// <para>Equal, with these exceptions that the format makes: comments of one source stand together, and so do names in one language.
/// A number as it is printed comes back where the format has a writing for it (X, 8 bis), else in its usual form. A library that extends
/// another is written with all that it took from there. Texts keep their line breaks, <c>\r</c> too.</para>
/// <para>What the format cannot hold throws <see cref="ArgumentException"/> before anything of that record is written: blank texts, control
/// characters, ids that are none, the letter i as the number of an article. Ids that name nothing are written as they are. Stateless.</para>
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
        Write(Documents(library).Select(document => document.Root), writer);
    }

    /// <summary>Writes a library into a folder: a file for each instrument in <c>instruments</c>, and <c>library.yaml</c>, <c>experts.yaml</c>,
    /// <c>topics.yaml</c> and <c>sources.yaml</c>, which holds the commentary.</summary>
    /// <param name="library">The library.</param>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <exception cref="ArgumentException">The format cannot hold something of the library; nothing is written then.</exception>
    /// <exception cref="IOException">The folder already holds YAML files, or a file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Write(TreatyLibrary library, string folder)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (Directory.Exists(folder) && LibraryOrigin.Path(folder).Files().Any())
        {
            throw new IOException(Problems.FolderInUse(folder));
        }

        foreach (var file in Documents(library).ToList().GroupBy(document => document.File, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, file.Key);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Write(file.Select(document => document.Root), writer);
        }
    }

    /// <summary>Writes one instrument as one document that can stand in any library: each text says its language.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">The format cannot hold something of the instrument; the message says what. Nothing is written then.</exception>
    public static void Write(Instrument instrument, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(writer);
        Write([Checked(instrument.Id.ToString(), () => InstrumentUnbinder.Unbind(instrument, language: null))], writer);
    }

    private static void Write(IEnumerable<RawMapping> documents, TextWriter writer)
    {
        var isFirst = true;
        foreach (var document in documents)
        {
            writer.Write(isFirst ? string.Empty : "---\n");
            isFirst = false;
            writer.Write(InUsualForm(document));
        }
    }

    // There is one usual form, and the formatter knows it. What is too large for it is right as it is.
    private static string InUsualForm(RawMapping document)
    {
        using var plain = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        new YamlPrinter(plain).Print(document);
        return YamlFormatter.Format(string.Empty, Encoding.UTF8.GetBytes(plain.ToString())).Text ?? plain.ToString();
    }

    private static IEnumerable<(string File, RawMapping Root)> Documents(TreatyLibrary library)
    {
        var language = library.Info.Languages is [var first, ..]
            ? first
            : throw new ArgumentException(Problems.CannotWrite("The library", Problems.NoLanguage));
        yield return ("library.yaml", Checked("The library", () => SourceUnbinder.Unbind(library.Info)));
        if (library.Experts.Count > 0)
        {
            yield return ("experts.yaml", Checked("The list of experts", () => SourceUnbinder.Unbind(library.Experts, language)));
        }

        if (library.Topics.Count > 0)
        {
            yield return ("topics.yaml", Checked("The list of topics", () => SourceUnbinder.Unbind(library.Topics, language)));
        }

        foreach (var instrument in library.Instruments)
        {
            yield return (
                $"instruments/{instrument.Id}.yaml",
                Checked(instrument.Id.ToString(), () => InstrumentUnbinder.Unbind(instrument, language))
            );
        }

        foreach (var source in SourcesInOrder(library))
        {
            yield return ("sources.yaml", source);
        }
    }

    // In the order of the commentary, which is the order in which it is shown.
    private static IEnumerable<RawMapping> SourcesInOrder(TreatyLibrary library)
    {
        var comments = library.Commentary.ToLookup(comment => comment.Source);
        foreach (var comment in library.Commentary.Where(comment => library.FindSource(comment.Source) is null))
        {
            throw new ArgumentException(Problems.CannotWrite("The library", Problems.NoSource(comment.Id, comment.Source)));
        }

        return comments
            .Select(group => library.FindSource(group.Key)!)
            .Concat(library.Sources.Where(source => !comments.Contains(source.Id)))
            .Select(source =>
                Checked(source.Id.ToString(), () => SourceUnbinder.Unbind(source, comments[source.Id], library.Info.Languages[0]))
            );
    }

    // The shapes that loading goes by judge what is written too.
    private static RawMapping Checked(string what, Func<RawMapping> make)
    {
        try
        {
            var root = make();
            var problems = new DiagnosticBag(string.Empty);
            var document = new RawDocument(string.Empty, root);
            if (DocumentShapes.Of(document, problems) is { } shape)
            {
                new ShapeChecker().CheckDocument(shape, document, problems);
            }

            return problems.All().FirstOrDefault() is { } problem ? throw new ArgumentException(problem.Message) : root;
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException(Problems.CannotWrite(what, e.Message), e);
        }
    }
}
