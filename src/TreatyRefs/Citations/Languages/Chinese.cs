using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Chinese, simplified and traditional: <c>第四条</c>, <c>第51條</c>.</summary>
internal static class Chinese
{
    public static CitationLanguage Words { get; } = new(
        "zh",
        [
            new(ProvisionKind.Article, ["第"], ["条", "條"]),
            new(ProvisionKind.Paragraph, ["第"], ["款"]),
            new(ProvisionKind.Point, ["第"], ["项", "項"]),
        ],
        ["的"]);
}
