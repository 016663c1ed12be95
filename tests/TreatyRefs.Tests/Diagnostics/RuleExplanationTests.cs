using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TreatyRefs.Diagnostics;
using TreatyRefs.Tests.Yaml;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Diagnostics;

/// <summary>What is said of each rule is so: its wrong example has that problem, and its right one has none.</summary>
[TestFixture]
public sealed partial class RuleExplanationTests
{
    // Gaps are no problems of loading, and some problems are not of a text: the tool's tests and those of folders have their examples.
    private static IEnumerable<TestCaseData> Rules() =>
        DiagnosticRules
            .All.Where(rule =>
                !rule.Id.StartsWith("TR4", StringComparison.Ordinal)
                && rule != DiagnosticRules.UnreadableFile
                && rule != DiagnosticRules.NotAFile
            )
            .Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [TestCaseSource(nameof(Rules))]
    public void The_wrong_example_has_this_problem_and_no_other(DiagnosticRule rule)
    {
        var found = Load(DiagnosticRules.Explain(rule).Wrong).Diagnostics.Select(problem => problem.Rule).Distinct();

        // Problems beyond a thousand are beyond a thousand of others.
        found.Where(other => rule != DiagnosticRules.MoreProblems || other != DiagnosticRules.DuplicateKey).Should().Equal(rule);
    }

    [TestCaseSource(nameof(Rules))]
    public void The_right_example_has_none(DiagnosticRule rule) => Load(DiagnosticRules.Explain(rule).Right).Lines().Should().BeEmpty();

    [TestCaseSource(nameof(Rules))]
    public void An_editor_with_the_schema_finds_it_if_it_is_said_to(DiagnosticRule rule)
    {
        var explanation = DiagnosticRules.Explain(rule);
        if (rule.Id.StartsWith("TR1", StringComparison.Ordinal))
        {
            explanation.SchemaKeyword.Should().BeNull("what is not YAML never comes before a schema");
            return;
        }

        var errors = explanation.Wrong.Split("\n---\n").SelectMany(SchemaErrors.Of).ToList();
        if (explanation.SchemaKeyword is { } keyword)
        {
            errors.Should().Contain(keyword);
        }
        else
        {
            errors.Should().BeEmpty();
        }

        explanation.Right.Split("\n---\n").SelectMany(SchemaErrors.Of).Should().BeEmpty();
    }

    [TestCase("TR2003", "TR2003")]
    [TestCase("tr2003", "TR2003")]
    [TestCase("TR9999", null)]
    public void A_rule_is_found_by_its_id(string id, string? found) => DiagnosticRules.Find(id)?.Id.Should().Be(found);

    [Test]
    public void A_rule_of_somebody_else_is_not_explained() =>
        FluentActions
            .Invoking(() => DiagnosticRules.Explain(new DiagnosticRule("X1", DiagnosticSeverity.Error, "X")))
            .Should()
            .Throw<KeyNotFoundException>();

    [Test]
    public void Each_problem_has_its_line()
    {
        var found = YamlCases.Load("library: L\r\ndate: 1\nlanguages: [english]\n---\ntopics: [x]").Diagnostics;

        found.Select(problem => problem.SourceLine).Should().Equal("date: 1", "languages: [english]", "topics: [x]");
        YamlCases.Load($"library: {new string('x', 3000)}\n? x\n").Diagnostics[0].SourceLine.Should().NotBeNull();
        YamlCases
            .Load($"library: L\nx: {new string('x', 3000)}\n")
            .Diagnostics[0]
            .SourceLine.Should()
            .BeNull("nobody reads so long a line");
        YamlCases.Load([0xFF, 0xFE]).Diagnostics[0].SourceLine.Should().BeNull();
    }

    private static LoadResult Load(string example) => YamlCases.Load(Bytes(example + "\n"));

    // ⟨U+2028⟩, ⟨byte E9⟩, ⟨70 times [⟩ and ⟨1,002 lines date: 2026⟩ stand for what cannot be printed.
    private static byte[] Bytes(string example)
    {
        var bytes = new List<byte>();
        var last = 0;
        foreach (Match match in Placeholder().Matches(example))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(example[last..match.Index]));
            last = match.Index + match.Length;
            bytes.AddRange(
                match.Groups switch
                {
                    var groups when groups["code"].Success => Encoding.UTF8.GetBytes(((char)Hex(groups["code"].Value)).ToString()),
                    var groups when groups["byte"].Success => [(byte)Hex(groups["byte"].Value)],
                    var groups => Encoding.UTF8.GetBytes(
                        (groups["what"].Value + (groups["unit"].Value == "lines" ? "\n" : string.Empty)).Times(
                            int.Parse(groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
                        )
                    ),
                }
            );
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(example[last..]));
        return [.. bytes];
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("⟨(U\\+(?<code>[0-9A-F]{4})|byte (?<byte>[0-9A-F]{2})|(?<count>[0-9,]+) (?<unit>times|lines) (?<what>[^⟩]+))⟩")]
    private static partial Regex Placeholder();
}
