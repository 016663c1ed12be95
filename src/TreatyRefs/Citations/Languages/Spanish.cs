using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Spanish: <c>artículo 4</c>, <c>art. 51 de la Carta</c>.</summary>
internal static class Spanish
{
    public static CitationLanguage Words { get; } = new(
        "es",
        [
            new(ProvisionKind.Article, ["artículos", "artículo", "arts", "art"]),
            new(ProvisionKind.Paragraph, ["párrafos", "párrafo", "párr"]),
            new(ProvisionKind.Point, ["apartado", "inciso", "letra"]),
        ],
        ["de la", "del", "de los", "de", "la", "el"]);
}
