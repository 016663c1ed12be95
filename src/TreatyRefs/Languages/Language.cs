using TreatyRefs.Collections;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Languages;

/// <summary>The words by which a language names one kind of provision, before the number: <c>article</c>, <c>art</c>.</summary>
/// <param name="Kind">The kind of provision.</param>
/// <param name="Words">The words, without a full stop; in a language whose words are inflected, one form stands for all.</param>
internal sealed record UnitWords(ProvisionKind Kind, params EquatableArray<string> Words);

/// <summary>The sign by which a language names one kind of provision after the number: <c>条</c>, <c>조</c>.</summary>
/// <param name="Kind">The kind of provision.</param>
/// <param name="Signs">The signs.</param>
internal sealed record UnitSigns(ProvisionKind Kind, params EquatableArray<string> Signs);

/// <summary>Units of a national law that everybody knows by their numbers alone, before what they are about.</summary>
/// <param name="Kind">The kind of unit.</param>
/// <param name="Numbers">The numbers.</param>
/// <param name="Nouns">What stands after them.</param>
internal sealed record UnitOfLaw(ProvisionKind Kind, EquatableArray<int> Numbers, EquatableArray<string> Nouns);

/// <summary>What stands around another name of something: <c>auch ... genannt</c>.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands behind it; empty where nothing needs to.</param>
internal sealed record CallingWords(string Before, string After = "");

/// <summary>What a language calls a court, and the instrument that its judgments apply and call by no more than "the Convention", "the
/// Statute".</summary>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Names">The names of the court, or of the committee that watches over it.</param>
internal sealed record CourtWords(string Instrument, params EquatableArray<string> Names)
{
    /// <summary>Whether it is an organization, on whose constitution other agreements are based.</summary>
    public bool IsOrganization { get; init; }
}

/// <summary>What instruments of one kind call themselves.</summary>
/// <param name="Key">One of <see cref="Designation"/>.</param>
/// <param name="Words">The words, in a form that stands for all or in each.</param>
internal sealed record DesignationWords(string Key, params EquatableArray<string> Words);

/// <summary>The words of one language that citations are made of. A reader of the language can review it without reading code.</summary>
internal sealed record Language
{
    /// <summary>BCP 47.</summary>
    public required string Tag { get; init; }

    /// <summary>What it is called in English, in which reports are written.</summary>
    public required string EnglishName { get; init; }

    /// <summary>How it names provisions before their numbers.</summary>
    public EquatableArray<UnitWords> Units { get; init; }

    /// <summary>How it names provisions after their numbers.</summary>
    public EquatableArray<UnitSigns> Signs { get; init; }

    /// <summary>Of these words, as they are written, those that are others too and name a provision only before figures: <c>par</c> in
    /// <c>par une décision</c>.</summary>
    public EquatableArray<string> OnlyBeforeFigures { get; init; }

    /// <summary>Words for a part of a treaty that are those for a party to it too.</summary>
    public EquatableArray<string> PartiesAndParts { get; init; }

    /// <summary>What stands before such a word where a party is meant: <c>cette Partie</c>; not <c>la présente Partie</c>.</summary>
    public EquatableArray<string> DemonstrativesOfParties { get; init; }

    /// <summary>Pronouns by which a sentence goes on about what it has named last: <c>which</c>.</summary>
    public EquatableArray<string> Relatives { get; init; }

    /// <summary>Verbs that say at the head of a sentence what an instrument does: <c>The convention defines</c>, where another word with
    /// that ending may be a noun, as in <c>the treaty bodies</c>.</summary>
    public EquatableArray<string> VerbsOfInstruments { get; init; }

    /// <summary>Words that hold something against what is named after them: <c>unlike</c>; not <c>contrary</c>, which says that it was
    /// broken.</summary>
    public EquatableArray<string> Unlike { get; init; }

    /// <summary>Words that send a reader to something only to compare: <c>cf</c>, <c>contrast</c>.</summary>
    public EquatableArray<string> Compare { get; init; }

    /// <summary>The <c>also</c> of "see also".</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>Verbs that say of one that it is not as another: <c>differs</c> from that.</summary>
    public EquatableArray<string> Differs { get; init; }

    /// <summary>Pronouns for the first of two that were named: <c>ersterer</c>.</summary>
    public EquatableArray<string> FormerOfTwo { get; init; }

    /// <summary>Pronouns for the last of those that were named: <c>the latter</c>.</summary>
    public EquatableArray<string> LatterOfTwo { get; init; }

    /// <summary>Words for the first of two that stand before a noun as well, so that the other of the two must stand near by:
    /// <c>la première</c>.</summary>
    public EquatableArray<string> FirstOfTwo { get; init; }

