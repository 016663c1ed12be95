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
        Numbers =
        [
            new(1, "uno", "primo", "prima"),
            new(2, "due", "secondo", "seconda"),
            new(3, "tre", "terzo", "terza"),
            new(4, "quattro", "quarto", "quarta"),
            new(5, "cinque", "quinto", "quinta"),
            new(6, "sei", "sesto", "sesta"),
            new(7, "sette", "settimo", "settima"),
            new(8, "otto", "ottavo", "ottava"),
            new(9, "nove", "nono", "nona"),
            new(10, "dieci", "decimo", "decima"),
            new(11, "undici", "undicesimo", "undicesima"),
            new(12, "dodici", "dodicesimo", "dodicesima"),
            new(13, "tredici"),
            new(14, "quattordici"),
            new(15, "quindici"),
            new(16, "sedici"),
            new(17, "diciassette"),
            new(18, "diciotto"),
            new(19, "diciannove"),
            new(20, "venti", "ventesimo", "ventesima"),
            new(30, "trenta"),
            new(40, "quaranta"),
            new(50, "cinquanta"),
            new(60, "sessanta"),
            new(70, "settanta"),
            new(80, "ottanta"),
            new(90, "novanta"),
            new(100, "cento"),
        ],
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
