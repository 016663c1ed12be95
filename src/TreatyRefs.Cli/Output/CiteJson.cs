using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes citations as JSON.</summary>
internal static class CiteJson
{
    private static readonly CiteJsonContext s_context = new(JsonStyle.Options());

    /// <summary>Writes one object, or <c>{ "references": [...] }</c> for several.</summary>
    public static void Write(IReadOnlyList<CitedReference> cited, TextWriter writer)
    {
        var shapes = cited
            .Select(one => new CiteShape(
                one.Reference.ToString(),
                [.. one.Lines.Select(line => new CitationShape(line.Style, line.Text, [.. line.Missing]))]
            ))
            .ToList();
        writer.Write(
            shapes.Count == 1
                ? JsonSerializer.Serialize(shapes[0], s_context.CiteShape)
                : JsonSerializer.Serialize(new CitesShape(shapes), s_context.CitesShape)
        );
        writer.Write('\n');
    }
}

/// <summary>A reference with what each style writes.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Lines">What each style writes.</param>
internal sealed record CitedReference(ReferenceRange Reference, IReadOnlyList<CitedLine> Lines);

/// <summary>What a style writes.</summary>
/// <param name="Style">Its name.</param>
/// <param name="Text">The citation.</param>
/// <param name="Missing">What the style prints and the library does not have.</param>
internal sealed record CitedLine(string Style, string Text, EquatableArray<string> Missing);

internal sealed record CitationShape(string Style, string Text, IReadOnlyList<string> Missing);

internal sealed record CiteShape(string Reference, IReadOnlyList<CitationShape> Citations);

internal sealed record CitesShape(IReadOnlyList<CiteShape> References);

[JsonSerializable(typeof(CiteShape))]
[JsonSerializable(typeof(CitesShape))]
internal sealed partial class CiteJsonContext : JsonSerializerContext;
