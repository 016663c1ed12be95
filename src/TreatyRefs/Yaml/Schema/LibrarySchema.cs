using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Schema;

/// <summary>The JSON Schema of a library's YAML: with it an editor completes keys and words, explains them, and marks mistakes.</summary>
/// <remarks>JSON Schema 2020-12, of any one document: a library, an instrument, a source, experts or topics. It is written from the
/// declarations by which <see cref="LibraryLoader"/> reads, and refuses nothing that the loader takes. What a schema cannot say only the
/// loader finds: whether ids and references point to something, whether an id stands twice, whether a day exists.</remarks>
internal static class LibrarySchema
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the schema.</summary>
    /// <param name="writer">Where to; not closed. Lines end with <c>\n</c>.</param>
    public static void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            Schema().WriteTo(json);
        }

        writer.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        writer.Write('\n');
    }

    private static JsonObject Schema()
    {
        var shapes = new ShapeSchemas();
        var documents = new JsonArray([.. DocumentShapes.Records.Select(shapes.ReferTo)]);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "TreatyRefs library",
            ["description"] =
                "One document of a library of treaties: exactly one of the keys library, instrument, source, experts or topics "
                + "says what it is.",
            ["oneOf"] = documents,
            ["$defs"] = shapes.Definitions,
        };
    }
}
