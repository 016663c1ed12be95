using System.Collections.Frozen;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The nouns of what is counted by the number before them, which is none of a provision then: "l'autre partie six mois avant",
/// "der Teil drei Jahre später".</summary>
internal static class CountedNouns
{
    private const int Longest = 12;

    private static readonly LanguageTable<FrozenDictionary<string, LanguageSet>> s_words = new(catalogue =>
        catalogue
            .Entries.SelectMany(entry => entry.Language.CountedNouns.Select(word => (Word: word, Set: LanguageSet.Of(entry.Id))))
            .GroupBy(one => one.Word)
            .ToFrozenDictionary(
                one => one.Key,
                one => one.Aggregate(LanguageSet.None, (all, next) => all | next.Set),
                StringComparer.Ordinal
            )
    );

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

        Span<char> small = stackalloc char[Longest];
        var word = text[(position + 1)..end];
        return word.Length <= Longest
            && word.ToLowerInvariant(small) is var length
            && s_words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(small[..length], out var of)
            && !(of & languages).IsEmpty;
    }
}
