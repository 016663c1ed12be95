using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Tells by the word after it what is called a convention, a charter or a pact and is no treaty.</summary>
internal static class PrivateAgreements
{
    private static readonly LanguageWords s_words = new(language => language.Morphology.NotOfTreaties);

    /// <summary>The languages in which a word after one for a treaty, with "of" or without, makes something else of it.</summary>
    public static LanguageSet LanguagesOf(ReadOnlySpan<char> word) => s_words.LanguagesOf(word);
}
