using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs;

/// <summary>Where a program begins: the built-in library, or one's own.</summary>
public static class Treaties
{
    private static readonly Lazy<TreatyLibrary> s_builtIn = new(() => LibraryLoader.Load(LibraryOrigin.BuiltIn).Library);

    /// <summary>The library that comes with the package; read once, when first asked for.</summary>
    public static TreatyLibrary BuiltIn => s_builtIn.Value;

    /// <summary>Loads a library that must have no errors. To load what is right and see the problems, use
    /// <see cref="LibraryLoader.Load(ReadOnlySpan{LibraryOrigin})"/>.</summary>
    /// <param name="path">A folder with YAML files, or one file.</param>
    /// <param name="cancellationToken">Checked before each file.</param>
    /// <returns>The library.</returns>
    /// <exception cref="ProblemException">The library has errors; the message lists them, and so does its problem.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TreatyLibrary Load(string path, CancellationToken cancellationToken = default)
    {
        var result = LibraryLoader.Load([LibraryOrigin.Path(path)], new LoadOptions(), cancellationToken);
        return result.WithoutErrors();
    }

    /// <summary>Loads a library that must have no errors; files are read without a thread that waits for them.</summary>
    /// <param name="path">A folder with YAML files, or one file.</param>
    /// <param name="cancellationToken">Checked before each file.</param>
    /// <returns>The library.</returns>
    /// <exception cref="ProblemException">The library has errors; the message lists them, and so does its problem.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<TreatyLibrary> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var origin = LibraryOrigin.Path(path);
        var result = await LibraryLoader.LoadAsync([origin], cancellationToken: cancellationToken).ConfigureAwait(false);
        return result.WithoutErrors();
    }

    /// <summary>Loads a library that must have no errors, without throwing for what is wrong with it.</summary>
    /// <param name="path">A folder with YAML files, or one file.</param>
    /// <param name="library">The library, or <see langword="null"/>.</param>
    /// <param name="problem">The first error with its file, line and column, and the others with theirs; <see langword="null"/> where
    /// there is none.</param>
    /// <returns>Whether the library has no errors.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static bool TryLoad(string path, [NotNullWhen(true)] out TreatyLibrary? library, [NotNullWhen(false)] out Problem? problem)
    {
        var result = LibraryLoader.Load(LibraryOrigin.Path(path));
        problem = result.Problem;
        library = problem is null ? result.Library : null;
        return library is not null;
    }

    /// <summary>The dossier of the provision that a citation means.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it: <c>4</c>, <c>UN Charter art. 51</c>, <c>vclt/31(3)(c)</c>.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="ProblemException">The citation cannot be read, or not to its end, or means several provisions, or the library
    /// has no such provision, or the name is ambiguous; the message says where and what was expected, and what is near.</exception>
    public static ProvisionDossier Dossier(this ITreatyLibrary library, string citation) => Only(library, citation).Value;

    /// <summary>The dossier of the provision that a citation means, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it.</param>
    /// <param name="dossier">The dossier, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none; <see langword="null"/> where there is one.</param>
    /// <returns>Whether there is one, and the citation means nothing else.</returns>
    public static bool TryGetDossier(
        this ITreatyLibrary library,
        string citation,
        [NotNullWhen(true)] out ProvisionDossier? dossier,
        [NotNullWhen(false)] out Problem? problem
    ) => Only(library, citation).TryGet(out dossier, out problem);

    /// <summary>The dossiers of all that a citation means, of a list or a range too.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it: <c>4-6</c>, <c>UN Charter arts 2(4) and 51</c>.</param>
    /// <returns>The dossiers in the order of the text, at least one. To have those that there are and see what is missing, use
    /// <see cref="DossierLookup"/>.</returns>
    /// <exception cref="ProblemException">A part of the citation cannot be read, or does not exist; the message says where, and what is
    /// near.</exception>
    public static EquatableArray<ProvisionDossier> Dossiers(this ITreatyLibrary library, string citation) =>
        All(LibraryTools.Of(library).Lookup, citation).Value;

    /// <summary>The dossiers of all that a citation means, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it.</param>
    /// <param name="dossiers">The dossiers in the order of the text, at least one; none where a part of the citation has none.</param>
    /// <param name="problem">What cannot be read, or does not exist; <see langword="null"/> where all of it is answered.</param>
    /// <returns>Whether every part of the citation is answered.</returns>
    public static bool TryGetDossiers(
        this ITreatyLibrary library,
        string citation,
        out EquatableArray<ProvisionDossier> dossiers,
        [NotNullWhen(false)] out Problem? problem
    ) => All(LibraryTools.Of(library).Lookup, citation).TryGet(out dossiers, out problem);

    /// <summary>Provisions side by side.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citations">Citations as a person would type them; of a range, each provision.</param>
    /// <returns>The comparison; what is cited twice is compared once.</returns>
    /// <exception cref="ProblemException">A citation cannot be read, or not to its end, or the library has no such provision, or a
    /// name is ambiguous; the message says where and what was expected, and what is near.</exception>
    /// <exception cref="ArgumentException">There are fewer than two different provisions.</exception>
    public static ProvisionComparison Compare(this ITreatyLibrary library, params IEnumerable<string> citations) =>
        Compared(library, citations).Value;

    /// <summary>Provisions side by side, without throwing for what cannot be read or does not exist.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citations">Citations as a person would type them; of a range, each provision.</param>
    /// <param name="comparison">The comparison; <see langword="null"/> where there is none.</param>
    /// <param name="problem">Why there is none; <see langword="null"/> where there is one.</param>
    /// <returns>Whether every citation is answered.</returns>
    /// <exception cref="ArgumentException">There are fewer than two different provisions.</exception>
    public static bool TryCompare(
        this ITreatyLibrary library,
        IEnumerable<string> citations,
        [NotNullWhen(true)] out ProvisionComparison? comparison,
        [NotNullWhen(false)] out Problem? problem
    ) => Compared(library, citations).TryGet(out comparison, out problem);

    private static Answer<ProvisionComparison> Compared(ITreatyLibrary library, IEnumerable<string> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        var lookup = LibraryTools.Of(library).Lookup;
        var dossiers = new List<ProvisionDossier>();
        foreach (var citation in citations)
        {
            if (!All(lookup, citation).TryGet(out var found, out var problem))
            {
                return problem;
            }

            dossiers.AddRange(found);
        }

        return ProvisionComparison.Of(dossiers);
    }

    // Whoever asks without asking for gaps must not take a part for the whole.
    private static Answer<EquatableArray<ProvisionDossier>> All(DossierLookup lookup, string citation) =>
        !lookup.TryFind(citation, out var answer, out var problem) ? problem
        : answer.Gaps is [var gap, ..] ? gap with { Message = $"\"{citation}\": {gap.Message}", Others = [.. answer.Gaps.Skip(1)] }
        : answer.Dossiers;

    private static Answer<ProvisionDossier> Only(ITreatyLibrary library, string citation) =>
        !All(LibraryTools.Of(library).Lookup, citation).TryGet(out var found, out var problem) ? problem
        : found is [var only] ? only
        : new Problem(
            ProblemKind.Unreadable,
            $"\"{citation}\" means {found.Count} provisions, {string.Join(", ", found.Select(dossier => dossier.Reference))}; expected one"
        )
        {
            Expected = "one provision",
        };
}
