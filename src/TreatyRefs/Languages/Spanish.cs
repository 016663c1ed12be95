using TreatyRefs.References;

namespace TreatyRefs.Languages;

/// <summary>Spanish: <c>artículo 4</c>, <c>párrafo 6 del artículo 14</c>, <c>apartado a) ii)</c>.</summary>
internal static partial class Spanish
{
    public static Language Words { get; } =
        new()
        {
            Tag = "es",
            EnglishName = "Spanish",
            Units =
            [
                new(ProvisionKind.Article, "artículo", "artículos", "art", "arts"),
                new(ProvisionKind.Paragraph, "párrafo", "párrafos", "párr"),
                new(ProvisionKind.Point, "apartado", "apartados", "inciso", "incisos", "letra", "letras", "literal", "punto"),
                new(ProvisionKind.Sentence, "oración"),
                new(ProvisionKind.Preamble, "preámbulo"),
                new(ProvisionKind.Recital, "considerando"),
                new(ProvisionKind.Part, "parte", "partes"),
                new(ProvisionKind.Title, "título"),
                new(ProvisionKind.Chapter, "capítulo", "capítulos"),
                new(ProvisionKind.Section, "sección"),
                new(ProvisionKind.Annex, "anexo", "anexos"),
                new(ProvisionKind.Appendix, "apéndice"),
                new(ProvisionKind.Rule, "regla"),
                new(ProvisionKind.Regulation, "reglamento"),
            ],
            And = ["y", "e", "o", "u"],
            To = ["a", "al"],
            AroundRange = ["inclusive"],
            This = ["presente", "presentes", "este", "esta", "estos"],
            That =
            [
                "dicho",
                "dicha",
                "dichos",
                "mismo",
                "misma",
                "citado",
                "citada",
                "mencionado",
                "mencionada",
                "ese",
                "esa",
                "aquella",
                "tal",
                "referido",
                "referida",
                "aquel",
            ],
            Of = ["de", "del"],
            Above = ["supra", "infra", "anteriormente"],
            Preceding = ["precedente", "anterior"],
            Hereinafter = ["en adelante", "en lo sucesivo", "adelante", "sucesivo"],
            Means = ["significa", "entenderá", "entiende"],
            Ibid = ["ibid", "ibídem", "idem"],
            Laws = ["constitución", "código", "ley", "decreto", "reglamento", "directiva", "ordenanza"],
            Indefinite = ["un", "una"],
            New = ["nuevo", "nueva"],
            Resolutions = ["resolución", "resoluciones"],
            Council = ["Consejo de Seguridad", "Consejo de Seguridad de las Naciones Unidas", "Consejo de Seguridad de la ONU"],
            Assembly = ["Asamblea General", "Asamblea General de las Naciones Unidas"],
            RightsCouncil = ["Consejo de Derechos Humanos"],
            EconomicCouncil = ["Consejo Económico y Social"],
            Forms = new()
            {
                Units = [new(ProvisionKind.Article, "art. {0}"), new(ProvisionKind.Paragraph, "párr. {0}")],
                Operative = "párr. {0}",
                To = " a ",
                Resolutions =
                [
                    "Resolución {0} del Consejo de Seguridad",
                    "Resolución {0} de la Asamblea General",
                    "Resolución {0} del Consejo de Derechos Humanos",
                    "Resolución {0} del Consejo Económico y Social",
                ],
            },
            About = ["sobre", "relativo", "relativa", "para", "contra", "entre", "por"],
            Its = ["su", "sus"],
            Plurals = ["convenciones", "convenios", "tratados", "protocolos", "pactos", "acuerdos"],
            Little = ["con", "en", "a", "al", "materia"],
            Months =
            [
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ],
            Concluded = ["firmado", "firmada", "hecho", "hecha", "adoptado", "adoptada", "abierta"],
            AndFollowing = ["y siguientes", "y ss.", "y sigs."],
            Links = ["de", "del", "la", "el", "los", "las"],
            Common = ["común"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "tratado"),
                new(Designation.Convention, "convención", "convenio"),
                new(Designation.Charter, "carta"),
                new(Designation.Covenant, "pacto"),
                new(Designation.Protocol, "protocolo"),
                new(Designation.Agreement, "acuerdo"),
                new(Designation.Memorandum, "memorando", "memorándum"),
                new(Designation.Declaration, "declaración"),
                new(Designation.Statute, "estatuto"),
                new(Designation.Constitution, "constitución"),
            ],
            Definite = ["la", "el", "los", "las"],
            Morphology = new()
            {
                PluralMark = 's',
                AdjectivesAfter = ["al", "ar", "ico", "ica"],
                LawAdjectives = ["penal", "civil", "federal"],
                OfWithinLaws = ["de", "del"],
            },
            Marks = new()
            {
                Quotes = ["«»", "“”"],
                Abbreviations = ["art", "arts", "párr", "no", "nos", "núm", "núms", "vol", "pp", "cf", "sr", "sra"],
            },
            Telling = ["el", "los", "las", "del", "y", "una", "con", "en", "por"],
            YearWords = ["año"],
            WordLetters = "yaoeu",
            SmallWords = ["al", "con", "de", "del", "el", "en", "la", "las", "los", "o", "para", "por", "que", "se", "un", "y"],
            Layout = new()
            {
                PageWords = ["página ", "pág. ", "p. "],
                Contents = ["índice", "contenido", "sumario", "tabla de contenido"],
                Parties =
                [
                    "partes",
                    "parte",
                    "estados",
                    "estado",
                    "gobiernos",
                    "gobierno",
                    "pueblos",
                    "plenipotenciarios",
                    "miembros",
                    "infrascritos",
                ],
                Agreed = ["convenido", "convienen", "acuerdan", "acordado", "lo siguiente"],
                NumberWords = ["n.º", "n.°", "nº", "n°", "núm.", "número", "no."],
                FinalClause =
                [
                    "en fe de lo cual",
                    "en testimonio de lo cual",
                    "hecho en",
                    "hecha en",
                    "hecho por",
                    "firmado en",
                    "firmada en",
                    "suscrito en",
                    "suscrita en",
                    "dado en",
                    "dada en",
                ],
            },
        };
}
