using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The words that stand right beside a word for an instrument and are of it: the <c>rights</c> of <c>Convention rights</c>, the
/// <c>entire</c> of <c>the entire Charter</c>.</summary>
internal static class InstrumentNouns
{
    private static readonly LanguageWords s_after = new(language => language.NounsOfInstruments);
    private static readonly LanguageWords s_whole = new(language => language.Whole);

    /// <summary>The languages in which a word after one for an instrument says what of it: <c>rights</c>, 上.</summary>
    public static LanguageSet LanguagesOf(ReadOnlySpan<char> word) => s_after.LanguagesOf(word);

    /// <summary>The languages in which a word before one for an instrument says that all of it is meant.</summary>
    public static LanguageSet LanguagesOfWhole(ReadOnlySpan<char> word) => s_whole.LanguagesOf(word);

    /// <summary>Whether the text after a word for an instrument that has no spaces around it goes on so: 条約上の, 公约权利.</summary>
    /// <param name="rest">What follows the word.</param>
    /// <param name="languages">The languages of the word.</param>
    public static bool Begin(ReadOnlySpan<char> rest, LanguageSet languages) => s_after.Begin(rest, languages);
}
