using System.Globalization;
using System.Text;

namespace TreatyRefs.Browser.Tests.Support;

/// <summary>A library that somebody made to do harm: every text that it may hold tries to become more than a text.</summary>
internal static class HostileLibrary
{
    private const int Comments = 10_000;
    private const int LongText = 1_000_000;

    /// <summary>What would run, if anything did: a page where it ran has a canary.</summary>
    public static IReadOnlyList<string> Payloads { get; } =
    [
        "<script>window.canary=1</script>",
        "\"><img src=x onerror=\"window.canary=1\">",
        "</script><script>window.canary=1</script>",
        "'-(window.canary=1)-'",
        "\\\");window.canary=1;(\"",
        "]]>--><svg onload=\"window.canary=1\">",
        "a\u2028window.canary=1\u2029b",
        "\u202Ereversed <b>bold</b> \u2066isolated",
        "<style>*{display:none}</style>",
        "javascript:window.canary=1",
        "${window.canary=1}`",
    ];

    /// <summary>The library as YAML.</summary>
    public static string Yaml()
    {
        var yaml = new StringBuilder();
        Append(yaml, $"library: {Quoted(Payloads[0])}");
        Append(yaml, "format: 1\ndate: 2026-01-01");
        foreach (var (id, i) in new[] { "pact", "search", "experts", "con" }.Select((id, i) => (id, i)))
        {
            Append(yaml, $"---\ninstrument: {id}\nkind: treaty\ntitle: {Quoted(Payloads[i] + " canary")}");
            Append(yaml, "names: { en: [" + string.Join(", ", Payloads.Select(Quoted)) + "] }");
            Append(yaml, "provisions:");
            for (var article = 1; article <= Payloads.Count; article++)
            {
                var payload = Quoted(Payloads[article - 1] + " canary");
                Append(
                    yaml,
                    $"  - {{ article: {article}, heading: {payload}, summary: {payload}, text: {{ en: {payload}, ar: {payload} }} }}"
                );
            }
        }

        Append(yaml, $"---\nexperts:\n  - {{ id: villain, name: {Quoted(Payloads[1])} }}");
        Append(yaml, $"---\ntopics:\n  - {{ id: plot, label: {Quoted(Payloads[3])} }}");
        AppendComments(yaml);
        return yaml.ToString();
    }

    private static void AppendComments(StringBuilder yaml)
    {
        Append(
            yaml,
            $"---\nsource: src\nkind: news\ntitle: {Quoted(Payloads[4])}\ndate: 2024-05-01\nurl: https://example.org/\ncommentary:"
        );
        for (var i = 0; i < Comments; i++)
        {
            var text = Quoted(Payloads[i % Payloads.Count] + " comment");
            Append(
                yaml,
                string.Create(CultureInfo.InvariantCulture, $"  - {{ id: \"src#c{i}\", by: villain, \"on\": [pact/1], says: {text} }}")
            );
        }

        var words = string.Concat(Enumerable.Repeat("immense <b> ", LongText / 12));
        Append(yaml, $"  - {{ id: \"src#long\", by: villain, \"on\": [pact/2], says: {Quoted(words)} }}");
        Append(yaml, $"  - {{ id: \"src#unbroken\", by: villain, \"on\": [pact/3], says: {Quoted(new string('m', LongText))} }}");
    }

    private static void Append(StringBuilder yaml, string line) => yaml.Append(line).Append('\n');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' or > '~' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
