using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>French: <c>article 4</c>, <c>art. 51 de la Charte</c>.</summary>
internal static class French
{
    public static CitationLanguage Words { get; } = new(
        "fr",
        [
            new(ProvisionKind.Article, ["articles", "article", "arts", "art"]),
            new(ProvisionKind.Paragraph, ["paragraphes", "paragraphe", "par"]),
            new(ProvisionKind.Point, ["alinéa", "lettre", "point"]),
        ],
        ["de la", "de l", "du", "des", "de", "la", "le", "l"]);
}
