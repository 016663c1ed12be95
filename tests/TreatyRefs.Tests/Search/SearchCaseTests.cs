using TreatyRefs.Search;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Search;

/// <summary>What is found and in which order, and which words are one, in tables that a reader of the language can review.</summary>
public sealed class SearchCaseTests
{
    private static readonly LibrarySearch s_made = new(SearchLibrary.Made);
    private static readonly LibrarySearch s_builtIn = new(Treaties.BuiltIn);

    private static IEnumerable<TestCaseData> Words => CaseTable.Read("search-words.txt", 3);

    private static IEnumerable<TestCaseData> Made => CaseTable.Read("search.txt", 2);

    private static IEnumerable<TestCaseData> BuiltIn => CaseTable.Read("search-built-in.txt", 2);

    [TestCaseSource(nameof(Words))]
    public void Words_are_one_or_two(string same, string one, string other) =>
        (WordForm.Of(one).Stem == WordForm.Of(other).Stem)
            .Should()
            .Be(same == "same", "{0} and {1}", WordForm.Of(one).Stem, WordForm.Of(other).Stem);

    [TestCaseSource(nameof(Made))]
    public void Of_the_made_library(string query, string expected) => Finds(s_made, query, expected);

    [TestCaseSource(nameof(BuiltIn))]
    public void Of_the_built_in_library(string query, string expected) => Finds(s_builtIn, query, expected);

    private static void Finds(LibrarySearch search, string query, string expected)
    {
        var result = search.Find(query, int.MaxValue);
        var found = result.Hits.Select(hit => hit.Comment?.Commentary.Id.ToString() ?? hit.Reference.ToString()).ToList();
        var isAll = expected.StartsWith("all:", StringComparison.Ordinal);
        string[] wanted = expected == "none" ? [] : expected[(isAll ? 4 : 0)..].Split(',', StringSplitOptions.TrimEntries);

        (isAll || expected == "none" ? found : found.Take(wanted.Length)).Should().Equal(wanted, result.Problem?.Message);
        result.Total.Should().Be(found.Count);
    }
}
