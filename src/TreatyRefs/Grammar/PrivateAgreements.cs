using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Tells by the word after it what is called a convention, a charter or a pact and is no treaty.</summary>
internal static class PrivateAgreements
{
    private static readonly LanguageTable<WordTable<LanguageSet>> s_words = new(Table);

    /// <summary>The languages in which a word after one for a treaty, with "of" or without, makes something else of it.</summary>
    public static LanguageSet LanguagesOf(ReadOnlySpan<char> word) =>
        s_words.Value.TryGetValue(word, out var languages) ? languages : LanguageSet.None;

    private static WordTable<LanguageSet> Table(LanguageCatalogue catalogue) =>
        new(
            catalogue
                .Entries.SelectMany(entry => entry.Language.Morphology.NotOfTreaties.Select(word => (Word: word, entry.Id)))
                .GroupBy(entry => entry.Word, StringComparer.Ordinal)
                .Select(word => KeyValuePair.Create(word.Key, word.Aggregate(LanguageSet.None, (set, one) => set | LanguageSet.Of(one.Id))))
        );
}