    /// <summary>Such words for the second: <c>la seconde</c>.</summary>
    public EquatableArray<string> SecondOfTwo { get; init; }

    /// <summary>Words that mean the last of those that were named after a word that points: <c>cette dernière</c>.</summary>
    public EquatableArray<string> LastAfterThat { get; init; }

    /// <summary>Words that share out what is listed, the first to the first and the second to the second: <c>respectively</c>.</summary>
    public EquatableArray<string> Respectively { get; init; }

    /// <summary>Such words that stand between the two, in place of "and": <c>bzw.</c></summary>
    public EquatableArray<string> JoinsRespectively { get; init; }

    /// <summary>Words that say that what the sentence is about has it itself: <c>its own</c>, <c>à son propre article</c>.</summary>
    public EquatableArray<string> Own { get; init; }

    /// <summary>What somebody writes on a treaty, whose paragraphs are its own: <c>paragraph 3 of this note</c>.</summary>
    public EquatableArray<string> Writings { get; init; }

    /// <summary>Words in a title that say that the text comments on what it names: <c>commentary</c>, <c>notes</c>; in scripts without
    /// spaces wherever they stand in it.</summary>
    public EquatableArray<string> Commentaries { get; init; }

    /// <summary>Words that say whose a provision is that follows them: <c>whose</c>.</summary>
    public EquatableArray<string> Whose { get; init; }

    /// <summary>Letters for the units of laws and rules of court, before figures and in small letters alone: <c>s 30(2)</c>,
    /// <c>ss 130 and 131</c>.</summary>
    public EquatableArray<UnitWords> LawUnits { get; init; }

    /// <summary>What has paragraphs and is no instrument, where that stands right beside them: <c>пункт 3 доклада</c> by its beginning,
    /// <c>报告第3段</c> by its end.</summary>
    public EquatableArray<string> Documents { get; init; }

    /// <summary>Beginnings of its words and signs for points of a treaty that name the paragraphs of resolutions too.</summary>
    public EquatableArray<string> ResolutionUnits { get; init; }

    /// <summary>Words that begin sentences and are abbreviations of treaties with one capital: <c>Cites</c>, <c>Trips</c>.</summary>
    public EquatableArray<string> LikeAcronyms { get; init; }

    /// <summary>Words of its running texts that are abbreviations for provisions in another language or in this one, and before a figure
    /// mostly are none: <c>para 2026</c>, <c>par 14 voix</c>.</summary>
    public EquatableArray<string> LikeUnits { get; init; }

    /// <summary>What may stand between a number and its noun where words have no spaces: the 项 of 第二项议定书.</summary>
    public string NumberCounters { get; init; } = string.Empty;

    /// <summary>What stands before a number that has its unit after it: <c>第</c>, <c>제</c>.</summary>
    public string? NumberPrefix { get; init; }

    /// <summary>What joins the number of a provision that was put in later to its unit: <c>의</c> in <c>8조의2</c>, which is 8 bis.</summary>
    public string? BisJoiner { get; init; }

    /// <summary>Between the last members of a list: and, or.</summary>
    public EquatableArray<string> And { get; init; }

    /// <summary>Between the ends of a range: to.</summary>
    public EquatableArray<string> To { get; init; }

    /// <summary>What may stand around a range and says nothing more: from, inclusive.</summary>
    public EquatableArray<string> AroundRange { get; init; }

    /// <summary>What says that those after it are meant too, without saying how many: <c>article 206 et seq.</c></summary>
    public EquatableArray<string> AndFollowing { get; init; }

    /// <summary>What stands between a provision and what it belongs to: of, the.</summary>
    public EquatableArray<string> Links { get; init; }

    /// <summary>Of these, what says "of": a law that is not known is named after it, <c>Article 9 of the Constitution</c>.</summary>
    public EquatableArray<string> Of { get; init; }

    /// <summary>What points at the text itself: <c>this Convention</c>, <c>настоящая статья</c>.</summary>
    public EquatableArray<string> This { get; init; }

    /// <summary>What points at something named before: <c>that Treaty</c>, <c>the said Protocol</c>.</summary>
    public EquatableArray<string> That { get; init; }

    /// <summary>What points back without a noun: <c>Article 3 thereof</c>.</summary>
    public EquatableArray<string> Thereof { get; init; }

    /// <summary>What says where in the same text a provision stands: <c>paragraph 3 above</c>.</summary>
    public EquatableArray<string> Above { get; init; }

    /// <summary>What points at the neighbour: <c>the preceding paragraph</c>.</summary>
    public EquatableArray<string> Preceding { get; init; }

