using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The nouns of what is counted by the number before them, which is none of a provision then: "l'autre partie six mois avant",
/// "der Teil drei Jahre später".</summary>
internal static class CountedNouns
{
    private const int Longest = 12;
    private const int ShortestAfterFigures = 3;

    private static readonly LanguageWords s_words = new(language => language.CountedNouns);

    /// <summary>Whether one follows a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number ends.</param>
    /// <param name="languages">The languages of the word before the number: "an" is a year in French alone.</param>
    public static bool Follow(ReadOnlySpan<char> text, int position, LanguageSet languages)
    {
        if (position + 1 >= text.Length || text[position] is not (' ' or '\u00A0') || !char.IsLetter(text[position + 1]))
        {
            return false;
        }

        var end = position + 1;
        while (end < text.Length && char.IsLetter(text[end]) && end - position <= Longest + 1)
        {
            end++;
        }

        // "un an" is a year, and "Article 5 an attack" none: one year is written in letters.
        return (end - position > ShortestAfterFigures || position == 0 || !char.IsAsciiDigit(text[position - 1]))
            && !(s_words.LanguagesOf(text[(position + 1)..end]) & languages).IsEmpty;
    }
}
