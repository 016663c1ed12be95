using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Search;
using TreatyRefs.Styles;
using TreatyRefs.Text;

namespace TreatyRefs;

/// <summary>Questions to a library in one line: what a citation means, how it is written, what a text cites, where words stand.</summary>
/// <remarks>What a question needs, as an index of words, is made when it is first asked, and kept as long as the library is. For a
/// language other than the library's first, or an instrument that a text is about, make a <see cref="LibrarySearch"/> or a
/// <see cref="CitationScanner"/> of your own.</remarks>
public static partial class LibraryQuestions
{
    /// <summary>Where a citation points.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it: <c>4</c>, <c>Art. 31(3)(c) VCLT</c>, <c>п. 3 ст. 31
    /// ВКПМД</c>.</param>
    /// <returns>The references; that a provision exists is not asked.</returns>
    /// <exception cref="ProblemException">It cannot be read, or not to its end, or its instrument is not known.</exception>
    public static Citation Parse(this ITreatyLibrary library, string citation) => LibraryTools.Of(library).Parser.Parse(citation);

    /// <summary>Where a citation points, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it.</param>
    /// <param name="result">The references, or <see langword="null"/>.</param>
    /// <param name="problem">Why there are none: where reading stopped, what was expected, what is near; <see langword="null"/> where
    /// there are.</param>
    /// <returns>Whether all of it was read.</returns>
    public static bool TryParse(
        this ITreatyLibrary library,
        string citation,
        [NotNullWhen(true)] out Citation? result,
        [NotNullWhen(false)] out Problem? problem
    ) => LibraryTools.Of(library).Parser.TryParse(citation, out result, out problem);

    /// <summary>Writes a reference as a citation.</summary>
    /// <param name="library">The library.</param>
    /// <param name="reference">A provision, an instrument or a range.</param>
    /// <param name="style">The style; <see cref="CitationStyles.Plain"/> if <see langword="null"/>.</param>
    /// <returns>One line; what the library does not know is left out.</returns>
    public static string Cite(this ITreatyLibrary library, ReferenceRange reference, CitationStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return (style ?? CitationStyles.Plain).Format(library, reference);
    }

    /// <summary>Writes what a person typed as a citation in a style.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it.</param>
    /// <param name="style">The style; <see cref="CitationStyles.Plain"/> if <see langword="null"/>.</param>
    /// <returns>One line; several references are joined by semicolons. What the library does not know is left out.</returns>
    /// <exception cref="ProblemException">It cannot be read, or not to its end, or its instrument is not known.</exception>
    public static string Cite(this ITreatyLibrary library, string citation, CitationStyle? style = null) =>
        Cited(library, citation, style).Value;

    /// <summary>Writes what a person typed as a citation in a style, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="citation">A citation as a person would type it.</param>
    /// <param name="style">The style; <see cref="CitationStyles.Plain"/> if <see langword="null"/>.</param>
    /// <param name="written">One line; several references are joined by semicolons. <see langword="null"/> where there is none.</param>
    /// <param name="problem">Why there is none; <see langword="null"/> where there is one.</param>
    /// <returns>Whether all of it was read.</returns>
    public static bool TryCite(
        this ITreatyLibrary library,
        string citation,
        CitationStyle? style,
        [NotNullWhen(true)] out string? written,
        [NotNullWhen(false)] out Problem? problem
    ) => Cited(library, citation, style).TryGet(out written, out problem);

    private static Answer<string> Cited(ITreatyLibrary library, string citation, CitationStyle? style)
    {
        if (!library.TryParse(citation, out var read, out var problem))
        {
            return problem;
        }

        var written = read.References.Select(reference =>
            (style ?? CitationStyles.Plain).Format(library, reference, read.YearOf(reference.Instrument))
        );
        return string.Join("; ", written);
    }

    /// <summary>Finds every citation of a text.</summary>
    /// <param name="library">The library.</param>
    /// <param name="text">The text, in whatever of the eleven languages.</param>
    /// <returns>The citations in text order, with what each means and whether that exists.</returns>
    public static IReadOnlyList<ScannedCitation> Scan(this ITreatyLibrary library, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LibraryTools.Of(library).Scanner.Scan(text.AsSpan());
    }

    /// <summary>Finds every citation of a text of any length, piece by piece.</summary>
    /// <param name="library">The library.</param>
    /// <param name="reader">The text; it is read to its end and not closed.</param>
    /// <param name="cancellationToken">Ends the enumeration, also while it waits.</param>
    /// <returns>The citations as they are found, in text order.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IAsyncEnumerable<ScannedCitation> ScanAsync(
        this ITreatyLibrary library,
        TextReader reader,
        CancellationToken cancellationToken = default
    ) => LibraryTools.Of(library).Scanner.ScanAsync(reader, cancellationToken);

    /// <summary>Finds what has the words of a query.</summary>
    /// <param name="library">The library.</param>
    /// <param name="query">The query as a person would type it: words, phrases in quotation marks, filters such as
    /// <c>expert:kiku</c>.</param>
    /// <param name="limit">How many hits to give; the total counts all.</param>
    /// <returns>The best hits; where there are none, why and what to try instead.</returns>
    /// <exception cref="ProblemException">The query cannot be read, or has no words.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public static SearchResult Search(this ITreatyLibrary library, string query, int limit = 20) =>
        LibraryTools.Of(library).Search.Find(query, limit);

    /// <summary>Finds what has the words of a query, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="query">The query as a person would type it.</param>
    /// <param name="result">The best hits, or why there are none; <see langword="null"/> where the query cannot be read.</param>
    /// <param name="problem">Why it cannot; <see langword="null"/> where it can.</param>
    /// <returns>Whether the query can be read: there may be no hits.</returns>
    public static bool TrySearch(
        this ITreatyLibrary library,
        string query,
        [NotNullWhen(true)] out SearchResult? result,
        [NotNullWhen(false)] out Problem? problem
    ) => LibraryTools.Of(library).Search.TryFind(query, out result, out problem);
}
