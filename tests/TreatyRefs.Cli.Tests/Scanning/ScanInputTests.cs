using System.Globalization;
using System.Text;
using System.Text.Json;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Scanning;

/// <summary>What <c>scan</c> reads: files, folders, patterns, the standard input; and what it says of what it cannot read.</summary>
public sealed class ScanInputTests
{
    private const string Text = "See Article 51 of the UN Charter.\n";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _folder.Write("b.txt", Text);
        _folder.Write("B.md", Text);
        _folder.Write("a/x.html", "<p>Article 51 of the UN Charter");
        _folder.Write("a/y.HTM", "<p>nothing");
        _folder.Write("a/z.pdf", Text);
        _folder.Write("c/deep/er.txt", Text);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_folder_is_read_in_ordinal_order_with_what_is_in_it() =>
        Files(Tool.Run("scan", _folder.Path, "-f", "json")).Should().Equal("B.md", "a/x.html", "a/y.HTM", "b.txt", "c/deep/er.txt");

    [TestCase("*.txt", "b.txt")]
    [TestCase("?.*", "B.md", "b.txt")]
    [TestCase("**/*.txt", "b.txt", "c/deep/er.txt")]
    [TestCase("*/*.h*", "a/x.html")]
    [TestCase("a/**", "a/x.html", "a/y.HTM", "a/z.pdf")]
    [TestCase("c/*/er.txt", "c/deep/er.txt")]
    public void A_pattern_that_the_shell_did_not_expand_is(string pattern, params string[] files) =>
        Files(Tool.Run("scan", Path.Combine(_folder.Path, pattern), "-f", "json")).Should().Equal(files);

    [Test]
    public void What_is_named_twice_is_read_once() =>
        Files(Tool.Run("scan", Path.Combine(_folder.Path, "b.txt"), Path.Combine(_folder.Path, "*.txt"), "-f", "json"))
            .Should()
            .Equal("b.txt");

    [Test]
    public void What_cannot_be_read_is_said_and_the_others_are_scanned()
    {
        var missing = Path.Combine(_folder.Path, "none.txt");
        var run = Tool.Run(
            "scan",
            missing,
            Path.Combine(_folder.Path, "*.doc"),
            Path.Combine(_folder.Path, "b.txt"),
            "-f",
            "json",
            "--fail-on",
            "ambiguous"
        );

        run.ExitCode.Should().Be(ExitCode.File);
        run.Error.Should()
            .Be($"treatyrefs: There is no file or folder \"{missing}\".\ntreatyrefs: No file is named like \"{_folder.Path}/*.doc\".\n");
        Files(run).Should().Equal("b.txt");
    }

    [TestCase("-")]
    [TestCase("")]
    public void The_standard_input_is_a_file_named_by_a_hyphen(string argument)
    {
        var run = Tool.WithInput(Text, ["scan", .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries), "-f", "json"]);

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement[0].GetProperty("file").GetString().Should().Be("-");
        json.RootElement[0].GetProperty("citations")[0].GetProperty("start").GetInt32().Should().Be(4);
    }

    [TestCase("a.txt", "text")]
    [TestCase("a.md", "markdown")]
    [TestCase("a.html", "html")]
    [TestCase("a.HTM", "html")]
    [TestCase("a.tex", "text")]
    public void Json_says_how_each_file_was_read(string name, string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(name, Text);
        using var json = JsonDocument.Parse(Tool.Run("scan", file, "-f", "json").Out);
        using var line = JsonDocument.Parse(Tool.Run("scan", file, "-f", "jsonl").Out);

        foreach (var read in new[] { json.RootElement[0], line.RootElement })
        {
            read.EnumerateObject().Select(key => key.Name).Should().Equal("file", "format", "citations");
            read.GetProperty("format").GetString().Should().Be(format);
        }
    }

    [Test]
    public void A_text_without_citations_says_so()
    {
        Tool.WithInput("Nothing here.", "scan").Should().Be(new ToolRun(ExitCode.Served, "No citations\n", string.Empty));
        Tool.WithInput(string.Empty, "scan", "-f", "json")
            .Out.Should()
            .Be("[\n  {\n    \"file\": \"-\",\n    \"format\": \"text\",\n    \"citations\": []\n  }\n]\n");
    }

    [Test]
    public void An_instrument_gives_articles_without_a_name_theirs()
    {
        Tool.WithInput("Article 51 is old.", "scan", "-f", "csv", "-i", "UN Charter")
            .Out.Should()
            .Contain("un-charter/51,51,art_51,resolved,un-charter,context");
        Tool.WithInput("See paragraph 2.", "scan", "-f", "csv", "-i", "unsc-res-1540").ExitCode.Should().Be(ExitCode.Served);
        Tool.WithInput("Article 51 is old.", "scan", "--fail-on", "unknown-instrument")
            .Error.Should()
            .Be("-(1,1): unknown-instrument: the text does not name the instrument of article 51\n");
    }

    [TestCase("UTF-8")]
    [TestCase("UTF-16")]
    [TestCase("UTF-16BE")]
    public void A_byte_order_mark_says_the_encoding_and_is_not_counted(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var run = Tool.WithInput([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], "scan", "-f", "csv");

        run.Error.Should().BeEmpty();
        run.Out.Split("\r\n")[1].Should().StartWith("'-,1,5,4,14,Article 51 of the UN Charter,en,un-charter/51");
    }

    [Test]
    public void What_is_not_utf8_is_replaced_with_a_warning()
    {
        var run = Tool.WithInput([0xE9, (byte)' ', .. Encoding.UTF8.GetBytes(Text), 0xFF], "scan", "-f", "csv");

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Error.Should()
            .Be(
                "treatyrefs: -: 2 places are not valid text in this encoding, the first at line 1, column 1, read as U+FFFD. "
                    + "Save the file as UTF-8\n"
            );
        run.Out.Should().Contain("'-,1,7,6,16,");
    }

    [Test]
    public void An_input_that_breaks_off_is_said_and_what_was_found_stands()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(
            ["scan", "-", Path.Combine(_folder.Path, "b.txt"), "-f", "jsonl"],
            new CliEnvironment
            {
                Out = output,
                Error = error,
                Variable = _ => null,
                OpenIn = () => new BreakingStream(),
            }
        );

        exitCode.Should().Be(ExitCode.File);
        error.ToString().Should().Be("treatyrefs: -: the cable is cut\n");
        output.ToString().Should().Contain("un-charter/51");
    }

    [Test]
    public void A_file_is_not_overwritten_by_what_is_found_in_it()
    {
        var path = Path.Combine(_folder.Path, "b.txt");
        foreach (var input in new[] { path, _folder.Path, Path.Combine(_folder.Path, "*.txt") })
        {
            var run = Tool.Run("scan", input, "-o", path);
            run.ExitCode.Should().Be(ExitCode.Usage);
            run.Error.Should().EndWith($"treatyrefs: {path} is to be read and to be written; name another file for the result\n");
            File.ReadAllText(path).Should().Be(Text);
        }
    }

    private sealed class BreakingStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("the cable is cut");
    }

    private List<string> Files(ToolRun run)
    {
        using var json = JsonDocument.Parse(run.Out);
        return
        [
            .. json.RootElement.EnumerateArray().Select(file => Path.GetRelativePath(_folder.Path, file.GetProperty("file").GetString()!)),
        ];
    }
}
