using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The words that make a noun a definite one: articles, and prepositions that have one in them, as <c>au</c>, <c>nella</c> and
/// <c>zum</c> have.</summary>
internal static class DefiniteArticles
{
    private static readonly LanguageWords s_words = new(language => language.Definite.Concat(language.WithArticle));

    /// <summary>The languages in which a word is one.</summary>
    public static LanguageSet LanguagesOf(ReadOnlySpan<char> word) => s_words.LanguagesOf(word);
}
