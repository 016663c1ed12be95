using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Portuguese: <c>artigo 4.º</c>, <c>n.º 3 do artigo 31.º</c>, <c>alínea c)</c>.</summary>
internal static class Portuguese
{
    public static CitationLanguage Words { get; } = new()
    {
        Tag = "pt",
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
        Links = ["de", "do", "da", "dos", "das"],
        Common = ["comum"],
        Numbers =
        [
            new(1, "um", "primeiro", "primeira"),
            new(2, "dois", "segundo", "segunda"),
            new(3, "três", "terceiro", "terceira"),
            new(4, "quatro", "quarto", "quarta"),
            new(5, "cinco", "quinto", "quinta"),
            new(6, "seis", "sexto", "sexta"),
            new(7, "sete", "sétimo", "sétima"),
            new(8, "oito", "oitavo", "oitava"),
            new(9, "nove", "nono", "nona"),
            new(10, "dez", "décimo", "décima"),
            new(11, "onze"),
            new(12, "doze"),
            new(13, "treze"),
            new(14, "catorze"),
            new(15, "quinze"),
            new(16, "dezasseis"),
            new(17, "dezassete"),
            new(18, "dezoito"),
            new(19, "dezanove"),
            new(20, "vinte", "vigésimo", "vigésima"),
            new(30, "trinta"),
            new(40, "quarenta"),
            new(50, "cinquenta"),
            new(60, "sessenta"),
            new(70, "setenta"),
            new(80, "oitenta"),
            new(90, "noventa"),
            new(100, "cem"),
        ],
        NumberJoiners = ["e"],
        Designations =
        [
            ["treaty", "tratado"],
            ["convention", "convenção"],
            ["charter", "carta"],
            ["covenant", "pacto"],
            ["protocol", "protocolo"],
            ["agreement", "acordo"],
            ["declaration", "declaração"],
            ["statute", "estatuto"],
        ],
    };
}
