using TreatyRefs.References;

namespace TreatyRefs.Languages;

/// <summary>Portuguese: <c>artigo 4.º</c>, <c>n.º 3 do artigo 31.º</c>, <c>alínea c)</c>.</summary>
internal static partial class Portuguese
{
    public static Language Words { get; } =
        new()
        {
            Tag = "pt",
            EnglishName = "Portuguese",
            Units =
            [
                new(ProvisionKind.Article, "artigo", "artigos", "art", "arts"),
                new(ProvisionKind.Paragraph, "parágrafo", "parágrafos", "n"),
                new(ProvisionKind.Point, "alínea", "alíneas", "al", "inciso"),
                new(ProvisionKind.Preamble, "preâmbulo"),
                new(ProvisionKind.Part, "parte"),
                new(ProvisionKind.Title, "título"),
                new(ProvisionKind.Chapter, "capítulo"),
                new(ProvisionKind.Section, "secção", "seção"),
                new(ProvisionKind.Annex, "anexo", "anexos"),
            ],
            And = ["e", "ou"],
            To = ["a", "ao"],
            AroundRange = ["inclusive"],
            This = ["presente", "presentes", "este", "esta", "deste", "desta"],
            That =
            [
                "esse",
                "essa",
                "desse",
                "dessa",
                "nesse",
                "nessa",
                "aquele",
                "daquele",
                "daquela",
                "dito",
                "dita",
                "referido",
                "referida",
                "mesmo",
                "mesma",
                "citado",
                "citada",
                "aludido",
                "mencionado",
                "mencionada",
            ],
            Of = ["de", "do", "da", "dos", "das"],
            Above = ["supra", "infra", "acima", "abaixo"],
            Preceding = ["precedente", "anterior"],
            Hereinafter = ["doravante", "adiante", "a seguir"],
            Means = ["significa", "designa"],
            Ibid = ["ibid", "ibidem", "idem"],
            Laws = ["constituição", "código", "lei", "decreto", "regulamento", "diretiva"],
            Indefinite = ["um", "uma"],
            New = ["novo", "nova"],
            Resolutions = ["resolução", "resoluções"],
            Council = ["Conselho de Segurança", "Conselho de Segurança das Nações Unidas", "Conselho de Segurança da ONU"],
            Assembly = ["Assembleia Geral", "Assembleia Geral das Nações Unidas"],
            RightsCouncil = ["Conselho de Direitos Humanos", "Conselho dos Direitos Humanos"],
            EconomicCouncil = ["Conselho Económico e Social", "Conselho Econômico e Social"],
            Forms = new()
            {
                Units = [new(ProvisionKind.Article, "art. {0}"), new(ProvisionKind.Paragraph, "n.º {0}")],
                Operative = "parágrafo {0}",
                Point = ", al. {0})",
                To = " a ",
                Resolutions =
                [
                    "Resolução {0} do Conselho de Segurança",
                    "Resolução {0} da Assembleia Geral",
                    "Resolução {0} do Conselho de Direitos Humanos",
                    "Resolução {0} do Conselho Económico e Social",
                ],
            },
            About = ["sobre", "relativo", "relativa", "contra", "entre", "para"],
            Its = ["seu", "seus"],
            Plurals = ["convenções", "tratados", "protocolos"],
            Little = ["com", "em", "a", "ao", "no", "na"],
            Months =
            [
                "janeiro",
                "fevereiro",
                "março",
                "abril",
                "maio",
                "junho",
                "julho",
                "agosto",
                "setembro",
                "outubro",
                "novembro",
                "dezembro",
            ],
            AndFollowing = ["e seguintes", "e ss."],
            Links = ["de", "do", "da", "dos", "das", "às", "aos"],
            Common = ["comum"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "tratado"),
                new(Designation.Convention, "convenção"),
                new(Designation.Charter, "carta"),
                new(Designation.Covenant, "pacto"),
                new(Designation.Protocol, "protocolo"),
                new(Designation.Agreement, "acordo"),
                new(Designation.Memorandum, "memorando"),
                new(Designation.Declaration, "declaração"),
                new(Designation.Statute, "estatuto"),
            ],
            Morphology = new()
            {
                PluralMark = 's',
                AdjectivesAfter = ["al", "ar", "ico", "ica"],
                LawAdjectives = ["penal", "civil", "federal"],
                OfWithinLaws = ["de", "do", "da"],
            },
            Marks = new() { Quotes = ["«»", "“”"], Abbreviations = ["art", "arts", "al"] },
            Telling = ["o", "os", "da", "do", "em", "não", "uma", "dos", "ao"],
            WordLetters = "aeoà",
            SmallWords = ["a", "as", "da", "das", "de", "do", "dos", "e", "em", "o", "os", "para", "por", "que", "se", "um", "uma"],
            Layout = new()
            {
                Contents = ["índice", "sumário"],
                Parties = ["partes", "estados", "governos", "governo", "membros"],
                Agreed = ["acordaram", "acordam", "convieram", "seguinte"],
                NumberWords = ["n.º", "nº"],
                FinalClause = ["em fé do que", "em testemunho do que", "feito em"],
            },
        };
}
