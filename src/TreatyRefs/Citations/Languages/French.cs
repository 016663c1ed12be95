using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>French: <c>article 4</c>, <c>paragraphe 7 de l’article 14</c>, <c>alinéa b) du paragraphe 3</c>.</summary>
internal static class French
{
    public static CitationLanguage Words { get; } = new()
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
            new(ProvisionKind.Part, "partie", "parties"),
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
        Links = ["de", "du", "des", "la", "le", "les", "l", "d"],
        Common = ["commun"],
        Numbers =
        [
            new(1, "un", "une", "premier", "première", "unième"),
            new(2, "deux", "deuxième", "second", "seconde"),
            new(3, "trois", "troisième"),
            new(4, "quatre", "quatrième"),
            new(5, "cinq", "cinquième"),
            new(6, "six", "sixième"),
            new(7, "sept", "septième"),
            new(8, "huit", "huitième"),
            new(9, "neuf", "neuvième"),
            new(10, "dix", "dixième"),
            new(11, "onze", "onzième"),
            new(12, "douze", "douzième"),
            new(13, "treize", "treizième"),
            new(14, "quatorze", "quatorzième"),
            new(15, "quinze", "quinzième"),
            new(16, "seize", "seizième"),
            new(20, "vingt", "vingtième"),
            new(30, "trente", "trentième"),
            new(40, "quarante", "quarantième"),
            new(50, "cinquante", "cinquantième"),
            new(60, "soixante", "soixantième"),
            new(80, "quatre-vingt", "quatre-vingts", "quatre-vingtième"),
            new(100, "cent", "centième"),
        ],
        NumberJoiners = ["et"],
        Designations =
        [
            ["treaty", "traité"],
            ["convention", "convention"],
            ["charter", "charte"],
            ["covenant", "pacte"],
            ["protocol", "protocole"],
            ["agreement", "accord"],
            ["declaration", "déclaration"],
            ["statute", "statut"],
            ["constitution", "constitution"],
        ],
    };
}
