using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Chinese, simplified and traditional: <c>第四条</c>, <c>第五十一條第三款</c>, <c>附件七</c>.</summary>
internal static class Chinese
{
    public static CitationLanguage Words { get; } = new()
    {
        Tag = "zh",
        Units =
        [
            new(ProvisionKind.Annex, "附件"),
            new(ProvisionKind.Preamble, "序言"),
            new(ProvisionKind.Appendix, "附录", "附錄"),
        ],
        Signs =
        [
            new(ProvisionKind.Article, "条", "條"),
            new(ProvisionKind.Paragraph, "款"),
            new(ProvisionKind.Point, "项", "項"),
            new(ProvisionKind.Subpoint, "目"),
            new(ProvisionKind.Chapter, "章"),
            new(ProvisionKind.Section, "节", "節"),
            new(ProvisionKind.Part, "部分"),
            new(ProvisionKind.Title, "编", "編"),
        ],
        NumberPrefix = "第",
        And = ["和", "及", "与", "與", "、", "或"],
        To = ["至", "到"],
        Links = ["的", "之"],
        Common = ["共同"],
        Designations =
        [
            ["treaty", "条约", "條約"],
            ["convention", "公约", "公約"],
            ["charter", "宪章", "憲章"],
            ["protocol", "议定书", "議定書"],
            ["agreement", "协定", "協定"],
            ["declaration", "宣言"],
            ["statute", "规约", "規約"],
        ],
        PointLetters = "甲乙丙丁戊己庚辛壬癸",
    };
}
