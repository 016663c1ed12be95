using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The shape of a kind of document.</summary>
internal sealed record DocumentShape(DocumentKind Kind, RecordShape Record);

/// <summary>The YAML of a library, declared once: one field a line of the format, in the order in which it is written, with what it
/// says. Reading, the JSON Schema and the formatter go by it; instruments and sources have a file of their own.</summary>
internal static class DocumentShapes
{
    private static readonly RecordShape s_expert = new(
        "expert",
        [
            new("id", Values.Id, "The id of the expert.", Required: true),
            new("name", Values.Line, "The name, as it is shown.", Required: true),
            new("names", Values.Names, "The name in other languages and spellings."),
            new(
                "kind",
                Values.Words<ExpertKind>("a kind of expert"),
                "Whether it is a person, or a body such as a court; a person where nothing is said."
            ),
            .. Values.Provenance,
            Values.Override,
        ]
    );

    private static readonly RecordShape s_experts = new(
        "list of experts",
        [new("experts", new ListShape(s_expert), "Who spoke: persons and bodies.", Required: true)]
    );

    private static readonly RecordShape s_topic = new(
        "topic",
        [
            new("id", Values.Id, "The id of the topic.", Required: true),
            new("label", Values.Text, "What it is called.", Required: true),
            new("names", Values.Names, "What else it is called, for whoever looks it up."),
            new("description", Values.Text, "What stands under it."),
            .. Values.Provenance,
            Values.Override,
        ]
    );

    private static readonly RecordShape s_topicList = new(
        "list of topics",
        [new("topics", new ListShape(s_topic), "Subjects by which articles and comments are looked up.", Required: true)]
    );

    private static readonly RecordShape s_library = new(
        "library",
        [
            new("library", Values.Line, "The title of the library.", Required: true),
            new("format", new WordShape("the version of this format", ["1"]), "The version of this format."),
            new("date", Values.Date, "The day for which the library speaks: the status of treaties is told as of this day."),
            new("languages", Values.Languages, "Its languages; texts without a language are in the first."),
            new("default-instrument", new IdShape(LinkKind.Instrument), "The id of the instrument that a bare number such as 4 means."),
            new(
                "extends",
                new WordShape("a library to extend", ["built-in"]),
                "The library that this one adds to; on equal ids this one wins."
            ),
            new("licence", Values.Line, "The licence of the data, such as CC-BY-4.0."),
        ]
    );

    private static readonly DocumentShape[] s_all =
    [
        new(DocumentKind.Library, s_library),
        new(DocumentKind.Instrument, InstrumentShapes.Instrument),
        new(DocumentKind.Source, SourceShapes.Source),
        new(DocumentKind.Experts, s_experts),
        new(DocumentKind.Topics, s_topicList),
    ];

    /// <summary>The record of each kind of document.</summary>
    public static IReadOnlyList<RecordShape> Records => [.. s_all.Select(shape => shape.Record)];

    /// <summary>The shape of a document, or null with the problem reported.</summary>
    public static DocumentShape? Of(RawDocument document, DiagnosticBag problems)
    {
        var found = s_all.Where(shape => document.Root.Entry(shape.Kind.Key()) is not null).ToList();
        if (found is [var only])
        {
            return only;
        }

        problems.Report(
            DiagnosticRules.UnknownDocument,
            document.Root.Start,
            found.Count == 0
                ? ShapeProblems.UnknownDocument(document.Root.Entries.Select(entry => entry.Key.Value).Take(20))
                : ShapeProblems.SeveralDocuments(found.Select(shape => shape.Kind.Key()))
        );
        return null;
    }
}
