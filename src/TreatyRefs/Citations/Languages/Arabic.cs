using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Arabic: <c>المادة 4</c>, <c>الفقرة 7 من المادة 14</c>, <c>المادتين 35 و 36</c>, with the digits of either kind.</summary>
internal static class Arabic
{
    public static CitationLanguage Words { get; } = new()
    {
        Tag = "ar",
        Units =
        [
            new(ProvisionKind.Article, "المادة", "مادة", "المادتان", "المادتين", "المواد", "مواد"),
            new(ProvisionKind.Paragraph, "الفقرة", "فقرة", "الفقرتان", "الفقرتين", "الفقرات"),
            new(ProvisionKind.Point, "الفرعية", "الفرعيتين", "البند", "بند"),
            new(ProvisionKind.Preamble, "الديباجة", "ديباجة"),
            new(ProvisionKind.Part, "الجزء", "جزء"),
            new(ProvisionKind.Title, "الباب"),
            new(ProvisionKind.Chapter, "الفصل", "فصل"),
            new(ProvisionKind.Section, "الفرع"),
            new(ProvisionKind.Annex, "المرفق", "مرفق", "الملحق"),
        ],
        And = ["و", "أو"],
        To = ["إلى", "الى"],
        AroundRange = ["من"],
        Links = ["من"],
        Common = ["المشتركة"],
        Numbers =
        [
            new(1, "الأول", "الأولى"),
            new(2, "الثاني", "الثانية"),
            new(3, "الثالث", "الثالثة"),
            new(4, "الرابع", "الرابعة"),
            new(5, "الخامس", "الخامسة"),
            new(6, "السادس", "السادسة"),
            new(7, "السابع", "السابعة"),
            new(8, "الثامن", "الثامنة"),
            new(9, "التاسع", "التاسعة"),
            new(10, "العاشر", "العاشرة"),
            new(20, "العشرون", "العشرين"),
            new(30, "الثلاثون", "الثلاثين"),
            new(40, "الأربعون", "الأربعين"),
            new(50, "الخمسون", "الخمسين"),
            new(60, "الستون", "الستين"),
            new(70, "السبعون", "السبعين"),
            new(80, "الثمانون", "الثمانين"),
            new(90, "التسعون", "التسعين"),
            new(100, "المائة"),
        ],
        Designations =
        [
            ["treaty", "معاهدة", "المعاهدة"],
            ["convention", "اتفاقية", "الاتفاقية"],
            ["charter", "ميثاق", "الميثاق"],
            ["covenant", "العهد"],
            ["protocol", "بروتوكول", "البروتوكول"],
            ["agreement", "اتفاق", "الاتفاق"],
            ["declaration", "إعلان", "الإعلان"],
            ["statute", "النظام"],
        ],
        PointLetters = "أبجدهوزحطيكلمنسعفصقرشت",
    };
}
