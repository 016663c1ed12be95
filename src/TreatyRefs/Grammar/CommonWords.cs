using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Words of running texts that are abbreviations for provisions in another language, or in their own: <c>para</c>, <c>par</c>,
/// <c>al</c>.</summary>
internal static class CommonWords
{
    private static readonly LanguageTable<WordTable<LanguageSet>> s_languages = new(catalogue => new WordTable<LanguageSet>(
        catalogue
            .Entries.SelectMany(entry => entry.Language.LikeUnits.Select(word => (Word: word, entry.Id)))
            .GroupBy(word => word.Word)
            .Select(word => KeyValuePair.Create(word.Key, word.Aggregate(default(LanguageSet), (all, one) => all | LanguageSet.Of(one.Id))))
    ));

    /// <summary>Whether a word for provisions is no such word where it stands: in small letters and without its point, in a text of a
    /// language in which it is a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The word.</param>
    /// <param name="before">The languages that the phrase before it can be in; all of them where it begins the phrase.</param>
    /// <param name="isFirst">Whether it begins the phrase.</param>
    /// <param name="next">What follows it.</param>
    public static bool IsOne(ReadOnlySpan<char> text, Token unit, LanguageSet before, bool isFirst, Token next)
    {
        if (
            next.Kind != TokenKind.Number
            || text[unit.End] == '.'
            || !s_languages.Value.TryGetValue(text[unit.Start..unit.End], out var languages)
            || (languages & before).IsEmpty
        )
        {
            return false;
        }

        if (ListRules.IsMonth(text, new Lexer(text).At(next.End)))
        {
            return true; // "dal 2 al 4 novembre"
        }

        var ofUnit = unit.LanguagesOf(WordRoles.Unit);
        var here = LanguageSet.Of(LanguageDetector.IdOf(text, unit.Start, unit.End, languages | ofUnit));
        return !(here & languages).IsEmpty && (isFirst || (here & ofUnit).IsEmpty || CountsWhatFollows(text, next.End));
    }

    // "l'article 6 par 14 voix"
    private static bool CountsWhatFollows(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length
        && text[end] is ' ' or '\u00A0'
        && char.IsLower(text[end + 1])
        && new Lexer(text).At(end) is { Kind: TokenKind.Word, Entry: null };
}
