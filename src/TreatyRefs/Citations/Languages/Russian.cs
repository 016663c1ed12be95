using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Russian: <c>статья 4</c> in every case, <c>ст. 51 Устава</c>; the genitive needs no word between.</summary>
internal static class Russian
{
    public static CitationLanguage Words { get; } = new(
        "ru",
        [
            new(ProvisionKind.Article, ["статьями", "статьях", "статьям", "статьей", "статью", "статья", "статье", "статьи", "статей", "ст"]),
            new(ProvisionKind.Paragraph, ["пунктами", "пунктах", "пунктам", "пунктом", "пункты", "пункта", "пункту", "пункте", "пункт", "п"]),
            new(ProvisionKind.Point, ["подпункта", "подпункту", "подпункте", "подпункт", "пп"]),
        ],
        ["к", "из"]);
}
