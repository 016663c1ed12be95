using System.Text.Json;
using NJsonSchema;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>The JSON of every command against schemas that were written down once, for all that the built-in library holds.</summary>
public sealed class JsonTests
{
    [Test]
    public async Task Every_provision_of_the_built_in_library_has_a_dossier_as_the_schema_says()
    {
        var schema = await JsonSchema.FromFileAsync(Schema("dossier"));
        foreach (var instrument in Treaties.BuiltIn.Instruments)
        {
            foreach (var provision in Treaties.BuiltIn.ProvisionsOf(instrument.Id))
            {
                var json = Tool.Run("article", provision.Reference.ToString(), "--format", "json").Out;
                schema.Validate(json).Should().BeEmpty("{0}", provision.Reference);
            }
        }
    }

    [Test]
    public async Task Several_citations_make_one_object_with_dossiers()
    {
        var run = Tool.Run("report", "4", "un-charter/51", "--format", "json");

        (await JsonSchema.FromFileAsync(Schema("dossier"))).Validate(run.Out).Should().BeEmpty();
        using var document = JsonDocument.Parse(run.Out);
        document
            .RootElement.GetProperty("dossiers")
            .EnumerateArray()
            .Select(d => d.GetProperty("reference").GetString())
            .Should()
            .Equal("ru-dprk-2024/4", "un-charter/51");
    }

    [TestCase("instrument", "instrument ru-dprk-2024")]
    [TestCase("instrument", "instrument un-charter")]
    [TestCase("instrument", "instrument unsc-res-2397")]
    [TestCase("instrument", "instrument npt --party KP")]
    [TestCase("instrument", "instrument vclt --party France")]
    [TestCase("expert", "expert kiku")]
    [TestCase("expert", "expert timofeev")]
    [TestCase("topic", "topic un-sanctions")]
    [TestCase("search", "search sanctions")]
    [TestCase("search", "search sanctons")]
    [TestCase("search", "search санкции --limit 200")]
    [TestCase("search", "search treaty --limit 1000")]
    [TestCase("compare", "compare ru-dprk-2024/4 ussr-dprk-1961/1 china-dprk-1961/2 north-atlantic-treaty/5 un-charter/51")]
    [TestCase("compare", "compare ru-dprk-2000/2 ru-dprk-2000/7")]
    [TestCase("compare", "compare un-charter/chapter-6..chapter-8")]
    [TestCase("cite", "cite 4")]
    [TestCase("cite", "cite unsc-res-1540/2 --style un")]
    [TestCase("check", "check")]
    public async Task Other_commands_print_what_the_schema_says(string definition, string line)
    {
        var run = Tool.Run([.. Tool.Words(line), "--format", "json"]);

        await ShouldFit(definition, run.Out);
    }

    [Test]
    public async Task The_dossier_of_every_source_is_what_the_schema_says()
    {
        var all = await JsonSchema.FromFileAsync(Schema("others"));
        var builder = new DossierBuilder(Treaties.BuiltIn);
        var dossiers = Treaties.BuiltIn.Sources.Select(builder.Source).ToList();

        dossiers.Should().Contain(dossier => dossier.People.Count > 0).And.Contain(dossier => dossier.Commentary.Count > 0);
        foreach (var dossier in dossiers)
        {
            all.Definitions["source"].Validate(dossier.ToJson()).Should().BeEmpty("{0}", dossier.Source.Id);
        }

        var json = dossiers[0].ToJson();
        all.Definitions["source"].Validate(json.Replace("\"people\"", "\"persons\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        all.Definitions["source"].Validate(json.Replace("\"kind\": \"", "\"kind\": \"un", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Test]
    public async Task Check_prints_its_problems_as_the_schema_says()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "experts:\n  - { id: x, nmae: X }\n");
        var run = Tool.Run("check", folder.Path, "--format", "json");

        await ShouldFit("check", run.Out);
        using var document = JsonDocument.Parse(run.Out);
        document.RootElement.GetProperty("errors").GetInt32().Should().Be(2);
        document.RootElement.GetProperty("diagnostics").GetArrayLength().Should().Be(2);
    }

    [Test]
    public async Task The_schema_can_say_no()
    {
        var schema = await JsonSchema.FromFileAsync(Schema("dossier"));
        var json = Tool.Run("article", "4", "--format", "json").Out;

        schema.Validate(json.Replace("\"unknown\"", "\"in force\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        schema.Validate(json.Replace("\"eId\"", "\"eid\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Test]
    public void An_instrument_lists_every_article_whatever_it_stands_in()
    {
        using var document = JsonDocument.Parse(Tool.Run("instrument", "un-charter", "--format", "json").Out);
        var references = document
            .RootElement.GetProperty("provisions")
            .EnumerateArray()
            .Select(p => p.GetProperty("reference").GetString())
            .ToList();

        references.Should().Equal(["un-charter/preamble", .. Enumerable.Range(1, 111).Select(n => $"un-charter/{n}")]);
    }

    private static async Task ShouldFit(string definition, string json)
    {
        var all = await JsonSchema.FromFileAsync(Schema("others"));
        all.Definitions[definition].Validate(json).Should().BeEmpty();
    }

    private static string Schema(string name) => Path.Combine(RepositoryFiles.Root, "docs", "schemas", name + ".schema.json");
}
