using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Json;
using TreatyRefs.Reports.Renderers;
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
    /// <exception cref="LibraryLoadException">The library has errors; the message lists them.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TreatyLibrary Load(string path, CancellationToken cancellationToken = default)
    {
        var result = LibraryLoader.Load(cancellationToken, LibraryOrigin.Path(path));
        return result.ErrorCount == 0 ? result.Library : throw new LibraryLoadException(result);
    }

    /// <summary>The dossier of the provision that a citation means.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it: <c>4</c>, <c>UN Charter art. 51</c>, <c>vclt/31(3)(c)</c>.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="FormatException">The citation cannot be read, or not to its end, or means several provisions: <see cref="Lookup"/> answers
    /// these. The message says where and what was expected.</exception>
    /// <exception cref="KeyNotFoundException">The library has no such provision, or the name is ambiguous; the message says what is near.</exception>
    public static ProvisionDossier Dossier(this ITreatyLibrary library, string citation)
    {
        var found = FoundIn(new DossierLookup(library), citation);
        return found.Count == 1
            ? found[0]
            : throw new FormatException(
                $"\"{citation}\" means {found.Count} provisions, {string.Join(", ", found.Select(dossier => dossier.Reference))}; expected one"
            );
    }

    /// <summary>The dossiers of all that a citation means, of a list or a range too, and what of it is not answered.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it: <c>4-6</c>, <c>UN Charter arts 2(4) and 51</c>.</param>
    /// <returns>The dossiers in the order of the text, and in <see cref="DossierAnswer.Gaps"/> what was not read or does not exist; or why there are none.</returns>
    public static DossierAnswer Lookup(this ITreatyLibrary library, string citation) => new DossierLookup(library).Find(citation);

    /// <summary>The dossier of the provision that a citation means, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it.</param>
    /// <param name="dossier">The dossier, or <see langword="null"/>.</param>
    /// <returns>Whether there is one, and the citation means nothing else: <see cref="Lookup"/> says why not.</returns>
    public static bool TryGetDossier(
        this ITreatyLibrary library,
        string citation,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ProvisionDossier? dossier
    )
    {
        var answer = new DossierLookup(library).Find(citation);
        dossier = answer is { Dossiers: [var only], Gaps.IsEmpty: true } ? only : null;
        return dossier is not null;
    }

    /// <summary>Provisions side by side.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citations">Citations as a person would type them; of a range, each provision.</param>
    /// <returns>The comparison; what is cited twice is compared once.</returns>
    /// <exception cref="FormatException">A citation cannot be read, or not to its end; the message says where and what was expected.</exception>
    /// <exception cref="KeyNotFoundException">The library has no such provision, or a name is ambiguous; the message says what is near.</exception>
    /// <exception cref="ArgumentException">There are fewer than two different provisions.</exception>
    public static ProvisionComparison Compare(this ITreatyLibrary library, params IEnumerable<string> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        var lookup = new DossierLookup(library);
        return ProvisionComparison.Of(citations.SelectMany(citation => FoundIn(lookup, citation)));
    }

    /// <summary>The comparison as a Markdown document.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The document; lines end with <c>\n</c>.</returns>
    public static string ToMarkdown(this ProvisionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Written(writer => MarkdownRenderer.Write(ReportComposer.Comparison(comparison), writer));
    }

    /// <summary>The comparison as an HTML page that needs nothing else.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The page; lines end with <c>\n</c>.</returns>
    public static string ToHtml(this ProvisionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Written(writer => HtmlRenderer.Write(ReportComposer.Comparison(comparison), writer));
    }

    /// <summary>The comparison as JSON.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The JSON; lines end with <c>\n</c>.</returns>
    public static string ToJson(this ProvisionComparison comparison) => Written(writer => ReportJson.Write(comparison, writer));

    /// <summary>The dossier as a Markdown document.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The document; lines end with <c>\n</c>.</returns>
    public static string ToMarkdown(this ProvisionDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Written(writer => MarkdownRenderer.Write(ReportComposer.Provisions(dossier), writer));
    }

    /// <summary>The dossier as an HTML page that needs nothing else.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The page; lines end with <c>\n</c>.</returns>
    public static string ToHtml(this ProvisionDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Written(writer => HtmlRenderer.Write(ReportComposer.Provisions(dossier), writer));
    }

    /// <summary>The dossier as JSON.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The JSON; lines end with <c>\n</c>.</returns>
    public static string ToJson(this ProvisionDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Written(writer => ReportJson.Write([dossier], writer));
    }

    private static EquatableArray<ProvisionDossier> FoundIn(DossierLookup lookup, string citation)
    {
        var answer = lookup.Find(citation);
        return answer.Outcome switch
        {
            LookupOutcome.Found when answer.Gaps.IsEmpty => answer.Dossiers,
            LookupOutcome.Found => throw Failure(
                answer.Gaps[0].Outcome,
                $"\"{citation}\": {answer.Gaps[0].Problem}",
                answer.Gaps[0].Suggestions
            ),
            var outcome => throw Failure(outcome, answer.Problem!, answer.Suggestions),
        };

        static Exception Failure(LookupOutcome outcome, string problem, EquatableArray<string> near) =>
            outcome == LookupOutcome.Unreadable
                ? new FormatException(problem)
                : new KeyNotFoundException(near.IsEmpty ? problem : $"{problem}. Near: {string.Join(", ", near)}");
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
