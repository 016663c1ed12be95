using TreatyRefs.References;

namespace TreatyRefs.Languages;

/// <summary>Russian: <c>статья 4</c>, <c>пункт 7 статьи 14</c>, <c>п. 7 ст. 14</c>. One form stands for every case; nothing stands between.</summary>
internal static class Russian
{
    public static CitationLanguage Words { get; } =
        new()
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
            This = ["настоящий", "настоящая", "настоящее", "данный"],
            That =
            [
                "указанный",
                "тот",
                "та",
                "того",
                "той",
                "тому",
                "упомянутый",
                "названный",
                "вышеуказанный",
                "вышеупомянутый",
                "сам",
                "этого",
                "этой",
                "этому",
                "этим",
                "же",
                "тем",
                "тех",
            ],
            Above = ["выше", "ниже"],
            Preceding = ["предыдущий", "предшествующий"],
            Hereinafter = ["далее", "именуемый"],
            Means = ["означает"],
            Ibid = ["там же"],
            Laws = ["конституция", "кодекс", "закон", "указ", "ук", "гк", "упк", "коап", "тк", "апк", "гпк", "постановление", "директива"],
            New = ["новый"],
            Resolutions = ["резолюция", "рез"],
            Council = ["Совет Безопасности", "Совет Безопасности ООН", "СБ ООН", "СБ"],
            Assembly = ["Генеральная Ассамблея", "Генеральная Ассамблея ООН", "ГА ООН"],
            RightsCouncil = ["Совет по правам человека", "Совета по правам человека"],
            EconomicCouncil = ["Экономический и Социальный Совет", "Экономического и Социального Совета"],
            Forms = new()
            {
                Units = [new(ProvisionKind.Article, "ст. {0}"), new(ProvisionKind.Paragraph, "п. {0}")],
                Operative = "п. {0}",
                Resolutions =
                [
                    "Резолюция {0} Совета Безопасности",
                    "Резолюция {0} Генеральной Ассамблеи",
                    "Резолюция {0} Совета по правам человека",
                    "Резолюция {0} Экономического и Социального Совета",
                ],
            },
            About = ["о", "об", "относительно", "между", "против", "касающаяся"],
            Plurals = ["конвенций", "конвенциям", "конвенциях", "конвенциями", "договоров", "протоколов"],
            Little = ["на", "от", "при", "для"],
            Months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
            Concluded = ["подписанный", "подписанная", "совершенный", "заключенный"],
            AndFollowing = ["и последующие", "и след."],
            Links = ["к", "из", "в", "к"],
            Common = ["общая"],
            Numbers = RussianNumbers.Words,
            Designations =
            [
                ["treaty", "договор"],
                ["convention", "конвенция"],
                ["charter", "устав", "хартия"],
                ["covenant", "пакт"],
                ["protocol", "протокол"],
                ["agreement", "соглашение"],
                ["memorandum", "меморандум"],
                ["declaration", "декларация"],
                ["statute", "статут"],
                ["constitution", "конституция"],
            ],
            PointLetters = "абвгдежзиклмнопрстуфхцчшщэюя",
            Morphology = new()
            {
                PluralAdjectives = ["ие", "их", "ые", "ых", "ми"],
                AdjectivesBefore = ["ый", "ий", "ой", "ое", "ее", "го", "ом", "ым", "му"],
                GenitivesAfter = ["ого", "его", "ной", "ния", "ства", "ных"],
            },
            Marks = new() { Quotes = ["«»", "„“"] },
            Layout = new()
            {
                Contents = ["содержание", "оглавление"],
                Parties =
                [
                    "стороны",
                    "сторона",
                    "государства",
                    "государство",
                    "правительства",
                    "правительство",
                    "народы",
                    "участники",
                    "члены",
                ],
                Agreed = ["согласились", "договорились", "условились"],
                NumberWords = ["№", "no"],
                FinalClause = ["в удостоверение чего", "в подтверждение чего", "совершено", "учинено", "подписано в", "составлено в"],
            },
        };
}
