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

    /// <summary>Writes one object, or <c>{ "references": [...] }</c> for several.</summary>
    public static void Write(IReadOnlyList<CitedReference> cited, TextWriter writer)
    {
        var shapes = cited.Select(one => new CiteShape(one.Reference.ToString(), [.. one.Lines.Select(line => new CitationShape(line.Style, line.Text))])).ToList();
        writer.Write(shapes.Count == 1
            ? JsonSerializer.Serialize(shapes[0], s_context.CiteShape)
            : JsonSerializer.Serialize(new CitesShape(shapes), s_context.CitesShape));
        writer.Write('\n');
    }
}

/// <summary>A reference with what each style writes.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Lines">The name of each style and what it writes.</param>
internal sealed record CitedReference(ReferenceRange Reference, IReadOnlyList<(string Style, string Text)> Lines);

internal sealed record CitationShape(string Style, string Text);

internal sealed record CiteShape(string Reference, IReadOnlyList<CitationShape> Citations);

internal sealed record CitesShape(IReadOnlyList<CiteShape> References);

[JsonSerializable(typeof(CiteShape))]
[JsonSerializable(typeof(CitesShape))]
internal sealed partial class CiteJsonContext : JsonSerializerContext;