    /// <summary>What gives a name for the rest of a text: <c>hereinafter "the Convention"</c>. Of several words each stands as it
    /// is.</summary>
    public EquatableArray<string> Hereinafter { get; init; }

    /// <summary>What defines a term: <c>"Convention" means the ...</c>.</summary>
    public EquatableArray<string> Means { get; init; }

    /// <summary>What repeats the citation before: <c>ibid.</c></summary>
    public EquatableArray<string> Ibid { get; init; }

    /// <summary>What domestic law calls itself; an article of it belongs to no treaty.</summary>
    public EquatableArray<string> Laws { get; init; }

    /// <summary>The same, as it is cut short before the number of an act, and says nothing by itself: <c>Dir. 2011/95</c>.</summary>
    public EquatableArray<string> LawsCutShort { get; init; }

    /// <summary>Words for points, which a speaker counts when they have an ordinal: <c>my second point</c>.</summary>
    public EquatableArray<string> PointsOfTalk { get; init; }

    /// <summary>What stands between the name of a case's one party and the other's: <c>v.</c></summary>
    public EquatableArray<string> Versus { get; init; }

    /// <summary>Phrases that end with a word for the citation before, and repeat none: <c>ne bis in idem</c>.</summary>
    public EquatableArray<string> NoIbid { get; init; }

    /// <summary>What introduces something new, so that nothing before it is meant: <c>a treaty of their own</c>.</summary>
    public EquatableArray<string> Indefinite { get; init; }

    /// <summary>How lawyers shorten the names of their codes, with full stops and as they are written: <c>c.p.p.</c></summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>In a script without spaces, verbs after which a word for an instrument begins and is no end of a name: 违反公约.</summary>
    public EquatableArray<string> VerbsBefore { get; init; }

    /// <summary>What stands before the other party of an instrument: the treaty with Brazil.</summary>
    public EquatableArray<string> With { get; init; }

    /// <summary>What stands before a noun that means all of its kind: <c>every treaty</c>.</summary>
    public EquatableArray<string> Universals { get; init; }

    /// <summary>Verbs after a noun of which something is said in general: <c>a treaty shall</c>.</summary>
    public EquatableArray<string> Modals { get; init; }

    /// <summary>What goes on with a name after Treaty or Convention: on, relating to, concerning.</summary>
    public EquatableArray<string> About { get; init; }

    /// <summary>What says that a provision belongs to what was mentioned last: <c>its Article 5</c>.</summary>
    public EquatableArray<string> Its { get; init; }

    /// <summary>What instruments call themselves, for several together: <c>the Geneva Conventions</c> are all four.</summary>
    public EquatableArray<DesignationWords> Plurals { get; init; }

    /// <summary>Words inside a name that do not tell it from another: texts leave them out, put them in and change them.</summary>
    public EquatableArray<string> Little { get; init; }

    /// <summary>Nouns that stand for one another in names: <c>Übereinkommen</c>, <c>Konvention</c>.</summary>
    public EquatableArray<NameNoun> NameNouns { get; init; }

    /// <summary>Where a title goes on that texts cut short: <c>and other</c> of <c>Convention against Torture and Other ...</c>.</summary>
    public EquatableArray<string> AndOthers { get; init; }

    /// <summary>What stands after the noun of a name that is the United Nations': <c>der Vereinten Nationen</c>.</summary>
    public EquatableArray<string> OfUnitedNations { get; init; }

    /// <summary>The Council of Europe as the owner of an instrument, after its noun.</summary>
    public EquatableArray<string> OfCouncilOfEurope { get; init; }

    /// <summary>Other organizations as owners of an instrument, after its noun: <c>de l'OIT</c>.</summary>
    public EquatableArray<OrganizationWords> OfOrganizations { get; init; }

    /// <summary>Verbs that say what something is: <c>is</c>, <c>remains</c>; in Japanese and Korean the mark of the
    /// topic.</summary>
    public EquatableArray<string> Copulas { get; init; }

    /// <summary>How a sentence ends, after a noun, that says what something is, in languages whose verb stands there, and how Chinese ends
    /// one that says that it is one of several.</summary>
    public EquatableArray<string> PredicateEnds { get; init; }

    /// <summary>The constitution and the codes that lawyers name by two or three letters alone, here in small letters: <c>art. 1382
    /// CC</c>. They are never the initials of a treaty's name.</summary>
    public EquatableArray<string> LawsInLetters { get; init; }

    /// <summary>What stands around another name of what was just named: <c>also known as</c>.</summary>
    public EquatableArray<CallingWords> AlsoCalled { get; init; }

    /// <summary>The single signs by which treaties of two nations name them: 日米, 한미.</summary>
    public string NationSigns { get; init; } = string.Empty;

