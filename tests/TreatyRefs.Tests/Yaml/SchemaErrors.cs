using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using TreatyRefs.Yaml.Schema;
using YamlDotNet.RepresentationModel;

namespace TreatyRefs.Tests.Yaml;

/// <summary>What an editor that goes by the schema finds in a document.</summary>
internal static class SchemaErrors
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(Written);

    // What the document says it is, alone: of several alternatives each would complain in its own way.
    private static readonly Dictionary<string, JsonSchema> s_alone = new()
    {
        ["library"] = Alone("library"),
        ["instrument"] = Alone("instrument"),
        ["source"] = Alone("source"),
        ["experts"] = Alone("list-of-experts"),
        ["topics"] = Alone("list-of-topics"),
    };

    public static string Written
    {
        get
        {
            using var text = new StringWriter();
            LibrarySchema.Write(text);
            return text.ToString();
        }
    }

    public static bool Fits(string yaml) => Evaluate(s_schema, EditorJson.Read(yaml), OutputFormat.Flag).IsValid;

    /// <summary>The keywords that refuse something; none where the document fits.</summary>
    public static IEnumerable<string> Of(string yaml)
    {
        var root = (YamlMappingNode)EditorJson.Read(yaml);
        var schema = root
            .Children.Keys.Select(key => s_alone.GetValueOrDefault(((YamlScalarNode)key).Value!))
            .FirstOrDefault(known => known is not null);
        var found = Evaluate(schema ?? s_schema, root, OutputFormat.List);
        return found.IsValid ? [] : found.Details!.SelectMany(Keywords).Distinct();
    }

    // "additionalProperties" is the last step of the path to a schema that says false.
    private static string[] Keywords(EvaluationResults detail) =>
        detail.IsValid ? [] : [.. detail.Errors?.Keys ?? Enumerable.Empty<string>(), .. detail.EvaluationPath.ToString().Split('/')];

    private static EvaluationResults Evaluate(JsonSchema schema, YamlNode root, OutputFormat format) =>
        schema.Evaluate(JsonSerializer.SerializeToElement(EditorJson.Of(root)), new EvaluationOptions { OutputFormat = format });

    private static JsonSchema Alone(string definition)
    {
        var schema = JsonNode.Parse(Written)!.AsObject();
        schema.Remove("oneOf");
        schema["$ref"] = "#/$defs/" + definition;
        return JsonSchema.FromText(schema.ToJsonString());
    }
}
