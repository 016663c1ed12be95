using TreatyRefs.References;

namespace TreatyRefs.Citations.Languages;

/// <summary>English: <c>Article 4</c>, <c>paragraph 3 of art. 31</c>, <c>the second paragraph of article one</c>.</summary>
internal static class English
{
    public static CitationLanguage Words { get; } = new()
    {
        Tag = "en",
        Units =
        [
            new(ProvisionKind.Article, "article", "articles", "art", "arts"),
            new(ProvisionKind.Paragraph, "paragraph", "paragraphs", "para", "paras", "clause", "clauses", "op", "ops"),
            new(ProvisionKind.Point, "subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs", "subpara", "point", "points", "letter", "lit", "item", "items"),
            new(ProvisionKind.Subpoint, "subpoint"),
            new(ProvisionKind.Sentence, "sentence", "sentences"),
            new(ProvisionKind.Preamble, "preamble"),
            new(ProvisionKind.Recital, "recital", "recitals"),
            new(ProvisionKind.Part, "part", "parts"),
            new(ProvisionKind.Title, "title", "titles"),
            new(ProvisionKind.Chapter, "chapter", "chapters", "ch"),
            new(ProvisionKind.Section, "section", "sections", "sec"),
            new(ProvisionKind.Subsection, "subsection"),
            new(ProvisionKind.Annex, "annex", "annexes", "annexe"),
            new(ProvisionKind.Appendix, "appendix", "appendices"),
            new(ProvisionKind.Schedule, "schedule", "schedules"),
            new(ProvisionKind.Rule, "rule", "rules"),
            new(ProvisionKind.Regulation, "regulation", "regulations"),
        ],
        And = ["and", "or", "and/or"],
        To = ["to", "through", "until"],
        AroundRange = ["from", "between", "inclusive"],
        Links = ["of", "the", "to", "in", "under", "annexed", "operative", "preambular"],
        Common = ["common"],
        Numbers =
        [
            new(1, "one", "first"),
            new(2, "two", "second"),
            new(3, "three", "third"),
            new(4, "four", "fourth"),
            new(5, "five", "fifth"),
            new(6, "six", "sixth"),
            new(7, "seven", "seventh"),
            new(8, "eight", "eighth"),
            new(9, "nine", "ninth"),
            new(10, "ten", "tenth"),
            new(11, "eleven", "eleventh"),
            new(12, "twelve", "twelfth"),
            new(13, "thirteen", "thirteenth"),
            new(14, "fourteen", "fourteenth"),
            new(15, "fifteen", "fifteenth"),
            new(16, "sixteen", "sixteenth"),
            new(17, "seventeen", "seventeenth"),
            new(18, "eighteen", "eighteenth"),
            new(19, "nineteen", "nineteenth"),
            new(20, "twenty", "twentieth"),
            new(30, "thirty", "thirtieth"),
            new(40, "forty", "fortieth"),
            new(50, "fifty", "fiftieth"),
            new(60, "sixty", "sixtieth"),
            new(70, "seventy", "seventieth"),
            new(80, "eighty", "eightieth"),
            new(90, "ninety", "ninetieth"),
            new(100, "hundred", "hundredth"),
        ],
        Designations =
        [
            ["treaty", "treaties"],
            ["convention"],
            ["charter"],
            ["covenant"],
            ["protocol"],
            ["agreement"],
            ["declaration"],
            ["statute"],
            ["constitution"],
            ["pact"],
        ],
    };
}