    /// <summary>What asks which of two is meant, in languages without spaces or with words glued to it: <c>的还是</c>.</summary>
    public EquatableArray<string> Alternatives { get; init; }

    /// <summary>What singles out one of several, where no article does: <c>one of the treaties</c>.</summary>
    public EquatableArray<string> OneOf { get; init; }

    /// <summary>What stands before such a verb where it says that there is something: <c>there is</c>.</summary>
    public EquatableArray<string> Existentials { get; init; }

    /// <summary>Prepositions that say where, and begin no more of a name: <c>the Convention in Prison No. 13</c>.</summary>
    public EquatableArray<string> WherePrepositions { get; init; }

    /// <summary>What stands between the subject of a title and its noun, in languages that put the subject first: に関する.</summary>
    public EquatableArray<string> AboutBefore { get; init; }

    /// <summary>Words cut short for a section inside an article, before its letter: <c>sez.</c> of <c>art. 1, sez. F</c>.</summary>
    public EquatableArray<string> SectionsOfArticles { get; init; }

    /// <summary>Organizations before the noun: <c>ILO</c>, <c>Council of Europe</c>.</summary>
    public EquatableArray<OrganizationWords> OrganizationsBefore { get; init; }

    /// <summary>The United Nations before the noun, with the space or hyphen between: <c>UN-</c>.</summary>
    public EquatableArray<string> UnitedNationsBefore { get; init; }

    /// <summary>What begins a remark on where and when an instrument was made: <c>the Agreement signed in London on 19 June 1951
    /// regarding ...</c>.</summary>
    public EquatableArray<string> Concluded { get; init; }

    /// <summary>The months from January on, which stand in dates inside names: <c>the Convention of 28 July 1951 relating to ...</c>; other
    /// names or spellings of all twelve after them.</summary>
    public EquatableArray<string> Months { get; init; }

    /// <summary>Organs that adopt resolutions which no library of treaties has: <c>Parliamentary Assembly</c>.</summary>
    public EquatableArray<string> OtherOrgans { get; init; }

    /// <summary>Councils of States whose names begin as that of the Security Council does: <c>Security Council of Ukraine</c>. Beside
    /// them a resolution with its year is the Security Council's all the same.</summary>
    public EquatableArray<string> NationalCouncils { get; init; }

    /// <summary>Words before a day: <c>vom 15. Oktober 1999</c>.</summary>
    public EquatableArray<string> DateWords { get; init; }

    /// <summary>What stands after the point of a short word for a provision and says that there are several: <c>n.os 1 e 2</c>.</summary>
    public EquatableArray<string> PluralsAfterPoint { get; init; }

    /// <summary>Letters that stand for the session of the Assembly before its number: <c>د-3</c>.</summary>
    public string SessionLetters { get; init; } = string.Empty;

    /// <summary>Words for bodies, laws and writings: a name that goes on to one is the name of that, as in <c>Antarctic Treaty
    /// Secretariat</c>.</summary>
    public EquatableArray<string> NameEnds { get; init; }

    /// <summary>Words for bodies that stand before the name of a treaty: <c>Organisation du Traité de l'Atlantique Nord</c>.</summary>
    public EquatableArray<string> BodiesBefore { get; init; }

    /// <summary>What stands before the parties of an instrument, in small letters: <c>between</c>.</summary>
    public EquatableArray<string> Between { get; init; }

    /// <summary>What private persons and companies conclude: <c>contract</c>, <c>contrat</c>, in each of its forms.</summary>
    public EquatableArray<string> Contracts { get; init; }

    /// <summary>What nouns for instruments may end with in another case, which short names do not have: <c>Abkommens</c>.</summary>
    public EquatableArray<string> CaseEndings { get; init; }

    /// <summary>Nouns for two instruments, by their form alone: البروتوكولان.</summary>
    public EquatableArray<string> TwoByForm { get; init; }

    /// <summary>What stands after a treaty, and before what has changed it: <c>as amended by</c>, <c>telle que modifiée par</c>.</summary>
    public EquatableArray<string> AmendedBy { get; init; }

    /// <summary>What stands after a protocol and means the treaty named last: <c>the Protocol thereto</c>, <c>à celle-ci</c>.</summary>
    public EquatableArray<string> Thereto { get; init; }

    /// <summary>Words by which an organisation is pointed back to, in small letters and all their cases: <c>the Charter of that
    /// organisation</c>.</summary>
    public EquatableArray<string> Bodies { get; init; }

    /// <summary>The same for a court: <c>the Statute of that tribunal</c>.</summary>
    public EquatableArray<string> CourtNouns { get; init; }

