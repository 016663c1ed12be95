using TreatyRefs.Model;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Search;

/// <summary>The made-up library of search.txt.</summary>
internal static class SearchLibrary
{
    public static TreatyLibrary Made { get; } = Load();

    private static TreatyLibrary Load()
    {
        var result = LibraryLoader.Load(LibraryOrigin.Path(RepositoryFiles.Case("search-library.yaml")));
        return result.ErrorCount == 0 ? result.Library : throw new InvalidDataException(string.Join('\n', result.Diagnostics));
    }
}
