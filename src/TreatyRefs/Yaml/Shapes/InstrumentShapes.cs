using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The YAML of an instrument: one field a line of the format, in the order in which it is written, with what it says.</summary>
internal static class InstrumentShapes
{
    private static readonly RecordShape s_party = new(
        "party",
        [
            new("name", Values.Text, "The name of the party.", Required: true),
            new("code", Values.Line, "Its code, such as RU: actions name the party by it."),
        ]
    );

    private static readonly RecordShape s_action = new(
        "action",
        [
            new("type", Values.Words<ActionType>("a type of action"), "What happened.", Required: true),
            new("party", Values.Line, "The party that did it, by code or name; none where it concerns the whole instrument."),
            new("date", Values.Date, "When, as far as it is known: a day, a month or a year."),
            new("place", Values.Text, "Where."),
            new("by", Values.Reference, "What did it, such as the provision of a later treaty that ended this one."),
            new("on", Values.References, "The provisions concerned, of a reservation for instance."),
            .. Values.Provenance,
        ]
    );

    private static readonly RecordShape s_statusCheck = new(
        "status check",
        [
            new("date", Values.Date, "The last day of which the sources speak.", Required: true),
            new(
                "sources",
                new ListShape(new IdShape(LinkKind.Source)) { NeedsItems = true },
                "The ids of the sources that were read: without one nothing is checked.",
                Required: true
            ),
        ]
    );

    private static readonly RecordShape s_structure = new(
        "structure",
        [
            new(
                "has",
                new ProvisionListShape(),
                "Its provisions by number, with what stands in each: 1-30, 31(1-4; 2(a-b)).",
                Required: true
            ),
            new("as-of", Values.Date, "Up to which day amendments are in it; without it nothing is denied."),
            .. Values.Provenance,
        ]
    );

    private static readonly RecordShape s_citationDate = new(
        "citation date",
        [
            new("date", Values.Date, "The day.", Required: true),
            new("word", Values.Words<CitationWord>("a word of citations"), "The word that goes with it.", Required: true),
            new("sources", new ListShape(new IdShape(LinkKind.Source)), "The ids of the sources that cite it so."),
        ]
    );

    private static readonly RecordShape s_publication = new(
        "publication",
        [
            new("series", Values.Line, "The series or collection, such as UNTS.", Required: true),
            new("volume", Values.Line, "The volume."),
            new("page", Values.Line, "The first page."),
            new("number", Values.Line, "The number under which it is registered or printed."),
            new(
                "date",
                Values.Date,
                "The day of the issue, of a series that is cited by it, as the Official Journal of the European Union is."
            ),
            new("title", Values.Text, "The title over the text there, where that is another than the instrument's own."),
            new("sources", new ListShape(new IdShape(LinkKind.Source)), "The ids of the sources in which this was read."),
        ]
    );

    private static readonly ProvisionShape s_provision = new(
        Values.Number,
        [
            new("numbered", Values.Truth, "Whether the instrument prints the number; false for a paragraph that is only counted."),
            new("heading", Values.Text, "The instrument's own heading, only if it has one."),
            new("subject", Values.Text, "What it is about, in the editor's words; shown in square brackets."),
            new("summary", Values.Text, "What it says, in the editor's words."),
            new("trigger", Values.Text, "When it applies, in the editor's words."),
            new("duty", Values.Text, "What it demands, in the editor's words."),
            new("limits", Values.Text, "What bounds that, in the editor's words."),
            new("text", Values.Text, "The official text, where it may be copied."),
            .. Values.Provenance,
            new("topics", Values.Topics, "The ids of the topics under which it stands."),
            new("refers-to", new ListShape(Values.Edge), "What it refers to, in this instrument or another."),
        ]
    );

    private static readonly FieldShape[] s_beginning =
    [
        new("instrument", Values.Id, "The id of the instrument, by which everything refers to it.", Required: true),
        new("kind", Values.Words<InstrumentKind>("a kind of instrument"), "What it is.", Required: true),
        new("designation", Values.Text, "What it calls itself: Charter, Covenant, Protocol, Exchange of notes ..."),
    ];

    private static readonly FieldShape[] s_rest =
    [
        new("title", Values.Text, "The full title.", Required: true),
        new("short-title", Values.Text, "The title by which it is shown."),
        new("names", Values.Names, "What texts call it, by language; citations are found by these names."),
        new("abbreviations", Values.Lines, "Its abbreviations, of every language."),
        new(
            "lookup-names",
            Values.Lines,
            "Names by which people ask for it and which mean something else in a text, of every language: "
                + "NATO for the treaty that founded it, P1 for a first protocol."
        ),
        new("numbering", Values.Words<NumberingStyle>("a numbering"), "How it prints the numbers of its articles."),
        new("article-count", Values.Count, "How many articles it has: a reference beyond them is an error."),
        new("structure", s_structure, "Which provisions it has, where they are not described."),
        new("complete", Values.Truth, "Whether every provision is described here: a reference to any other is an error."),
        new("authentic-languages", Values.Languages, "The languages in which its text is authentic."),
        .. Values.Provenance,
        Values.Override,
        new("parties", new ListShape(s_party), "Its parties, of a treaty with few."),
        new("depositary", Values.Text, "Who keeps the original."),
        new("actions", new ListShape(s_action), "What happened to it, in any order: signature, entry into force, termination ..."),
        new(
            "status-checked",
            s_statusCheck,
            "That a source shows that nothing ended or suspended it up to a day; without it no status is asserted for later days."
        ),
        new(
            "binding",
            Values.Truth,
            "Whether it is meant to bind as a treaty does; false, with sources, for what is none by its own will."
        ),
        new("citation-date", s_citationDate, "By which day and word published works cite it, where its actions do not say that."),
        new("published", new ListShape(s_publication), "Where it is printed officially."),
        new("url", Values.Address, "The official place of its text on the web."),
        new(
            "url-template",
            Values.AddressOfArticles,
            "The same of each of its articles, with {article} where the number stands, as references write it: 51, 8bis."
        ),
        new("relations", new ListShape(Values.Edge), "How it is related to other instruments."),
        new("provisions", new ListShape(s_provision), "Its provisions, in the order of the text."),
    ];

    /// <summary>An instrument with its provisions.</summary>
    public static readonly RecordShape Instrument = new(
        "instrument",
        [
            .. s_beginning,
            new(
                "organ",
                Values.Words<UnitedNationsOrgan>("an organ"),
                "Whose resolution it is, or stands in: the Security Council (sc), the General Assembly (ga), "
                    + "the Human Rights Council (hrc), the Economic and Social Council (ecosoc)."
            ),
            new("number", Values.Line, "The number of the resolution, such as 2397 or 217 A."),
            new(
                "session",
                Values.Line,
                "The session in which it was adopted, such as III or 61; the year for the Economic and Social Council; "
                    + "none for the Security Council."
            ),
            .. s_rest,
        ]
    );
}
