using TreatyRefs.References;

namespace TreatyRefs.Languages;

/// <summary>German: <c>Artikel 4</c>, <c>Art. 31 Abs. 3 lit. c</c>, <c>Absatz 3 des Artikels 31</c>.</summary>
internal static partial class German
{
    public static Language Words { get; } =
        new()
        {
            Tag = "de",
            EnglishName = "German",
            Units =
            [
                new(ProvisionKind.Article, "artikel", "artikels", "artikeln", "art"),
                new(ProvisionKind.Paragraph, "absatz", "absatzes", "absätze", "absätzen", "abs"),
                new(ProvisionKind.Point, "buchstabe", "buchstaben", "buchst", "lit", "ziffer", "ziff", "nummer", "nr"),
                new(ProvisionKind.Sentence, "satz", "satzes"),
                new(ProvisionKind.Preamble, "präambel"),
                new(ProvisionKind.Recital, "erwägungsgrund"),
                new(ProvisionKind.Part, "teil"),
                new(ProvisionKind.Title, "titel"),
                new(ProvisionKind.Chapter, "kapitel", "kapitels"),
                new(ProvisionKind.Section, "abschnitt"),
                new(ProvisionKind.Annex, "anhang", "anlage"),
                new(ProvisionKind.Rule, "regel"),
            ],
            And = ["und", "oder", "sowie"],
            To = ["bis"],
            AroundRange = ["von", "einschließlich"],
            This = ["dieses", "dieser", "diesem", "diese", "vorliegenden"],
            That = ["jenes", "jener", "desselben", "derselben", "genannten", "besagten", "erwähnten", "obengenannten"],
            Of = ["des", "der", "von", "vom"],
            Above = ["oben", "unten"],
            Preceding = ["vorstehenden", "vorigen", "vorhergehenden"],
            Hereinafter = ["nachstehend", "nachfolgend", "im folgenden", "folgenden", "fortan"],
            Means = ["bezeichnet", "bedeutet"],
            Ibid = ["ebd", "ebenda"],
            Laws =
            [
                "verfassung",
                "grundgesetz",
                "grundgesetzes",
                "gg",
                "gesetz",
                "gesetzes",
                "gesetzbuch",
                "gesetzbuchs",
                "gesetzbuches",
                "strafgesetzbuch",
                "strafgesetzbuchs",
                "verordnung",
                "richtlinie",
                "bgb",
                "stgb",
            ],
            Indefinite = ["ein", "eine", "einen", "einem", "einer", "eines"],
            New = ["neue", "neuen", "neuer", "neues"],
            Resolutions = ["Resolution", "Resolutionen"],
            Council = ["UN-Sicherheitsrat", "Sicherheitsrat", "Sicherheitsrat der Vereinten Nationen"],
            Assembly = ["UN-Generalversammlung", "Generalversammlung", "Generalversammlung der Vereinten Nationen"],
            RightsCouncil = ["UN-Menschenrechtsrat", "Menschenrechtsrat", "Menschenrechtsrats", "Menschenrechtsrates"],
            EconomicCouncil = ["Wirtschafts- und Sozialrat", "Wirtschafts- und Sozialrats", "Wirtschafts- und Sozialrates"],
            Forms = new()
            {
                NameFirst = false,
                AfterName = " ",
                Between = " ",
                Units = [new(ProvisionKind.Article, "Art. {0}"), new(ProvisionKind.Paragraph, "Abs. {0}")],
                Operative = "Ziff. {0}",
                HasCapitals = true,
                Point = " lit. {0}",
                Inner = " ({0})",
                Resolutions =
                [
                    "Resolution {0} des Sicherheitsrats",
                    "Resolution {0} der Generalversammlung",
                    "Resolution {0} des Menschenrechtsrats",
                    "Resolution {0} des Wirtschafts- und Sozialrats",
                ],
            },
            About = ["über", "betreffend", "gegen", "zwischen", "zur", "zum", "für"],
            Plurals = ["konventionen", "verträge"],
            Little = ["in", "auf", "im", "am", "bei"],
            Months =
            [
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ],
            Concluded = ["unterzeichnet", "geschlossen"],
            AndFollowing = ["ff.", "ff", "f."],
            Links = ["des", "der", "dem", "von", "zum", "zur", "die", "das"],
            Common = ["gemeinsamer", "gemeinsame"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "vertrag", "vertrags", "vertrages"),
                new(Designation.Convention, "übereinkommen", "übereinkommens", "konvention", "konventionen"),
                new(Designation.Charter, "charta"),
                new(Designation.Covenant, "pakt", "pakts", "paktes"),
                new(Designation.Protocol, "protokoll", "protokolls"),
                new(Designation.Agreement, "abkommen", "abkommens"),
                new(Designation.Memorandum, "memorandums"),
                new(Designation.Declaration, "erklärung"),
                new(Designation.Statute, "statut", "statuts"),
            ],
            Definite = ["der", "die", "das", "des", "dem"],
            Morphology = new()
            {
                NameEndings =
                [
                    ["s"],
                    ["en", "er", "em", "e", "n"],
                ],
                NounsHaveCapitals = true,
                OrdinalMark = '.',
            },
            Marks = new() { Quotes = ["„“"], Abbreviations = ["art", "abs", "lit", "ziff", "nr", "bzw", "vgl", "dr", "prof"] },
            Telling = ["der", "die", "das", "und", "den", "von", "im", "mit", "ist", "nach"],
            HasRomanParagraphs = true,
            SmallWords =
            [
                "auf",
                "bei",
                "dem",
                "den",
                "der",
                "des",
                "das",
                "ein",
                "eine",
                "einer",
                "eines",
                "im",
                "in",
                "mit",
                "oder",
                "und",
                "von",
                "vom",
                "zu",
                "zum",
                "zur",
            ],
            Layout = new()
            {
                Contents = ["inhalt", "inhaltsverzeichnis", "inhaltsübersicht"],
                Parties = ["parteien", "vertragsparteien", "staaten", "vertragsstaaten", "regierungen", "regierung", "mitgliedstaaten"],
                Agreed = ["übereingekommen", "vereinbart"],
                NumberWords = ["nr."],
                FinalClause = ["zu urkund dessen", "geschehen zu"],
            },
        };
}
