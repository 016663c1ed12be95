using TreatyRefs.Model;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Binding;

/// <summary>A record that can be written, with what it is.</summary>
internal readonly record struct CheckedRecord(RecordShape Shape, RawMapping Root);

/// <summary>A document of a library, and the file that it stands in.</summary>
internal readonly record struct UnboundDocument(string File, CheckedRecord Record);

/// <summary>Makes documents of a library, the counterpart of <see cref="LibraryBinder"/>.</summary>
internal static class LibraryUnbinder
{
    /// <summary>The document of one instrument that can stand in any library.</summary>
    /// <exception cref="ArgumentException">The format cannot hold something of it.</exception>
    public static CheckedRecord Document(Instrument instrument) =>
        Checked(instrument.Id.ToString(), () => InstrumentUnbinder.Unbind(instrument, language: null));

    /// <summary>The documents of a library, in the order in which they are written.</summary>
    /// <exception cref="ArgumentException">The format cannot hold something of it.</exception>
    public static IEnumerable<UnboundDocument> Documents(TreatyLibrary library)
    {
        var language = library.Info.Languages is [var first, ..]
            ? first
            : throw new ArgumentException(WritingProblems.CannotWrite("The library", WritingProblems.NoLanguage));
        yield return new("library.yaml", Checked("The library", () => SourceUnbinder.Unbind(library.Info)));
        if (library.Experts.Count > 0)
        {
            yield return new("experts.yaml", Checked("The list of experts", () => SourceUnbinder.Unbind(library.Experts, language)));
        }

        if (library.Topics.Count > 0)
        {
            yield return new("topics.yaml", Checked("The list of topics", () => SourceUnbinder.Unbind(library.Topics, language)));
        }

        foreach (var instrument in library.Instruments)
        {
            yield return new(
                $"instruments/{instrument.Id}.yaml",
                Checked(instrument.Id.ToString(), () => InstrumentUnbinder.Unbind(instrument, language))
            );
        }

        foreach (var source in SourcesInOrder(library))
        {
            yield return new("sources.yaml", source);
        }
    }

    // In the order of the commentary, which is the order in which it is shown.
    private static IEnumerable<CheckedRecord> SourcesInOrder(TreatyLibrary library)
    {
        var comments = library.Commentary.ToLookup(comment => comment.Source);
        foreach (var comment in library.Commentary.Where(comment => library.FindSource(comment.Source) is null))
        {
            throw new ArgumentException(WritingProblems.CannotWrite("The library", WritingProblems.NoSource(comment.Id, comment.Source)));
        }

        return comments
            .Select(group => library.FindSource(group.Key)!)
            .Concat(library.Sources.Where(source => !comments.Contains(source.Id)))
            .Select(source =>
                Checked(source.Id.ToString(), () => SourceUnbinder.Unbind(source, comments[source.Id], library.Info.Languages[0]))
            );
    }

    // The shapes that loading goes by judge what is written too.
    private static CheckedRecord Checked(string what, Func<RawMapping> make)
    {
        try
        {
            var root = make();
            var problems = new DiagnosticBag(string.Empty);
            var document = new RawDocument(string.Empty, root);
            var shape = DocumentShapes.Of(document, problems);
            if (shape is not null)
            {
                new ShapeChecker().CheckDocument(shape, document, problems);
            }

            return problems.All().FirstOrDefault() is { } problem
                ? throw new ArgumentException(problem.Message)
                : new CheckedRecord(shape!.Record, root);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException(WritingProblems.CannotWrite(what, e.Message), e);
        }
    }
}
