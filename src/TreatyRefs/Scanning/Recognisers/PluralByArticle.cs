using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Nouns that are the same for one and for several, so that the article says which: "das Genfer Abkommen", "die Genfer
/// Abkommen".</summary>
internal static class PluralByArticle
{
    private static readonly LanguageTable<(string[] Articles, string[] Nouns)[]> s_words = new(catalogue =>
        [
            .. catalogue
                .Languages.Where(language => language.SameInPlural.Count > 0)
                .Select(language => (language.ArticlesOfPlural.ToArray(), language.SameInPlural.ToArray())),
        ]
    );

    /// <summary>Whether a name with such a noun stands after an article of the plural.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsMeant(in ScanText at, int start, int end)
    {
        var article = at.Cursor.WordBefore(start);
        if (article < 0 || !at.IsGap(at.Cursor.WordEnd(article), start))
        {
            return false;
        }

        foreach (var (articles, nouns) in s_words.Value)
        {
            if (IsOne(articles, at.Text[article..at.Cursor.WordEnd(article)]) && HasOne(nouns, at.Text[start..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(string[] articles, ReadOnlySpan<char> word)
    {
        foreach (var one in articles)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOne(string[] nouns, ReadOnlySpan<char> name)
    {
        foreach (var noun in nouns)
        {
            if (name.Contains(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
