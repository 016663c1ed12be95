using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>The provision that a query cites.</summary>
/// <param name="Record">The number of its record.</param>
/// <param name="Text">The text by which it is shown; empty where all its texts are those of its paragraphs.</param>
internal sealed record CitedRecord(int Record, IndexedText Text)
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
        var record = 0;
        while (record < index.Records.Count && index.Records[record].Reference != reference)
        {
            record++;
        }

        if (record == index.Records.Count)
        {
            return null;
        }

        var texts = index.Texts.SkipWhile(text => text.Record < record).TakeWhile(text => text.Record == record).ToList();
        return new CitedRecord(
            record,
            texts
                .OrderBy(text => LanguageTag.AreOfOne(text.Language, language) ? 0 : 1)
                .FirstOrDefault(new IndexedText(record, SearchField.Heading, NoLanguage, string.Empty, 0, 0))
        );
    }
}
