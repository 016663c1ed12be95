using TreatyRefs.References;

namespace TreatyRefs.Languages;

/// <summary>French: <c>article 4</c>, <c>paragraphe 7 de l’article 14</c>, <c>alinéa b) du paragraphe 3</c>.</summary>
internal static partial class French
{
    public static Language Words { get; } =
        new()
        {
            Tag = "fr",
            Units =
            [
                new(ProvisionKind.Article, "article", "articles", "art", "arts"),
                new(ProvisionKind.Paragraph, "paragraphe", "paragraphes", "par"),
                new(ProvisionKind.Point, "alinéa", "alinéas", "al", "lettre", "lettres", "point", "points", "lit"),
                new(ProvisionKind.Sentence, "phrase"),
                new(ProvisionKind.Preamble, "préambule"),
                new(ProvisionKind.Recital, "considérant"),
                new(ProvisionKind.Part, "partie"),
                new(ProvisionKind.Title, "titre"),
                new(ProvisionKind.Chapter, "chapitre", "chapitres"),
                new(ProvisionKind.Section, "section", "sections"),
                new(ProvisionKind.Annex, "annexe", "annexes"),
                new(ProvisionKind.Appendix, "appendice"),
                new(ProvisionKind.Rule, "règle"),
                new(ProvisionKind.Regulation, "règlement"),
            ],
            And = ["et", "ou"],
            To = ["à", "au"],
            AroundRange = ["inclus", "inclusivement"],
            Thereof = ["celle-ci", "celui-ci", "celles-ci", "ceux-ci"],
            This = ["présent", "présente", "présents", "présentes", "ce", "cet", "cette"],
            That =
            [
                "ledit",
                "ladite",
                "dudit",
                "desdits",
                "susmentionné",
                "susmentionnée",
                "précité",
                "précitée",
                "même",
                "dit",
                "dite",
                "tel",
                "telle",
            ],
            Of = ["de", "du", "des", "d"],
            Above = ["ci-dessus", "ci-après", "ci-dessous", "susvisé", "supra", "infra"],
            Preceding = ["précédent", "précédente", "précédents"],
            Hereinafter = ["ci-après"],
            Means = ["désigne", "signifie", "entend", "s'entend"],
            Ibid = ["ibid", "ibidem", "idem"],
            Laws = ["constitution", "code", "loi", "ordonnance", "décret", "directive", "arrêté"],
            Indefinite = ["un", "une"],
            New = ["nouveau", "nouvel", "nouvelle"],
            Resolutions = ["résolution", "résolutions", "rés"],
            Council = ["Conseil de sécurité", "Conseil de sécurité de l'ONU", "Conseil de sécurité des Nations Unies"],
            Assembly = ["Assemblée générale", "Assemblée générale des Nations Unies"],
            RightsCouncil = ["Conseil des droits de l'homme"],
            EconomicCouncil = ["Conseil économique et social"],
            Forms = new()
            {
                Units = [new(ProvisionKind.Article, "art. {0}"), new(ProvisionKind.Paragraph, "par. {0}")],
                Operative = "par. {0}",
                To = " à ",
                Resolutions =
                [
                    "Résolution {0} du Conseil de sécurité",
                    "Résolution {0} de l'Assemblée générale",
                    "Résolution {0} du Conseil des droits de l'homme",
                    "Résolution {0} du Conseil économique et social",
                ],
            },
            About = ["sur", "relatif", "relative", "concernant", "pour", "contre", "portant", "entre"],
            Its = ["son", "ses"],
            Plurals = ["conventions", "traités", "protocoles", "pactes", "accords"],
            Little = ["avec", "en", "aux", "au", "à", "a", "matière", "dans", "par"],
            Months =
            [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
            Concluded = ["signé", "signée", "fait", "faite", "ouverte", "adoptée", "conclu", "conclue"],
            AndFollowing = ["et suivants", "et suivantes", "et suiv.", "et s."],
            Links = ["de", "du", "des", "la", "le", "les", "l", "d", "aux"],
            Common = ["commun"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "traité"),
                new(Designation.Convention, "convention"),
                new(Designation.Charter, "charte"),
                new(Designation.Covenant, "pacte"),
                new(Designation.Protocol, "protocole"),
                new(Designation.Agreement, "accord"),
                new(Designation.Memorandum, "mémorandum"),
                new(Designation.Declaration, "déclaration"),
                new(Designation.Statute, "statut"),
                new(Designation.Constitution, "constitution"),
            ],
            Definite = ["la", "le", "les", "l"],
            Morphology = new()
            {
                PluralMark = 's',
                AdjectivesAfter = ["al", "ale", "ique", "ar"],
                LawAdjectives = ["pénal", "pénale", "civil", "civile", "fédérale"],
                OfWithinLaws = ["de", "du"],
            },
            Marks = new() { Quotes = ["«»", "‹›", "“”"], Abbreviations = ["No", "no"] },
            Telling = ["les", "des", "et", "du", "est", "aux", "une", "dans", "sur", "que", "le", "au", "ou"],
            YearWords = ["an"],
            WordLetters = "àau",
            Layout = new()
            {
                PageWords = ["page ", "p. "],
                Contents = ["sommaire", "table des matières"],
                Parties =
                [
                    "parties",
                    "partie",
                    "états",
                    "état",
                    "gouvernements",
                    "gouvernement",
                    "peuples",
                    "plénipotentiaires",
                    "membres",
                    "soussignés",
                ],
                Agreed = ["convenus", "convenues", "conviennent", "convenu"],
                NumberWords = ["n°", "no", "numéro"],
                FinalClause = ["en foi de quoi", "en témoignage de quoi", "fait à", "fait en", "fait au", "fait le", "signé à", "donné à"],
            },
        };
}
