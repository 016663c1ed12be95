using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Russian: <c>статья 4</c>, <c>пункт 7 статьи 14</c>, <c>п. 7 ст. 14</c>. One form stands for every case; nothing stands between.</summary>
internal static class Russian
{
    public static CitationLanguage Words { get; } = new()
    {
        Tag = "ru",
        Units =
        [
            new(ProvisionKind.Article, "статья", "статей", "ст", "стст"),
            new(ProvisionKind.Paragraph, "пункт", "п", "пп", "параграф", "абзац", "абз"),
            new(ProvisionKind.Point, "подпункт", "подп", "буква", "литера"),
            new(ProvisionKind.Sentence, "предложение"),
            new(ProvisionKind.Preamble, "преамбула"),
            new(ProvisionKind.Part, "часть", "ч"),
            new(ProvisionKind.Title, "титул"),
            new(ProvisionKind.Chapter, "глава", "гл"),
            new(ProvisionKind.Section, "раздел"),
            new(ProvisionKind.Annex, "приложение"),
            new(ProvisionKind.Appendix, "дополнение"),
            new(ProvisionKind.Rule, "правило"),
        ],
        And = ["и", "или"],
        To = ["по", "до"],
        AroundRange = ["с", "включительно"],
        Links = ["к", "из", "в", "к"],
        Common = ["общая"],
        Numbers =
        [
            new(1, "один", "первый"),
            new(2, "два", "второй"),
            new(3, "три", "третий"),
            new(4, "четыре", "четвертый"),
            new(5, "пять", "пятый"),
            new(6, "шесть", "шестой"),
            new(7, "семь", "седьмой"),
            new(8, "восемь", "восьмой"),
            new(9, "девять", "девятый"),
            new(10, "десять", "десятый"),
            new(11, "одиннадцать", "одиннадцатый"),
            new(12, "двенадцать", "двенадцатый"),
            new(13, "тринадцать", "тринадцатый"),
            new(14, "четырнадцать", "четырнадцатый"),
            new(15, "пятнадцать", "пятнадцатый"),
            new(16, "шестнадцать", "шестнадцатый"),
            new(17, "семнадцать", "семнадцатый"),
            new(18, "восемнадцать", "восемнадцатый"),
            new(19, "девятнадцать", "девятнадцатый"),
            new(20, "двадцать", "двадцатый"),
            new(30, "тридцать", "тридцатый"),
            new(40, "сорок", "сороковой"),
            new(50, "пятьдесят", "пятидесятый"),
            new(60, "шестьдесят", "шестидесятый"),
            new(70, "семьдесят", "семидесятый"),
            new(80, "восемьдесят", "восьмидесятый"),
            new(90, "девяносто", "девяностый"),
            new(100, "сто", "сотый"),
        ],
        Designations =
        [
            ["treaty", "договор"],
            ["convention", "конвенция"],
            ["charter", "устав", "хартия"],
            ["covenant", "пакт"],
            ["protocol", "протокол"],
            ["agreement", "соглашение"],
            ["declaration", "декларация"],
            ["statute", "статут"],
            ["constitution", "конституция"],
        ],
        PointLetters = "абвгдежзиклмнопрстуфхцчшщэюя",
    };
}
