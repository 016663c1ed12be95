using System.Buffers;
using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>What is seen in the ending or beginning of a word that no list has: the endings that the languages declare, applied.</summary>
internal static class WordEndings
{
    private const int LongestWord = 40;

    private static readonly LanguageTable<Tables> s_tables = new(catalogue => new Tables(catalogue));

    /// <summary>Whether an adjective says that its noun is a plural, where the noun has one form for both.</summary>
    public static bool IsPluralAdjective(ReadOnlySpan<char> word) => word.Length > 3 && EndsWithAny(word, s_tables.Value.PluralAdjectives);

    /// <summary>How long the plural in brackets is that a text begins with, after a noun: "Article(s)" may be one or several, and is none
    /// with the letter s; <c>(-и)</c>, <c>[s]</c>.</summary>
    public static int PluralInBracketsAt(ReadOnlySpan<char> text)
    {
        if (text is not ['(' or '[', _, ..])
        {
            return 0;
        }

        var start = text[1] == '-' ? 2 : 1;
        foreach (var ending in s_tables.Value.PluralsInBrackets)
        {
            if (text[start..].StartsWith(ending) && text[(start + ending.Length)..] is [')' or ']', ..])
            {
                return start + ending.Length + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether a noun says by its ending whose it is: ميثاقها is "its Charter".</summary>
    public static bool HasOwner(ReadOnlySpan<char> word) => EndsWithAny(word, s_tables.Value.Owners);

    /// <summary>Whether an adjective before a noun says that it is another one than that before.</summary>
    public static bool IsAdjectiveBefore(ReadOnlySpan<char> word) =>
        word.Length > 5 && char.IsLower(word[0]) && EndsWithAny(word, s_tables.Value.AdjectivesBefore);

    /// <summary>Whether a word is the adjective of a place: <c>Нью-Йоркской</c>.</summary>
    public static bool IsPlaceAdjective(ReadOnlySpan<char> word) => word.Length > 5 && EndsWithAny(word, s_tables.Value.PlaceAdjectives);

    /// <summary>Whether a word says of which part of the world something is: <c>European</c>.</summary>
    public static bool IsRegion(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > LongestWord)
        {
            return false;
        }

        var folded = TextFolding.Fold(word.ToString());
        foreach (var region in s_tables.Value.Regions)
        {
            if (folded.StartsWith(region, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How long the word is at the end of a text that says so in a script without spaces: 欧洲 before 公约. 0 where none stands
    /// there.</summary>
    public static int RegionAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var region in s_tables.Value.Regions)
        {
            if (Scripts.IsJoined(region[0]) && text.EndsWith(region))
            {
                return region.Length;
            }
        }

        return 0;
    }

    /// <summary>The languages in which adjectives follow their nouns.</summary>
    public static LanguageSet AdjectivesFollow => s_tables.Value.AdjectivesFollow;

    /// <summary>Whether an adjective after a noun says so.</summary>
    public static bool IsAdjectiveAfter(ReadOnlySpan<char> word) =>
        word.Length > 4
        && char.IsLower(word[0])
        && EndsWithAny(word, s_tables.Value.AdjectivesAfter)
        && !EndsWithAny(word, s_tables.Value.VerbsLikeAdjectives);

    /// <summary>Whether a word is a verb that shares its stem with a noun: дополнена, "supplemented", beside дополнение.</summary>
    public static bool IsVerbLikeNoun(ReadOnlySpan<char> word) => EndsWithAny(word, s_tables.Value.VerbsLikeNouns);

    /// <summary>Whether a word in small letters goes on with the name of a law before it by its ending.</summary>
    public static bool IsGenitiveAfter(ReadOnlySpan<char> word) =>
        word.Length > 5 && char.IsLower(word[0]) && EndsWithAny(word, s_tables.Value.Genitives);

    /// <summary>Whether a name may say without a preposition whose something is.</summary>
    public static bool IsGenitiveOfName(ReadOnlySpan<char> word) =>
        word.Length > 3 && EndsWithAny(word, s_tables.Value.NameGenitives) && !IsAny(word, s_tables.Value.OwnersAlready);

    /// <summary>Whether a word in small letters may be a noun that says without a preposition whose something is.</summary>
    public static bool MayBeGenitiveNoun(ReadOnlySpan<char> word) =>
        word.Length > 3 && char.IsLower(word[0]) && HasGenitive(word) && !EndsWithAny(word, s_tables.Value.VerbEndings);

    /// <summary>Whether a noun ends as those do that say without a preposition whose something is.</summary>
    public static bool HasGenitive(ReadOnlySpan<char> noun) => EndsWithAny(noun, s_tables.Value.NounGenitives);

    /// <summary>Whether a word in small letters goes on with the name of a law: <c>pénal</c>.</summary>
    public static bool IsLawAdjective(ReadOnlySpan<char> word) => IsAny(word, s_tables.Value.LawAdjectives);

    /// <summary>Whether a word after the number of a provision says that it is none of a treaty: <c>constitucional</c>.</summary>
    public static bool IsProvisionAdjective(ReadOnlySpan<char> word) => IsAny(word, s_tables.Value.ProvisionAdjectives);

    /// <summary>Whether a word is "of" in the name of a law in small letters.</summary>
    public static bool IsOfWithinLaw(ReadOnlySpan<char> word) => IsAny(word, s_tables.Value.OfWithinLaws);

    /// <summary>Whether a word names a law in small letters together with what follows: <c>code</c>, <c>قانون</c>.</summary>
    public static bool IsCode(ReadOnlySpan<char> word) => IsAny(word, s_tables.Value.Codes);

    /// <summary>Whether a word does so only with what the law is about: <c>loi</c>.</summary>
    public static bool IsStatute(ReadOnlySpan<char> word) => IsAny(word, s_tables.Value.Statutes);

    /// <summary>Whether a word is the name of a law by how it ends: <c>Strafprozessordnung</c>, and not <c>Gesetz</c> alone.</summary>
    public static bool IsLawName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && EndsWithAny(word[1..], s_tables.Value.LawEndings) && !IsNoLaw(word);

    /// <summary>Whether a word is one for laws, alone or at the end of a name: <c>Verordnung</c>, <c>Strafprozessordnung</c>.</summary>
    public static bool IsLaw(ReadOnlySpan<char> word)
    {
        foreach (var ending in s_tables.Value.LawEndings)
        {
            if (word.Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return IsLawName(word);
    }

    /// <summary>Whether a word ends so and names no law with articles.</summary>
    public static bool IsNoLaw(ReadOnlySpan<char> word) => EndsWithAny(word, s_tables.Value.NoLawEndings);

    /// <summary>Whether a word may be a noun before a noun, in a language that writes nouns so.</summary>
    public static bool MayBeNounBefore(ReadOnlySpan<char> word) =>
        word.Length > 3 && char.IsLower(word[0]) && !EndsWithAny(word, s_tables.Value.NotNouns);

    /// <summary>Whether a word begins as one that goes on with a definite noun.</summary>
    public static bool IsDefinite(ReadOnlySpan<char> word)
    {
        foreach (var prefix in s_tables.Value.Prefixes)
        {
            if (word.StartsWith(prefix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word without the article that is written together with it: <c>اتفاقية</c> of <c>الاتفاقية</c>.</summary>
    public static string WithoutDefinite(string word)
    {
        foreach (var prefix in s_tables.Value.Prefixes)
        {
            if (word.Length > prefix.Length && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                return word[prefix.Length..];
            }
        }

        return word;
    }

    /// <summary>The same of a word to which a conjunction or preposition may be joined: <c>بالاتفاقية</c>, <c>للاتفاقية</c>.</summary>
    public static bool HasDefinite(ReadOnlySpan<char> word)
    {
        Span<char> room = stackalloc char[LongestWord];
        var forms = word.Length <= LongestWord ? new Proclitics(word, room) : default;
        var isDefinite = IsDefinite(word);
        while (!isDefinite && forms.TryNext(out var form))
        {
            isDefinite = IsDefinite(form);
        }

        return isDefinite;
    }

    /// <summary>Whether a definite noun has a preposition joined to it, after a conjunction perhaps: <c>للاتفاقية</c>,
    /// <c>وبالاتفاقية</c>, and not <c>والاتفاقية</c>.</summary>
    public static bool HasPreposition(ReadOnlySpan<char> word)
    {
        var letters = s_tables.Value.JoinedPrepositions;
        return word.Length > 2
            && (letters.Contains(word[0]) || (Proclitics.MayBeginWith(word[0]) && letters.Contains(word[1])))
            && !IsDefinite(word)
            && HasDefinite(word);
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

    private sealed class Tables(LanguageCatalogue catalogue)
    {
        public string[] Owners { get; } = All(catalogue, words => words.OwnerEndings);

        public string[] PluralAdjectives { get; } = All(catalogue, words => words.PluralAdjectives);

        public string[] PluralsInBrackets { get; } = All(catalogue, words => words.PluralsInBrackets);

        public string[] AdjectivesBefore { get; } = All(catalogue, words => words.AdjectivesBefore);

        public string[] VerbsLikeAdjectives { get; } = All(catalogue, words => words.VerbsLikeAdjectives);

        public string[] VerbsLikeNouns { get; } = All(catalogue, words => words.VerbsLikeNouns);

        public string[] PlaceAdjectives { get; } = All(catalogue, words => words.PlaceAdjectives);

        public LanguageSet AdjectivesFollow { get; } = catalogue.Where(language => !language.Morphology.AdjectivesAfter.IsEmpty);

        public string[] Regions { get; } = All(catalogue, words => words.Regions);

        public string[] AdjectivesAfter { get; } = All(catalogue, words => words.AdjectivesAfter);

        public string[] Genitives { get; } = All(catalogue, words => words.GenitivesAfter);

        public string[] NameGenitives { get; } = All(catalogue, words => words.NameGenitives);

        public string[] OwnersAlready { get; } = All(catalogue, words => words.OwnersAlready);

        public string[] NounGenitives { get; } = All(catalogue, words => words.NounGenitives);

        public string[] VerbEndings { get; } = All(catalogue, words => words.VerbEndings);

        public string[] LawAdjectives { get; } = All(catalogue, words => words.LawAdjectives);

        public string[] ProvisionAdjectives { get; } = All(catalogue, words => words.ProvisionAdjectives);

        public string[] OfWithinLaws { get; } = All(catalogue, words => words.OfWithinLaws);

        public string[] Codes { get; } = All(catalogue, words => words.Codes);

        public string[] Statutes { get; } = All(catalogue, words => words.Statutes);

        public string[] LawEndings { get; } = All(catalogue, words => words.LawEndings);

        public string[] NoLawEndings { get; } = All(catalogue, words => words.NoLawEndings);

        public string[] NotNouns { get; } = All(catalogue, words => words.NotNouns);

        public SearchValues<char> JoinedPrepositions { get; } =
            SearchValues.Create(string.Concat(catalogue.Languages.Select(language => language.Morphology.JoinedPrepositions)));

        public string[] Prefixes { get; } = All(catalogue, words => words.DefinitePrefix is { } prefix ? [prefix] : []);

        private static string[] All(LanguageCatalogue catalogue, Func<Morphology, EquatableArray<string>> words) =>
            [.. catalogue.Languages.SelectMany(language => words(language.Morphology)).Distinct()];
    }
}
