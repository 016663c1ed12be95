using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Spanish: <c>artículo 4</c>, <c>párrafo 6 del artículo 14</c>, <c>apartado a) ii)</c>.</summary>
internal static class Spanish
{
    public static CitationLanguage Words { get; } = new()
    {
        Tag = "es",
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
        Links = ["de", "del", "la", "el", "los", "las"],
        Common = ["común"],
        Numbers =
        [
            new(1, "uno", "primero", "primera", "primer"),
            new(2, "dos", "segundo", "segunda"),
            new(3, "tres", "tercero", "tercera", "tercer"),
            new(4, "cuatro", "cuarto", "cuarta"),
            new(5, "cinco", "quinto", "quinta"),
            new(6, "seis", "sexto", "sexta"),
            new(7, "siete", "séptimo", "séptima"),
            new(8, "ocho", "octavo", "octava"),
            new(9, "nueve", "noveno", "novena"),
            new(10, "diez", "décimo", "décima"),
            new(11, "once", "undécimo", "undécima"),
            new(12, "doce", "duodécimo", "duodécima"),
            new(13, "trece"),
            new(14, "catorce"),
            new(15, "quince"),
            new(16, "dieciséis"),
            new(17, "diecisiete"),
            new(18, "dieciocho"),
            new(19, "diecinueve"),
            new(20, "veinte", "vigésimo", "vigésima"),
            new(21, "veintiuno"),
            new(22, "veintidós"),
            new(23, "veintitrés"),
            new(24, "veinticuatro"),
            new(25, "veinticinco"),
            new(26, "veintiséis"),
            new(27, "veintisiete"),
            new(28, "veintiocho"),
            new(29, "veintinueve"),
            new(30, "treinta", "trigésimo", "trigésima"),
            new(40, "cuarenta", "cuadragésimo", "cuadragésima"),
            new(50, "cincuenta", "quincuagésimo", "quincuagésima"),
            new(60, "sesenta", "sexagésimo"),
            new(70, "setenta", "septuagésimo"),
            new(80, "ochenta", "octogésimo"),
            new(90, "noventa", "nonagésimo"),
            new(100, "cien", "ciento", "centésimo"),
        ],
        NumberJoiners = ["y"],
        Designations =
        [
            ["treaty", "tratado"],
            ["convention", "convención", "convenio"],
            ["charter", "carta"],
            ["covenant", "pacto"],
            ["protocol", "protocolo"],
            ["agreement", "acuerdo"],
            ["declaration", "declaración"],
            ["statute", "estatuto"],
            ["constitution", "constitución"],
        ],
    };
}