    /// <summary>Stems of words that show that an abbreviation beside them is an instrument and not a body or a measure: <c>party to the
    /// CWC</c>.</summary>
    public EquatableArray<string> TreatyUses { get; init; }

    /// <summary>Words for a footnote, before its number: <c>n 6</c>, <c>supra note 4</c>.</summary>
    public EquatableArray<string> NoteWords { get; init; }

    /// <summary>What stands alone on a line above the notes of a text: <c>Notes</c>.</summary>
    public EquatableArray<string> NoteHeadings { get; init; }

    /// <summary>What shows that a text speaks of a case, a book or a page: <c>v. Ruritania</c>, <c>p. 14</c>; with its spaces.</summary>
    public EquatableArray<string> SourceMarks { get; init; }

    /// <summary>Words by which a text may call an instrument of any sort: <c>hereinafter "the Instrument"</c>.</summary>
    public EquatableArray<string> AnyInstrument { get; init; }

    /// <summary>Words between a resolution and the symbol of its document: <c>UN Doc</c>.</summary>
    public EquatableArray<string> DocumentWords { get; init; }

    /// <summary>Words for votes: a number before one is no resolution's.</summary>
    public EquatableArray<string> Votes { get; init; }

    /// <summary>Words that send a reader elsewhere: <c>see paragraph 12 above</c>.</summary>
    public EquatableArray<string> See { get; init; }

    /// <summary>Whether documents write articles of what they are about with a capital, and others without: "Article 51".</summary>
    public bool ArticlesHaveCapitals { get; init; }

    /// <summary>Words for a text that an organ has before it and has not adopted: "paragraph 2 of the draft". A debate that speaks of one
    /// means its paragraphs.</summary>
    public EquatableArray<string> Drafts { get; init; }

    /// <summary>Words for what declarations are divided into: "Principle 21 of the Stockholm Declaration". Elsewhere a principle has no
    /// number.</summary>
    public EquatableArray<string> Principles { get; init; }

    /// <summary>Adjectives that say that a paragraph is one of a preamble, in every form.</summary>
    public EquatableArray<string> PreambularAdjectives { get; init; }

    /// <summary>What the part of a resolution is called whose paragraphs are its own: "paragraph 5 of the operative part", in every
    /// form.</summary>
    public EquatableArray<string> OperativeParts { get; init; }

    /// <summary>Words before the number of a volume or a page.</summary>
    public EquatableArray<string> PageWords { get; init; }

    /// <summary>Titles of several words of the series in which treaties are printed.</summary>
    public EquatableArray<string> SeriesTitles { get; init; }

    /// <summary>Words before the number of a treaty or an issue in its series: <c>ETS No. 5</c>.</summary>
    public EquatableArray<string> SeriesNumberWords { get; init; }

    /// <summary>Words before the number that a provision had: "ex Article 81".</summary>
    public EquatableArray<string> Former { get; init; }

    /// <summary>Nouns beside which the abbreviation of a party stands for its case: <c>the CMS tribunal</c>, <c>l'affaire
    /// CMS</c>.</summary>
    public EquatableArray<string> CaseNouns { get; init; }

    /// <summary>The same after which it stands: <c>l'affaire CMS</c>.</summary>
    public EquatableArray<string> NounsOfCasesBefore { get; init; }

    /// <summary>How the names of documents begin that courts and committees write, after their abbreviation: <c>General
    /// Comment</c>.</summary>
    public EquatableArray<string> DocumentsOfBodies { get; init; }

    /// <summary>Abbreviations of laws at home that are those of treaties too, and are meant first: the <c>CE</c> of Spain is its
    /// constitution.</summary>
    public EquatableArray<string> LawsAtHome { get; init; }

    /// <summary>Units of national law that stand before what they are about, as adjectives do: <c>Chapter 11 bankruptcy</c>.</summary>
    public EquatableArray<UnitOfLaw> UnitsOfLaw { get; init; }

    /// <summary>Beginnings of words for what a court finds that a provision was: broken.</summary>
    public EquatableArray<string> Breaches { get; init; }

    /// <summary>What a court with an instrument of its own prints before the number of an application, at the head of its judgments:
    /// <c>(Application no. 1234/56)</c>.</summary>
    public EquatableArray<CourtWords> Applications { get; init; }

    /// <summary>Words for such an application in a running text, in small letters: <c>(application no. 1234/56)</c>.</summary>
    public EquatableArray<string> ApplicationWords { get; init; }

    /// <summary>Courts and committees with an instrument of their own.</summary>
    public EquatableArray<CourtWords> Courts { get; init; }

