using TreatyRefs.Collections;
using TreatyRefs.Yaml.Binding;
using TreatyRefs.Yaml.Checking;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml;

/// <summary>Loads libraries from YAML: everything that is right, and every problem with the rest.</summary>
/// <remarks>Nothing in a file makes loading throw: what is wrong is in <see cref="LoadResult.Diagnostics"/>. So is a file in a
/// folder that cannot be read. Only a path of an origin itself that cannot be read does,
/// with <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>. Thread-safe.</remarks>
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
    public static LoadResult Check(params ReadOnlySpan<LibraryOrigin> origins) =>
        Load(origins, trustsBuiltIn: false, CancellationToken.None);

    private static LoadResult Load(ReadOnlySpan<LibraryOrigin> origins, bool trustsBuiltIn, CancellationToken cancellationToken)
    {
        var documents = new LoadedDocuments(cancellationToken);
        foreach (var origin in origins)
        {
            documents.Read(origin);
        }

        if (documents.ExtendsBuiltIn)
        {
            documents.ReadBase(LibraryOrigin.BuiltIn);
        }

        DuplicateChecker.Check(documents);
        var bound = LibraryBinder.Bind(documents);

        // The built-in library alone is checked by the tests of this package, not again by every program that starts.
        if (!(trustsBuiltIn && documents.IsBuiltInAlone) && ReferenceChecker.Check(documents, bound))
        {
            bound = LibraryBinder.Bind(documents);
        }

        UnreadNames.Report(documents, bound.Library);
        if (!(trustsBuiltIn && documents.IsBuiltInAlone))
        {
            DoubtChecker.Warn(documents, bound.Library);
        }

        return new LoadResult(bound.Library, documents.AllProblems().ToEquatableArray(), documents.FileCount)
        {
            // Whoever does not check asks for no places, and keeps none.
            Places = trustsBuiltIn ? SourceMap.Empty : bound.Origins.Map(),
        };
    }
}
