using TreatyRefs.Languages;

namespace TreatyRefs.Search;

/// <summary>Words so common that a result need not have them: articles, prepositions, "and".</summary>
/// <remarks>They still count where they stand between other words of the query. A query of nothing else looks for them like for any
/// word.</remarks>
internal static class SmallWords
{
    private static readonly LanguageTable<HashSet<string>> s_all = new(catalogue => new HashSet<string>(
        catalogue.Languages.SelectMany(language => language.SmallWords).Select(word => WordForm.Of(word).Folded),
        StringComparer.Ordinal
    ));

    /// <summary>All of them, folded, in no order.</summary>
    public static IReadOnlyCollection<string> All => s_all.Value;

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool Contains(string folded) => s_all.Value.Contains(folded);
}
