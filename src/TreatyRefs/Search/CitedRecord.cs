using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>The provision that a query cites, and the text by which it is shown.</summary>
/// <param name="Record">The number of its record.</param>
/// <param name="Field">Which of its texts.</param>
/// <param name="Language">In which language.</param>
/// <param name="Text">What it says; empty where all its texts are those of its paragraphs.</param>
internal sealed record CitedRecord(int Record, SearchField Field, string Language, string Text)
{
    // The tag of what has no language.
    private const string NoLanguage = "und";

    /// <summary>Finds a provision in an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="reference">The provision.</param>
    /// <param name="language">The reader's language, whose text is shown before others.</param>
    /// <returns>Its record, or <see langword="null"/> where the library does not describe it.</returns>
    public static CitedRecord? Of(SearchIndex index, ProvisionReference reference, string language)
    {
        var record = index.RecordOf(reference);
        if (record < 0)
        {
            return null;
        }

        var (first, end) = (index.Texts.FirstOf(record), index.Texts.FirstOf(record + 1));
        if (first == end)
        {
            return new CitedRecord(record, SearchField.Heading, NoLanguage, string.Empty);
        }

        var shown = Enumerable.Range(first, end - first).MinBy(text => LanguageTag.AreOfOne(index.Texts[text].Language, language) ? 0 : 1);
        return new CitedRecord(record, index.Texts[shown].Field, index.Texts[shown].Language, index.Texts.Text(shown));
    }
}
