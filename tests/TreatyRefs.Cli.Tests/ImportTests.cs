using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Texts imported on the command line: where what goes.</summary>
public sealed class ImportTests
{
    private const string Lake = "Lake Treaty\n\nPreamble\n\nThe Parties agree.\n\nPART I\nTHE LAKE\n\nArticle 1\n\nThe lake is deep.\n\nArticle 2\n\nArticle 51 of the UN Charter applies.\n";
    private const string Doubtful = "Lake Treaty\n\nArticle 1\n\nThe lake is deep.\n\nArticle 3\n\nThe end.\n";

    [Test]
    public void The_yaml_goes_to_stdout_and_a_summary_to_stderr()
    {
        var run = Tool.WithInput(Lake, "import", "-", "--id", "lake");

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Error.Should().Be("lake: 2 articles in 1 part, 1 preamble; 0 doubts\n");
        run.Out.Should().StartWith("instrument: lake\nkind: treaty\ntitle: { en: Lake Treaty }\narticle-count: 2\nprovisions:\n  - preamble:\n");
    }

    [Test]
    public void It_checks_and_answers_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var (text, yaml) = (Path.Combine(folder.Path, "lake.txt"), Path.Combine(folder.Path, "lake.yaml"));
        File.WriteAllText(text, Lake);

        Tool.Run("import", text, "--id", "lake", "--with-references", "-o", yaml).Should().Be(new ToolRun(ExitCode.Served, string.Empty, "lake: 2 articles in 1 part, 1 preamble; 0 doubts\n"));
        Tool.Run("check", yaml).Should().Be(new ToolRun(ExitCode.Served, "1 file: 0 errors, 0 warnings\n", string.Empty));
        Tool.Run("article", "lake/2", "-l", yaml, "-l", "built-in").Out.Should().Contain("UN Charter, art. 51");
        File.ReadAllText(yaml).Should().NotContain("\r").And.EndWith("\n");
    }

    [Test]
    public void Doubts_have_file_and_line()
    {
        var run = Tool.WithInput(Doubtful, "import", "-", "--id", "lake");

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Error.Should().Be("-(7): doubt: article 2 was not found before this line\nlake: 2 articles; 1 doubt\n");
        run.Out.Should().NotBeEmpty();
    }

    [Test]
    public void Strict_writes_nothing_where_there_are_doubts()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "lake.yaml");

        Tool.WithInput(Doubtful, "import", "-", "--id", "lake", "--strict").Should().BeEquivalentTo(new { ExitCode = 1, Out = string.Empty });
        Tool.WithInput(Doubtful, "import", "-", "--id", "lake", "--strict", "-o", path).ExitCode.Should().Be(ExitCode.ErrorsFound);
        File.Exists(path).Should().BeFalse();
        Tool.WithInput(Lake, "import", "-", "--id", "lake", "--strict").ExitCode.Should().Be(ExitCode.Served);
    }

    [Test]
    public void Headings_alone_are_written_where_a_text_must_not_be_copied()
    {
        var run = Tool.WithInput(Lake, "import", "-", "--id", "lake", "--text-only-headings");

        run.Out.Should().Contain("heading: { en: THE LAKE }").And.NotContain("deep");
    }

    [Test]
    public void Xml_is_told_from_text_by_its_beginning()
    {
        const string Xml = "<akomaNtoso><act><preface><p><docTitle>Lake Treaty</docTitle></p></preface><body><article><num>Article 1</num><content><p>Deep.</p></content></article></body></act></akomaNtoso>";

        Tool.WithInput(Xml, "import", "-", "--id", "lake", "--language", "en").Should().Be(new ToolRun(
            ExitCode.Served, "instrument: lake\nkind: treaty\ntitle: { en: Lake Treaty }\narticle-count: 1\nprovisions:\n  - article: 1\n    text: { en: Deep. }\n", "lake: 1 article; 0 doubts\n"));
    }

    [Test]
    public void What_cannot_be_read_is_exit_4_with_its_place()
    {
        Tool.WithInput([(byte)'a', 0xFF], "import", "-", "--id", "x").Should().Be(new ToolRun(ExitCode.File, string.Empty, "treatyrefs: -(1,2): the byte 0xFF is not UTF-8 text here. Save the file as UTF-8\n"));
        Tool.WithInput("<?xml version=\"1.0\"?><a>", "import", "-", "--id", "x").ExitCode.Should().Be(ExitCode.File);
    }

    [Test]
    public void A_byte_order_mark_is_no_text() =>
        Tool.WithInput("\uFEFF" + Lake, "import", "-", "--id", "lake").Should().Be(Tool.WithInput(Lake, "import", "-", "--id", "lake"));
}