    /// <summary>What may stand at a word for a protocol and says only that it is one beside a treaty: <c>Additional Protocol</c>,
    /// <c>Protocole facultatif</c>; in a language whose words are inflected, one form stands for all.</summary>
    public EquatableArray<string> ProtocolAdjectives { get; init; }

    /// <summary>Of these, and of words for protocols, those that say that it is optional, as protocols on complaints to a committee
    /// are.</summary>
    public EquatableArray<string> OptionalWords { get; init; }

    /// <summary>Words between two provisions that are held against each other: <c>Article 61 with Article 62</c>, <c>Article 9 but not
    /// Article 10</c>.</summary>
    public EquatableArray<string> Contrasts { get; init; }

    /// <summary>Prepositions that the language need not repeat before the second of two provisions; where one is repeated, the second is a
    /// citation of its own: <c>contrary to Article 10 and to Article 13 of the Declaration</c>.</summary>
    public EquatableArray<string> OptionalPrepositions { get; init; }

    /// <summary>How the first of two nations ends that are written in small letters at the noun for their treaty:
    /// <c>deutsch-polnischer Vertrag</c>, <c>convention franco-marocaine</c>.</summary>
    public EquatableArray<string> FirstNationEndings { get; init; }

    /// <summary>How the second ends, where they stand before the noun; none in languages in which they stand after it.</summary>
    public EquatableArray<string> SecondNationEndings { get; init; }

    /// <summary>Phrases that join provisions as "and" does: <c>as well as</c>, <c>in conjunction with</c>.</summary>
    public EquatableArray<string> Joins { get; init; }

    /// <summary>Whether months are written with a capital.</summary>
    public bool MonthsHaveCapitals { get; init; }

    /// <summary>Series and gazettes in which treaties are printed and cases reported, without the points of their abbreviations: a number
    /// before one is a volume.</summary>
    public EquatableArray<string> Series { get; init; }

    /// <summary>What picks the latest of those before: <c>the new treaty</c>.</summary>
    public EquatableArray<string> New { get; init; }

    /// <summary>What resolutions of the United Nations are called.</summary>
    public EquatableArray<string> Resolutions { get; init; }

    /// <summary>What the Security Council is called.</summary>
    public EquatableArray<string> Council { get; init; }

    /// <summary>What the General Assembly is called.</summary>
    public EquatableArray<string> Assembly { get; init; }

    /// <summary>What the Human Rights Council is called.</summary>
    public EquatableArray<string> RightsCouncil { get; init; }

    /// <summary>What the Economic and Social Council is called.</summary>
    public EquatableArray<string> EconomicCouncil { get; init; }

    /// <summary>What says at once that it is a resolution and of the Security Council: <c>UNSCR</c>.</summary>
    public EquatableArray<string> CouncilResolutions { get; init; }

    /// <summary>What says which paragraphs of a resolution are meant: <c>operative paragraph 25</c>.</summary>
    public EquatableArray<string> ParagraphAdjectives { get; init; }

    /// <summary>Of the <see cref="Links"/>, the definite article: it is no part of a term that a text defines.</summary>
    public EquatableArray<string> Definite { get; init; }

    /// <summary>Nouns, in small letters, of what is counted by a number before them: <c>months</c>, <c>fois</c>. "Part six months" is no
    /// part.</summary>
    public EquatableArray<string> CountedNouns { get; init; }

    /// <summary>What may stand right after a word for an instrument and is something of that instrument: <c>Convention rights</c>,
    /// <c>Charter obligations</c>, 条約上の. Not <c>body</c> or <c>flight</c>, which make another word of it.</summary>
    public EquatableArray<string> NounsOfInstruments { get; init; }

    /// <summary>What stands between the article and a word for an instrument and says that all of it is meant: <c>the entire
    /// Charter</c>.</summary>
    public EquatableArray<string> Whole { get; init; }

    /// <summary>More words that make a noun a definite one: prepositions that have the article in them, as <c>au</c> and <c>zum</c>, the
    /// one before it, as in <c>à la</c>, and the article where it is none of the <see cref="Links"/>.</summary>
    public EquatableArray<string> WithArticle { get; init; }

    /// <summary>Of the words for instruments, those that are words of everyday life, or mean any of their kind: <c>Vertrag</c>,
    /// <c>条約</c>. They name an instrument again only with a word that points at it.</summary>
    public EquatableArray<string> EverydayInstruments { get; init; }

    /// <summary>Words for instruments that are the same for one and for several, in small letters: <c>Abkommen</c>.</summary>
    public EquatableArray<string> SameInPlural { get; init; }

    /// <summary>The articles that say of such a word that it is of several: <c>die</c> of <c>die Genfer Abkommen</c>.</summary>
    public EquatableArray<string> ArticlesOfPlural { get; init; }

