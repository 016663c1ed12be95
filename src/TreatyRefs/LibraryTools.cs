using System.Runtime.CompilerServices;
using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Scanning;
using TreatyRefs.Search;

namespace TreatyRefs;

/// <summary>What questions to a library are answered with: made when first needed, and kept as long as the library is.</summary>
internal sealed class LibraryTools
{
    private static readonly ConditionalWeakTable<ITreatyLibrary, LibraryTools> s_tools = [];

    private readonly Lazy<DossierLookup> _lookup;
    private readonly Lazy<CitationParser> _parser;
    private readonly Lazy<CitationScanner> _scanner;
    private readonly Lazy<LibrarySearch> _search;

    private LibraryTools(ITreatyLibrary library)
    {
        _lookup = new(() => new DossierLookup(library));
        _parser = new(() => new CitationParser(library));
        _scanner = new(() => new CitationScanner(library));
        _search = new(() => new LibrarySearch(library));
    }

    public DossierLookup Lookup => _lookup.Value;

    public CitationParser Parser => _parser.Value;

    public CitationScanner Scanner => _scanner.Value;

    public LibrarySearch Search => _search.Value;

    /// <summary>The tools of a library.</summary>
    public static LibraryTools Of(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return s_tools.GetValue(library, static asked => new LibraryTools(asked));
    }
}
