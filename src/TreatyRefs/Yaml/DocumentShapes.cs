using System.Globalization;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Yaml;

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

/// <summary>The YAML of a library, declared once: one field a line of the format, in the order in which it is written.</summary>
internal static class DocumentShapes
{
    private static readonly ScalarShape s_string = new("a text", text => !string.IsNullOrWhiteSpace(text));
    private static readonly ScalarShape s_slug = new("an id of lower-case letters and digits with single hyphens between", text => InstrumentId.IsSlug(text));
    private static readonly ScalarShape s_commentId = new("an id such as valdai-2024-11-27#asmolov-1", IsCommentId);
    private static readonly ScalarShape s_date = new("a date such as 2024-06-19, 2024-06 or 2024", text => PartialDate.TryParse(text, null, out _));
    private static readonly ScalarShape s_count = new("a number from 1 without leading zeros", IsCount);
    private static readonly ScalarShape s_number = new("a number such as 4, X, 8 bis, 1a or c", text => ProvisionNumber.TryParse(text, null, out _));
    private static readonly ScalarShape s_language = new(LanguageTag.Expected, LanguageTag.IsTag);
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
        new("note", s_text), new("certainty", Words<Certainty>("a certainty")), new("sources", new ListShape(new IdShape(LinkKind.Source))),
    ];

    private static readonly FieldShape s_override = new("override", s_bool);

    private static readonly RecordShape s_edge = new("reference", [
        new("to", s_reference, Required: true), new("as", Words<CrossReferenceType>("a type of reference")), .. s_provenance]);

    private static readonly RecordShape s_action = new("action", [
        new("type", Words<ActionType>("a type of action"), Required: true), new("date", s_date), new("party", s_string), new("place", s_text),
        new("by", s_reference), new("on", s_references), .. s_provenance]);

    private static readonly ProvisionShape s_provision = new(s_number, [
        new("numbered", s_bool), new("heading", s_text), new("subject", s_text), new("summary", s_text),
        new("trigger", s_text), new("duty", s_text), new("limits", s_text), new("text", s_text),
        new("topics", s_topics), new("refers-to", new ListShape(s_edge)), .. s_provenance]);

    private static readonly FieldShape[] s_instrumentFields =
    [
        new("instrument", s_slug, Required: true), new("kind", Words<InstrumentKind>("a kind of instrument"), Required: true),
        new("designation", s_text), new("title", s_text, Required: true), new("short-title", s_text), new("names", s_names),
        new("abbreviations", s_strings), new("numbering", Words<NumberingStyle>("a numbering")), new("article-count", s_count), new("complete", s_bool),
        new("authentic-languages", s_languages),
        new("parties", new ListShape(new RecordShape("party", new FieldShape("name", s_text, Required: true), new FieldShape("code", s_string)))),
        new("actions", new ListShape(s_action)),
        new("published", new ListShape(new RecordShape(
            "publication", [new("series", s_string, Required: true), new("volume", s_string), new("page", s_string), new("number", s_string)]))),
        new("depositary", s_text), new("relations", new ListShape(s_edge)), new("provisions", new ListShape(s_provision)), s_override,
        .. s_provenance,
    ];

    private static readonly RecordShape s_instrument = new InstrumentShape(s_instrumentFields);

    private static readonly RecordShape s_resolution = new("resolution", [
        .. s_instrumentFields, new("organ", Words<UnitedNationsOrgan>("an organ")), new("number", s_string), new("session", s_string)]);

    private static readonly RecordShape s_link = new(
        "link", new FieldShape("to", s_reference, Required: true), new FieldShape("linked-by", Words<LinkOrigin>("who made the link")))
    {
        StandsAlone = false,
    };

    private static readonly RecordShape s_response = new(
        "response", new FieldShape("to", new IdShape(LinkKind.Comment), Required: true), new FieldShape("as", Words<ResponseType>("a type of response"), Required: true))
    {
        StandsAlone = false,
    };

    private static readonly RecordShape s_comment = new("comment", [
        new("id", s_commentId, Required: true), new("by", new IdShape(LinkKind.Expert), Required: true), new("as", s_text),
        new("on", new ListShape(new ReferenceOrRecordShape(s_reference, s_link))),
        new("topics", s_topics), new("kind", Words<CommentaryKind>("a kind of commentary")),
        new("attribution", Words<Attribution>("an attribution")), new("view-of", s_text), new("says", s_text), new("quote", s_text),
        new("mentions", s_references),
        new("responds-to", new ListShape(s_response)), s_override,
        .. s_provenance]);

    private static readonly RecordShape s_source = new("source", [
        new("source", s_slug, Required: true), new("kind", Words<SourceKind>("a kind of source"), Required: true), new("title", s_text, Required: true),
        new("date", s_date), new("publisher", s_text), new("place", s_text), new("url", s_string),
        new("people", new ListShape(new RecordShape(
            "participant", [new("expert", new IdShape(LinkKind.Expert), Required: true), new("role", s_text)]))),
        new("commentary", new ListShape(s_comment)), s_override, .. s_provenance]);

    private static readonly RecordShape s_experts = new("list of experts", new FieldShape("experts", new ListShape(new RecordShape("expert", [
        new("id", s_slug, Required: true), new("name", s_string, Required: true), new("names", s_names),
        new("kind", Words<ExpertKind>("a kind of expert")), s_override, .. s_provenance])), Required: true));

    private static readonly RecordShape s_topicList = new("list of topics", new FieldShape("topics", new ListShape(new RecordShape("topic", [
        new("id", s_slug, Required: true), new("label", s_text, Required: true), new("description", s_text), new("names", s_names),
        s_override, .. s_provenance])), Required: true));

    private static readonly RecordShape s_library = new("library", [
        new("library", s_string, Required: true), new("format", new WordShape("the version of this format", ["1"])), new("date", s_date),
        new("languages", s_languages), new("default-instrument", new IdShape(LinkKind.Instrument)),
        new("extends", new WordShape("a library to extend", ["built-in"])), new("licence", s_string)]);

    private static readonly DocumentShape[] s_all =
    [
        new(DocumentKind.Library, "library", _ => s_library),
        new(DocumentKind.Instrument, "instrument", root => root["kind"] is RawScalar { Value: "resolution" } ? s_resolution : s_instrument),
        new(DocumentKind.Source, "source", _ => s_source),
        new(DocumentKind.Experts, "experts", _ => s_experts),
        new(DocumentKind.Topics, "topics", _ => s_topicList),
    ];

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

        problems.Report(DiagnosticRules.UnknownDocument, document.Root.Start, found.Count == 0
            ? Problems.UnknownDocument(document.Root.Entries.Select(entry => entry.Key.Value).Take(20))
            : Problems.SeveralDocuments(found.Select(shape => shape.Key)));
        return null;
    }

    private static WordShape Words<TEnum>(string what)
        where TEnum : struct, Enum => new(what, Keywords.All<TEnum>());

    private static bool IsCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 100_000 && text[0] != '0';

    private static bool IsCommentId(string text) =>
        text.Split('#') is [var source, var rest] ? InstrumentId.IsSlug(source) && InstrumentId.IsSlug(rest) : InstrumentId.IsSlug(text);
}
