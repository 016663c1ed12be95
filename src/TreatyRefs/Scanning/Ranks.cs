using TreatyRefs.Grammar;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning;

/// <summary>What is tried before what, where several things may begin at one place.</summary>
internal static class Ranks
{
    /// <summary>At a word: what can begin with what the word can do, in this order. What begins with a name stands before all of
    /// them.</summary>
    public static (WordRoles Roles, Recogniser Recogniser)[] OfWords { get; } =
    [
        (WordRoles.Law | WordRoles.LawCutShort, new NumberedLawRecogniser()),
        (WordRoles.Unit, new HeadingRecogniser()),
        (WordRoles.Unit, new PointerRecogniser(onlyAfterThis: true)),
        (WordRoles.Unit, new ProvisionRecogniser()),
        (WordRoles.Unit, new PointerRecogniser(onlyAfterThis: false)),
        (WordRoles.LawUnit, new LawUnitRecogniser()),
        (WordRoles.That | WordRoles.This, new SameProvisionRecogniser()),
        (WordRoles.Common, new CommonRecogniser()),
        (WordRoles.Designation, new JoinedNameRecogniser()),
        (WordRoles.Designation, new DesignationRecogniser()),
        (WordRoles.Law, new LawRecogniser()),
        (WordRoles.Draft, new DraftRecogniser()),
        (WordRoles.Hereinafter, new HereinafterRecogniser()),
        (WordRoles.Means, new MeansRecogniser()),
    ];

    /// <summary>At a number with its unit after it.</summary>
    public static Recogniser[] PlacedNumber { get; } = [new PlacedHeadingRecogniser(), new PlacedRecogniser()];

    /// <summary>At another number of up to three digits.</summary>
    public static Recogniser NumberFirst { get; } = new NumberFirstRecogniser();

    /// <summary>At a number that may go on with the provisions of the citation before.</summary>
    public static Recogniser Continued { get; } = new ContinuedRecogniser();

    /// <summary>At a capital with a digit after it.</summary>
    public static Recogniser ArticleOfProtocol { get; } = new ArticleOfProtocolRecogniser();

    /// <summary>At a sign before numbers, in languages that write without spaces.</summary>
    public static Recogniser NumberedProtocol { get; } = new NumberedProtocolRecogniser();

    /// <summary>At a number that an abbreviation may follow.</summary>
    public static Recogniser BareBeforeName { get; } = new BareBeforeNameRecogniser();

    /// <summary>At a number of four digits.</summary>
    public static Recogniser Year { get; } = new DatedRecogniser();

    /// <summary>At any number that is nothing else.</summary>
    public static Recogniser ParagraphNumber { get; } = new ParagraphNumberRecogniser();

    /// <summary>At a word or number by which a name can begin.</summary>
    public static Recogniser Name { get; } = new NameRecogniser();

    /// <summary>At a word by which the name of a court can begin.</summary>
    public static Recogniser Court { get; } = new CourtRecogniser();

    /// <summary>At a number that may be one of an application to a court.</summary>
    public static Recogniser Application { get; } = new ApplicationRecogniser();

    /// <summary>At a word for one of two that were named.</summary>
    public static Recogniser OneOfTwo { get; } = new OneOfTwoRecogniser();

    /// <summary>At a word that is the name of a law.</summary>
    public static Recogniser LawInOneWord { get; } = new LawInOneWordRecogniser();

    /// <summary>At a word by which the name of an organ that adopts resolutions can begin, where it begins none of these.</summary>
    public static Recogniser Organ { get; } = new OrganRecogniser();

    /// <summary>At a word or sign by which a resolution can begin.</summary>
    public static Recogniser Resolution { get; } = new ResolutionRecogniser();

    /// <summary>At a number that may be one of a resolution whose word stands earlier in the sentence.</summary>
    public static Recogniser ResolutionApart { get; } = new ResolutionRecogniser(isApart: true);

    /// <summary>At a word that can repeat the citation before, where it begins nothing else.</summary>
    public static Recogniser Ibid { get; } = new IbidRecogniser();

    /// <summary>At a word for a note, where it begins nothing else.</summary>
    public static Recogniser Note { get; } = new NoteRecogniser();

    /// <summary>At a bracket.</summary>
    public static Recogniser BracketDefinition { get; } = new BracketDefinitionRecogniser();

    /// <summary>At a quotation mark.</summary>
    public static Recogniser TermList { get; } = new TermListRecogniser();

    /// <summary>At a mark that opens the name of a work.</summary>
    public static Recogniser QuotedName { get; } = new QuotedNameRecogniser();

    /// <summary>At the head of a text: whose document it is.</summary>
    public static Recogniser Document { get; } = new DocumentRecogniser();

    /// <summary>At the head of a text.</summary>
    public static Recogniser Title { get; } = new TitleRecogniser();
}
