using TreatyRefs.References;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TreatyRefs.Tests.Yaml;

/// <summary>Documents that are nearly right: full ones with a few changes that somebody who writes a library might make.</summary>
internal static class DocumentMutations
{
    private static readonly string[] s_documents =
    [
        FullDocuments.Library,
        FullDocuments.Treaty,
        FullDocuments.Resolution,
        FullDocuments.Experts,
        FullDocuments.Topics,
        FullDocuments.Source,
    ];

    private static readonly string[] s_values =
    [
        "~",
        "''",
        "' '",
        "text",
        "4",
        "0",
        "-1",
        "1.5",
        "X",
        "8 bis",
        "4a",
        "'4'",
        "'null'",
        "true",
        "false",
        "True",
        "yes",
        "'true'",
        "100000",
        "100001",
        "[]",
        "[~]",
        "[text]",
        "[4]",
        "[[a]]",
        "[{ a: b }]",
        "{}",
        "{ en: ~ }",
        "{ en: text }",
        "{ en: ~, ru: текст }",
        "{ english: text }",
        "{ en: [a, b] }",
        "{ en: [~] }",
        "{ x: 1 }",
        "2024",
        "2024-06",
        "2024-06-19",
        "2024-13-01",
        "2024-1-1",
        "0961",
        "treaty",
        "resolution",
        "declaration",
        "signature",
        "replaces",
        "confirmed",
        "sc",
        "roman",
        "book",
        "person",
        "explicit",
        "editor",
        "un-charter",
        "Un_Charter",
        "un--charter",
        "x-source#ann-1",
        "un-charter/51",
        "un-charter/39..51",
        "4(2)",
        "x/4(",
        "x/",
        "/4",
        "un-charter/annex-1/(3)",
        "preamble",
        "chapter-7",
        "x/preamble(3)",
        "en",
        "zh-Hant",
        "english",
        "e",
        "built-in",
        "1",
        "'1'",
        "2",
        "Vietnam",
        "four-and-a-half",
        "{ to: un-charter/51 }",
        "{ to: 51, as: cites }",
        "{ as: cites }",
        "{ article: 4 }",
        "{ paragraph: }",
        "{ preamble: }",
        "{ preamble: 1 }",
        "{ article: }",
        "[{ article: 4, provisions: [{ paragraph: 1 }] }]",
        "[{ article: 4, paragraph: 1 }]",
        "[{ to: un-charter/51, linked-by: source }]",
        "[un-charter/51]",
        "[4, ~]",
    ];

    private static readonly string[] s_keys =
    [
        "library",
        "instrument",
        "source",
        "experts",
        "topics",
        "id",
        "kind",
        "title",
        "name",
        "names",
        "label",
        "date",
        "by",
        "as",
        "on",
        "to",
        "note",
        "certainty",
        "sources",
        "override",
        "organ",
        "number",
        "session",
        "provisions",
        "numbered",
        "heading",
        "refers-to",
        "commentary",
        "people",
        "colour",
        "sumary",
        "4",
        .. ProvisionKinds.Keywords,
    ];

    /// <summary>A document that is made of its number alone, and the other documents of its library, which are right.</summary>
    public static (string Changed, string Others) Document(int seed)
    {
        var random = new Random(seed);
        var chosen = s_documents[random.Next(s_documents.Length)];
        var root = EditorJson.Read(chosen);
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var nodes = root
                .AllNodes.Where(node => node is YamlMappingNode { Children.Count: > 0 } or YamlSequenceNode { Children.Count: > 0 })
                .ToList();
            if (nodes.Count > 0)
            {
                Change(nodes[random.Next(nodes.Count)], random);
            }
        }

        using var text = new StringWriter();
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return (
            text.ToString().Replace("\n...", string.Empty, StringComparison.Ordinal),
            string.Join("---\n", s_documents.Where(document => document != chosen))
        );
    }

    private static void Change(YamlNode node, Random random)
    {
        if (node is YamlSequenceNode list)
        {
            list.Children[random.Next(list.Children.Count)] = Value(random);
            return;
        }

        var map = (YamlMappingNode)node;
        var key = map.Children[random.Next(map.Children.Count)].Key;
        switch (random.Next(5))
        {
            case 0:
                map.Children.Remove(key);
                break;
            case 1 or 2:
                map.Children[key] = Value(random);
                break;
            default:
                map.Children[new YamlScalarNode(s_keys[random.Next(s_keys.Length)]) { Style = ScalarStyle.Plain }] = Value(random);
                break;
        }
    }

    private static YamlNode Value(Random random) => EditorJson.Read(s_values[random.Next(s_values.Length)]);
}
