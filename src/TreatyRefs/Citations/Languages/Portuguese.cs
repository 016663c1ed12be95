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
        Numbers = PortugueseNumbers.Words,
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
