using TreatyRefs.References;

namespace TreatyRefs.Languages;

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
            new(ProvisionKind.Preamble, "preamble", "pmbl"),
            new(ProvisionKind.Recital, "recital", "recitals"),
            new(ProvisionKind.Part, "part", "parts", "pt", "pts"),
            new(ProvisionKind.Title, "title", "titles"),
            new(ProvisionKind.Chapter, "chapter", "chapters", "ch", "chs"),
            new(ProvisionKind.Section, "section", "sections", "sec"),
            new(ProvisionKind.Subsection, "subsection"),
            new(ProvisionKind.Annex, "annex", "annexes", "annexe"),
            new(ProvisionKind.Appendix, "appendix", "appendices"),
            new(ProvisionKind.Schedule, "schedule", "schedules", "sch", "schs"),
            new(ProvisionKind.Rule, "rule", "rules"),
            new(ProvisionKind.Regulation, "regulation", "regulations", "reg", "regs"),
        ],
        And = ["and", "or", "and/or"],
        To = ["to", "through", "until"],
        AroundRange = ["from", "between", "inclusive"],
        This = ["this", "present", "these"],
        That = ["that", "said", "same", "aforesaid", "aforementioned", "abovementioned", "those", "latter"],
        Of = ["of"],
        Above = ["above", "below", "hereof", "supra", "infra"],
        Preceding = ["preceding", "foregoing", "previous"],
        Hereinafter = ["hereinafter", "hereafter", "henceforth"],
        Means = ["means", "mean"],
        Ibid = ["ibid", "ibidem", "idem"],
        Thereof = ["thereof", "thereto", "therein"],
        Laws = ["constitution", "code", "act", "law", "laws", "ordinance", "decree", "directive", "regulation", "bill", "edict", "constitutions", "acts", "codes", "basic law", "rules"],
        Indefinite = ["a", "an", "another", "any", "some", "every", "each"],
        New = ["new", "latest"],
        Resolutions = ["resolution", "resolutions", "res"],
        Council = ["Security Council", "S.C.", "U.N.S.C.", "UNSC", "SC", "UN Security Council", "United Nations Security Council"],
        Assembly = ["General Assembly", "G.A.", "UNGA", "GA", "UN General Assembly", "United Nations General Assembly"],
        RightsCouncil = ["UN Human Rights Council", "Human Rights Council", "HRC", "UNHRC"],
        EconomicCouncil = ["Economic and Social Council", "ECOSOC"],
        About = ["on", "for", "relating", "relative", "concerning", "regarding", "against", "respecting", "between", "governing", "establishing", "supplementing", "amending"],
        Its = ["its"],
        Plurals = ["conventions", "treaties", "protocols", "covenants", "charters", "agreements"],
        Little = ["with", "as", "by", "at", "from", "its", "their", "certain", "regard", "respect", "in", "a", "an"],
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Concluded = ["signed", "done", "opened", "adopted", "concluded", "made"],
        AndFollowing = ["et seq.", "et seq", "ff.", "ff", "and following"],
        Links = ["of", "the", "to", "in", "under", "annexed", "operative", "preambular"],
        Common = ["common"],
        Numbers = EnglishNumbers.Words,
        Designations =
        [
            ["treaty", "treaties"],
            ["convention"],
            ["charter"],
            ["covenant"],
            ["protocol"],
            ["agreement"],
            ["memorandum", "memoranda"],
            ["declaration"],
            ["statute"],
            ["constitution"],
            ["pact"],
        ],
        Layout = new()
        {
            Contents = ["contents", "table of contents", "index"],
            Parties = ["parties", "party", "participants", "states", "state", "governments", "government", "peoples", "plenipotentiaries", "members", "undersigned"],
            Agreed = ["agreed", "agree", "as follows"],
            NumberWords = ["no.", "no"],
            FinalClause = ["in witness whereof", "in faith whereof", "in witness thereof", "done at", "done in", "done this", "done on", "signed at", "given at"],
        },
    };
}
