using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Arabic: <c>المادة 4</c>, with the digits of either kind.</summary>
internal static class Arabic
{
    public static CitationLanguage Words { get; } = new(
        "ar",
        [
            new(ProvisionKind.Article, ["المادتان", "المادتين", "المواد", "المادة", "مادة"]),
            new(ProvisionKind.Paragraph, ["الفقرة", "فقرة"]),
            new(ProvisionKind.Point, ["الفقرة الفرعية", "البند"]),
        ],
        ["من"]);
}
