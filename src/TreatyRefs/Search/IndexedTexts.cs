using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>What can be found: a provision, an instrument, a comment; or a topic, which leads to what stands under it.</summary>
/// <param name="Reference">The provision or instrument.</param>
/// <param name="Comment">The comment.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Topics">Ids of the topics it stands under.</param>
internal sealed record SearchRecord(ProvisionReference? Reference, Commentary? Comment, Topic? Topic, IReadOnlyList<TopicId> Topics);

/// <summary>One text of a record in one language.</summary>
/// <param name="Record">The record's number.</param>
/// <param name="Field">Which of its texts.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Text">The text.</param>
/// <param name="First">The place of its first word among the words of all texts.</param>
/// <param name="Count">How many places it takes up.</param>
internal readonly record struct IndexedText(int Record, SearchField Field, string Language, string Text, int First, int Count)
{
    public int End => First + Count;
}

/// <summary>Collects what a library has to be searched, in document order: instruments with their provisions, commentary, topics.</summary>
internal static class IndexedTexts
{
    public static IEnumerable<(SearchRecord Record, IEnumerable<(SearchField Field, TextInLanguage Text)> Texts)> Of(ITreatyLibrary library)
    {
        foreach (var instrument in library.Listed())
        {
            yield return (new SearchRecord(new ProvisionReference(instrument.Id), null, null, []), TextsOf(instrument));
            foreach (var described in library.ProvisionsOf(instrument.Id))
            {
                var topics = described.Provision.Topics;
                yield return (
                    new SearchRecord(described.Reference, null, null, topics.IsEmpty ? [] : topics),
                    TextsOf(described.Provision)
                );
            }
        }

        foreach (var comment in library.Commentary)
        {
            yield return (new SearchRecord(null, comment, null, comment.Topics.IsEmpty ? [] : comment.Topics), TextsOf(comment));
        }

        foreach (var topic in library.Topics)
        {
            yield return (
                new SearchRecord(null, null, topic, []),
                In(SearchField.Topic, topic.Label).Concat(In(SearchField.Topic, topic.Names))
            );
        }
    }

    private static IEnumerable<(SearchField Field, TextInLanguage Text)> TextsOf(Instrument instrument) =>
        [
            .. In(SearchField.Title, instrument.Title),
            .. In(SearchField.Title, instrument.ShortTitle),
            .. In(SearchField.Name, instrument.Names),
            .. instrument.Abbreviations.Select(abbreviation => (SearchField.Name, new TextInLanguage("und", abbreviation))),
        ];

    private static IEnumerable<(SearchField Field, TextInLanguage Text)> TextsOf(Provision provision) =>
        [
            .. In(SearchField.Heading, provision.Heading),
            .. In(SearchField.Subject, provision.Subject),
            .. In(SearchField.Summary, provision.Summary),
            .. In(SearchField.Text, provision.Text),
        ];

    private static IEnumerable<(SearchField Field, TextInLanguage Text)> TextsOf(Commentary comment) =>
        [.. In(SearchField.Says, comment.Says), .. In(SearchField.Quote, comment.Quote), .. In(SearchField.ViewOf, comment.ViewOf)];

    private static IEnumerable<(SearchField Field, TextInLanguage Text)> In(SearchField field, LocalizedText? text) =>
        text is null ? [] : text.Versions.Select(version => (field, version));

    private static IEnumerable<(SearchField Field, TextInLanguage Text)> In(SearchField field, LocalizedNames names) =>
        names.Items.Select(name => (field, name));
}
