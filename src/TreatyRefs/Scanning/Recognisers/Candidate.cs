using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What has been read at a place, before anybody asks what it means.</summary>
/// <param name="Start">Where it begins, as an offset in UTF-16 code units into the piece.</param>
/// <param name="End">Where it ends.</param>
internal abstract record Candidate(int Start, int End);

/// <summary>A name, or words that point at an instrument.</summary>
/// <param name="Start">Where the citation begins: with a quotation mark that opens before the name.</param>
/// <param name="Name">What is read as the instrument.</param>
/// <param name="Provisions">The provisions after it, if there are any.</param>
/// <param name="Heading">The heading that these provisions would be, where they may be one.</param>
internal sealed record NameCandidate(
    int Start,
    InstrumentCandidate Name,
    ProvisionCandidate? Provisions = null,
    HeadingCandidate? Heading = null
) : Candidate(Start, Provisions?.End ?? Name.End)
{
    /// <summary>Where what stands before the bracket ends in which the name alone stands: a name in a bracket after the same instrument
    /// says it once more and is no citation of its own; <see langword="null"/> where it stands in none.</summary>
    public int? BracketStart { get; init; }

    /// <summary>Whether something is held against it, so that what follows is not of it: "Unlike the Covenant, ...".</summary>
    public bool IsHeldAgainst { get; init; }

    /// <summary>Whether it has changed the one named before it, of which what follows is: "the Convention as amended by Protocol No.
    /// 11".</summary>
    public bool IsAmendment { get; init; }

    /// <summary>Whether the sentence only compares another with it: "the Paris Agreement differs from the Kyoto Protocol".</summary>
    public bool IsComparison { get; init; }

    /// <summary>The short names that a bracket between the name and its provisions gives it.</summary>
    public DefinitionCandidate? Definition { get; init; }

    /// <summary>Where the words after it end that say the same once more, as a short name in brackets after dates and series.</summary>
    public int PassedTo { get; init; }

    /// <summary>Whether it is an abbreviation that may stand for a court, a body or a measure as well: without provisions it is an
    /// instrument only where the text uses it as one.</summary>
    public bool NeedsUse { get; init; }

    /// <summary>Whether it is one only where what it points at is known, as "the Convention" is.</summary>
    public bool NeedsAntecedent { get; init; }

    /// <summary>Whether it is a citation only where the text has named no more than one instrument that calls itself so.</summary>
    public bool NeedsOnlyAntecedent { get; init; }

    /// <summary>Whether that instrument must be called by the very noun: "the treaty" in small letters is no charter.</summary>
    public bool NeedsSameNoun { get; init; }

    /// <summary>Whether it is one also where that is an instrument which the text has named and nobody knows.</summary>
    public bool MayPointToUnknown { get; init; }
}

/// <summary>One instrument of a list.</summary>
/// <param name="Start">Where its number begins; for the first, where its name begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Name">The instrument.</param>
internal readonly record struct ListedName(int Start, int End, InstrumentCandidate Name);

/// <summary>Instruments in a list of their numbers: <c>resolutions 1718 (2006), 1874 (2009) and 2397 (2017)</c>, <c>Protocols Nos. 6 and
/// 13</c>.</summary>
internal sealed record NameListCandidate(int Start, int End, IReadOnlyList<ListedName> Members) : Candidate(Start, End)
{
    /// <summary>Whether it is one only where what its numbers mean is known.</summary>
    public bool NeedsAntecedent { get; init; }

    /// <summary>As <see cref="NameCandidate.IsAmendment"/>.</summary>
    public bool IsAmendment { get; init; }

    /// <summary>Whether something stands between them, so that each is a citation of its own.</summary>
    public bool AreApart { get; init; }
}

/// <summary>Provisions that say anew what they are, and so are a citation of their own.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Provisions">What it names; none where all that it names is of other segments.</param>
internal readonly record struct ProvisionSegment(int Start, int End, List<CitedProvision> Provisions)
{
    /// <summary>Whether it is written in a script without spaces, and so without capitals.</summary>
    public bool IsOfJoinedScript { get; init; }

    /// <summary>Whether they are written with a capital, where their script has any.</summary>
    public bool HasCapital { get; init; }

    /// <summary>Whether they are written with a capital.</summary>
    public bool IsCapitalised { get; init; }

    /// <summary>Whether the first is an article divided by capitals: "1F(b)".</summary>
    public bool HasLetteredArticle { get; init; }

    /// <summary>Whether the first is an article in a Roman number of more than one letter.</summary>
    public bool IsRoman { get; init; }

    /// <summary>Whether the first is in Arabic numbers: "Article V" is in neither.</summary>
    public bool IsArabic { get; init; }
}