    /// <summary>Words that are those for instruments but for their accents, and mean something else: <c>la traite des êtres
    /// humains</c>.</summary>
    public EquatableArray<string> LikeInstruments { get; init; }

    /// <summary>How its words change and stand together.</summary>
    public Morphology Morphology { get; init; } = new();

    /// <summary>Its punctuation.</summary>
    public Marks Marks { get; init; } = new();

    /// <summary>How it writes citations.</summary>
    public WrittenForms Forms { get; init; } = new();

    /// <summary>What makes a number of articles a count: <c>共23条</c>.</summary>
    public EquatableArray<string> Totals { get; init; }

    /// <summary>Things that are counted by the sign of articles: <c>第三条跑道</c> is a strip, not an article.</summary>
    public EquatableArray<string> Things { get; init; }

    /// <summary>What says that an article stands alike in several instruments: <c>common Article 3</c>.</summary>
    public EquatableArray<string> Common { get; init; }

    /// <summary>The instruments that are meant where a text says so and names none.</summary>
    public EquatableArray<string> CommonTo { get; init; }

    /// <summary>Numbers in words, cardinal and ordinal.</summary>
    public LanguageNumbers Numbers { get; init; } = new();

    /// <summary>What instruments call themselves, for <c>the 1961 treaty</c>.</summary>
    public EquatableArray<DesignationWords> Designations { get; init; }

    /// <summary>Words by which a year may be called one: <c>договор 1961 года</c>.</summary>
    public EquatableArray<string> YearWords { get; init; }

    /// <summary>Letters that are words by themselves: <c>y</c> in <c>par y</c> is no point.</summary>
    public string WordLetters { get; init; } = string.Empty;

    /// <summary>Words for several provisions that do not end as plurals mostly do: <c>articoli</c>.</summary>
    public EquatableArray<string> PluralUnits { get; init; }

    /// <summary>The sign by which it names one kind of provision after a letter of its alphabet: <c>나목</c>.</summary>
    public EquatableArray<UnitSigns> LetterSigns { get; init; }

    /// <summary>The signs that may stand after the number of a resolution: <c>号</c>.</summary>
    public string NumberSuffixes { get; init; } = string.Empty;

    /// <summary>Words that mostly say what an article stands in, and after its number what divides it: <c>art. 6 ch. 1</c>.</summary>
    public EquatableArray<string> ArticleParts { get; init; }

    /// <summary>Words that make no other name of the noun before them, beside those that are known for something else: verbs, prepositions
    /// and conjunctions, as in <c>the treaty is</c> and <c>the treaty with</c>, but not <c>the treaty bodies</c>.</summary>
    public EquatableArray<string> NotPartOfNames { get; init; }

    /// <summary>Beginnings of words that are written with a hyphen before a word that is one by itself, so that a break after it may stand
    /// where the hyphen does: <c>co-operation</c>, <c>non-proliferation</c>.</summary>
    public EquatableArray<string> HyphenBeginnings { get; init; }

    /// <summary>Words, with the space after them, that make the name of another body of that of an organ of the United Nations.</summary>
    public EquatableArray<string> OtherOrganBeginnings { get; init; }

    /// <summary>Words for a part of a paragraph that stand for a paragraph where none by another word stands beside them, in all their
    /// forms: <c>article 267, troisième alinéa</c>, <c>article 4, paragraphe 3, troisième alinéa</c>.</summary>
    public EquatableArray<string> ParagraphParts { get; init; }

    /// <summary>Capitals that stand for a sentence after what it stands in, and mean something else elsewhere: the <c>S.</c> of
    /// <c>Art. 6 Abs. 1 S. 2</c>, which is a page in <c>S. 2</c>.</summary>
    public string SentenceLetters { get; init; } = string.Empty;

    /// <summary>Whether a figure before "of the article" is its paragraph: <c>le 1 de l'article 3</c>.</summary>
    public bool NumbersNameParagraphs { get; init; }

    /// <summary>What follows a short name that stands without quotation marks after the word that gives it: <c>이하 협약이라 한다</c>.</summary>
    public EquatableArray<string> TermEnds { get; init; }

    /// <summary>Whether a part that stands before its article is a paragraph of it: <c>ч. 4 ст. 15</c>.</summary>
    public bool PartsDivideArticles { get; init; }

    /// <summary>Whether a kind of provision may be named by two words, of which the second says which: <c>الفقرة الفرعية</c>.</summary>
    public bool UnitsHaveTwoWords { get; init; }

    /// <summary>Whether an ordinal may be typed with a plain letter for its mark: <c>art. 6o</c>.</summary>
    public bool HasTypedOrdinals { get; init; }

