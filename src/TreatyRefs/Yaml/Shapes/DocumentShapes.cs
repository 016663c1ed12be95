using System.Globalization;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>What a document is about.</summary>
internal enum DocumentKind
{
    Library,
    Instrument,
    Source,
    Experts,
    Topics,
}

/// <summary>The shape of a kind of document, and the key that says so.</summary>
internal sealed record DocumentShape(DocumentKind Kind, string Key, Func<RawMapping, RecordShape> ShapeFor);

/// <summary>The YAML of a library, declared once: one field a line of the format, in the order in which it is written, with what it
/// says. Reading, the JSON Schema and the formatter go by it.</summary>
internal static class DocumentShapes
{
    private static readonly ScalarShape s_string = new("a text", text => !string.IsNullOrWhiteSpace(text), ScalarForm.Text);
    private static readonly ScalarShape s_slug = new(
        "an id of lower-case letters and digits with single hyphens between",
        text => Slug.Is(text),
        ScalarForm.Slug
    );
    private static readonly ScalarShape s_commentId = new(
        "an id such as valdai-2024-11-27#asmolov-1",
        text => Slug.IsOfComment(text),
        ScalarForm.CommentId
    );
    private static readonly ScalarShape s_date = new(
        "a date such as 2024-06-19, 2024-06 or 2024",
        text => PartialDate.TryParse(text, null, out _),
        ScalarForm.Date
    );
    private static readonly ScalarShape s_count = new("a number from 1 without leading zeros", IsCount, ScalarForm.Count);
    private static readonly ScalarShape s_number = new(
        "a number such as 4, X, 8 bis, 1a or c",
        text => ProvisionNumber.TryParse(text, null, out _),
        ScalarForm.Number
    );
    private static readonly ScalarShape s_language = new(LanguageTag.Expected, LanguageTag.IsTag, ScalarForm.Language);
    private static readonly WordShape s_bool = new("true or false", ["true", "false"]);
    private static readonly TextShape s_text = new();
    private static readonly NamesShape s_names = new();
    private static readonly ReferenceShape s_reference = new();
    private static readonly ListShape s_strings = new(s_string);
    private static readonly ListShape s_languages = new(s_language);
    private static readonly ListShape s_references = new(s_reference);
    private static readonly ListShape s_topics = new(new IdShape(LinkKind.Topic));

    private static readonly FieldShape[] s_provenance =
    [
        new(
            "certainty",
            Words<Certainty>("a certainty"),
            "How sure this is: confirmed by the sources named, reported by one of little weight, or background knowledge."
        ),
        new("sources", new ListShape(new IdShape(LinkKind.Source)), "The ids of the sources that say so."),
        new("note", s_text, "A remark of the editor."),
    ];

    private static readonly FieldShape s_override = new(
        "override",
        s_bool,
        "Whether this record replaces one of the same id in a library named before this one."
    );

    private static readonly RecordShape s_edge = new(
        "reference",
        [
            new("to", s_reference, "Where it points, such as un-charter/51 or, within one instrument, 4(2).", Required: true),
            new("as", Words<CrossReferenceType>("a type of reference"), "How the two are related; cites where nothing is said."),
            .. s_provenance,
        ]
    );

    private static readonly RecordShape s_party = new(
        "party",
        [
            new("name", s_text, "The name of the party.", Required: true),
            new("code", s_string, "Its code, such as RU: actions name the party by it."),
        ]
    );

    private static readonly RecordShape s_action = new(
        "action",
        [
            new("type", Words<ActionType>("a type of action"), "What happened.", Required: true),
            new("party", s_string, "The party that did it, by code or name; none where it concerns the whole instrument."),
            new("date", s_date, "When, as far as it is known: a day, a month or a year."),
            new("place", s_text, "Where."),
            new("by", s_reference, "What did it, such as the provision of a later treaty that ended this one."),
            new("on", s_references, "The provisions concerned, of a reservation for instance."),
            .. s_provenance,
        ]
    );

    private static readonly RecordShape s_statusCheck = new(
        "status check",
        [
            new("date", s_date, "The last day of which the sources speak.", Required: true),
            new(
                "sources",
                new ListShape(new IdShape(LinkKind.Source)) { NeedsItems = true },
                "The ids of the sources that were read: without one nothing is checked.",
                Required: true
            ),
        ]
    );

    private static readonly RecordShape s_citationDate = new(
        "citation date",
        [
            new("date", s_date, "The day.", Required: true),
            new("word", Words<CitationWord>("a word of citations"), "The word that goes with it.", Required: true),
            new("sources", new ListShape(new IdShape(LinkKind.Source)), "The ids of the sources that cite it so."),
        ]
    );

    private static readonly RecordShape s_publication = new(
        "publication",
        [
            new("series", s_string, "The series or collection, such as UNTS.", Required: true),
            new("volume", s_string, "The volume."),
            new("page", s_string, "The first page."),
            new("number", s_string, "The number under which it is registered or printed."),
            new("date", s_date, "The day of the issue, of a series that is cited by it, as the Official Journal of the European Union is."),
            new("title", s_text, "The title over the text there, where that is another than the instrument's own."),
            new("sources", new ListShape(new IdShape(LinkKind.Source)), "The ids of the sources in which this was read."),
        ]
    );

