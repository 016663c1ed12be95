using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The declined forms of a word in a name that is known to be of a language: <c>des Übereinkommens</c>.</summary>
internal static class Declension
{
    private const int ShortestStem = 4;

    private static readonly LanguageTable<Dictionary<string, LanguageId>> s_languages = new(catalogue =>
        catalogue
            .Entries.Where(entry => entry.Language.Morphology.NameEndings.Count > 0)
            .ToDictionary(entry => entry.Language.Tag, entry => entry.Id, StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>The language of a tag, if it declines words so.</summary>
    public static LanguageId? LanguageOf(string? tag) =>
        tag is not null && s_languages.Value.TryGetValue(tag, out var language) ? language : null;

    /// <summary>What the forms of a folded word share; the word where it is short.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, LanguageId language)
    {
        foreach (var group in LanguageCatalogue.Current[language].Morphology.NameEndings)
        {
            foreach (var ending in group)
            {
                if (word.Length > ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
                {
                    word = word[..^ending.Length];
                    break;
                }
            }
        }

        return word;
    }
}
