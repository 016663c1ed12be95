using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>What is seen in the ending or beginning of a word that no list has: the endings that the languages declare, applied.</summary>
internal static class WordEndings
{
    private static readonly string[] s_pluralAdjectives = All(words => words.PluralAdjectives);
    private static readonly string[] s_adjectivesBefore = All(words => words.AdjectivesBefore);
    private static readonly string[] s_adjectivesAfter = All(words => words.AdjectivesAfter);
    private static readonly string[] s_genitives = All(words => words.GenitivesAfter);
    private static readonly string[] s_lawAdjectives = All(words => words.LawAdjectives);
    private static readonly string[] s_ofWithinLaws = All(words => words.OfWithinLaws);
    private static readonly string[] s_notNouns = All(words => words.NotNouns);
    private static readonly string[] s_prefixes = All(words => words.DefinitePrefix is { } prefix ? [prefix] : []);

    /// <summary>Whether an adjective says that its noun is a plural, where the noun has one form for both.</summary>
    public static bool IsPluralAdjective(ReadOnlySpan<char> word) => word.Length > 3 && EndsWithAny(word, s_pluralAdjectives);

    /// <summary>Whether an adjective before a noun says that it is another one than that before.</summary>
    public static bool IsAdjectiveBefore(ReadOnlySpan<char> word) =>
        word.Length > 5 && char.IsLower(word[0]) && EndsWithAny(word, s_adjectivesBefore);

    /// <summary>Whether an adjective after a noun says so.</summary>
    public static bool IsAdjectiveAfter(ReadOnlySpan<char> word) =>
        word.Length > 4 && char.IsLower(word[0]) && EndsWithAny(word, s_adjectivesAfter);

    /// <summary>Whether a word in small letters goes on with the name of a law before it by its ending.</summary>
    public static bool IsGenitiveAfter(ReadOnlySpan<char> word) =>
        word.Length > 5 && char.IsLower(word[0]) && EndsWithAny(word, s_genitives);

    /// <summary>Whether a word in small letters goes on with the name of a law: <c>pénal</c>.</summary>
    public static bool IsLawAdjective(ReadOnlySpan<char> word) => IsAny(word, s_lawAdjectives);

    /// <summary>Whether a word is "of" in the name of a law in small letters.</summary>
    public static bool IsOfWithinLaw(ReadOnlySpan<char> word) => IsAny(word, s_ofWithinLaws);

    /// <summary>Whether a word may be a noun before a noun, in a language that writes nouns so.</summary>
    public static bool MayBeNounBefore(ReadOnlySpan<char> word) =>
        word.Length > 3 && char.IsLower(word[0]) && !EndsWithAny(word, s_notNouns);

    /// <summary>Whether a word begins as one that goes on with a definite noun.</summary>
    public static bool IsDefinite(ReadOnlySpan<char> word)
    {
        foreach (var prefix in s_prefixes)
        {
            if (word.StartsWith(prefix))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] All(Func<Morphology, EquatableArray<string>> words) =>
        [.. CitationLanguage.All.SelectMany(language => words(language.Morphology)).Distinct()];
}
