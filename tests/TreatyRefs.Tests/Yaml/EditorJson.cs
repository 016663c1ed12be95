using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TreatyRefs.Tests.Yaml;

/// <summary>What a YAML language server hands to a JSON Schema: plain scalars typed as the core schema of YAML 1.2 says.</summary>
internal static partial class EditorJson
{
    /// <summary>A document as JSON.</summary>
    /// <param name="node">Its root.</param>
    /// <param name="isTyped">Whether plain values become numbers and booleans; otherwise all but nothing are texts, as to the
    /// reader.</param>
    public static JsonNode? Of(YamlNode node, bool isTyped = true) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Of(entry.Value, isTyped)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(item => Of(item, isTyped))]),
            YamlScalarNode { Style: ScalarStyle.Plain } plain when isTyped || plain.Value is "" or "~" or "null" => Typed(plain.Value!),
            _ => JsonValue.Create(((YamlScalarNode)node).Value!),
        };

    public static YamlNode Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Single().RootNode;
    }

    private static JsonValue? Typed(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            return null;
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return JsonValue.Create(text[0] is 't' or 'T');
        }

        return Integer().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? JsonValue.Create(whole)
            : Float().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Float();
}
