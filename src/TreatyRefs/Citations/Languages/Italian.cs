using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>Italian: <c>articolo 4</c>, <c>paragrafo 3 dell’articolo 31</c>, <c>art. 31, par. 3, lett. c)</c>.</summary>
internal static class Italian
{
    public static CitationLanguage Words { get; } = new()
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
        Links = ["di", "del", "della", "dello", "dell", "dei", "degli", "delle"],
        Common = ["comune"],
        Numbers = ItalianNumbers.Words,
        Designations =
        [
            ["treaty", "trattato"],
            ["convention", "convenzione"],
            ["charter", "carta"],
            ["covenant", "patto"],
            ["protocol", "protocollo"],
            ["agreement", "accordo"],
            ["declaration", "dichiarazione"],
            ["statute", "statuto"],
        ],
    };
}
