using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Wording;

/// <summary>The words of reports that are ours, in one place.</summary>
internal static class ReportWording
{
    public const string Summary = "Editor's summary";

    public const string NoSummary = "This library has no summary of this provision.";

    public const string NotDescribed = "This provision exists, but this library does not describe it.";

    public const string NotKnown = "This library does not describe this provision, and does not know whether it exists.";

    public const string InstrumentNotDescribed = "This library does not describe this instrument.";

    public const string NotDescribedCell = "(not described)";

    public const string NotInLibrary = "(not in this library)";

    public const string NotAsAWhole = "(not in this library of it as a whole)";

    public const string ReferredToInCommon = "(this is what others refer to)";

    public const string CertaintyOfDescription = "Certainty of the description";

    public const string WholeInstrument = "(the instrument as a whole)";

    public const string SeveralProvisions = "(several provisions: see there)";

    public const string NotSaid = "(not said)";

    public const string NoNote = "(no note)";

    public const string NotesElsewhere = "Notes and sources: --format markdown";

    public const string EditorsWords = "editor's words";

    public const string NoReferences = "(nothing in this library)";

    public const string NoDate = "no date";

    public const string OtherTexts = "; the other words in its other texts";

    public const string ImpliedAttribution =
        "attribution implied: the source reports it in the speaker's passage, without a verb of saying";

    public const string ExplicitAttribution = "attribution explicit";

    public static string NotYet(Instrument instrument, PartialDate asOf) =>
        $"Did not exist yet as of {Human(asOf)}: {MadeBy(instrument)} {Human(instrument.Date!.Value)}";

    /// <summary>By what an instrument came to be, on <see cref="Instrument.Date"/>.</summary>
    public static string MadeBy(Instrument instrument) =>
        instrument.DateOf(ActionType.Adoption) is not null ? "adopted"
        : instrument.DateOf(ActionType.OpenedForSignature) is not null ? "opened for signature"
        : "signed";

    /// <summary>That there is no commentary; at another date there may be.</summary>
    public static string NoCommentary(DossierContext context) =>
        context.AsOf is null ? "(no commentary in this library)" : "(no commentary in this library by then)";

    /// <summary>That comments are missing because it is not known whether they were published by the date asked for.</summary>
    public static string LeftOut(int count, PartialDate? asOf) =>
        $"{Count(count, "comment is", "comments are")} left out: {Undecided(asOf)}.";

    /// <summary>That comments are on more than what was asked about, and where they stand.</summary>
    public static string OnTheWhole(int count, string what, string where) =>
        $"{Count(count, "comment is", "comments are")} on the {what} as a whole: see {where}.";

    public static string AnswersLeftOut(int count, PartialDate? asOf) =>
        $"{Count(count, "answer is", "answers are")} left out: {Undecided(asOf)}";

    // Where the question itself is vague, the sources are not to blame.
    private static string Undecided(PartialDate? asOf) =>
        asOf is { Day: null } vague
            ? $"the date asked for, {Human(vague)}, is no day and does not say whether it was published by then"
            : "the date of the source does not say whether it was published by then";

    public static string Human(PartialDate date) => date.ToString("D", null);

    public static string CertaintyOf(Certainty certainty) =>
        certainty switch
        {
            Certainty.Background => "background knowledge, not checked against a source",
            Certainty.Reported => "reported, not confirmed",
            _ => "confirmed",
        };

    public static string Phrase<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.Keyword().Replace('-', ' ');

    public static string Of(CrossReferenceType type, ReferenceDirection direction) =>
        direction == ReferenceDirection.Out ? Outbound(type) : Inbound(type);

    public static string Outbound(CrossReferenceType type) => Phrase(type);

    public static string Inbound(CrossReferenceType type) =>
        type switch
        {
            CrossReferenceType.Cites => "cited by",
            CrossReferenceType.BasedOn => "basis of",
            CrossReferenceType.Implements => "implemented by",
            CrossReferenceType.Amends => "amended by",
            CrossReferenceType.Replaces => "replaced by",
            CrossReferenceType.Terminates => "ended by",
            CrossReferenceType.Parallels => "paralleled by",
            CrossReferenceType.Derogates => "departed from by",
            CrossReferenceType.Exempts => "excepted by",
            CrossReferenceType.Interprets => "interpreted by",
            CrossReferenceType.ConflictsWith => "in conflict with",
            _ => "has the protocol",
        };

    /// <summary>How an answer relates to the comment it is printed under.</summary>
    public static string AnswerOf(ResponseType type) =>
        type switch
        {
            ResponseType.Agrees => "agreed with by",
            ResponseType.Disagrees => "contradicted by",
            ResponseType.Extends => "added to by",
            _ => "superseded: see",
        };

    public static string ResponseTo(ResponseType type) =>
        type switch
        {
            ResponseType.Agrees => "agrees with",
            ResponseType.Disagrees => "contradicts",
            ResponseType.Extends => "adds to",
            _ => "supersedes",
        };

    /// <summary>Which text of a hit has the words.</summary>
    public static string FieldOf(SearchField field) =>
        field switch
        {
            SearchField.Title => "title",
            SearchField.Name => "name",
            SearchField.Heading => "heading",
            SearchField.Subject => "subject, in the editor's words",
            SearchField.Summary => "editor's summary",
            SearchField.Text => "text",
            SearchField.Says => "paraphrase",
            SearchField.Quote => "quotation",
            SearchField.ViewOf => "whose view is reported",
            _ => "not in its own words, but under the topic",
        };

    /// <summary>A language in English, with its tag where that says more; the tag of a language that nobody declared.</summary>
    public static string LanguageName(string tag) =>
        LanguageCatalogue.Current.In(LanguageCatalogue.Current.Tagged(tag)).FirstOrDefault() is not { } language ? tag
        : tag.Contains('-', StringComparison.Ordinal) ? $"{language.EnglishName} ({tag})"
        : language.EnglishName;

    /// <summary>That texts are in the language asked for, or else in that of the library.</summary>
    public static string OtherLanguage(string language, string own) =>
        $"In {LanguageName(language)} where this library has it, else in {LanguageName(own)}.";

    public static string Count(int count, string one, string many) =>
        count == 1 ? $"1 {one}" : count.ToString(CultureInfo.InvariantCulture) + " " + many;

    public static string Uncapitalised(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
