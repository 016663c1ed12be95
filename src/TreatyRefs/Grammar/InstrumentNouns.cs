using System.Collections.Frozen;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The words that stand right beside a word for an instrument and are of it: the <c>rights</c> of <c>Convention rights</c>, the
/// <c>entire</c> of <c>the entire Charter</c>.</summary>
internal static class InstrumentNouns
{
    private const int Longest = 24;

    private static readonly LanguageTable<FrozenDictionary<string, LanguageSet>> s_after = new(catalogue =>
        Made(catalogue, language => language.NounsOfInstruments)
    );

    private static readonly LanguageTable<FrozenDictionary<string, LanguageSet>> s_whole = new(catalogue =>
        Made(catalogue, language => language.Whole)
    );

    /// <summary>The languages in which a word after one for an instrument says what of it: <c>rights</c>, 上.</summary>
    public static LanguageSet LanguagesOf(ReadOnlySpan<char> word) => Find(s_after.Value, word);

    /// <summary>The languages in which a word before one for an instrument says that all of it is meant.</summary>
    public static LanguageSet LanguagesOfWhole(ReadOnlySpan<char> word) => Find(s_whole.Value, word);

    /// <summary>Whether the text after a word for an instrument that has no spaces around it goes on so: 条約上の, 公约权利.</summary>
    /// <param name="rest">What follows the word.</param>
    /// <param name="languages">The languages of the word.</param>
    public static bool Begin(ReadOnlySpan<char> rest, LanguageSet languages)
    {
        foreach (var (word, of) in s_after.Value)
        {
            if (!(of & languages).IsEmpty && rest.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static LanguageSet Find(FrozenDictionary<string, LanguageSet> words, ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[Longest];
        return
            word.Length <= Longest
            && word.ToLowerInvariant(small) is var length and > 0
            && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(small[..length], out var languages)
            ? languages
            : LanguageSet.None;
    }

    private static FrozenDictionary<string, LanguageSet> Made(LanguageCatalogue catalogue, Func<Language, IEnumerable<string>> words) =>
        catalogue
            .Entries.SelectMany(entry => words(entry.Language).Select(word => (word, Set: LanguageSet.Of(entry.Id))))
            .GroupBy(one => one.word)
            .ToFrozenDictionary(
                one => one.Key,
                one => one.Aggregate(LanguageSet.None, (all, next) => all | next.Set),
                StringComparer.Ordinal
            );
}
