using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Abbreviations of treaties that stand for a law where the language of the text is at home: "artículo 24 CE" is of the
/// constitution of Spain.</summary>
internal static class LawAtHome
{
    private const int MostWordsBefore = 4;

    private static readonly LanguageTable<Dictionary<string, (string Tag, LanguageSet Language)>> s_laws = new(catalogue =>
        catalogue
            .Entries.SelectMany(entry =>
                entry.Language.LawsAtHome.Select(law => (Law: law, entry.Language.Tag, Language: LanguageSet.Of(entry.Id)))
            )
            .ToDictionary(one => one.Law, one => (one.Tag, one.Language), StringComparer.Ordinal)
    );

    /// <summary>Whether an abbreviation is one, in the language that the text has there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsOne(in ScanText at, int start, int end) =>
        s_laws.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(at.Text[start..end], out var home)
        && (HasUnitOf(at, start, home.Language) || LanguageDetector.Of(at.Text, start, end, LanguageSet.All) == home.Tag);

    // "artículo" is a word of Spanish alone.
    private static bool HasUnitOf(in ScanText at, int start, LanguageSet language)
    {
        var word = at.Cursor.WordBefore(start);
        for (var i = 0; i < MostWordsBefore && word >= 0; i++, word = at.Cursor.WordBefore(word))
        {
            if (at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: not null } unit && unit.Can(WordRoles.Unit))
            {
                return unit.LanguagesOf(WordRoles.Unit).IsWithin(language);
            }
        }

        return false;
    }
}