    private static readonly ProvisionShape s_provision = new(
        s_number,
        [
            new("numbered", s_bool, "Whether the instrument prints the number; false for a paragraph that is only counted."),
            new("heading", s_text, "The instrument's own heading, only if it has one."),
            new("subject", s_text, "What it is about, in the editor's words; shown in square brackets."),
            new("summary", s_text, "What it says, in the editor's words."),
            new("trigger", s_text, "When it applies, in the editor's words."),
            new("duty", s_text, "What it demands, in the editor's words."),
            new("limits", s_text, "What bounds that, in the editor's words."),
            new("text", s_text, "The official text, where it may be copied."),
            .. s_provenance,
            new("topics", s_topics, "The ids of the topics under which it stands."),
            new("refers-to", new ListShape(s_edge), "What it refers to, in this instrument or another."),
        ]
    );

    private static readonly FieldShape[] s_beginning =
    [
        new("instrument", s_slug, "The id of the instrument, by which everything refers to it.", Required: true),
        new("kind", Words<InstrumentKind>("a kind of instrument"), "What it is.", Required: true),
        new("designation", s_text, "What it calls itself: Charter, Covenant, Protocol, Exchange of notes ..."),
    ];

    private static readonly FieldShape[] s_rest =
    [
        new("title", s_text, "The full title.", Required: true),
        new("short-title", s_text, "The title by which it is shown."),
        new("names", s_names, "What texts call it, by language; citations are found by these names."),
        new("abbreviations", s_strings, "Its abbreviations, of every language."),
        new(
            "lookup-names",
            s_strings,
            "Names by which people ask for it and which mean something else in a text, of every language: NATO for the treaty that founded it, P1 for a first protocol."
        ),
        new("numbering", Words<NumberingStyle>("a numbering"), "How it prints the numbers of its articles."),
        new("article-count", s_count, "How many articles it has: a reference beyond them is an error."),
        new("complete", s_bool, "Whether every provision is described here: a reference to any other is an error."),
        new("authentic-languages", s_languages, "The languages in which its text is authentic."),
        .. s_provenance,
        s_override,
        new("parties", new ListShape(s_party), "Its parties, of a treaty with few."),
        new("depositary", s_text, "Who keeps the original."),
        new("actions", new ListShape(s_action), "What happened to it, in any order: signature, entry into force, termination ..."),
        new(
            "status-checked",
            s_statusCheck,
            "That a source shows that nothing ended or suspended it up to a day; without it no status is asserted for later days."
        ),
        new("binding", s_bool, "Whether it is meant to bind as a treaty does; false, with sources, for what is none by its own will."),
        new("citation-date", s_citationDate, "By which day and word published works cite it, where its actions do not say that."),
        new("published", new ListShape(s_publication), "Where it is printed officially."),
        new("relations", new ListShape(s_edge), "How it is related to other instruments."),
        new("provisions", new ListShape(s_provision), "Its provisions, in the order of the text."),
    ];

    private static readonly RecordShape s_instrument = new(
        "instrument",
        [
            .. s_beginning,
            new(
                "organ",
                Words<UnitedNationsOrgan>("an organ"),
                "Whose resolution it is, or stands in: the Security Council (sc), the General Assembly (ga), the Human Rights Council (hrc), the Economic and Social Council (ecosoc)."
            ),
            new("number", s_string, "The number of the resolution, such as 2397 or 217 A."),
            new(
                "session",
                s_string,
                "The session in which it was adopted, such as III or 61; the year for the Economic and Social Council; none for the Security Council."
            ),
            .. s_rest,
        ]
    );

    private static readonly RecordShape s_link = new(
        "link",
        [
            new("to", s_reference, "What the comment is on.", Required: true),
            new(
                "linked-by",
                Words<LinkOrigin>("who made the link"),
                "Who made the link: the source itself, or the editor where the source names no article."
            ),
        ]
    )
    {
        StandsAlone = false,
    };

    private static readonly RecordShape s_response = new(
        "response",
        [
            new("to", new IdShape(LinkKind.Comment), "The id of the comment that this one responds to.", Required: true),
            new("as", Words<ResponseType>("a type of response"), "How it responds.", Required: true),
        ]
    )
    {
        StandsAlone = false,
    };

    private static readonly RecordShape s_comment = new(
        "comment",
        [
            new("id", s_commentId, "The id of the comment: that of its source, # and a name.", Required: true),
            new("by", new IdShape(LinkKind.Expert), "The id of the expert who said it.", Required: true),
            new("as", s_text, "In what capacity the expert spoke."),
            new("on", new ListShape(new ReferenceOrRecordShape(s_reference, s_link)), "What it is on: provisions or whole instruments."),
            new("topics", s_topics, "The ids of the topics under which it stands."),
            new("kind", Words<CommentaryKind>("a kind of commentary"), "What sort of statement it is."),
            new(
                "attribution",
                Words<Attribution>("an attribution"),
                "Whether a verb of saying ties it to the expert (explicit) or not (implied)."
            ),
            new("view-of", s_text, "Whose view the expert reports, if not the expert's own."),
            new("says", s_text, "What was said, as a paraphrase in our own words."),
            new("quote", s_text, "What was said word by word, only where the source prints it as a quotation."),
            new("mentions", s_references, "What it mentions besides."),
            new("responds-to", new ListShape(s_response), "The comments to which it responds."),
            .. s_provenance,
            s_override,
        ]
    );

