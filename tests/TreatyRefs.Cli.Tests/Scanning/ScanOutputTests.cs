using System.Text.Json;
using NJsonSchema;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Tests.Scanning;

/// <summary>What <c>scan</c> writes of the samples in every format, read and approved by a person.</summary>
[NonParallelizable] // the paths that are printed are relative
public sealed class ScanOutputTests
{
    private string _before = string.Empty;

    [OneTimeSetUp]
    public void EnterRepository()
    {
        _before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = RepositoryFiles.Root;
    }

    [OneTimeTearDown]
    public void LeaveRepository() => Environment.CurrentDirectory = _before;

    [TestCase("scan-text.txt", "scan samples/scan/note.txt")]
    [TestCase("scan-text-explain.txt", "scan samples/scan/note.txt --explain")]
    [TestCase("scan-text-min-evidence.txt", "scan samples/scan/note.txt --min-evidence name")]
    [TestCase("scan-text-folder.txt", "scan samples/scan")]
    [TestCase("scan-json.txt", "scan samples/scan/note.txt --format json")]
    [TestCase("scan-jsonl.txt", "scan samples/scan --format jsonl")]
    [TestCase("scan-html.html", "scan samples/scan/note.txt --format html")]
    [TestCase("scan-html-folder.html", "scan samples/scan --format html")]
    [TestCase("scan-annotations.txt", "scan samples/scan --format annotations")]
    [TestCase("scan-csv.txt", "scan samples/scan --format csv")]
    [TestCase("scan-yaml.txt", "scan samples/scan --format yaml")]
    public void A_format_is_what_was_approved(string name, string line)
    {
        var run = Tool.Run(Tool.Words(line));

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        run.Error.Should().BeEmpty();
        Approved.Matches($"scan/{name}", run.Out.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [TestCase(100)]
    [TestCase(60)]
    public void On_a_terminal_long_cells_are_cut_and_nothing_is_wider(int width)
    {
        var run = Tool.OnTerminal(width, "scan", "samples/scan");

        Approved.Matches($"scan/scan-terminal-{width}.txt", run.Out.Replace("\u001b", "␛", StringComparison.Ordinal));
        Tool.Run(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, width, "scan", "samples/scan")
            .Out.Split('\n')
            .Should()
            .OnlyContain(line => line.Length <= width);
    }

    [Test]
    public async Task Json_is_what_the_schema_says_and_its_lines_are_its_objects()
    {
        var all = await JsonSchema.FromFileAsync(Path.Combine(RepositoryFiles.Root, "docs", "schemas", "others.schema.json"));
        var json = Tool.Run("scan", "samples/scan", "--format", "json").Out;
        var lines = Tool.Run("scan", "samples/scan", "--format", "jsonl").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        all.Definitions["scan"].Validate(json).Should().BeEmpty();
        using var document = JsonDocument.Parse(json);
        lines.Should().HaveCount(document.RootElement.GetArrayLength());
        lines
            .Select(line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement))
            .Should()
            .Equal(document.RootElement.EnumerateArray().Select(file => JsonSerializer.Serialize(file)));
    }

    [Test]
    public void A_draft_loads_beside_the_built_in_library_as_it_is()
    {
        var draft = Tool.Run("scan", "samples/scan", "--format", "yaml").Out;
        var loaded = LibraryLoader.Check(LibraryOrigin.BuiltIn, LibraryOrigin.Text("draft.yaml", draft));

        loaded.ErrorCount.Should().Be(0);
        loaded.Diagnostics.Should().OnlyContain(problem => problem.Message.Contains("is on no provision"));
        loaded
            .Library.FindCommentary(CommentId.Parse("note#1"))!
            .On.Select(on => on.To.ToString())
            .Should()
            .Equal("ru-dprk-2024/4", "un-charter/51");
        loaded.Library.Commentary.Should().NotContain(comment => comment.Source == SourceId.Parse("note") && comment.Quote != null);
    }

    [Test]
    public void A_draft_stands_as_fmt_writes_it()
    {
        var draft = Tool.Run("scan", "samples/scan", "--format", "yaml").Out;

        Tool.WithInput(draft, "fmt", "-").Should().Be(new ToolRun(ExitCode.Served, draft, string.Empty));
    }

    [Test]
    public void What_a_draft_leaves_open_is_told_where_it_stands() =>
        Tool.Run("scan", "samples/scan", "--format", "yaml")
            .Out.Split('\n')
            .Where(line => line.EndsWith(':') && line is not ("experts:" or "commentary:"))
            .Should()
            .BeEmpty();

    [Test]
    public void Csv_has_lines_as_its_rfc_says() =>
        Tool.Run("scan", "samples/scan", "--format", "csv").Out.Should().StartWith("file,line,column,start,end,").And.EndWith("\r\n");

    [Test]
    public void What_must_not_be_is_printed_as_problems_are_and_exits_1()
    {
        var run = Tool.Run("scan", "samples/scan", "--fail-on", "no-such-provision,unknown-instrument");

        run.ExitCode.Should().Be(ExitCode.ErrorsFound);
        run.Error.Should()
            .Be(
                """
                samples/scan/note.txt(12,79): no-such-provision: Article 32 does not exist: Russia-DPRK Comprehensive Strategic Partnership Treaty has 23 articles, 1 to 23
                samples/scan/note.txt(13,14): unknown-instrument: this library has no instrument "the Constitution"

                """.ReplaceLineEndings("\n")
            );
        run.Out.Should().Be(Tool.Run("scan", "samples/scan").Out);
    }

    [Test]
    public void What_is_not_there_does_not_fail() =>
        Tool.Run("scan", "samples/scan/note.ru.md", "--fail-on", "no-such-provision").ExitCode.Should().Be(ExitCode.Served);
}
