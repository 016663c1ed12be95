using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Korean: <c>제4조</c>, <c>4조</c>, <c>제8조의2</c> for 8 bis.</summary>
internal static class Korean
{
    public static CitationLanguage Words { get; } = new(
        "ko",
        [
            new(ProvisionKind.Article, ["제"], ["조"]) { BeforeIsOptional = true, BisJoiner = "의" },
            new(ProvisionKind.Paragraph, ["제"], ["항"]) { BeforeIsOptional = true },
            new(ProvisionKind.Point, ["제"], ["호"]) { BeforeIsOptional = true },
        ],
        ["의"]);
}
