using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Nouns that are the same for one and for several, so that the article says which: "das Genfer Abkommen", "die Genfer
/// Abkommen".</summary>
internal static class PluralByArticle
{
    private static readonly LanguageWords s_articles = new(language => language.ArticlesOfPlural);
    private static readonly LanguageWords s_nouns = new(language => language.SameInPlural);

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

        var languages = s_articles.LanguagesOf(at.Text[article..at.Cursor.WordEnd(article)]);
        foreach (var word in at.Text[start..end].Split(' '))
        {
            if (!(languages & s_nouns.LanguagesOf(at.Text[start..end][word])).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
