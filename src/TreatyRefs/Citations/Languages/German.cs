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
        Numbers =
        [
            new(1, "eins", "erste", "erster", "ersten", "erstes"),
            new(2, "zwei", "zweite", "zweiter", "zweiten", "zweites"),
            new(3, "drei", "dritte", "dritter", "dritten", "drittes"),
            new(4, "vier", "vierte", "vierter", "vierten", "viertes"),
            new(5, "fünf", "fünfte", "fünfter", "fünften", "fünftes"),
            new(6, "sechs", "sechste", "sechster", "sechsten", "sechstes"),
            new(7, "sieben", "siebte", "siebter", "siebten", "siebtes"),
            new(8, "acht", "achte", "achter", "achten", "achtes"),
            new(9, "neun", "neunte", "neunter", "neunten", "neuntes"),
            new(10, "zehn", "zehnte", "zehnter", "zehnten", "zehntes"),
            new(11, "elf", "elfte", "elfter", "elften", "elftes"),
            new(12, "zwölf", "zwölfte", "zwölfter", "zwölften", "zwölftes"),
            new(13, "dreizehn", "dreizehnte", "dreizehnter", "dreizehnten", "dreizehntes"),
            new(14, "vierzehn", "vierzehnte", "vierzehnter", "vierzehnten", "vierzehntes"),
            new(15, "fünfzehn", "fünfzehnte", "fünfzehnter", "fünfzehnten", "fünfzehntes"),
            new(16, "sechzehn", "sechzehnte", "sechzehnter", "sechzehnten", "sechzehntes"),
            new(17, "siebzehn", "siebzehnte", "siebzehnter", "siebzehnten", "siebzehntes"),
            new(18, "achtzehn", "achtzehnte", "achtzehnter", "achtzehnten", "achtzehntes"),
            new(19, "neunzehn", "neunzehnte", "neunzehnter", "neunzehnten", "neunzehntes"),
            new(20, "zwanzig", "zwanzigste", "zwanzigster", "zwanzigsten", "zwanzigstes"),
            new(30, "dreißig", "dreißigste", "dreißigster", "dreißigsten", "dreißigstes"),
            new(40, "vierzig"),
            new(50, "fünfzig"),
            new(60, "sechzig"),
            new(70, "siebzig"),
            new(80, "achtzig"),
            new(90, "neunzig"),
            new(100, "hundert"),
        ],
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
