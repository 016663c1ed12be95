using System.Buffers;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>What is so in some languages only: which they are, and the signs by which it shows.</summary>
internal static class LanguageTraits
{
    private static readonly SearchValues<char> s_nameBreaks = Signs(words => words.NameBreaks);
    private static readonly SearchValues<char> s_dateSigns = Signs(words => words.DateSigns);
    private static readonly SearchValues<char> s_ordinalMarks = Signs(words => words.OrdinalMark?.ToString() ?? string.Empty);
    private static readonly string[] s_things = [.. CitationLanguage.All.SelectMany(language => language.Things)];
    private static readonly string[] s_possessives =
    [
        .. CitationLanguage.All.Select(language => language.Morphology.Possessive).OfType<string>(),
    ];
    private static readonly string[] s_pronouns =
    [
        .. CitationLanguage.All.Select(language => language.Morphology.Pronoun).OfType<string>(),
    ];

    private static readonly WordTable<bool> s_abbreviations = new(
        CitationLanguage.All.SelectMany(language => language.Marks.Abbreviations).Distinct().Select(word => KeyValuePair.Create(word, true))
    );

    /// <summary>The languages in which every noun has a capital.</summary>
    public static LanguageSet NounsHaveCapitals { get; } = Where(words => words.NounsHaveCapitals);

    /// <summary>The languages in which what points at a noun may stand after it.</summary>
    public static LanguageSet PointersFollowNouns { get; } = Where(words => words.PointersFollowNouns);

    /// <summary>The languages in which nouns stand before nouns without a sign.</summary>
    public static LanguageSet NounsPrecedeNouns { get; } = Where(words => words.NounsPrecedeNouns);

    /// <summary>The languages in which digits with a mark after them are an ordinal.</summary>
    public static LanguageSet HaveOrdinalMark { get; } = Where(words => words.OrdinalMark is not null);

    /// <summary>Whether a language is in a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="tag">BCP 47.</param>
    public static bool Has(this LanguageSet set, string tag)
    {
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            if (CitationLanguage.All[i].Tag == tag)
            {
                return set.Contains(i);
            }
        }

        return false;
    }

    /// <summary>Whether a name that is written without spaces begins only after a character.</summary>
    public static bool IsNameBreak(char c) => s_nameBreaks.Contains(c);

    /// <summary>Whether a character is the sign of a year, month or day.</summary>
    public static bool IsDateSign(char c) => s_dateSigns.Contains(c);

    /// <summary>Whether a mark after digits makes an ordinal of them in some language.</summary>
    public static bool IsOrdinalMark(char c) => s_ordinalMarks.Contains(c);

    /// <summary>Whether a text begins with a thing that is counted by the sign of articles.</summary>
    public static bool BeginsWithThing(ReadOnlySpan<char> text) => BeginsWithAny(text, s_things) > 0;

    /// <summary>How long the ending of a possessive is that a text begins with, after its apostrophe.</summary>
    public static int PossessiveAt(ReadOnlySpan<char> text) =>
        BeginsWithAny(text, s_possessives) is var length && length < text.Length && text[length] == ' ' ? length : 0;

    /// <summary>Whether a word looks like a number and is a pronoun before a word in small letters.</summary>
    public static bool IsPronoun(ReadOnlySpan<char> word) => BeginsWithAny(word, s_pronouns) == word.Length;

    /// <summary>Whether a word with a full stop after it is an abbreviation that ends no sentence, beside those of provisions.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => s_abbreviations.Contains(word);

    private static int BeginsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static LanguageSet Where(Func<Morphology, bool> isSo)
    {
        var set = LanguageSet.None;
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            set |= isSo(CitationLanguage.All[i].Morphology) ? LanguageSet.Of(i) : LanguageSet.None;
        }

        return set;
    }

    private static SearchValues<char> Signs(Func<Morphology, string> signs) =>
        SearchValues.Create(string.Concat(CitationLanguage.All.Select(language => signs(language.Morphology))));
}
