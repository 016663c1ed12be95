using System.Text.Json.Serialization;

namespace TreatyRefs.Reports.Json;

// The JSON of dossiers, field by field in the order in which it is written. Fields are only ever added.

internal sealed record RecordedEventJson(string Type, string? Date);

internal sealed record StatusCheckJson(string Date, IReadOnlyList<string> Sources);

internal sealed record CitationDateJson(string Date, string Word, IReadOnlyList<string> Sources);

internal sealed record InstrumentRefJson(
    string Id,
    string Title,
    string? ShortTitle,
    string Status,
    string? StatusSince,
    RecordedEventJson? LastRecorded,
    StatusCheckJson? StatusChecked,
    string? StatusCertainty
);

internal sealed record EdgeJson(
    string Reference,
    string Type,
    string Origin,
    string? Via,
    string Label,
    string From,
    string To,
    string? At,
    string? Certainty,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Sources,
    IReadOnlyList<EvidenceJson> Evidence
);

internal sealed record EvidenceJson(string Text, int Start, int End, string Language, string Field);

internal sealed record ChildJson(string Reference, string Label, string? Text, string? Heading, string? Subject, string? Summary);

internal sealed record ExpertJson(string Id, string Name, string Kind);

internal sealed record SourceRefJson(string Id, string Title);

internal sealed record SourceJson(string Id, string Title, string? Url, int Number, string Kind, string? Date, string? Publisher);

internal sealed record ResponseJson(string Id, string As);

internal sealed record CommentJson(
    string Id,
    ExpertJson Expert,
    string? As,
    string? Kind,
    string? Attribution,
    string LinkedBy,
    string? ViewOf,
    string? Says,
    string? Quote,
    string? Date,
    SourceRefJson Source,
    IReadOnlyList<string> On,
    IReadOnlyList<string> Topics,
    IReadOnlyList<ResponseJson> RespondsTo,
    IReadOnlyList<ResponseJson> AnsweredBy,
    IReadOnlyList<string> Mentions,
    string? Certainty,
    IReadOnlyList<string> Notes
);

internal sealed record ProvisionJson(
    string Reference,
    string? EId,
    string? AsOf,
    string Language,
    InstrumentRefJson Instrument,
    string Label,
    string? Heading,
    string? Subject,
    string? Summary,
    string? Text,
    string? TextLanguage,
    IReadOnlyList<string> Topics,
    string? Certainty,
    IReadOnlyList<string> Notes,
    IReadOnlyList<EdgeJson> RefersTo,
    IReadOnlyList<EdgeJson> ReferredToBy,
    IReadOnlyList<ChildJson> Children,
    IReadOnlyList<CommentJson> Commentary,
    IReadOnlyList<SourceJson> Sources,
    string? Trigger,
    string? Duty,
    string? Limits,
    IReadOnlyList<PredecessorJson> Predecessors,
    string Existence,
    ProvisionEntryJson? Within
);

internal sealed record PredecessorJson(
    string Reference,
    string Type,
    string Label,
    string Status,
    string? Subject,
    string? Trigger,
    string? Duty,
    string? Limits,
    string? Summary,
    string? StatusSince,
    RecordedEventJson? LastRecorded
);

internal sealed record DossiersJson(IReadOnlyList<ProvisionJson> Dossiers);

internal sealed record ActionJson(
    string Type,
    string? Date,
    string? Party,
    string? Place,
    string? By,
    IReadOnlyList<string> On,
    string? Certainty,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Sources
);

internal sealed record PartyJson(string Name, string? Code);

internal sealed record PublicationJson(string Series, string? Volume, string? Page, string? Number, string? Date, string? Title);

internal sealed record ReferenceLinkJson(
    string Reference,
    string Type,
    string Origin,
    string? Via,
    string Label,
    string From,
    string To,
    string? At,
    string? Certainty,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Sources,
    IReadOnlyList<EvidenceJson> Evidence,
    int Depth
);

internal sealed record ReferencesJson(
    string Reference,
    string Label,
    string? AsOf,
    InstrumentRefJson? Instrument,
    IReadOnlyList<ReferenceLinkJson> Out,
    IReadOnlyList<ReferenceLinkJson> In
);

internal sealed record ReferencesListJson(IReadOnlyList<ReferencesJson> References);

internal sealed record ProvisionEntryJson(string Reference, string Label, string? Heading, string? Subject, int CommentaryCount);

internal sealed record WholeInstrumentsJson(IReadOnlyList<InstrumentJson> Instruments, IReadOnlyList<ProvisionJson> Dossiers);

