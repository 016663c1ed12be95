using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Yaml.Formatting;

/// <summary>Formatting changes the form and nothing else: no value, no comment, and nothing the second time.</summary>
[TestFixture]
public sealed partial class YamlFormatterTests
{
    private const int Cases = 3_000;

    private static IEnumerable<TestCaseData> Files() =>
        Directory
            .EnumerateFiles(RepositoryFiles.Data(), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetRelativePath(RepositoryFiles.Data(), path)));

    [TestCaseSource(nameof(Files))]
    public void A_file_of_the_built_in_library_is_in_the_usual_form(string path)
    {
        var text = File.ReadAllText(path);

        Format(text).Should().Be(text, "treatyrefs fmt data rewrites it");
    }

    [Test]
    public void Whatever_it_looked_like_it_loads_as_before_keeps_its_comments_and_changes_once()
    {
        var comments = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var (wild, count) = WildYaml.Write(seed);
            YamlFormatter.TryFormat("a.yaml", Encoding.UTF8.GetBytes(wild), out var formatted, out var problem);
            problem.Should().BeNull("case {0} is valid:\n{1}", seed, wild);
            var text = formatted!;

            Meaning(text).Should().Equal(Meaning(wild), "case {0}:\n{1}\nbecame\n{2}", seed, wild, text);
            YamlCases.Load(text).Library.Should().Be(YamlCases.Load(wild).Library, "case {0}", seed);
            CommentIn()
                .Matches(text)
                .Select(match => int.Parse(match.Groups[1].Value))
                .Order()
                .Should()
                .Equal(Enumerable.Range(1, count), "case {0}:\n{1}\nbecame\n{2}", seed, wild, text);
            var again = Format(text);
            (again == text).Should().BeTrue("case {0} changes once: {1}", seed, Approved.Difference(text, again));
            comments += count;
        }

        comments.Should().BeGreaterThan(Cases * 3, "there must be comments to lose");
    }

    [TestCase("kind: treaty\ninstrument: x\ntitle: X\n", "instrument: x\nkind: treaty\ntitle: X\n")]
    [TestCase("instrument: x\nkind: treaty\ntitle: { ru: Х, en: X }\n", "instrument: x\nkind: treaty\ntitle: { ru: Х, en: X }\n")]
    [TestCase(
        "instrument: x\nkind: treaty\ntitle: X\nprovisions: [{ summary: S, article: 4 }]\n",
        "instrument: x\nkind: treaty\ntitle: X\nprovisions: [{ article: 4, summary: S }]\n"
    )]
    [TestCase("colour: red\nlibrary: L\n", "library: L\ncolour: red\n")]
    [TestCase("library:   'L'\n", "library: L\n")]
    [TestCase("library: '2024'\ndate: \"2024\"\n", "library: '2024'\ndate: '2024'\n")]
    [TestCase("library: 'it''s: L'\n", "library: \"it's: L\"\n")]
    [TestCase("library: \"a\\u202Eb\"\n", "library: \"a\\u202Eb\"\n")]
    [TestCase("library: a\u202Eb\n", "library: \"a\\u202Eb\"\n")]
    [TestCase("library: |\n  L\n", "library: |\n  L\n")]
    [TestCase("library: >-\n  L\n  M\n", "library: L M\n")]
    [TestCase("library: |+\n  L\n\n\nlicence: x\n", "library: |+\n  L\n\n\nlicence: x\n")]
    [TestCase("library: L\nlanguages:\n- en\n-   ru\n", "library: L\nlanguages:\n  - en\n  - ru\n")]
    [TestCase("library: L\nlanguages: [\n  en,\n  ru ]\n", "library: L\nlanguages: [en, ru]\n")]
    [TestCase("library: L\nlicence: ~\ndate:\n", "library: L\ndate:\nlicence: ~\n")]
    [TestCase("---\nlibrary: L\n", "---\nlibrary: L\n")]
    [TestCase("library: L\n...\n---\ntopics: []\n", "library: L\n---\ntopics: []\n")]
    [TestCase("\uFEFFlibrary: L\r\n", "library: L\n")]
    [TestCase("# only a comment", "# only a comment")]
    [TestCase("topics:\n  - label: P\n    id: p\n  - - x\n", "topics:\n  - id: p\n    label: P\n  -\n    - x\n")]
    public void Form(string before, string after) => Format(before).Should().Be(after);

    [TestCase("library: |\n  a) one\n    i. two\n  b) three\n")]
    [TestCase("library: |-\n  a) one\n\n      ii. two\n")]
    [TestCase("library: |2-\n    further in\n  than this\n")]
    [TestCase("library: |2\n\n  After an empty line.\n")]
    [TestCase("library: |\n  one\ttwo\n  three\n")]
    [TestCase("topics:\n  - id: t\n    label: |2\n        far in\n      less\n")]
    [TestCase("topics:\n  - |2-\n      far in\n    less\n")]
    public void A_block_stays_one_however_its_lines_are_indented(string text) => Format(text).Should().Be(text);

    [Test]
    public void Lines_that_are_indented_in_a_folded_text_are_not_joined_and_so_stand_as_they_are() =>
        Format("library: >\n  one\n  two\n    three\n  four\n").Should().Be("library: |\n  one two\n    three\n  four\n");

    [TestCase("library: |\n  one \n  two\n", "library: \"one \\ntwo\\n\"\n")]
    [TestCase("library: |\n  one\n   \ttwo\n", "library: \"one\\n \\ttwo\\n\"\n")]
    public void Spaces_that_nobody_sees_are_shown_in_quotation_marks(string before, string after) => Format(before).Should().Be(after);

    [TestCase(
        "# head\n\nkind: treaty # it is\ninstrument: x\n# above the title\ntitle: X\n",
        "# head\n\ninstrument: x\nkind: treaty # it is\n# above the title\ntitle: X\n",
        TestName = "A comment moves with its key, and the first ones stay on top"
    )]
    [TestCase(
        "library: L    # one\ndate: 2024   # two\n",
        "library: L    # one\ndate: 2024   # two\n",
        TestName = "Comments that stand below each other still do"
    )]
    [TestCase("library: L #close\n", "library: L  #close\n", TestName = "Two spaces stand before a comment")]
    [TestCase(
        "library: L\nlanguages: [en, # first\n  ru]\n",
        "library: L\nlanguages:\n  - en          # first\n  - ru\n",
        TestName = "Brackets with a comment become lines"
    )]
    [TestCase(
        "library: L\nlanguages: [ # none\n]\n",
        "library: L\n# none\nlanguages: []\n",
        TestName = "A comment in empty brackets goes above them"
    )]
    [TestCase(
        "library: >- # folded\n  a\n  b\n",
        "library: a b  # folded\n",
        TestName = "A comment after the sign of a text stays in its line"
    )]
    [TestCase(
        "topics:\n  - id: p\n    label: P\n    # end of p\n  # end of list\n# end of file\n",
        "topics:\n  - id: p\n    label: P\n    # end of p\n  # end of list\n# end of file\n",
        TestName = "Comments at the end stay with what they end"
    )]
    [TestCase(
        "topics:\n  # two\n\n\n  - id: p # here\n    label: P\n\n  - # there\n    id: q\n    label: Q\n",
        "topics:\n  # two\n\n  - id: p # here\n    label: P\n\n  - # there\n    id: q\n    label: Q\n",
        TestName = "Empty lines stay, at most one"
    )]
    [TestCase(
        "# one\n--- # two\nlibrary: L\n# three\n---\n# four\ntopics: []\n",
        "# one\n--- # two\nlibrary: L\n# three\n---\n# four\ntopics: []\n",
        TestName = "Comments around documents stay where they are"
    )]
    public void Comments(string before, string after) =>
        Format(before).Replace("  #", " #", StringComparison.Ordinal).Should().Be(after.Replace("  #", " #", StringComparison.Ordinal));

    [Test]
    public void Long_texts_are_filled_and_long_brackets_become_lines()
    {
        var words = string.Join(' ', Enumerable.Repeat("peace", 40));
        var lines = Format($"topics:\n  - {{ label: P, id: p, description: {words} }}\n  - {{ id: q, label: Q }}\n").Split('\n');

        lines.Should().OnlyContain(line => line.Length <= 120);
        lines[..4].Should().Equal("topics:", "  - id: p", "    label: P", "    description: >-");
        lines[^2].Should().Be("  - { id: q, label: Q }");
    }

    [TestCase("library: L: M\n", "a.yaml(1,11): error TR1004: ")]
    [TestCase("library: L\nlibrary: M\n", "a.yaml(2,1): error TR1009: ")]
    [TestCase("library: &a L\n", "a.yaml(1,10): error: an anchor stands here, ")]
    [TestCase("library: !!str L\n", "a.yaml(1,10): error: a tag stands here, ")]
    [TestCase("%YAML 1.2\n---\nlibrary: L\n", "a.yaml(1,1): error: a directive stands here, ")]
    [TestCase("- library\n", "a.yaml(1,1): error TR2001: ")]
    [TestCase("library: L\n--- *a\n", "a.yaml(2,5): error TR1007: ")]
    public void What_it_cannot_keep_it_refuses_with_the_place(string text, string problem)
    {
        YamlFormatter.TryFormat("a.yaml", Encoding.UTF8.GetBytes(text), out var formatted, out var found).Should().BeFalse();

        formatted.Should().BeNull();
        $"{found!.Location}: error{(found.Rule is { } rule ? " " + rule : "")}: {found.Message}".Should().StartWith(problem);
    }

    private static string Format(string text) => YamlFormatter.Format("a.yaml", Encoding.UTF8.GetBytes(text));

    // Each document with the keys of its records in alphabetical order.
    private static List<string> Meaning(string text)
    {
        var stream = new YamlDotNet.RepresentationModel.YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => Sorted(EditorJson.Of(document.RootNode, isTyped: false))!.ToJsonString())];
    }

    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject map when !map.ContainsKey("en") && !map.ContainsKey("ru") => new JsonObject(
                map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))
            ),
            JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))),
            JsonArray list => new JsonArray([.. list.Select(Sorted)]),
            _ => node?.DeepClone(),
        };

    [GeneratedRegex("#c([0-9]+)")]
    private static partial Regex CommentIn();
}
