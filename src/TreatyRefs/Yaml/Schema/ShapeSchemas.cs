using System.Globalization;
using System.Text.Json.Nodes;
using TreatyRefs.References;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Yaml.Schema;

/// <summary>Writes shapes as JSON Schema, each sort of record once under <c>$defs</c>.</summary>
/// <remarks>Editors type plain values first, as YAML 1.2 says: 4 is a number, true a boolean, nothing is null. So wherever the reader
/// takes a scalar, the schema takes whatever that scalar may have become. <c>patternErrorMessage</c> is not of JSON Schema; editors show
/// it in place of the pattern.</remarks>
internal sealed class ShapeSchemas
{
    /// <summary>The records so far.</summary>
    public JsonObject Definitions { get; } = [];

    /// <summary>A record by its name.</summary>
    public JsonNode ReferTo(RecordShape record)
    {
        var name = NameOf(record);
        if (!Definitions.ContainsKey(name))
        {
            // Before what is inside: a provision holds provisions.
            var definition = new JsonObject();
            Definitions[name] = definition;
            Describe(record, definition);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static string NameOf(RecordShape record) => record.Name.Replace(' ', '-');

    private void Describe(RecordShape record, JsonObject schema)
    {
        schema["type"] = "object";
        var properties = new JsonObject();
        var provision = record as ProvisionShape;
        foreach (var kind in provision is null ? [] : ProvisionKinds.Keywords)
        {
            properties[kind] = NumberOf(provision!, kind);
        }

        foreach (var field in record.Fields.Concat(provision is null ? [] : [provision.Inside]))
        {
            properties[field.Key] = Field(field);
        }

        schema["properties"] = properties;
        if (record.Fields.Any(field => field.Required))
        {
            schema["required"] = Strings(record.Fields.Where(field => field.Required).Select(field => field.Key));
        }

        schema["additionalProperties"] = false;
        if (provision is not null)
        {
            schema["oneOf"] = new JsonArray([.. ProvisionKinds.Keywords.Select(Requires)]);
        }
    }

    private static JsonObject Requires(string key) => new() { ["required"] = Strings([key]) };

    private JsonObject NumberOf(ProvisionShape provision, string keyword)
    {
        _ = ProvisionKinds.TryFromKeyword(keyword, out var kind);
        var schema =
            kind == ProvisionKind.Preamble
                ? new JsonObject { ["type"] = "null" }
                : Value(provision.Number, isOptional: !ProvisionShape.NeedsNumber(kind));
        return Described(
            schema,
            kind == ProvisionKind.Preamble
                ? "Says that this is the preamble; it has no number."
                : $"Says that this is {(keyword[0] is 'a' ? "an" : "a")} {keyword}, with its number as the instrument prints it."
        );
    }

    private JsonObject Field(FieldShape field) => Described(Value(field.Shape, isOptional: !field.Required), field.Description);

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    /// <summary>What a value may be; where it is optional, also nothing.</summary>
    private JsonObject Value(ValueShape shape, bool isOptional) =>
        shape switch
        {
            ScalarShape scalar => Scalar(scalar.Form, shape.Expected, isOptional),
            IdShape id => Scalar(id.Form, shape.Expected, isOptional),
            ProvisionListShape => Scalar(ScalarForm.ProvisionList, shape.Expected, isOptional),
            ReferenceShape => Scalar(ScalarForm.Reference, shape.Expected, isOptional),
            WordShape words => new JsonObject
            {
                ["enum"] = new JsonArray([.. words.Words.SelectMany(Typed), .. isOptional ? [null] : Array.Empty<JsonNode?>()]),
            },
            TextShape => Text(isOptional),
            NamesShape => Names(),
            ReferenceOrRecordShape either => new JsonObject
            {
                ["anyOf"] = new JsonArray(Value(either.Reference, isOptional: false), ReferTo(either.Record)),
            },
            ListShape list => List(list, isOptional),
            RecordShape record => isOptional
                ? new JsonObject { ["anyOf"] = new JsonArray(ReferTo(record), new JsonObject { ["type"] = "null" }) }
                : (JsonObject)ReferTo(record),
            _ => throw new ArgumentException($"There is no schema for {shape.GetType().Name}.", nameof(shape)),
        };

    private JsonObject List(ListShape list, bool isOptional)
    {
        var schema = new JsonObject
        {
            ["type"] = Types(isOptional, "array"),
            ["items"] = list.Item is RecordShape record ? ReferTo(record) : Value(list.Item, isOptional: false),
        };
        if (list.NeedsItems)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    private static JsonObject Scalar(ScalarForm form, string expected, bool isOptional)
    {
        var schema = new JsonObject
        {
            ["type"] = Types(isOptional, form.Types),
            ["pattern"] = form.Pattern,
            ["patternErrorMessage"] = $"expected {expected}",
        };
        if (form.MaxLength is { } length)
        {
            schema["maxLength"] = length;
        }

        if (form.Numbers?.Least is { } least)
        {
            schema["minimum"] = least;
        }

        if (form.Numbers?.Greatest is { } greatest)
        {
            schema[form.AllowsFractions ? "exclusiveMaximum" : "maximum"] = form.AllowsFractions ? greatest + 1 : greatest;
        }

        return schema;
    }

    // A plain text, or one for each language. Each keyword speaks of its own type alone, so that one schema says both.
    private static JsonObject Text(bool isOptional)
    {
        var schema = Scalar(ScalarForm.Text, "a text", isOptional);
        schema["type"] = Types(isOptional, [.. ScalarForm.Text.Types, "object"]);
        schema["minProperties"] = 1;
        schema["propertyNames"] = Tag();
        schema["additionalProperties"] = Scalar(ScalarForm.Text, "a text", isOptional: true);
        if (!isOptional)
        {
            schema["not"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject { ["type"] = "null" },
            };
        }

        return schema;
    }

    private static JsonObject Names()
    {
        var schema = NamesInOneLanguage();
        schema["type"] = Types(isOptional: true, [.. ScalarForm.Text.Types, "array", "object"]);
        schema["propertyNames"] = Tag();
        schema["additionalProperties"] = NamesInOneLanguage();
        return schema;
    }

    private static JsonObject NamesInOneLanguage()
    {
        var schema = Scalar(ScalarForm.Text, "a name", isOptional: true);
        schema["type"] = Types(isOptional: true, [.. ScalarForm.Text.Types, "array"]);
        schema["items"] = Scalar(ScalarForm.Text, "a name", isOptional: false);
        return schema;
    }

    private static JsonObject Tag() =>
        new() { ["pattern"] = ScalarForm.Language.Pattern, ["patternErrorMessage"] = $"expected {LanguageTag.Expected}" };

    // What a word is to an editor when it is written plain, and when it is quoted.
    private static IEnumerable<JsonNode> Typed(string word)
    {
        if (word is "true" or "false")
        {
            yield return JsonValue.Create(word == "true");
        }
        else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            yield return JsonValue.Create(number);
        }

        yield return JsonValue.Create(word);
    }

    private static JsonNode Types(bool isOptional, params IEnumerable<string> types)
    {
        var all = isOptional ? types.Append("null").ToList() : [.. types];
        return all is [var one] ? JsonValue.Create(one) : Strings(all);
    }

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
