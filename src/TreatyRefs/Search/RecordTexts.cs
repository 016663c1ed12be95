using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>What a library has to be searched, in document order: instruments with their provisions, commentary, topics.</summary>
internal static class RecordTexts
{
    /// <summary>The records of an instrument and its provisions, each with the provision.</summary>
    public static IEnumerable<(SearchRecord Record, Provision? Provision)> RecordsOf(ITreatyLibrary library, Instrument instrument) =>
        library
            .ProvisionsOf(instrument.Id)
            .Select(described => (Of(described), (Provision?)described.Provision))
            .Prepend((new SearchRecord(new ProvisionReference(instrument.Id), null, null, []), null));

    /// <summary>The record of a comment.</summary>
    public static SearchRecord RecordOf(Commentary comment) => new(null, comment, null, comment.Topics.IsEmpty ? [] : comment.Topics);

    /// <summary>The record of a topic.</summary>
    public static SearchRecord RecordOf(Topic topic) => new(null, null, topic, []);

    /// <summary>The texts of an instrument: its title and names.</summary>
    public static IReadOnlyList<(SearchField Field, TextInLanguage Text)> Of(Instrument instrument) =>
        [
            .. In(SearchField.Title, instrument.Title),
            .. In(SearchField.Title, instrument.ShortTitle),
            .. In(SearchField.Name, instrument.Names),
            .. instrument.Abbreviations.Select(abbreviation => (SearchField.Name, new TextInLanguage("und", abbreviation))),
        ];

    /// <summary>The texts of a provision.</summary>
    public static IReadOnlyList<(SearchField Field, TextInLanguage Text)> Of(Provision provision) =>
        [
            .. In(SearchField.Heading, provision.Heading),
            .. In(SearchField.Subject, provision.Subject),
            .. In(SearchField.Summary, provision.Summary),
            .. In(SearchField.Text, provision.Text),
        ];

    /// <summary>The texts of a comment.</summary>
    public static IReadOnlyList<(SearchField Field, TextInLanguage Text)> Of(Commentary comment) =>
        [.. In(SearchField.Says, comment.Says), .. In(SearchField.Quote, comment.Quote), .. In(SearchField.ViewOf, comment.ViewOf)];

    /// <summary>The names of a topic.</summary>
    public static IReadOnlyList<(SearchField Field, TextInLanguage Text)> Of(Topic topic) =>
        [.. In(SearchField.Topic, topic.Label), .. In(SearchField.Topic, topic.Names)];

    private static SearchRecord Of(DescribedProvision described) =>
        new(described.Reference, null, null, described.Provision.Topics.IsEmpty ? [] : described.Provision.Topics);

    private static IEnumerable<(SearchField Field, TextInLanguage Text)> In(SearchField field, LocalizedText? text) =>
        text is null ? [] : text.Versions.Select(version => (field, version));

    private static IEnumerable<(SearchField Field, TextInLanguage Text)> In(SearchField field, LocalizedNames names) =>
        names.Items.Select(name => (field, name));
}
