using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Texts imported on the command line: where what goes.</summary>
public sealed class ImportTests
{
    private const string Lake =
        "Lake Treaty\n\nPreamble\n\nThe Parties agree.\n\nPART I\nTHE LAKE\n\nArticle 1\n\nThe lake is deep.\n\nArticle 2\n\n"
        + "Article 51 of the UN Charter applies.\n";
    private const string Doubtful = "Lake Treaty\n\nArticle 1\n\nThe lake is deep.\n\nArticle 3\n\nThe end.\n";

    [Test]
    public void The_yaml_goes_to_stdout_and_a_summary_to_stderr()
    {
        var run = Tool.WithInput(Lake, "import", "-", "--id", "lake");

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Error.Should().Be("lake: 2 articles in 1 part, 1 preamble; 0 doubts\n");
        run.Out.Should()
            .StartWith("instrument: lake\nkind: treaty\ntitle: { en: Lake Treaty }\narticle-count: 2\nprovisions:\n  - preamble:\n");
    }

    [Test]
    public void Of_a_text_that_may_not_be_copied_the_numbers_are_taken()
    {
        var text =
            "Lake Treaty\n\nArticle 1\n\nThe lake is deep.\n\nArticle 2\n\n1. Fishing is free for:\n\n(a) residents;\n\n"
            + "(b) guests.\n\n2. The season is short.\n\n";
        using var folder = new TemporaryFolder();
        var yaml = Path.Combine(folder.Path, "lake.yaml");

        var run = Tool.WithInput(text, "import", "-", "--id", "lake", "--structure-only");

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Out.Should()
            .Be(
                "instrument: lake\nkind: treaty\ntitle: { en: Lake Treaty }\narticle-count: 2\n"
                    + "structure: { has: '1(u1), 2(1(a-b); 2)' }\n"
            );
        File.WriteAllText(yaml, run.Out);
        Tool.Run("check", yaml).Out.Should().Be("1 file: 0 errors, 0 warnings\n");
    }

    [Test]
    public void It_checks_and_answers_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var (text, yaml) = (Path.Combine(folder.Path, "lake.txt"), Path.Combine(folder.Path, "lake.yaml"));
        File.WriteAllText(text, Lake);

        Tool.Run("import", text, "--id", "lake", "--with-references", "-o", yaml)
            .Should()
            .Be(new ToolRun(ExitCode.Served, string.Empty, "lake: 2 articles in 1 part, 1 preamble; 0 doubts\n"));
        Tool.Run("check", yaml, "-l", "built-in").Out.Should().EndWith(" files: 0 errors, 0 warnings\n");
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

        Tool.WithInput(Doubtful, "import", "-", "--id", "lake", "--strict")
            .Should()
            .BeEquivalentTo(new { ExitCode = 1, Out = string.Empty });
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
        const string Xml =
            "<akomaNtoso><act><preface><p><docTitle>Lake Treaty</docTitle></p></preface><body><article><num>Article "
            + "1</num><content><p>Deep.</p></content></article></body></act></akomaNtoso>";

