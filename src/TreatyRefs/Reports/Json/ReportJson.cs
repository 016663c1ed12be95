using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyRefs.Queries;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Json;

/// <summary>Writes dossiers as JSON: names in camelCase, absent values null, lists never null, fields only ever added.</summary>
/// <remarks>Source-generated, without reflection. Text is as the library gives it: whoever prints it escapes it. Indented by two
/// spaces; lines end with <c>\n</c>. Stateless.</remarks>
internal static class ReportJson
{
    private static readonly ReportJsonContext s_context = new(
        new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        }
    );

    public static void Write(Dossier dossier, TextWriter writer)
    {
        writer.Write(Serialised(dossier));
        writer.Write('\n');
    }

    private static string Serialised(Dossier dossier) =>
        dossier switch
        {
            ProvisionDossier provision => Serialised(ProvisionJson.Of(provision), s_context.ProvisionJson),
            InstrumentDossier instrument => Serialised(InstrumentJson.Of(instrument), s_context.InstrumentJson),
            ExpertDossier expert => Serialised(ExpertDossierJson.Of(expert), s_context.ExpertDossierJson),
            TopicDossier topic => Serialised(TopicDossierJson.Of(topic), s_context.TopicDossierJson),
            SourceDossier source => Serialised(SourceDossierJson.Of(source), s_context.SourceDossierJson),
            DossierSet set => Serialised(set),
            ReferenceTree tree => Serialised(ReferencesJson.Of([tree]), s_context.ReferencesJson),
            ReferenceTrees trees => Serialised(trees),
            ProvisionComparison comparison => Serialised(ComparisonJson.Of(comparison), s_context.ComparisonJson),
            LibraryCoverage coverage => Serialised(CoverageJson.Of(coverage), s_context.CoverageJson),
            SearchResult result => Serialised(SearchJson.Of(result), s_context.SearchJson),
            InstrumentList list => Serialised(InstrumentListJson.Of(list), s_context.InstrumentListJson),
            ExpertList list => Serialised(ExpertListJson.Of(list), s_context.ExpertListJson),
            TopicList list => Serialised(TopicListJson.Of(list), s_context.TopicListJson),
            _ => throw new UnreachableException(),
        };

    // One provision is itself; several are a list, and with whole instruments two.
    private static string Serialised(DossierSet set) =>
        set switch
        {
            { Instruments: [], Provisions: [var only] } => Serialised(ProvisionJson.Of(only), s_context.ProvisionJson),
            { Instruments: [] } => Serialised(new DossiersJson([.. set.Provisions.Select(ProvisionJson.Of)]), s_context.DossiersJson),
            _ => Serialised(
                new WholeInstrumentsJson([.. set.Instruments.Select(InstrumentJson.Of)], [.. set.Provisions.Select(ProvisionJson.Of)]),
                s_context.WholeInstrumentsJson
            ),
        };

    private static string Serialised(ReferenceTrees trees) =>
        trees.ByRoot is [var only]
            ? Serialised(ReferencesJson.Of(only), s_context.ReferencesJson)
            : Serialised(new ReferencesListJson([.. trees.ByRoot.Select(ReferencesJson.Of)]), s_context.ReferencesListJson);

    private static string Serialised<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
