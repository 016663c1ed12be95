using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>What languages write around the number of a resolution: <c>No. 5</c>, <c>第5号</c>.</summary>
internal sealed class ResolutionMarks(LanguageCatalogue catalogue)
{
    private readonly string _marks = string.Concat(catalogue.Languages.Select(language => language.NumberPrefix).Distinct());
    private readonly string _suffixes = string.Concat(catalogue.Languages.Select(language => language.NumberSuffixes));

    /// <summary>What may stand before the number and says only that it is one, longest first.</summary>
    public string[] NumberWords { get; } =
    [
        .. catalogue
            .Languages.SelectMany(language => language.Layout.NumberWords.Append(language.NumberPrefix))
            .OfType<string>()
            .Distinct()
            .OrderByDescending(word => word.Length),
    ];

    /// <summary>Whether a character stands before a number that may be one of a resolution.</summary>
    public bool IsNumberMark(char c) => _marks.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a character may stand after the number.</summary>
    public bool IsNumberSuffix(char c) => _suffixes.Contains(c, StringComparison.Ordinal);
}
