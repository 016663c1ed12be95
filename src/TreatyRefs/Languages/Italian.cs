using TreatyRefs.References;

namespace TreatyRefs.Languages;

/// <summary>Italian: <c>articolo 4</c>, <c>paragrafo 3 dell’articolo 31</c>, <c>art. 31, par. 3, lett. c)</c>.</summary>
internal static partial class Italian
{
    public static Language Words { get; } =
        new()
        {
            Tag = "it",
            Units =
            [
                new(ProvisionKind.Article, "articolo", "articoli", "art", "artt"),
                new(ProvisionKind.Paragraph, "paragrafo", "paragrafi", "par", "comma", "commi"),
                new(ProvisionKind.Point, "lettera", "lettere", "lett", "punto", "punti"),
                new(ProvisionKind.Sentence, "frase"),
                new(ProvisionKind.Preamble, "preambolo"),
                new(ProvisionKind.Part, "parte"),
                new(ProvisionKind.Title, "titolo"),
                new(ProvisionKind.Chapter, "capitolo", "capo"),
                new(ProvisionKind.Section, "sezione"),
                new(ProvisionKind.Annex, "allegato", "allegati"),
            ],
            And = ["e", "ed", "o"],
            To = ["a", "al"],
            AroundRange = ["da", "dal", "compreso"],
            This = ["presente", "presenti", "questo", "questa"],
            That =
            [
                "tale",
                "tali",
                "quel",
                "quello",
                "quella",
                "detto",
                "detta",
                "suddetto",
                "suddetta",
                "stesso",
                "stessa",
                "medesimo",
                "medesima",
                "citato",
                "citata",
                "predetto",
                "predetta",
            ],
            Of = ["di", "del", "della", "dello", "dell", "dei", "degli", "delle"],
            Above = ["supra", "infra", "sopra"],
            Preceding = ["precedente", "precedenti"],
            Hereinafter = ["di seguito", "in appresso", "seguito", "appresso", "in prosieguo"],
            Means = ["designa", "significa"],
            Ibid = ["ibid", "ibidem", "ivi"],
            Laws = ["costituzione", "codice", "legge", "decreto", "regolamento", "direttiva"],
            Indefinite = ["un", "una", "uno"],
            New = ["nuovo", "nuova"],
            Resolutions = ["risoluzione", "risoluzioni"],
            Council = ["Consiglio di sicurezza", "Consiglio di Sicurezza delle Nazioni Unite", "Consiglio di Sicurezza dell'ONU"],
            Assembly = ["Assemblea generale", "Assemblea Generale delle Nazioni Unite"],
            RightsCouncil = ["Consiglio dei diritti umani", "Consiglio per i diritti umani"],
            EconomicCouncil = ["Consiglio economico e sociale"],
            Forms = new()
            {
                Units = [new(ProvisionKind.Article, "art. {0}"), new(ProvisionKind.Paragraph, "par. {0}")],
                Operative = "par. {0}",
                Point = ", lett. {0})",
                Resolutions =
                [
                    "Risoluzione {0} del Consiglio di sicurezza",
                    "Risoluzione {0} dell'Assemblea generale",
                    "Risoluzione {0} del Consiglio dei diritti umani",
                    "Risoluzione {0} del Consiglio economico e sociale",
                ],
            },
            About = ["sulla", "sui", "sul", "sulle", "sugli", "relativo", "relativa", "concernente", "contro", "per", "tra", "fra"],
            Its = ["suo", "suoi"],
            Plurals = ["convenzioni", "trattati", "protocolli"],
            Little = ["con", "in", "a", "al", "nella"],
            Months =
            [
                "gennaio",
                "febbraio",
                "marzo",
                "aprile",
                "maggio",
                "giugno",
                "luglio",
                "agosto",
                "settembre",
                "ottobre",
                "novembre",
                "dicembre",
            ],
            AndFollowing = ["e seguenti", "e ss.", "ss."],
            Links = ["di", "del", "della", "dello", "dell", "dei", "degli", "delle", "alle", "ai", "agli", "il", "la", "i", "gli", "le"],
            Common = ["comune"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "trattato"),
                new(Designation.Convention, "convenzione"),
                new(Designation.Charter, "carta"),
                new(Designation.Covenant, "patto"),
                new(Designation.Protocol, "protocollo"),
                new(Designation.Agreement, "accordo"),
                new(Designation.Memorandum, "memorandum"),
                new(Designation.Declaration, "dichiarazione"),
                new(Designation.Statute, "statuto"),
            ],
            Definite = ["il", "la", "i", "gli", "le"],
            Morphology = new()
            {
                AdjectivesAfter = ["ale", "ico", "ica"],
                LawAdjectives = ["penale", "civile"],
                OfWithinLaws = ["di", "del", "della"],
            },
            Marks = new() { Quotes = ["«»", "“”"] },
            Telling = ["il", "che", "di", "della", "gli", "per", "non", "nel", "dei", "è"],
            YearWords = ["anno"],
            WordLetters = "aeo",
            PluralUnits = ["articoli", "paragrafi"],
            SmallWords =
            [
                "che",
                "con",
                "dal",
                "dalla",
                "dei",
                "del",
                "della",
                "delle",
                "di",
                "gli",
                "i",
                "il",
                "in",
                "la",
                "le",
                "lo",
                "nel",
                "nella",
                "un",
            ],
            Layout = new()
            {
                Contents = ["indice", "sommario"],
                Parties = ["parti", "stati", "governi", "governo", "membri"],
                Agreed = ["convenuto", "convengono"],
                NumberWords = ["n.", "n°"],
                FinalClause = ["in fede di che", "fatto a"],
            },
        };
}
