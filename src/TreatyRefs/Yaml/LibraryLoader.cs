using TreatyRefs.Citations;
using TreatyRefs.Collections;
using TreatyRefs.Compiled;
using TreatyRefs.Yaml.Binding;
using TreatyRefs.Yaml.Checking;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml;

/// <summary>Loads libraries from YAML: everything that is right, and every problem with the rest.</summary>
/// <remarks>Nothing in a file makes loading throw: what is wrong is in <see cref="LoadResult.Diagnostics"/>, with its place. So is a file
/// in a folder that cannot be read. Only a path of an origin itself that cannot be read does, with <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/>. Thread-safe.</remarks>
public static class LibraryLoader
{
    private static readonly LoadOptions s_default = new();
    private static readonly LoadOptions s_places = new() { KeepsPlaces = true };
    private static readonly LoadOptions s_check = new() { ChecksBuiltIn = true, KeepsPlaces = true };

    // Its files are read when somebody asks where one of its records stands.
    private static readonly Lazy<SourceMap> s_builtInPlaces = new(() => SourceMap.OfCompiled(Load([LibraryOrigin.BuiltIn], s_places)));

    private static readonly Lazy<CitationParser> s_builtInNames = new(() => new CitationParser(BuiltInLibrary.Library));

    /// <summary>Loads one library out of several origins.</summary>
    /// <param name="origins">The origins, in order; where two have a record of one id that is an error, unless the later one says
    /// <c>override: true</c>.</param>
    /// <returns>The library and its problems.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static LoadResult Load(params ReadOnlySpan<LibraryOrigin> origins) => Load(origins.ToArray(), s_default);

    /// <summary>Loads one library out of several origins.</summary>
    /// <param name="origins">The origins, in order.</param>
    /// <param name="options">What is asked for beside the library.</param>
    /// <param name="cancellationToken">Looked at before each file.</param>
    /// <returns>The library and its problems.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LoadResult Load(IEnumerable<LibraryOrigin> origins, LoadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(options);
        List<LibraryOrigin> named = [.. origins];
        if (IsCompiled(named, options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Compiled();
        }

        var documents = new LoadedDocuments();
        foreach (var origin in WithExtended(named, documents))
        {
            foreach (var file in Begin(origin, named, documents))
            {
                cancellationToken.ThrowIfCancellationRequested();
                documents.Add(file.Read());
            }

            documents.EndLibrary(origin.IsBuiltIn);
        }

        return Finish(documents, options, cancellationToken);
    }

    /// <summary>Loads one library out of several origins; files are read without a thread that waits for them.</summary>
    /// <param name="origins">The origins, in order.</param>
    /// <param name="options">What is asked for beside the library; <see langword="null"/> for nothing.</param>
    /// <param name="cancellationToken">Looked at before each file and while it is read.</param>
    /// <returns>The same as <see cref="Load(IEnumerable{LibraryOrigin}, LoadOptions, CancellationToken)"/>.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<LoadResult> LoadAsync(
        IEnumerable<LibraryOrigin> origins,
        LoadOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(origins);
        options ??= s_default;
        List<LibraryOrigin> named = [.. origins];
        if (IsCompiled(named, options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Compiled();
        }

        var documents = new LoadedDocuments();
        foreach (var origin in WithExtended(named, documents))
        {
            foreach (var file in Begin(origin, named, documents))
            {
                cancellationToken.ThrowIfCancellationRequested();
                documents.Add(await file.ReadAsync(cancellationToken).ConfigureAwait(false));
            }

            documents.EndLibrary(origin.IsBuiltIn);
        }

        return Finish(documents, options, cancellationToken);
    }

    /// <summary>Loads one library out of several origins, and checks the built-in library too, which
    /// <see cref="Load(ReadOnlySpan{LibraryOrigin})"/>
    /// trusts where it is alone; keeps the places of records.</summary>
    /// <param name="origins">The origins, in order.</param>
    /// <returns>The library and its problems.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static LoadResult Check(params ReadOnlySpan<LibraryOrigin> origins) => Load(origins.ToArray(), s_check);

    // Alone, the built-in library is what the build made of it, unless it is to be checked.
    private static bool IsCompiled(List<LibraryOrigin> origins, LoadOptions options) =>
        origins is [var only] && ReferenceEquals(only, LibraryOrigin.BuiltIn) && options == s_default;

    private static LoadResult Compiled() => new(BuiltInLibrary.Library, [], BuiltInLibrary.FileCount);

    // The files of an origin. Beside others the built-in library is what the build made of it; whether they ask for its files shows when
    // all are read.
    private static IEnumerable<LibraryFile> Begin(LibraryOrigin origin, List<LibraryOrigin> named, LoadedDocuments documents)
    {
        var isAlone = named.TrueForAll(one => ReferenceEquals(one, LibraryOrigin.BuiltIn));
        if (!ReferenceEquals(origin, LibraryOrigin.BuiltIn) || isAlone || documents.HasBuiltIn)
        {
            return origin.Files();
        }

        documents.AddCompiled();
        return [];
    }

    // After all that were named, the one that they extend.
    private static IEnumerable<LibraryOrigin> WithExtended(IEnumerable<LibraryOrigin> origins, LoadedDocuments documents)
    {
        foreach (var origin in origins)
        {
            yield return origin;
        }

        if (documents.NeedsBuiltIn)
        {
            yield return LibraryOrigin.BuiltIn;
        }
    }

    private static LoadResult Finish(LoadedDocuments documents, LoadOptions options, CancellationToken cancellationToken)
    {
        if (documents.Compiled is not null && BuiltInRecords.AreRedeclaredIn(documents))
        {
            cancellationToken.ThrowIfCancellationRequested();
            documents.AddInstead(LibraryOrigin.BuiltIn.Files().Select(file => file.Read()));
        }

        documents.End();
        DuplicateChecker.Check(documents);
        var bound = LibraryBinder.Bind(documents);

        // The built-in library alone is checked by the tests of this package, not again by every program that starts.
        var isChecked = options.ChecksBuiltIn || !documents.IsBuiltInAlone;
        if (isChecked && ReferenceChecker.Check(documents, bound))
        {
            bound = LibraryBinder.Bind(documents);
        }

        UnreadNames.Report(documents, bound.Library, s_builtInNames);
        if (isChecked)
        {
            DoubtChecker.Warn(documents, bound.Library);
        }

        return new LoadResult(bound.Library, documents.AllProblems().ToEquatableArray(), documents.FileCount)
        {
            Places = options.KeepsPlaces
                ? SourceMap.Of(bound.Origins, documents.Compiled is null ? null : s_builtInPlaces)
                : SourceMap.Empty,
        };
    }
}