/// <summary>What follows provisions and says what they belong to.</summary>
/// <param name="End">Where it ends, but for the instrument; where the provisions end if nothing follows.</param>
internal readonly record struct ProvisionTail(int End)
{
    /// <summary>The instrument.</summary>
    public InstrumentCandidate? Instrument { get; init; }

    /// <summary>Whether the bracket closes before the instrument in which the provisions stand beside others: "Article 8 (in conjunction
    /// with Article 14) ECHR".</summary>
    public bool ClosesAside { get; init; }

    /// <summary>Whether it points back without a noun: "thereof".</summary>
    public bool IsThereof { get; init; }

    /// <summary>Whether it says that they are of something which is no instrument that could be read: "of the lease".</summary>
    public bool IsOfSomethingElse { get; init; }

    /// <summary>What it says that they are of, where that is this text or a thing of its: the "note" of "of this note". In a text with
    /// articles of its own that may be one of those, however it is spelled.</summary>
    public string? ThisOther { get; init; }

    /// <summary>Whether it says where in the same text they stand: "above".</summary>
    public bool IsAbove { get; init; }

    /// <summary>What in the same text they stand in: "of this Annex".</summary>
    public PointedContainer? Container { get; init; }

    /// <summary>Where the tail ends if that container is not known.</summary>
    public int EndBeforeContainer { get; init; }
}

/// <summary>A part of the text itself that is pointed at: "this article", "that Annex".</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsThis">Whether it is the one in which the words stand, rather than one named before.</param>
internal readonly record struct PointedContainer(ProvisionKind Kind, bool IsThis);

/// <summary>Provisions with what stands before and after them.</summary>
/// <param name="Start">Where the citation begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Languages">The languages that have all its words.</param>
/// <param name="Segments">Its citations, in text order; at least one.</param>
/// <param name="Tail">What follows.</param>
internal sealed record ProvisionCandidate(
    int Start,
    int End,
    LanguageSet Languages,
    IReadOnlyList<ProvisionSegment> Segments,
    ProvisionTail Tail
) : Candidate(Start, End)
{
    /// <summary>The instrument before them, if one stands there.</summary>
    public InstrumentCandidate? Before { get; init; }

    /// <summary>The instruments after the first, where the provisions are shared out among them in their order:
    /// "respectively".</summary>
    public IReadOnlyList<InstrumentCandidate> Others { get; init; } = [];

    /// <summary>Whether they are provisions only of an instrument that the text has used before.</summary>
    public bool NeedsUse { get; init; }

    /// <summary>Whether they are only compared: what follows them is not of their instrument.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Whether "its" stands before them.</summary>
    public bool IsPossessed { get; init; }

    /// <summary>Whether "its own" does: they are of what the sentence is about.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether their numbers may count something else: 14条. They are provisions only of an instrument that has them, of which
    /// the text speaks.</summary>
    public bool MayBeCount { get; init; }

    /// <summary>Whether they begin what they are a part of, so that no name, number or bracket before them has them: "Paragraph 3 lists
    /// ...", but not "Roe v. Ruritania, paragraph 3".</summary>
    public bool StandsFree { get; init; }

    /// <summary>Whether they stand behind a particle or another word of a script that tells its words by no capitals: は第3項, "은
    /// 제2항".</summary>
    public bool FollowsParticle { get; init; }

    /// <summary>Whether they begin their sentence or clause: "Paragraph 3 lists ...", "Le paragraphe 3".</summary>
    public bool BeginsClause { get; init; }

    /// <summary>Whether they stand right after a comma, as what follows a clause or goes on with something does.</summary>
    public bool FollowsComma { get; init; }

    /// <summary>Whether words after them say that they were cited before: "précité".</summary>
    public bool AreCitedBefore { get; init; }

    /// <summary>Whether they begin with a sign that is one of sections of laws too: § 3.</summary>
    public bool IsSign { get; init; }

    /// <summary>Whether "whose" stands before them: they are of what the same sentence has named.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether such a word begins the sentence: they are of what the last one has named.</summary>
    public bool IsRelativeToLast { get; init; }

    /// <summary>Whether they are like a heading after a colon or a quotation, as that of an article is that is printed from a
    /// treaty.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Whether they begin a line as a heading does, with its title or alone.</summary>
    public bool IsLikeHeading { get; init; }

    /// <summary>Whether they fill a bracket of their own: "(paragraph 5)".</summary>
    public bool FillsBracket { get; init; }

    /// <summary>Whether the last segment follows an "and", so that the tail belongs to all.</summary>
    public bool SharesTail { get; init; }

    /// <summary>Whether they are points without their paragraph: "subparagraph (b)".</summary>
    public bool ArePointsAlone { get; init; }

    /// <summary>Whether they are points or sentences without their paragraph, by words that name no paragraphs of resolutions.</summary>
    public bool AreOfTreaty { get; init; }

    /// <summary>Whether they are units of a national law as everybody calls them: of no treaty that is not known to have such.</summary>
    public bool IsOfLaw { get; init; }

    /// <summary>Whether they are said to have been broken, as courts say.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Where the words for provisions end: what cannot be bound is not read again up to there.</summary>
    public int PhraseEnd { get; init; }
}

