using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The words that make a noun a definite one: articles, and prepositions that have one in them, as <c>au</c>, <c>nella</c> and
/// <c>zum</c> have.</summary>
internal static class DefiniteArticles
{
    private const int Longest = 6;

    private static readonly LanguageTable<Dictionary<string, LanguageSet>> s_words = new(Made);

    /// <summary>The languages in which a word is one.</summary>
    public static LanguageSet LanguagesOf(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[Longest];
        return
            word.Length <= Longest
            && word.ToLowerInvariant(small) is var length and > 0
            && s_words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(small[..length], out var languages)
            ? languages
            : LanguageSet.None;
    }

    private static Dictionary<string, LanguageSet> Made(LanguageCatalogue catalogue)
    {
        var words = new Dictionary<string, LanguageSet>(StringComparer.Ordinal);
        foreach (var (id, language) in catalogue.Entries)
        {
            foreach (var word in language.Definite.Concat(language.WithArticle))
            {
                words[word] = words.GetValueOrDefault(word) | LanguageSet.Of(id);
            }
        }

        return words;
    }
}
