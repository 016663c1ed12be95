using TreatyRefs.References;

namespace TreatyRefs.Languages;

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
            new(ProvisionKind.Paragraph, "款", "段"),
            new(ProvisionKind.Point, "项", "項"),
            new(ProvisionKind.Subpoint, "目"),
            new(ProvisionKind.Chapter, "章"),
            new(ProvisionKind.Section, "节", "節"),
            new(ProvisionKind.Part, "部分"),
            new(ProvisionKind.Annex, "号附件", "附件"),
            new(ProvisionKind.Title, "编", "編"),
        ],
        NumberPrefix = "第",
        And = ["和", "及", "与", "與", "、", "或"],
        To = ["至", "到"],
        This = ["本", "该本", "這項", "这项"],
        That = ["该", "該", "上述", "同一", "这一", "這一", "同"],
        Of = ["的", "之"],
        Above = ["上文", "下文", "以上"],
        Preceding = ["前", "上一"],
        Hereinafter = ["以下简称", "以下簡稱", "下称", "下稱", "以下称", "以下稱", "简称", "簡稱"],
        Means = ["指", "是指"],
        Ibid = ["同上"],
        Laws = ["宪法", "憲法", "刑法", "民法典", "民法", "法典", "法", "法律", "条例", "條例", "基本法"],
        Totals = ["共", "总共", "總共", "全文", "计"],
        Indefinite = ["一项", "一份", "一个", "一項", "一個"],
        New = ["新"],
        Resolutions = ["决议", "決議"],
        Council = ["联合国安全理事会", "安全理事会", "联合国安理会", "安理会", "聯合國安全理事會", "安全理事會", "安理會"],
        Assembly = ["联合国大会", "大会", "聯合國大會", "大會"],
        RightsCouncil = ["人权理事会", "人權理事會"],
        EconomicCouncil = ["经济及社会理事会", "經濟及社會理事會"],
        Forms = new()
        {
            AfterName = string.Empty,
            Name = "《{0}》",
            Between = string.Empty,
            Operative = "第{0}段",
            Point = "({0})项",
            Inner = "({0})",
            To = "至",
            Resolutions =
            [
                "安全理事会第{0}号决议", "大会第{0}号决议", "人权理事会第{0}号决议", "经济及社会理事会第{0}号决议",
            ],
        },
        Plurals = ["四公约", "四公約", "诸公约", "諸公約"],
        Things = ["高速", "高铁", "高鐵", "铁路", "鐵路", "公路", "隧道", "管道", "跑道", "地铁", "地鐵", "路线", "路線", "航线", "航線", "生产线", "生產線", "线", "線", "捷運", "捷运", "缆车", "纜車", "街", "河", "船", "鱼", "魚", "狗", "裤", "褲", "消息", "新闻", "新聞", "信息", "短信", "微博", "道路", "经验", "經驗", "建议", "建議"],
        Links = ["的", "之"],
        Common = ["共同"],
        Designations =
        [
            ["treaty", "条约", "條約"],
            ["convention", "公约", "公約"],
            ["charter", "宪章", "憲章"],
            ["protocol", "议定书", "議定書"],
            ["agreement", "协定", "協定"],
            ["memorandum", "备忘录", "備忘錄"],
            ["declaration", "宣言"],
            ["statute", "规约", "規約"],
        ],
        PointLetters = "甲乙丙丁戊己庚辛壬癸",
        Layout = new()
        {
            Headings =
            [
                new(ProvisionKind.Preamble, "前言", "序文"),
                new(ProvisionKind.Schedule, "附表"),
            ],
            Contents = ["目录", "目錄", "目次"],
            Parties = ["缔约", "締約", "各方", "各国", "各國", "政府", "国家", "國家", "双方", "雙方"],
            Agreed = ["协议如下", "協議如下", "议定如下", "議定如下", "达成协议", "達成協議", "商定如下", "如下"],
            FinalClause = ["为此,", "为此，", "為此，", "以昭信守", "下列签署人", "下列簽署人", "下列全权代表", "下列全權代表", "本条约于…签订", "本协定于…签订", "本公约于…签订", "本议定书于…签订", "本條約於…簽訂", "本協定於…簽訂", "本公約於…簽訂", "…订于", "…訂於"],
        },
    };
}