/// <summary>One provision that several instruments have alike: <c>common Article 3</c>.</summary>
internal sealed record CommonCandidate(
    int Start,
    int End,
    LanguageSet Languages,
    IReadOnlyList<CitedProvision> Provisions,
    IReadOnlyList<InstrumentId> Ids,
    string? AsWritten
) : Candidate(Start, End)
{
    /// <summary>The instruments, where their name stands before it.</summary>
    public InstrumentCandidate? Named { get; init; }
}

/// <summary>How sure a heading is by its form; the rest is told by the sequence of numbers.</summary>
internal enum HeadingForm
{
    /// <summary>It is one.</summary>
    Certain,

    /// <summary>It is one if it is the next in number, or nothing is known of the numbers before: alone on its line, under a line of
    /// text.</summary>
    Alone,

    /// <summary>It is one if it is the next in number.</summary>
    Next,

    /// <summary>It is one if it is the next in number, or has the same number: in a text whose lines were lost.</summary>
    Inline,

    /// <summary>It is one in a text that has headings, or is about an instrument, if it is the next in number or the next part.</summary>
    Joined,

    /// <summary>As <see cref="Joined"/>, and the next in number besides.</summary>
    JoinedNext,

    /// <summary>As <see cref="Joined"/> or <see cref="Inline"/>.</summary>
    JoinedInline,
}

/// <summary>The heading of a provision: no citation, and says where in the text we are.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where its number ends.</param>
/// <param name="Kind">What it heads.</param>
/// <param name="Number">The number; none for a preamble.</param>
/// <param name="Form">How sure it is.</param>
internal sealed record HeadingCandidate(int Start, int End, ProvisionKind Kind, ProvisionNumber Number, HeadingForm Form)
    : Candidate(Start, End)
{
    /// <summary>The kinds of provision whose sign ends the number: 第二部分 may be the next part.</summary>
    public IReadOnlyList<ProvisionKind> SignKinds { get; init; } = [];
}

/// <summary>A number at the beginning of a line, which may number a paragraph.</summary>
internal sealed record ParagraphNumberCandidate(int Start, int End, int Number) : Candidate(Start, End);

/// <summary>Words that point at a provision without its number: "this article", "the preceding paragraph".</summary>
internal sealed record PointerCandidate(
    int Start,
    int End,
    LanguageSet Languages,
    ProvisionKind Kind,
    bool IsThis,
    bool IsPreceding,
    string AsWritten
) : Candidate(Start, End);

/// <summary>The article cited last, with what follows in it: 同條第4項.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Languages">The languages that have its words.</param>
/// <param name="Kind">What is pointed at.</param>
/// <param name="IsThis">Whether it is the one in which the words stand.</param>
/// <param name="AsWritten">The words that point.</param>
/// <param name="Provisions">What follows in it; none where nothing does.</param>
internal sealed record SameProvisionCandidate(
    int Start,
    int End,
    LanguageSet Languages,
    ProvisionKind Kind,
    bool IsThis,
    string AsWritten,
    List<CitedProvision> Provisions
) : Candidate(Start, End);

/// <summary>"Ibid.", with provisions of its own if any follow.</summary>
internal sealed record IbidCandidate(int Start, int End, string AsWritten, ProvisionCandidate? Provisions) : Candidate(Start, End)
{
    /// <summary>Whether a case or a writing stands between the last citation and it: then that is what it repeats.</summary>
    public bool IsOfSource { get; init; }

