using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>The signs of languages that name provisions after their numbers.</summary>
internal sealed class VocabularySigns(LanguageCatalogue catalogue)
{
    /// <summary>The signs after numbers, longest first.</summary>
    public IReadOnlyList<(string Sign, ProvisionKind Kind, LanguageSet Languages)> Signs { get; } =
        All(catalogue, language => language.Signs);

    /// <summary>The signs after the letters of points.</summary>
    public IReadOnlyList<(string Sign, ProvisionKind Kind, LanguageSet Languages)> LetterSigns { get; } =
        All(catalogue, language => language.LetterSigns);

    /// <summary>What means one kind in one language and another in the next: 項 is a point in Chinese and a paragraph in Japanese.</summary>
    public IReadOnlyList<(string Sign, ProvisionKind Kind, LanguageSet Languages)> SignsOfTwoKinds { get; } =
    [
        .. catalogue
            .Entries.SelectMany(entry =>
                entry.Language.Signs.SelectMany(unit =>
                    unit.Signs.Select(sign => (Sign: sign, unit.Kind, Languages: LanguageSet.Of(entry.Id)))
                )
            )
            .GroupBy(sign => sign.Sign)
            .Where(same => same.Select(sign => sign.Kind).Distinct().Count() > 1)
            .SelectMany(same => same),
    ];

    /// <summary>What may stand between a number and its noun.</summary>
    public string NumberCounters { get; } = string.Concat(catalogue.Languages.Select(language => language.NumberCounters).Distinct());

    /// <summary>What stands before a number with its unit after it.</summary>
    public string NumberPrefixes { get; } = string.Concat(catalogue.Languages.Select(language => language.NumberPrefix).Distinct());

    /// <summary>What joins the number of a provision that was put in later to its unit.</summary>
    public IReadOnlyList<string> BisJoiners { get; } = [.. catalogue.Languages.Select(language => language.BisJoiner).OfType<string>()];

    private static (string Sign, ProvisionKind Kind, LanguageSet Languages)[] All(
        LanguageCatalogue catalogue,
        Func<Language, EquatableArray<UnitSigns>> signs
    ) =>
        [
            .. catalogue
                .Entries.SelectMany(entry =>
                    signs(entry.Language).SelectMany(unit => unit.Signs.Select(sign => (sign, unit.Kind, Set: LanguageSet.Of(entry.Id))))
                )
                .GroupBy(sign => sign.sign)
                .Select(same => (same.Key, same.First().Kind, same.Aggregate(LanguageSet.None, (all, one) => all | one.Set)))
                .OrderByDescending(sign => sign.Key.Length),
        ];
}