internal sealed record InstrumentJson(
    string Id,
    string Kind,
    string Title,
    string? ShortTitle,
    string? Designation,
    string Status,
    string? StatusSince,
    string? AsOf,
    string Language,
    IReadOnlyDictionary<string, string> Titles,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Names,
    IReadOnlyList<string> Abbreviations,
    string Numbering,
    int? ArticleCount,
    bool Complete,
    IReadOnlyList<string> AuthenticLanguages,
    IReadOnlyList<PartyJson> Parties,
    string? Organ,
    string? Number,
    string? Session,
    string? Depositary,
    IReadOnlyList<PublicationJson> Published,
    string? Certainty,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ActionJson> Actions,
    IReadOnlyList<EdgeJson> RefersTo,
    IReadOnlyList<EdgeJson> ReferredToBy,
    IReadOnlyList<ProvisionEntryJson> Provisions,
    IReadOnlyList<CommentJson> Commentary,
    IReadOnlyList<SourceJson> Sources,
    RecordedEventJson? LastRecorded,
    StatusCheckJson? StatusChecked,
    string? StatusCertainty,
    bool Binding,
    CitationDateJson? CitationDate,
    int ReferencesToProvisions
);

internal sealed record ExpertDossierJson(ExpertJson Expert, IReadOnlyList<CommentJson> Commentary, IReadOnlyList<SourceJson> Sources);

internal sealed record TopicJson(string Id, string Label, string? Description);

internal sealed record TopicDossierJson(
    TopicJson Topic,
    IReadOnlyList<CommentJson> Commentary,
    IReadOnlyList<ProvisionEntryJson> Provisions,
    IReadOnlyList<SourceJson> Sources
);

internal sealed record InstrumentListJson(IReadOnlyList<InstrumentEntryJson> Instruments);

internal sealed record InstrumentEntryJson(
    string Id,
    string Kind,
    string Title,
    string? ShortTitle,
    string Status,
    string? StatusSince,
    int CommentaryCount,
    RecordedEventJson? LastRecorded,
    StatusCheckJson? StatusChecked,
    string? StatusCertainty
);

internal sealed record ExpertListJson(IReadOnlyList<ExpertJson> Experts);

internal sealed record TopicListJson(IReadOnlyList<TopicJson> Topics);

internal sealed record SearchMatchJson(int Start, int End);

internal sealed record SearchHitJson(
    string? Reference,
    string? Commentary,
    string Label,
    string Field,
    string Language,
    ExpertJson? Expert,
    string? Date,
    string Snippet,
    IReadOnlyList<SearchMatchJson> Matches,
    IReadOnlyList<string> On,
    IReadOnlyList<string> Topics,
    string? Topic,
    bool Partial
);

internal sealed record SearchJson(
    string Query,
    int Total,
    IReadOnlyList<SearchHitJson> Hits,
    IReadOnlyList<string> Suggestions,
    string? Problem
);

internal sealed record ComparisonJson(
    string? AsOf,
    string Language,
    IReadOnlyList<ComparedProvisionJson> Provisions,
    IReadOnlyList<ComparisonRowJson> Rows,
    IReadOnlyList<ReferenceBetweenJson> Between,
    IReadOnlyList<CommonReferenceJson> Common,
    IReadOnlyList<SourceJson> Sources
);

internal sealed record ComparedInstrumentJson(
    string Id,
    string Title,
    string? ShortTitle,
    string Status,
    string? StatusSince,
    string? Date,
    RecordedEventJson? LastRecorded,
    StatusCheckJson? StatusChecked,
    string? StatusCertainty
);

internal sealed record ComparedProvisionJson(
    string Reference,
    string? EId,
    string Label,
    ComparedInstrumentJson Instrument,
    string? Heading,
    string? Subject,
    string? Trigger,
    string? Duty,
    string? Limits,
    string? Summary,
    string? Text,
    string? TextLanguage,
    string? Certainty,
    IReadOnlyList<string> Notes,
    IReadOnlyList<EdgeJson> RefersTo
);

internal sealed record ComparedTextJson(string? Part, string Text, string Language);

internal sealed record ComparisonRowJson(string Aspect, IReadOnlyList<IReadOnlyList<ComparedTextJson>> Cells);

internal sealed record ReferenceBetweenJson(string From, string To, EdgeJson Edge);

internal sealed record CommonReferenceJson(string Reference, string Label, IReadOnlyList<string> By);

[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(ProvisionJson))]
[JsonSerializable(typeof(DossiersJson))]
[JsonSerializable(typeof(WholeInstrumentsJson))]
[JsonSerializable(typeof(ReferencesJson))]
[JsonSerializable(typeof(ReferencesListJson))]
[JsonSerializable(typeof(CoverageJson))]
[JsonSerializable(typeof(InstrumentJson))]
[JsonSerializable(typeof(ExpertDossierJson))]
[JsonSerializable(typeof(TopicDossierJson))]
[JsonSerializable(typeof(InstrumentListJson))]
[JsonSerializable(typeof(ExpertListJson))]
[JsonSerializable(typeof(TopicListJson))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
