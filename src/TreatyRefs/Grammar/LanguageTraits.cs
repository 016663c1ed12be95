using System.Buffers;
using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>What is so in some languages only: which they are, and the signs by which it shows.</summary>
internal static class LanguageTraits
{
    private const int LongestAbbreviation = 10;

    private static readonly LanguageTable<Tables> s_tables = new(catalogue => new Tables(catalogue));

    /// <summary>The languages in which every noun has a capital.</summary>
    public static LanguageSet NounsHaveCapitals => s_tables.Value.NounsHaveCapitals;

    /// <summary>The languages in which what points at a noun may stand after it.</summary>
    public static LanguageSet PointersFollowNouns => s_tables.Value.PointersFollowNouns;

    /// <summary>The languages in which nouns stand before nouns without a sign.</summary>
    public static LanguageSet NounsPrecedeNouns => s_tables.Value.NounsPrecedeNouns;

    /// <summary>The languages in which digits with a mark after them are an ordinal.</summary>
    public static LanguageSet HaveOrdinalMark => s_tables.Value.HaveOrdinalMark;

    /// <summary>The languages in which a part may be what divides an article.</summary>
    public static LanguageSet PartsDivideArticles => s_tables.Value.PartsDivideArticles;

    /// <summary>The languages in which two words may name one kind of provision.</summary>
    public static LanguageSet UnitsHaveTwoWords => s_tables.Value.UnitsHaveTwoWords;

    /// <summary>The languages in which paragraphs may be given in Roman numerals after the article.</summary>
    public static LanguageSet HasRomanParagraphs => s_tables.Value.HasRomanParagraphs;

    /// <summary>What says that those after a provision are meant too, with its language.</summary>
    public static IReadOnlyList<(LanguageId Language, string Words)> AndFollowing => s_tables.Value.AndFollowing;

    /// <summary>Whether the language of a tag is in a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="tag">BCP 47.</param>
    public static bool Has(this LanguageSet set, string tag) => !(set & LanguageCatalogue.Current.Tagged(tag)).IsEmpty;

    /// <summary>Whether a name that is written without spaces begins only after a character.</summary>
    public static bool IsNameBreak(char c) => s_tables.Value.NameBreaks.Contains(c);

    /// <summary>Whether a character is the sign of a year, month or day.</summary>
    public static bool IsDateSign(char c) => s_tables.Value.DateSigns.Contains(c);

    /// <summary>Whether a mark after digits makes an ordinal of them in some language.</summary>
    public static bool IsOrdinalMark(char c) => s_tables.Value.OrdinalMarks.Contains(c);

    /// <summary>Whether a small letter is a word by itself in some language.</summary>
    public static bool IsWordLetter(char c) => s_tables.Value.WordLetters.Contains(c);

