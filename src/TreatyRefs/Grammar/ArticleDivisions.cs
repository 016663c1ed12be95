using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Words that mostly say what an article stands in, and in one language what divides it: the <c>ch.</c> of Swiss courts, "art. 6
/// ch. 1 et 3 CEDH".</summary>
internal static class ArticleDivisions
{
    private static readonly LanguageTable<(LanguageId Language, string Word)[]> s_words = new(catalogue =>
        [.. catalogue.Entries.SelectMany(entry => entry.Language.ArticleParts.Select(word => (entry.Id, word)))]
    );

    /// <summary>Whether a word divides the article that was read before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read.</param>
    /// <param name="word">The word.</param>
    public static bool IsOne(ReadOnlySpan<char> text, PhraseParts parts, Token word) =>
        word.Unit == ProvisionKind.Chapter && parts.HasArticle && DividesArticle(text, word.Start);

    // In a text that is in the language of the word, or where no other language says of what it would be a chapter.
    private static bool DividesArticle(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        foreach (var (language, part) in s_words.Value)
        {
            if (text[start..end].SequenceEqual(part))
            {
                return LanguageSet.Of(language).Has(LanguageDetector.Of(text, start, end, LanguageSet.All))
                    || !IsFollowedByOf(text, end, language);
            }
        }

        return false;
    }

    // "Art. 5 ch. 3 of the Code": in a language that writes "of" so, it is a chapter.
    private static bool IsFollowedByOf(ReadOnlySpan<char> text, int end, LanguageId language)
    {
        var position = end;
        while (position < text.Length && (text[position] is '.' or ' ' or '\u00A0' || char.IsDigit(text[position])))
        {
            position++;
        }

        var word = position;
        while (word < text.Length && char.IsLetter(text[word]))
        {
            word++;
        }

        var of = Vocabulary.Find(text[position..word])?.LanguagesOf(WordRoles.Of) ?? LanguageSet.None;
        return !of.IsEmpty && !of.Contains(language);
    }
}
