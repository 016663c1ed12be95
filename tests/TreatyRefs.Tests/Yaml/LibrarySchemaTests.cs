using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TreatyRefs.Diagnostics;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Tests.Yaml;

/// <summary>An editor that goes by the schema and the reader agree: on documents nobody wrote, and on all of the built-in
/// library.</summary>
[TestFixture]
public sealed class LibrarySchemaTests
{
    private const int Cases = 4_000;

    // True for true, and 1.0 for 1: one value to the editor, and two texts to the reader.
    private static readonly string[] s_typed = ["True"];

    // What only the reader finds, and why a schema cannot.
    private static readonly (string Why, Func<Diagnostic, bool> Is)[] s_notInSchema =
    [
        (
            "whether something exists",
            problem => problem.Rule == DiagnosticRules.UnknownId || problem.Rule == DiagnosticRules.NoSuchProvision
        ),
        ("whether an id or number stands twice", problem => problem.Rule == DiagnosticRules.Duplicate),
        ("whether instruments replace each other in a circle", problem => problem.Rule == DiagnosticRules.Circle),
        ("whether the day exists", problem => problem.Message.EndsWith("found '2023-02-29'", StringComparison.Ordinal)),
        (
            "whether a reference stands in a document about an instrument",
            problem => problem.Message.Contains("expected an instrument id and \"/\" before the provision", StringComparison.Ordinal)
        ),
        ("the inner grammar of a reference", problem => problem.Message.StartsWith('"')),
        ("whether a Latin word counts", problem => problem.Message.EndsWith("found 'four'", StringComparison.Ordinal)),
        (
            "how a plain value was written that the editor has typed",
            problem => s_typed.Any(word => problem.Message.Contains($"'{word}'", StringComparison.Ordinal))
        ),
    ];

    [Test]
    public void The_schema_and_the_reader_accept_and_refuse_the_same_documents()
    {
        var (accepted, refused) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var (yaml, others) = DocumentMutations.Document(seed);
            var errors = LibraryLoader
                .Load(LibraryOrigin.Text("others.yaml", others), LibraryOrigin.Text("changed.yaml", yaml))
                .Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error && problem.Location.File == "changed.yaml")
                .ToList();
            var fits = SchemaErrors.Fits(yaml);
            if (errors.Count == 0)
            {
                fits.Should().BeTrue("the reader takes case {0}\n{1}", seed, yaml);
                accepted++;
            }
            else if (errors.Find(problem => !s_notInSchema.Any(rule => rule.Is(problem))) is { } error)
            {
                fits.Should().BeFalse("the reader says {2} of case {0}\n{1}", seed, yaml, error);
                refused++;
            }
        }

        Math.Min(accepted, refused).Should().BeGreaterThan(Cases / 20, "both must be tried: {0} accepted, {1} refused", accepted, refused);
    }

    [Test]
    public void The_built_in_library_fits()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.Data(), "*.yaml", SearchOption.AllDirectories))
        {
            foreach (var document in File.ReadAllText(file).Split("\n---\n"))
            {
                SchemaErrors.Fits(document).Should().BeTrue("{0} is right:\n{1}", file, document);
            }
        }
    }

    [TestCase("instrument: x\nkind: treaty\ntitle: { en: ~ }\n", false)]
    [TestCase("instrument: x\nkind: treaty\ntitle: { en: ~, ru: Х }\n", true)]
    [TestCase("instrument: x\nkind: treaty\ntitle: X\ndesignation: { en: ~ }\n", true)]
    [TestCase("instrument: x\nkind: treaty\ntitle: X\norgan:\n", true)]
    [TestCase("instrument: 1951\nkind: treaty\ntitle: 1984\n", true)]
    [TestCase("experts: []\ntopics: []\n", false)]
    [TestCase("experts: []\n", true)]
    [TestCase("library: X\nformat: '1'\ndate: 0843\n", true)]
    [TestCase("library: X\ndate: 2023-02-31\n", true)]
    [TestCase("library: X\ndate: 2023-02-32\n", false)]
    public void Corners(string yaml, bool fits) => SchemaErrors.Fits(yaml).Should().Be(fits);

    [Test]
    public void No_pattern_refuses_what_the_reader_takes()
    {
        var pieces = Properties.Texts(
            "4",
            "51",
            "X",
            "viii",
            " bis",
            "-ter",
            "BIS",
            ".",
            "..",
            "/",
            "(3)",
            "(c)",
            "a",
            "annex-3",
            "preamble",
            "x",
            "un-charter",
            "-",
            "#",
            "0"
        );
        Properties.Hold(pieces, text => !ProvisionNumber.TryParse(text, null, out _) || Matches(ScalarForm.Number, text));
        Properties.Hold(
            pieces,
            text => ReferenceText.Read(text, InstrumentId.Parse("x")).Problem is not null || Matches(ScalarForm.Reference, text)
        );
        Properties.Hold(pieces, text => Slug.Is(text) == (Matches(ScalarForm.Slug, text) && text.Length <= InstrumentId.MaxLength));
        Properties.Hold(
            Properties.Texts("en", "zh", "-", "Hant", "x", "12345678"),
            text => LanguageTag.IsTag(text) == Matches(ScalarForm.Language, text)
        );
    }

    [Test]
    public void Every_property_says_what_it_is()
    {
        var definitions = JsonNode.Parse(SchemaErrors.Written)!["$defs"]!.AsObject();
        definitions
            .Select(definition => definition.Key)
            .Should()
            .BeEquivalentTo(
                "library",
                "instrument",
                "structure",
                "party",
                "action",
                "status-check",
                "citation-date",
                "publication",
                "reference",
                "provision",
                "source",
                "participant",
                "comment",
                "link",
                "response",
                "list-of-experts",
                "expert",
                "list-of-topics",
                "topic"
            );
        foreach (var (name, property) in definitions.SelectMany(definition => definition.Value!["properties"]!.AsObject()))
        {
            property!["description"]?.GetValue<string>().Should().EndWith(".", "{0} is explained in a hover text", name);
        }
    }

    [Test]
    public void Every_kind_of_provision_is_a_key() =>
        JsonNode.Parse(SchemaErrors.Written)!["$defs"]!["provision"]!["properties"]!
            .AsObject()
            .Select(property => property.Key)
            .Should()
            .Contain(ProvisionKinds.Keywords);

    private static bool Matches(ScalarForm form, string text) =>
        Regex.IsMatch(text, form.Pattern.Replace("$", "\\z", StringComparison.Ordinal));
}