    /// <summary>Words after a provision that say that it was cited before, in every form: <c>l'article 16 précité</c>.</summary>
    public EquatableArray<string> CitedBefore { get; init; }

    /// <summary>Letters that stand for the word for a paragraph after the number of an article: <c>المادة 9 ف 2</c>.</summary>
    public string ParagraphSigns { get; init; } = string.Empty;

    /// <summary>Words that may stand before those: <c>ya</c>, <c>antes</c>.</summary>
    public EquatableArray<string> BeforeCited { get; init; }

    /// <summary>Whether the paragraph of one article may follow it after a comma alone: "art. 7º, 5".</summary>
    public bool ParagraphsFollowCommas { get; init; }

    /// <summary>Whether its word for a title is the one by which it calls the parts of most treaties: 编, الباب.</summary>
    public bool CallsPartsTitles { get; init; }

    /// <summary>Whether the numbers of provisions may stand in brackets: <c>المادتين (53، 64)</c>; and whether a stroke leads to a
    /// paragraph: <c>المادة 12/3</c>.</summary>
    public bool NumbersInBrackets { get; init; }

    /// <summary>Whether a figure right after an article is its paragraph: <c>第三十一条1</c>.</summary>
    public bool HasBareParagraphs { get; init; }

    /// <summary>Whether paragraphs may be given in Roman numerals after the article: <c>Art. 36 I lit. b</c>.</summary>
    public bool HasRomanParagraphs { get; init; }

    /// <summary>Words so common that what is searched for need not have them.</summary>
    public EquatableArray<string> SmallWords { get; init; }

    /// <summary>Words that only it has among the languages of its script: by them a text is known to be in it.</summary>
    public EquatableArray<string> Telling { get; init; }

    /// <summary>The scripts that it is written in.</summary>
    public EquatableArray<Script> Scripts { get; init; } = [Script.Latin];

    /// <summary>The letters by which points are lettered where these are not a, b, c: in their order.</summary>
    public string PointLetters { get; init; } = string.Empty;

    /// <summary>The names of the first of these letters, where points and parts of articles are written by them: <c>1 (ألف)</c>,
    /// <c>1 واو</c>.</summary>
    public EquatableArray<string> LetterNames { get; init; }

    /// <summary>Words before a noun that count the instruments named before which are meant together: <c>both</c>, <c>the two</c>,
    /// with their article where they have one.</summary>
    public EquatableArray<(string Words, int Count)> CountedTogether { get; init; }

    /// <summary>Beginnings of words that titles write in two ways: <c>Co-op</c> and <c>Coop</c>.</summary>
    public EquatableArray<(string One, string Other)> NameSpellings { get; init; }

    /// <summary>A noun before a number as it stands before several: <c>Convention No.</c> and <c>Conventions Nos.</c></summary>
    public EquatableArray<(string One, string Several)> NumberedPlurals { get; init; }

    /// <summary>Words of names that have forms of their own for two, in the same order for all: البروتوكول, and then البروتوكولان and
    /// البروتوكولين.</summary>
    public EquatableArray<(string One, EquatableArray<string> Forms)> Duals { get; init; }

    /// <summary>Letters that are typed as others where a keyboard does not have them: <c>ue</c> for <c>ü</c>.</summary>
    public EquatableArray<(string Letter, string Others)> SpelledOut { get; init; }

    /// <summary>Law that is no statute, though it is written like one: <c>International Law</c>.</summary>
    public EquatableArray<string> LawsWithoutArticles { get; init; }

    /// <summary>Words between a protocol and the treaty that it goes with: <c>supplementing</c>, <c>se rapportant</c>.</summary>
    public EquatableArray<string> Annexed { get; init; }

    /// <summary>What says that a protocol is annexed to something, and names no annex: <c>الملحق ب</c>, with the beginning of the next
    /// word.</summary>
    public EquatableArray<string> AnnexedTo { get; init; }

    /// <summary>Others that some texts use instead, in their order: <c>(子)</c> for <c>(a)</c>.</summary>
    public string OtherPointLetters { get; init; } = string.Empty;

    /// <summary>Of its letters, those that look like Latin ones and are mostly meant as such, each with the Latin one.</summary>
    public EquatableArray<string> LookAlikes { get; init; }

    /// <summary>Of those, the ones that count by their place where they stand after a word of the language: <c>е</c> after
    /// <c>д</c>.</summary>
    public string PlacedLookAlikes { get; init; } = string.Empty;

    /// <summary>The words by which the parts of an instrument's own text are told apart.</summary>
    public LayoutWords Layout { get; init; } = new();
}
