using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>English: <c>Article 4</c>, <c>art. 51 of the Charter</c>.</summary>
internal static class English
{
    public static CitationLanguage Words { get; } = new(
        "en",
        [
            new(ProvisionKind.Article, ["articles", "article", "arts", "art"]),
            new(ProvisionKind.Paragraph, ["paragraphs", "paragraph", "paras", "para"]),
            new(ProvisionKind.Point, ["subparagraph", "sub-paragraph", "points", "point", "lit"]),
        ],
        ["of the", "to the", "of", "to", "the"]);
}
