using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes what was found in texts as JSON, citation by citation as they are found.</summary>
/// <remarks>Names in camelCase, absent values null, lists never null, fields only ever added. Source-generated, without reflection.
/// Half a surrogate pair is written as U+FFFD: JSON is UTF-8. Stateless.</remarks>
internal static class ScanJson
{
    private static readonly ScanJsonContext s_context = new(
        new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        }
    );

    /// <summary>Writes an array with one object a file.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="unit">What offsets count.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(IEnumerable<ScannedFile> files, OffsetUnit unit, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(writer);
        using var json = new JsonText(writer, isIndented: true);
        json.Writer.WriteStartArray();
        foreach (var file in files)
        {
            Write(file, unit, json);
        }

        json.Writer.WriteEndArray();
        json.Flush();
        writer.Write('\n');
    }

    /// <summary>Writes one object a line, each a file.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="unit">What offsets count.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteLines(IEnumerable<ScannedFile> files, OffsetUnit unit, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var file in files)
        {
            using var json = new JsonText(writer, isIndented: false);
            Write(file, unit, json);
            json.Flush();
            writer.Write('\n');
        }
    }

    private static void Write(ScannedFile file, OffsetUnit unit, JsonText json)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("file", file.Name);
        json.Writer.WriteString("format", file.Format == DocumentFormat.Unknown ? null : file.Format.Keyword());
        json.Writer.WriteStartArray("citations");
        foreach (var citation in file.Citations)
        {
            JsonSerializer.Serialize(json.Writer, Shape(citation, unit), s_context.CitationJson);
            json.Flush();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static CitationJson Shape(LocatedCitation located, OffsetUnit unit) =>
        new(
            located.Place.Start.In(unit),
            located.Place.End.In(unit),
            located.Citation.Text,
            located.Citation.Language,
            [.. located.Citation.Targets.Select((target, i) => Shape(target, located.Targets[i], located.EvidenceOf(i), unit))]
        );

    private static TargetJson Shape(ScannedTarget target, TextStretch place, TextStretch? evidence, OffsetUnit unit) =>
        new(
            place.Start.In(unit),
            place.End.In(unit),
            target.Reference?.ToString(),
            target.Pinpoint,
            target.EId,
            target.Status.Keyword(),
            new CitedInstrumentJson(
                target.Instrument.Id?.ToString(),
                target.Instrument.By.Keyword(),
                target.Instrument.AsWritten,
                [.. target.Instrument.Candidates.Select(candidate => candidate.ToString())]
            ),
            [.. target.Members.Select(member => member.ToString())],
            evidence is { } words ? new EvidenceJson(words.Start.In(unit), words.End.In(unit)) : null
        );
}

/// <summary>JSON that goes to a text writer piece by piece.</summary>
internal sealed class JsonText : IDisposable
{
    private readonly TextWriter _target;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public JsonText(TextWriter target, bool isIndented)
    {
        _target = target;
        Writer = new Utf8JsonWriter(
            _buffer,
            new JsonWriterOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                Indented = isIndented,
                NewLine = "\n",
            }
        );
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Hands on what has been written. Between two values, so that no character is cut.</summary>
    public void Flush()
    {
        Writer.Flush();
        _target.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => Writer.Dispose();
}

internal sealed record CitedInstrumentJson(string? Id, string By, string? AsWritten, IReadOnlyList<string> Candidates);

internal sealed record TargetJson(
    long Start,
    long End,
    string? Reference,
    string? Pinpoint,
    string? EId,
    string Status,
    CitedInstrumentJson Instrument,
    IReadOnlyList<string> Members,
    EvidenceJson? Evidence
);

internal sealed record EvidenceJson(long Start, long End);

internal sealed record CitationJson(long Start, long End, string Text, string Language, IReadOnlyList<TargetJson> Targets);

[JsonSerializable(typeof(CitationJson))]
internal sealed partial class ScanJsonContext : JsonSerializerContext;
