using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TreatyRefs.Model;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes what was found in texts as JSON, citation by citation as they are found.</summary>
/// <remarks>Names in camelCase, absent values null, lists never null, fields only ever added. Written without reflection.
/// Half a surrogate pair is written as U+FFFD: JSON is UTF-8. Stateless.</remarks>
internal static class ScanJson
{
    private static readonly JsonEncodedText s_start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText s_end = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText s_text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText s_language = JsonEncodedText.Encode("language");
    private static readonly JsonEncodedText s_targets = JsonEncodedText.Encode("targets");
    private static readonly JsonEncodedText s_reference = JsonEncodedText.Encode("reference");
    private static readonly JsonEncodedText s_pinpoint = JsonEncodedText.Encode("pinpoint");
    private static readonly JsonEncodedText s_eId = JsonEncodedText.Encode("eId");
    private static readonly JsonEncodedText s_status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText s_instrument = JsonEncodedText.Encode("instrument");
    private static readonly JsonEncodedText s_id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText s_by = JsonEncodedText.Encode("by");
    private static readonly JsonEncodedText s_asWritten = JsonEncodedText.Encode("asWritten");
    private static readonly JsonEncodedText s_candidates = JsonEncodedText.Encode("candidates");
    private static readonly JsonEncodedText s_members = JsonEncodedText.Encode("members");
    private static readonly JsonEncodedText s_evidence = JsonEncodedText.Encode("evidence");

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
            Write(citation, unit, json.Writer);
            json.Flush();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    // Each member by hand, in the order of the schema: objects that are only made to be written cost as much as what they say.
    private static void Write(LocatedCitation located, OffsetUnit unit, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WritePlace(located.Place, unit, json);
        json.WriteString(s_text, located.Citation.Text);
        json.WriteString(s_language, located.Citation.Language);
        json.WriteStartArray(s_targets);
        for (var i = 0; i < located.Citation.Targets.Count; i++)
        {
            json.WriteStartObject();
            WritePlace(located.Targets[i], unit, json);
            Write(located.Citation.Targets[i], json);
            WriteEvidence(located.EvidenceOf(i), unit, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(TextStretch place, OffsetUnit unit, Utf8JsonWriter json)
    {
        json.WriteNumber(s_start, place.Start.In(unit));
        json.WriteNumber(s_end, place.End.In(unit));
    }

    private static void Write(ScannedTarget target, Utf8JsonWriter json)
    {
        json.WriteString(s_reference, target.Reference?.ToString());
        json.WriteString(s_pinpoint, target.Pinpoint);
        json.WriteString(s_eId, target.EId);
        json.WriteString(s_status, target.Status.Keyword());
        json.WriteStartObject(s_instrument);
        json.WriteString(s_id, target.Instrument.Id?.ToString());
        json.WriteString(s_by, target.Instrument.By.Keyword());
        json.WriteString(s_asWritten, target.Instrument.AsWritten);
        json.WriteStartArray(s_candidates);
        foreach (var candidate in target.Instrument.Candidates)
        {
            json.WriteStringValue(candidate.ToString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray(s_members);
        foreach (var member in target.Members)
        {
            json.WriteStringValue(member.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(TextStretch? evidence, OffsetUnit unit, Utf8JsonWriter json)
    {
        if (evidence is not { } words)
        {
            json.WriteNull(s_evidence);
            return;
        }

        json.WriteStartObject(s_evidence);
        WritePlace(words, unit, json);
        json.WriteEndObject();
    }
}

/// <summary>JSON that goes to a text writer piece by piece.</summary>
internal sealed class JsonText : IDisposable
{
    private readonly TextWriter _target;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private char[] _characters = [];

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
        if (_characters.Length < _buffer.WrittenCount)
        {
            _characters = new char[_buffer.Capacity];
        }

        _target.Write(_characters, 0, Encoding.UTF8.GetChars(_buffer.WrittenSpan, _characters));
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => Writer.Dispose();
}
