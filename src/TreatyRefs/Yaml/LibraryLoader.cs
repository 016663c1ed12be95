using TreatyRefs.Collections;
using TreatyRefs.Diagnostics;

namespace TreatyRefs.Yaml;

/// <summary>Loads libraries from YAML: everything that is right, and every problem with the rest.</summary>
/// <remarks>Nothing in a file makes loading throw: what is wrong is in <see cref="LoadResult.Diagnostics"/>. Only a file that cannot
/// be read at all does, with <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>. Thread-safe.</remarks>
public static class LibraryLoader
{
    /// <summary>Loads one library out of several origins.</summary>
    /// <param name="origins">The origins, in order; where two have a record of one id that is an error, unless the later one says
    /// <c>override: true</c>.</param>
    /// <returns>The library and its problems.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static LoadResult Load(params ReadOnlySpan<LibraryOrigin> origins) => Load(CancellationToken.None, origins);

    /// <summary>Loads one library out of several origins.</summary>
    /// <param name="cancellationToken">Checked before each file.</param>
    /// <param name="origins">The origins, in order.</param>
    /// <returns>The library and its problems.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LoadResult Load(CancellationToken cancellationToken, params ReadOnlySpan<LibraryOrigin> origins) =>
        Load(origins, trustsBuiltIn: true, cancellationToken);

    /// <summary>Loads one library out of several origins, and checks the built-in library too, which <see cref="Load(ReadOnlySpan{LibraryOrigin})"/>
    /// trusts where it is alone.</summary>
    /// <param name="origins">The origins, in order.</param>
    /// <returns>The library and its problems.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static LoadResult Check(params ReadOnlySpan<LibraryOrigin> origins) => Load(origins, trustsBuiltIn: false, CancellationToken.None);

    private static LoadResult Load(ReadOnlySpan<LibraryOrigin> origins, bool trustsBuiltIn, CancellationToken cancellationToken)
    {
        var documents = new LoadedDocuments(cancellationToken);
        foreach (var origin in origins)
        {
            documents.Read(origin);
        }

        if (documents.ExtendsBuiltIn && !documents.HasBuiltIn)
        {
            documents.Read(LibraryOrigin.BuiltIn, isBase: true);
        }

        DuplicateChecker.Check(documents);
        var bound = LibraryBinder.Bind(documents);

        // The built-in library alone is checked by the tests of this package, not again by every program that starts.
        if (!(trustsBuiltIn && documents.IsBuiltInAlone) && ReferenceChecker.Check(documents, bound))
        {
            bound = LibraryBinder.Bind(documents);
        }

        return new LoadResult(bound.Library, documents.AllProblems().ToEquatableArray(), documents.FileCount);
    }
}

/// <summary>A document whose shape has been checked, with what is needed to complain about it.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="Root">Its root record.</param>
/// <param name="Problems">The problems of its file.</param>
/// <param name="Origin">The number of the library it belongs to.</param>
/// <param name="IsBase">Whether it gives way to any other record of the same id.</param>
internal sealed record LoadedDocument(DocumentShape Shape, RawMapping Root, DiagnosticBag Problems, int Origin, bool IsBase);

/// <summary>All documents of all files, and what is known to be wrong with them.</summary>
internal sealed class LoadedDocuments(CancellationToken cancellationToken)
{
    private readonly List<LoadedDocument> _documents = [];
    private readonly List<DiagnosticBag> _problems = [];
    private readonly ShapeChecker _checker = new();
    private int _origins;

    public IReadOnlyList<LoadedDocument> All => _documents;

    public HashSet<RawMapping> Rejected => _checker.Rejected;

    /// <summary>The records that another one took the place of, so that nobody asks what they name.</summary>
    public HashSet<RawMapping> Replaced { get; } = [];

    public IReadOnlyList<Link> Links => _checker.Links;

    public bool HasBuiltIn { get; private set; }

    public bool IsBuiltInAlone => HasBuiltIn && _origins == 1;

    public bool ExtendsBuiltIn => _documents.Any(document => document.Shape.Kind == DocumentKind.Library && document.Root["extends"] is not null);

    public int FileCount => _problems.Count;

    public void Read(LibraryOrigin origin, bool isBase = false)
    {
        HasBuiltIn |= origin.IsBuiltIn;
        foreach (var file in origin.Files())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var problems = new DiagnosticBag(file.Name);
            _problems.Add(problems);
            if (Utf8Text.Decode(file.Read(), problems) is { } text)
            {
                ReadDocuments(text, problems, isBase);
            }
        }

        _origins++;
    }

    public IEnumerable<Diagnostic> AllProblems() => _problems.SelectMany(problems => problems.All());

    private void ReadDocuments(string text, DiagnosticBag problems, bool isBase)
    {
        foreach (var document in YamlReader.Read(text, problems))
        {
            if (DocumentShapes.Of(document, problems) is { } shape)
            {
                _checker.CheckDocument(shape, document, problems);
                _documents.Add(new LoadedDocument(shape, document.Root, problems, _origins, isBase));
            }
        }
    }
}
