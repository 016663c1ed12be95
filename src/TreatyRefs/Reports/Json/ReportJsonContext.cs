using System.Text.Json.Serialization;

namespace TreatyRefs.Reports.Json;

// Fields of the JSON are written in the order in which they are declared, and only ever added.
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
[JsonSerializable(typeof(SourceDossierJson))]
[JsonSerializable(typeof(InstrumentListJson))]
[JsonSerializable(typeof(ExpertListJson))]
[JsonSerializable(typeof(TopicListJson))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
