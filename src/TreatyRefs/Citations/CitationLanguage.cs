using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>The words by which a language names one kind of provision, before the number: <c>article</c>, <c>art</c>.</summary>
/// <param name="Kind">The kind of provision.</param>
/// <param name="Words">The words, without a full stop; in a language whose words are inflected, one form stands for all.</param>
internal sealed record UnitWords(ProvisionKind Kind, params EquatableArray<string> Words);

/// <summary>The sign by which a language names one kind of provision behind the number: <c>条</c>, <c>조</c>.</summary>
/// <param name="Kind">The kind of provision.</param>
/// <param name="Signs">The signs.</param>
internal sealed record UnitSigns(ProvisionKind Kind, params EquatableArray<string> Signs);

/// <summary>The words of one language that citations are made of. A reader of the language can review it without reading code.</summary>
internal sealed record CitationLanguage
{
    /// <summary>BCP 47.</summary>
    public required string Tag { get; init; }

    /// <summary>How it names provisions before their numbers.</summary>
    public EquatableArray<UnitWords> Units { get; init; }

    /// <summary>How it names provisions behind their numbers.</summary>
    public EquatableArray<UnitSigns> Signs { get; init; }

    /// <summary>What stands before a number that has its unit behind it: <c>第</c>, <c>제</c>.</summary>
    public string? NumberPrefix { get; init; }

    /// <summary>What joins the number of a provision that was put in later to its unit: <c>의</c> in <c>8조의2</c>, which is 8 bis.</summary>
    public string? BisJoiner { get; init; }

    /// <summary>Between the last members of a list: and, or.</summary>
    public EquatableArray<string> And { get; init; }

    /// <summary>Between the ends of a range: to.</summary>
    public EquatableArray<string> To { get; init; }

    /// <summary>What may stand around a range and says nothing more: from, inclusive.</summary>
    public EquatableArray<string> AroundRange { get; init; }

    /// <summary>What stands between a provision and what it belongs to: of, the.</summary>
    public EquatableArray<string> Links { get; init; }

    /// <summary>What says that an article stands alike in several instruments: <c>common Article 3</c>.</summary>
    public EquatableArray<string> Common { get; init; }

    /// <summary>Numbers in words, cardinal and ordinal.</summary>
    public LanguageNumbers Numbers { get; init; } = new();

    /// <summary>What instruments call themselves, for <c>the 1961 treaty</c>; the first word is the English designation.</summary>
    public EquatableArray<EquatableArray<string>> Designations { get; init; }

    /// <summary>The letters by which points are lettered where these are not a, b, c: in their order.</summary>
    public string PointLetters { get; init; } = string.Empty;

    /// <summary>The place of German in <see cref="All"/>: the one language whose ordinals in digits end in a full stop.</summary>
    public const int German = 7;

    /// <summary>Every language that citations are read in.</summary>
    public static EquatableArray<CitationLanguage> All { get; } =
    [
        Languages.English.Words, Languages.French.Words, Languages.Spanish.Words, Languages.Russian.Words, Languages.Chinese.Words,
        Languages.Arabic.Words, Languages.Korean.Words, Languages.German.Words, Languages.Italian.Words, Languages.Portuguese.Words,
        Languages.Japanese.Words,
    ];
}