    /// <summary>Whether an abbreviation is a word of its own too, and names a provision only before figures.</summary>
    public static bool NamesOnlyBeforeFigures(ReadOnlySpan<char> word)
    {
        foreach (var known in s_tables.Value.OnlyBeforeFigures)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The instruments that are meant where an article is said to be common and none is named.</summary>
    public static IReadOnlyList<string> CommonTo => s_tables.Value.CommonTo;

    /// <summary>Whether a word for a kind of provision is a plural.</summary>
    public static bool IsPluralUnit(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (IsPluralMark(char.ToLowerInvariant(word[^1])) || s_tables.Value.PluralUnits.Contains(word));

    /// <summary>Whether a letter makes a plural of a word in some language.</summary>
    public static bool IsPluralMark(char c) => s_tables.Value.PluralMarks.Contains(c);

    /// <summary>Whether a text begins with a thing that is counted by the sign of articles.</summary>
    public static bool BeginsWithThing(ReadOnlySpan<char> text) => BeginsWithAny(text, s_tables.Value.Things) > 0;

    /// <summary>How long the ending of a possessive is that a text begins with, after its apostrophe.</summary>
    public static int PossessiveAt(ReadOnlySpan<char> text) =>
        BeginsWithAny(text, s_tables.Value.Possessives) is var length && length < text.Length && text[length] == ' ' ? length : 0;

    /// <summary>Whether a word looks like a number and is a pronoun before a word in small letters.</summary>
    public static bool IsPronoun(ReadOnlySpan<char> word) => BeginsWithAny(word, s_tables.Value.Pronouns) == word.Length;

    /// <summary>Whether a word with a full stop after it is an abbreviation that ends no sentence.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestAbbreviation];
        return word.Length < LongestAbbreviation
            && TextFolding.FoldWord(word, folded) is var length and > 0
            && s_tables.Value.Abbreviations.Contains(folded[..length]);
    }

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

    private sealed class Tables(LanguageCatalogue catalogue)
    {
        public LanguageSet NounsHaveCapitals { get; } = catalogue.Where(language => language.Morphology.NounsHaveCapitals);

        public LanguageSet PointersFollowNouns { get; } = catalogue.Where(language => language.Morphology.PointersFollowNouns);

        public LanguageSet NounsPrecedeNouns { get; } = catalogue.Where(language => language.Morphology.NounsPrecedeNouns);

        public LanguageSet HaveOrdinalMark { get; } = catalogue.Where(language => language.Morphology.OrdinalMark is not null);

        public LanguageSet PartsDivideArticles { get; } = catalogue.Where(language => language.PartsDivideArticles);

        public LanguageSet UnitsHaveTwoWords { get; } = catalogue.Where(language => language.UnitsHaveTwoWords);

        public LanguageSet HasRomanParagraphs { get; } = catalogue.Where(language => language.HasRomanParagraphs);

        public (LanguageId Language, string Words)[] AndFollowing { get; } =
        [.. catalogue.Entries.SelectMany(entry => entry.Language.AndFollowing.Select(words => (entry.Id, words)))];

        public SearchValues<char> NameBreaks { get; } = Signs(catalogue, language => language.Morphology.NameBreaks);

        public SearchValues<char> DateSigns { get; } = Signs(catalogue, language => language.Morphology.DateSigns);

        public SearchValues<char> OrdinalMarks { get; } = Signs(catalogue, language => $"{language.Morphology.OrdinalMark}");

        public SearchValues<char> PluralMarks { get; } = Signs(catalogue, language => $"{language.Morphology.PluralMark}");

        public SearchValues<char> WordLetters { get; } = Signs(catalogue, language => language.WordLetters);

        public WordTable<bool> PluralUnits { get; } = Words(catalogue, language => language.PluralUnits);

        public WordTable<bool> Abbreviations { get; } =
            Words(catalogue, language => language.Marks.Abbreviations.Select(TextFolding.Fold).ToEquatableArray());

        public string[] OnlyBeforeFigures { get; } = [.. catalogue.Languages.SelectMany(language => language.OnlyBeforeFigures)];

        public string[] CommonTo { get; } = [.. catalogue.Languages.SelectMany(language => language.CommonTo)];

        public string[] Things { get; } = [.. catalogue.Languages.SelectMany(language => language.Things)];

        public string[] Possessives { get; } = [.. catalogue.Languages.Select(language => language.Morphology.Possessive).OfType<string>()];

        public string[] Pronouns { get; } = [.. catalogue.Languages.Select(language => language.Morphology.Pronoun).OfType<string>()];

        private static WordTable<bool> Words(LanguageCatalogue catalogue, Func<Language, EquatableArray<string>> words) =>
            new(catalogue.Languages.SelectMany(language => words(language)).Distinct().Select(word => KeyValuePair.Create(word, true)));

        private static SearchValues<char> Signs(LanguageCatalogue catalogue, Func<Language, string> signs) =>
            SearchValues.Create(string.Concat(catalogue.Languages.Select(signs)));
    }
}