    /// <summary>Whether a case or a writing stands anywhere before it in its note.</summary>
    public bool IsBesideSource { get; init; }
}

/// <summary>A note in place of what it cites, with provisions if any follow.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the reference to the note ends.</param>
/// <param name="Name">The reference to the note.</param>
/// <param name="Provisions">The provisions after it, if there are any.</param>
internal sealed record NoteCandidate(int Start, int End, InstrumentCandidate Name, ProvisionCandidate? Provisions) : Candidate(Start, End);

/// <summary>A law that no library of treaties has: what follows in its sentence belongs to no treaty.</summary>
/// <param name="Start">Where its name begins.</param>
/// <param name="End">Where its provisions end; where its name begins if it has none.</param>
/// <param name="Law">Its name.</param>
/// <param name="Provisions">The provisions after it, if there are any.</param>
internal sealed record LawCandidate(int Start, int End, InstrumentCandidate Law, ProvisionCandidate? Provisions) : Candidate(Start, End)
{
    /// <summary>What it calls itself if it is an instrument that nobody knows, and not a law.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Whether its words may be a part of the name of an instrument that the text has named.</summary>
    public bool MayBePart { get; init; }
}

/// <summary>A treaty that the library does not have: what points back afterwards means that one, and nothing known.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where reading goes on.</param>
/// <param name="Designation">What it calls itself, by the English word.</param>
internal sealed record UnknownCandidate(int Start, int End, string Designation) : Candidate(Start, End);

/// <summary>A short name that the text gives.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where reading goes on.</param>
/// <param name="Term">The words.</param>
internal sealed record DefinitionCandidate(int Start, int End, string Term) : Candidate(Start, End)
{
    /// <summary>What it stands for; <see langword="null"/> for what the sentence has named last.</summary>
    public InstrumentCandidate? Meaning { get; init; }

    /// <summary>Whether it stands for something that the library does not have, though instruments go by it elsewhere: "Canadian Armed
    /// Transport (CAT)".</summary>
    public bool IsOfOther { get; init; }

    /// <summary>Whether quotation marks or a word such as "hereinafter" say that it is one.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>Further short names for the same, that are given with it.</summary>
    public IReadOnlyList<DefinitionCandidate> Others { get; init; } = [];
}

/// <summary>The head of a document of a court, or of an organ of the United Nations.</summary>
/// <param name="Start">Where the words begin that say so.</param>
/// <param name="End">Where they end.</param>
/// <param name="Instrument">The instrument by which they work, if the library has it.</param>
internal sealed record DocumentCandidate(int Start, int End, InstrumentId? Instrument) : Candidate(Start, End)
{
    /// <summary>The organ of the United Nations.</summary>
    public UnitedNationsOrgan? Organ { get; init; }
}

/// <summary>The name of a court or committee in a running text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Instrument">The instrument that it applies.</param>
/// <param name="Abbreviation">The letters that the text gives it in brackets; <see langword="null"/> where it gives none.</param>
internal sealed record CourtCandidate(int Start, int End, InstrumentId Instrument, string? Abbreviation) : Candidate(Start, End)
{
    /// <summary>Whether nothing else is read in its words: the number of one of its cases, with the paragraph of the judgment.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether it is an organization, on whose constitution other agreements are based, and applies none of its own.</summary>
    public bool IsOrganization { get; init; }
}

/// <summary>"the former", "the latter", where a provision stands right behind it: "the latter (art. 12)".</summary>
/// <param name="Words">The words.</param>
internal sealed record OneOfTwoCandidate(InstrumentCandidate Words) : Candidate(Words.Start, Words.End);

/// <summary>An organ of the United Nations that a running text names.</summary>
internal sealed record OrganCandidate(int Start, int End, UnitedNationsOrgan Organ) : Candidate(Start, End);

/// <summary>A draft that a running text speaks of.</summary>
internal sealed record DraftCandidate(int Start, int End) : Candidate(Start, End);

/// <summary>The title at the head of a text.</summary>
internal sealed record TitleCandidate(int Start, int End, InstrumentId Instrument) : Candidate(Start, End)
{
    /// <summary>The article that it names, which is another instrument's: "Agreement on Implementation of Article VI of the ...".</summary>
    public Pinpoint? Article { get; init; }
}
