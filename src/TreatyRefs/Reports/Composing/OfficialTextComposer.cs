using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Composing;

/// <summary>Puts the texts of a provision side by side, in every language that the library has them in, paragraph by paragraph.</summary>
internal static class OfficialTextComposer
{
    /// <summary>Whether the text of something inside a provision stands with the text of the provision.</summary>
    public static bool Has(ProvisionDossier dossier, ProvisionEntry child) =>
        child.Described.Provision.Text is not null && dossier.Children.All(other => other.Described.Provision.Text is not null);

    public static IEnumerable<Block> Compose(ProvisionDossier dossier, ProvisionIds ids)
    {
        if (dossier.Described is not { } described)
        {
            return [];
        }

        var children = dossier.Children.Where(child => Has(dossier, child)).ToList();
        var languages = LanguagesOf(
            dossier.Context,
            [described.Provision.Text, .. children.Select(child => child.Described.Provision.Text)]
        );
        return languages.IsEmpty
            ? []
            :
            [
                new OfficialText(
                    languages,
                    [
                        .. Rows(described.Provision.Text, languages, ids),
                        .. children.Select(child => new TextRow(
                            Cells(child.Described.Provision.Text, languages),
                            PlaceNames.Of(dossier.Context, child.Described.Reference, child.Label),
                            ids.Of(child.Described)
                        )),
                    ]
                ),
            ];
    }

    // The reader's language first, then the library's own, then as they come.
    private static EquatableArray<string> LanguagesOf(DossierContext context, IEnumerable<LocalizedText?> texts)
    {
        string[] preferred = [context.Language, .. context.Library.Languages];
        return texts
            .OfType<LocalizedText>()
            .SelectMany(text => text.Versions.Select(version => version.Language))
            .Distinct()
            .Select((language, place) => (Language: language, Place: place))
            .OrderBy(each => Array.IndexOf(preferred, each.Language) is var rank and >= 0 ? rank : preferred.Length + each.Place)
            .Select(each => each.Language)
            .ToEquatableArray();
    }

    // Paragraphs that are the same in number stand beside each other; else each text is one stretch.
    private static IEnumerable<TextRow> Rows(LocalizedText? text, EquatableArray<string> languages, ProvisionIds ids)
    {
        if (text is null)
        {
            return [];
        }

        var paragraphs = languages
            .Select(language => In(text, language)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToList();
        var count = paragraphs.OfType<string[]>().Select(each => each.Length).Distinct().ToList();
        return count is [> 1 and var same]
            ? Enumerable
                .Range(0, same)
                .Select(i => new TextRow(
                    [.. paragraphs.Select((each, j) => each is null ? [] : Cell(each[i], languages[j]))],
                    Id: ids.OfStretch(i + 1)
                ))
            : [new TextRow(Cells(text, languages))];
    }

    private static EquatableArray<EquatableArray<Span>> Cells(LocalizedText? text, EquatableArray<string> languages) =>
        languages
            .Select(language => text is not null && In(text, language) is { } version ? Cell(version, language) : [])
            .ToEquatableArray();

    private static EquatableArray<Span> Cell(string text, string language) => [new Span(text, Language: language)];

    private static string? In(LocalizedText text, string language) =>
        text.In(language) is { Language: var found, Text: var version } && found == language ? version : null;
}
