using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyRefs.References;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes citations as JSON.</summary>
internal static class CiteJson
{
    private static readonly CiteJsonContext s_context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    public static void Write(ReferenceRange reference, IEnumerable<(string Style, string Text)> lines, TextWriter writer)
    {
        var shape = new CiteShape(reference.ToString(), [.. lines.Select(line => new CitationShape(line.Style, line.Text))]);
        writer.Write(JsonSerializer.Serialize(shape, s_context.CiteShape));
        writer.Write('\n');
    }
}

internal sealed record CitationShape(string Style, string Text);

internal sealed record CiteShape(string Reference, IReadOnlyList<CitationShape> Citations);

[JsonSerializable(typeof(CiteShape))]
internal sealed partial class CiteJsonContext : JsonSerializerContext;