    private static readonly RecordShape s_participant = new(
        "participant",
        [
            new("expert", new IdShape(LinkKind.Expert), "The id of the expert.", Required: true),
            new("role", s_text, "What the expert did there: speaker, moderator, author ..."),
        ]
    );

    private static readonly RecordShape s_source = new(
        "source",
        [
            new("source", s_slug, "The id of the source.", Required: true),
            new("kind", Words<SourceKind>("a kind of source"), "What it is.", Required: true),
            new("title", s_text, "Its title, or a description where it has none.", Required: true),
            new("date", s_date, "When it was published, or when the discussion was held: a day, a month or a year."),
            new("publisher", s_text, "Who published it."),
            new("place", s_text, "Where."),
            new("url", s_string, "Its address."),
            new("people", new ListShape(s_participant), "The experts who took part."),
            .. s_provenance,
            s_override,
            new("commentary", new ListShape(s_comment), "What experts said in it, one comment for each thing said."),
        ]
    );

    private static readonly RecordShape s_expert = new(
        "expert",
        [
            new("id", s_slug, "The id of the expert.", Required: true),
            new("name", s_string, "The name, as it is shown.", Required: true),
            new("names", s_names, "The name in other languages and spellings."),
            new(
                "kind",
                Words<ExpertKind>("a kind of expert"),
                "Whether it is a person, or a body such as a court; a person where nothing is said."
            ),
            .. s_provenance,
            s_override,
        ]
    );

    private static readonly RecordShape s_experts = new(
        "list of experts",
        [new("experts", new ListShape(s_expert), "Who spoke: persons and bodies.", Required: true)]
    );

    private static readonly RecordShape s_topic = new(
        "topic",
        [
            new("id", s_slug, "The id of the topic.", Required: true),
            new("label", s_text, "What it is called.", Required: true),
            new("names", s_names, "What else it is called, for whoever looks it up."),
            new("description", s_text, "What stands under it."),
            .. s_provenance,
            s_override,
        ]
    );

    private static readonly RecordShape s_topicList = new(
        "list of topics",
        [new("topics", new ListShape(s_topic), "Subjects by which articles and comments are looked up.", Required: true)]
    );

    private static readonly RecordShape s_library = new(
        "library",
        [
            new("library", s_string, "The title of the library.", Required: true),
            new("format", new WordShape("the version of this format", ["1"]), "The version of this format."),
            new("date", s_date, "The day for which the library speaks: the status of treaties is told as of this day."),
            new("languages", s_languages, "Its languages; texts without a language are in the first."),
            new("default-instrument", new IdShape(LinkKind.Instrument), "The id of the instrument that a bare number such as 4 means."),
            new(
                "extends",
                new WordShape("a library to extend", ["built-in"]),
                "The library that this one adds to; on equal ids this one wins."
            ),
            new("licence", s_string, "The licence of the data, such as CC-BY-4.0."),
        ]
    );

    private static readonly DocumentShape[] s_all =
    [
        new(DocumentKind.Library, "library", _ => s_library),
        new(DocumentKind.Instrument, "instrument", _ => s_instrument),
        new(DocumentKind.Source, "source", _ => s_source),
        new(DocumentKind.Experts, "experts", _ => s_experts),
        new(DocumentKind.Topics, "topics", _ => s_topicList),
    ];

    /// <summary>The record of each kind of document.</summary>
    public static IReadOnlyList<RecordShape> Records => [s_library, s_instrument, s_source, s_experts, s_topicList];

    /// <summary>The keys that say what a document is.</summary>
    public static IEnumerable<string> Keys => s_all.Select(shape => shape.Key);

    /// <summary>The shape of a document, or null with the problem reported.</summary>
    public static DocumentShape? Of(RawDocument document, DiagnosticBag problems)
    {
        var found = s_all.Where(shape => document.Root.Entry(shape.Key) is not null).ToList();

        if (found.Count == 1)
        {
            return found[0];
        }

        problems.Report(
            DiagnosticRules.UnknownDocument,
            document.Root.Start,
            found.Count == 0
                ? Problems.UnknownDocument(document.Root.Entries.Select(entry => entry.Key.Value).Take(20))
                : Problems.SeveralDocuments(found.Select(shape => shape.Key))
        );
        return null;
    }

    private static WordShape Words<TEnum>(string what)
        where TEnum : struct, Enum => new(what, Keywords.All<TEnum>());

    private static bool IsCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value is >= 1 and <= 100_000
        && text[0] != '0';
}
