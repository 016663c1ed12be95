using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Lines;

/// <summary>The language of a whole text: its tag, and the words by which it is read.</summary>
/// <param name="Tag">A BCP 47 tag.</param>
/// <param name="Languages">The language whose words are read; all of them where none has that tag.</param>
internal sealed record DocumentLanguage(string Tag, LanguageSet Languages)
{
    private const int Sample = 20_000;

    // Characters that only one of the two scripts has and that no treaty can do without.
    private const string Traditional = "條約國締際協議權與為這個會應當過關於";
    private const string Simplified = "条约国缔际协议权与为这个会应当过关于";

    /// <summary>Its words for the parts of a text.</summary>
    public IEnumerable<LayoutWords> Layouts =>
        CitationLanguage.All.Where((_, i) => Languages.Contains(i)).Select(language => language.Layout);

    /// <summary>What it calls a protocol, folded: one often stands after a treaty.</summary>
    public IReadOnlySet<string> Protocols =>
        CitationLanguage
            .All.Where((_, i) => Languages.Contains(i))
            .SelectMany(language => language.Designations)
            .Where(designation => designation[0] == "protocol")
            .SelectMany(designation => designation)
            .Select(TextFolding.Fold)
            .ToHashSet(StringComparer.Ordinal);

    public static DocumentLanguage Of(string text, string? given, ImportNotes notes)
    {
        if (given is not null)
        {
            return new DocumentLanguage(given, Named(given) is { IsEmpty: false } named ? named : LanguageSet.All);
        }

        var tag = LanguageGuess.OfText(text.AsSpan(0, Math.Min(text.Length, Sample)), out var isSure);
        if (!isSure)
        {
            notes.Doubt(1, ImportWording.Language(tag));
        }

        return new DocumentLanguage(tag == "zh" && IsTraditional(text) ? "zh-Hant" : tag, Named(tag));
    }

    private static LanguageSet Named(string tag)
    {
        var primary = tag.Split('-')[0];
        var set = LanguageSet.None;
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            set |= string.Equals(CitationLanguage.All[i].Tag, primary, StringComparison.OrdinalIgnoreCase)
                ? LanguageSet.Of(i)
                : LanguageSet.None;
        }

        return set;
    }

    private static bool IsTraditional(string text)
    {
        var (traditional, simplified) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            var (isOld, isNew) = (Traditional.Contains(c, StringComparison.Ordinal), Simplified.Contains(c, StringComparison.Ordinal));
            traditional += isOld && !isNew ? 1 : 0;
            simplified += isNew && !isOld ? 1 : 0;
        }

        return traditional > simplified;
    }
}
