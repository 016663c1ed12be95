using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Search;

namespace TreatyRefs.Reports.Json;

/// <summary>Writes dossiers as JSON: names in camelCase, absent values null, lists never null, fields only ever added.</summary>
/// <remarks>Source-generated, without reflection. Text is as the library gives it: whoever prints it escapes it. Indented by two
/// spaces; lines end with <c>\n</c>. Stateless.</remarks>
public static class ReportJson
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

    /// <summary>Writes one dossier, or <c>{ "dossiers": [...] }</c> for several.</summary>
    /// <param name="dossiers">The dossiers, in order.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(IReadOnlyList<ProvisionDossier> dossiers, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(dossiers);
        if (dossiers.Count == 1)
        {
            Write(DossierMapping.Provision(dossiers[0]), s_context.ProvisionJson, writer);
        }
        else
        {
            Write(new DossiersJson([.. dossiers.Select(DossierMapping.Provision)]), s_context.DossiersJson, writer);
        }
    }

    /// <summary>Writes whole instruments with dossiers of their provisions: <c>{ "instruments": [...], "dossiers": [...] }</c>.</summary>
    /// <param name="instruments">The instruments, in order.</param>
    /// <param name="dossiers">The dossiers, in order.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(IReadOnlyList<InstrumentDossier> instruments, IReadOnlyList<ProvisionDossier> dossiers, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        ArgumentNullException.ThrowIfNull(dossiers);
        Write(
            new WholeInstrumentsJson([.. instruments.Select(DossierMapping.Instrument)], [.. dossiers.Select(DossierMapping.Provision)]),
            s_context.WholeInstrumentsJson,
            writer
        );
    }

    /// <summary>Writes what refers to what: one object, or <c>{ "references": [...] }</c> for several provisions.</summary>
    /// <param name="trees">For each provision its trees, one or both directions; a direction that is not there is an empty list.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteReferences(IReadOnlyList<IReadOnlyList<ReferenceTree>> trees, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(trees);
        if (trees.Count == 1)
        {
            Write(DossierMapping.References(trees[0]), s_context.ReferencesJson, writer);
        }
        else
        {
            Write(new ReferencesListJson([.. trees.Select(DossierMapping.References)]), s_context.ReferencesListJson, writer);
        }
    }

    /// <summary>Writes provisions side by side. What a provision leaves to its paragraphs is null in <c>provisions</c> and stands in the
    /// cells of <c>rows</c>, each with the part that says it.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(ProvisionComparison comparison, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        Write(ComparisonMapping.Comparison(comparison), s_context.ComparisonJson, writer);
    }

    /// <summary>Writes one instrument, with its provisions flat and in document order.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(InstrumentDossier dossier, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(writer);
        Write(DossierMapping.Instrument(dossier), s_context.InstrumentJson, writer);
    }

    /// <summary>Writes what one expert said.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(ExpertDossier dossier, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(writer);
        Write(DossierMapping.Expert(dossier), s_context.ExpertDossierJson, writer);
    }

    /// <summary>Writes what there is under one topic.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(TopicDossier dossier, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(writer);
        Write(DossierMapping.Topic(dossier), s_context.TopicDossierJson, writer);
    }

    /// <summary>Writes what a library has, and where it has nothing.</summary>
    /// <param name="coverage">What was found.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(LibraryCoverage coverage, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(coverage);
        Write(CoverageJson.Of(coverage), s_context.CoverageJson, writer);
    }

    /// <summary>Writes what a search found: the offsets of matches are UTF-16 code units of the snippet.</summary>
    /// <param name="library">The library that was searched.</param>
    /// <param name="result">What it found.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(ITreatyLibrary library, SearchResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(result);
        Write(SearchMapping.Result(library, result), s_context.SearchJson, writer);
    }

    /// <summary>Writes the instruments of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteInstruments(ITreatyLibrary library, string? language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(writer);
        Write(DossierMapping.Instruments(library, language), s_context.InstrumentListJson, writer);
    }

    /// <summary>Writes the experts of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteExperts(ITreatyLibrary library, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(library);
        Write(new ExpertListJson([.. library.Experts.Select(DossierMapping.Expert)]), s_context.ExpertListJson, writer);
    }

    /// <summary>Writes the topics of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteTopics(ITreatyLibrary library, string? language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(library);
        var context = DossierContext.Of(library, language);
        Write(
            new TopicListJson([.. library.Topics.Select(topic => DossierMapping.Topic(context, topic))]),
            s_context.TopicListJson,
            writer
        );
    }

    private static void Write<T>(T value, JsonTypeInfo<T> type, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(JsonSerializer.Serialize(value, type));
        writer.Write('\n');
    }
}