        Tool.WithInput(Xml, "import", "-", "--id", "lake", "--language", "en")
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.Served,
                    "instrument: lake\nkind: treaty\ntitle: { en: Lake Treaty }\narticle-count: 1\nprovisions:\n  - article: 1\n"
                        + "    text: { en: Deep. }\n",
                    "lake: 1 article; 0 doubts\n"
                )
            );
    }

    [Test]
    public void What_cannot_be_read_is_exit_4_with_its_place()
    {
        Tool.WithInput([(byte)'a', 0xFF], "import", "-", "--id", "x")
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.File,
                    string.Empty,
                    "treatyrefs: -(1,2): the byte 0xFF is not UTF-8 text here. Save the file as UTF-8\n"
                )
            );
        Tool.WithInput("<?xml version=\"1.0\"?><a>", "import", "-", "--id", "x").ExitCode.Should().Be(ExitCode.File);
    }

    [Test]
    public void A_byte_order_mark_is_no_text() =>
        Tool.WithInput("\uFEFF" + Lake, "import", "-", "--id", "lake").Should().Be(Tool.WithInput(Lake, "import", "-", "--id", "lake"));

    // What the library knows of an instrument, and its text does not say.
    private static readonly string[] s_ofTheLibrary =
    [
        "title",
        "titles",
        "names",
        "abbreviations",
        "actions",
        "published",
        "status",
        "lastRecorded",
        "statusChecked",
        "refersTo",
        "articleCount",
        "numbering",
        "kind",
    ];

    [Test]
    public void Under_the_id_of_a_known_instrument_the_text_joins_what_is_known()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write(
            "npt.txt",
            "Treaty on Some Weapons\n\n"
                + string.Concat(Enumerable.Range(1, 11).Select(i => $"Article {Roman(i)}\n\nThe parties keep number {i}.\n\n"))
        );

        var run = Tool.Run("import", text, "--id", "npt", "--short-title", "My NPT", "--language", "en");
        folder.Write("lib/a.yaml", "library: Mine\nextends: built-in\n---\n" + run.Out);

        run.Error.Should()
            .Be(
                "npt: joined with what this library knows of it; its sources stand there, as 'extends: built-in' says of the "
                    + "built-in library\nnpt: 11 articles; 0 doubts\n"
            );
        var library = Path.Combine(folder.Path, "lib");
        Tool.Run("check", library).Should().BeEquivalentTo(new { ExitCode = ExitCode.Served, Error = string.Empty });
        using var before = Json("instrument", "npt");
        using var after = Json("instrument", "npt", "-l", library);
        foreach (var key in s_ofTheLibrary)
        {
            after.RootElement.GetProperty(key).ToString().Should().Be(before.RootElement.GetProperty(key).ToString(), key);
        }

        after.RootElement.GetProperty("shortTitle").GetString().Should().Be("My NPT");
        after.RootElement.GetProperty("provisions").GetArrayLength().Should().Be(11);
        Tool.Run("article", "NPT art VI", "-l", library).Out.Should().Contain("The parties keep number 6.");
    }

    [Test]
    public void What_the_editor_says_of_provisions_stays_and_what_the_text_lacks_is_a_doubt()
    {
        using var folder = new TemporaryFolder();
        var known = folder.Write(
            "known.yaml",
            "source: s\nkind: book\ntitle: S\n---\ninstrument: lake\nkind: treaty\ntitle: { en: The Lake }\narticle-count: 3\n"
                + "sources: [s]\nprovisions:\n"
                + "  - { article: 1, subject: Depth, summary: How deep., certainty: reported, refers-to: [{ to: unsc-res-1540, as: "
                + "cites }], provisions: [{ paragraph: 9, summary: Gone. }] }\n  - { article: 3, subject: Lost }\n"
        );

        var run = Tool.WithInput(Lake, "import", "-", "--id", "lake", "-l", known, "--title", "The Lake");

        run.Error.Should()
            .Be(
                "lake: joined with what this library knows of it; its sources stand there, as 'extends: built-in' says of the "
                    + "built-in library\n"
                    + "-(1): doubt: 2 articles were found, and the library says that lake has 3: look for those that stand in the "
                    + "text of others\n"
                    + "-(1): doubt: the library describes what was not found in this text, and it is not in the result: lake/1(9), lake/3\n"
                    + "lake: 2 articles in 1 part, 1 preamble; 2 doubts\n"
            );
        run.Out.Should()
            .Contain("subject: { en: Depth }")
            .And.Contain("summary: { en: How deep. }")
            .And.Contain("certainty: reported")
            .And.Contain("text: { en: The lake is deep. }")
            .And.Contain("to: unsc-res-1540")
            .And.Contain("sources: [s]")
            .And.NotContain("Lost");
    }

    [TestCase("<!DOCTYPE html>\n<html><head><title>A page</title><style>p { }</style></head><body>")]
    [TestCase("<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<HTML><body>")]
    [TestCase("<html lang=en>\n")]
    [TestCase("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>")]
    [TestCase("\uFEFF\n <!-- saved --><html><body>")]
    public void An_HTML_page_is_read_as_it_is_seen(string head)
    {
        var run = Tool.WithInput(
            head
                + "<h1>Lake Treaty</h1>\n<p><b>Article 1</b></p><p>The lake &amp; its shore are deep. The Parties agree on "
                + "that.</p><p>Article 2</p><p>The end of the treaty.</p></body></html>",
            "import",
            "-",
            "--id",
            "lake",
            "--language",
            "en"
        );

        run.Out.Should()
            .Be(
                "instrument: lake\nkind: treaty\ntitle: { en: Lake Treaty }\narticle-count: 2\nprovisions:\n"
                    + "  - article: 1\n    text: { en: The lake & its shore are deep. The Parties agree on that. }\n"
                    + "  - article: 2\n    text: { en: The end of the treaty. }\n"
            );
        run.Error.Should().Be("-: an HTML page; lines are those of the text that it shows\nlake: 2 articles; 0 doubts\n");
    }

    [TestCase("--short-title", "", "treatyrefs: the short title is empty\n")]
    [TestCase("--title", " ", "treatyrefs: the title is empty\n")]
    [TestCase("--short-title", "a\u0007", "treatyrefs: the short title \"a\\u0007\" has a character that no text can have\n")]
    public void A_title_that_is_none(string option, string title, string problem)
    {
        var run = Tool.WithInput(Lake, "import", "-", "--id", "lake", option, title);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().StartWith(problem[..20]);
    }

    private static System.Text.Json.JsonDocument Json(params string[] line) =>
        System.Text.Json.JsonDocument.Parse(Tool.Run([.. line, "--format", "json"]).Out);

    private static string Roman(int number) => new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI" }[number - 1];
}
