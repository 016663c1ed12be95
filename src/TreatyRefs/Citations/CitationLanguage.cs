using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>How a language names one kind of provision: words before the number, after it, or around it.</summary>
/// <param name="Kind">The kind of provision.</param>
/// <param name="Before">Words or signs that may stand before the number: <c>article</c>, <c>art</c>, <c>第</c>.</param>
/// <param name="After">Signs that must follow the number, in languages that put them there: <c>条</c>; none elsewhere.</param>
internal sealed record UnitWords(ProvisionKind Kind, EquatableArray<string> Before, EquatableArray<string> After = default)
{
    /// <summary>Whether the number may stand without a word before it: <c>4조</c>.</summary>
    public bool BeforeIsOptional { get; init; }

    /// <summary>What joins the number of a provision that was put in later, after the unit: <c>의</c> in <c>8조의2</c>.</summary>
    public string? BisJoiner { get; init; }
}

/// <summary>The words of one language that citations are made of. A reader of the language can review it without reading code.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Units">How it names provisions.</param>
/// <param name="Links">What may stand between a provision and the name of its instrument, longest first.</param>
internal sealed record CitationLanguage(string Tag, EquatableArray<UnitWords> Units, EquatableArray<string> Links)
{
    /// <summary>Every language that citations are read in.</summary>
    public static EquatableArray<CitationLanguage> All { get; } =
    [
        Languages.English.Words, Languages.French.Words, Languages.Spanish.Words, Languages.Russian.Words,
        Languages.Chinese.Words, Languages.Arabic.Words, Languages.Korean.Words,
    ];
}
