using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Lines;

/// <summary>The language of a whole text: its tag, and the words by which it is read.</summary>
/// <param name="Tag">A BCP 47 tag.</param>
/// <param name="Languages">The language whose words are read; all of them where none has that tag.</param>
internal sealed record DocumentLanguage(string Tag, LanguageSet Languages)
{
    private const int Sample = 20_000;

    /// <summary>Its words for the parts of a text.</summary>
    public IEnumerable<LayoutWords> Layouts => LanguageCatalogue.Current.In(Languages).Select(language => language.Layout);

    /// <summary>What it calls a protocol, folded: one often stands after a treaty.</summary>
    public IReadOnlySet<string> Protocols =>
        LanguageCatalogue
            .Current.In(Languages)
            .SelectMany(language => language.Designations)
            .Where(designation => designation.Key == Designation.Protocol)
            .SelectMany(designation => designation.Words)
            .Select(TextFolding.Fold)
            .ToHashSet(StringComparer.Ordinal);

    public static DocumentLanguage Of(string text, string? given, ImportNotes notes)
    {
        if (given is not null)
        {
            var named = LanguageCatalogue.Current.Tagged(given);
            return new DocumentLanguage(given, named.IsEmpty ? LanguageSet.All : named);
        }

        var tag = LanguageDetector.OfText(text.AsSpan(0, Math.Min(text.Length, Sample)), out var isSure);
        if (!isSure)
        {
            notes.Doubt(1, ImportWording.Language(tag));
        }

        var languages = LanguageCatalogue.Current.Tagged(tag);
        var other = LanguageCatalogue.Current.In(languages).Select(language => language.Layout.OtherScript).OfType<OtherScript>();
        return new DocumentLanguage(other.FirstOrDefault(script => IsIn(script, text))?.Tag ?? tag, languages);
    }

    // By the characters that only one of the two scripts has.
    private static bool IsIn(OtherScript script, string text)
    {
        var (other, usual) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            var (isOther, isUsual) = (
                script.Other.Contains(c, StringComparison.Ordinal),
                script.Usual.Contains(c, StringComparison.Ordinal)
            );
            other += isOther && !isUsual ? 1 : 0;
            usual += isUsual && !isOther ? 1 : 0;
        }

        return other > usual;
    }
}
