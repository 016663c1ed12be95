using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>German: <c>Artikel 4</c>, <c>Art. 31 Abs. 3 lit. c</c>, <c>Absatz 3 des Artikels 31</c>.</summary>
internal static class German
{
    public static CitationLanguage Words { get; } = new()
    {
        Tag = "de",
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
        Links = ["des", "der", "dem", "von", "zum", "zur"],
        Common = ["gemeinsamer", "gemeinsame"],
        Numbers = GermanNumbers.Words,
        Designations =
        [
            ["treaty", "vertrag", "vertrags", "vertrages"],
            ["convention", "übereinkommen", "konvention"],
            ["charter", "charta"],
            ["covenant", "pakt"],
            ["protocol", "protokoll"],
            ["agreement", "abkommen"],
            ["declaration", "erklärung"],
            ["statute", "statut"],
        ],
    };
}
