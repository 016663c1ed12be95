using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What the exit status and stderr say when a command is not served.</summary>
public sealed class ExitCodeTests
{
    private const string Name = "Russia-DPRK Comprehensive Strategic Partnership Treaty";

    [TestCase(
        "article 99",
        3,
        $"treatyrefs: Article 99 does not exist: {Name} has 23 articles, 1 to 23\n"
            + "Did you mean: ru-dprk-2024/19, ru-dprk-2024/20, ru-dprk-2024/21, ru-dprk-2024/22, ru-dprk-2024/23\n"
    )]
    [TestCase(
        "article un-charter/112",
        3,
        "treatyrefs: Article 112 does not exist: UN Charter has 111 articles, 1 to 111\n"
            + "Did you mean: un-charter/107, un-charter/108, un-charter/109, un-charter/110, un-charter/111\n"
    )]
    [TestCase("article un-chartre/51", 3, "treatyrefs: this library has no instrument \"un-chartre\"\nDid you mean: un-charter\n")]
    [TestCase("article", 2, "treatyrefs: Required argument 'citation' missing for command: 'article'.\nSee: treatyrefs article --help\n")]
    [TestCase("article \"\"", 2, "treatyrefs: \"\": expected an article number or the name of an instrument at column 1\n")]
    [TestCase("article 4(", 2, "treatyrefs: \"4(\": expected a letter or number after \"(\" at column 3\n")]
    [TestCase("article 51-39", 2, "treatyrefs: \"51-39\": the range ru-dprk-2024/51..39 runs backwards\n")]
    [TestCase(
        "article un-charter",
        2,
        "treatyrefs: un-charter is a whole instrument; expected one of its provisions\nDid you mean: un-charter/1\n"
    )]
    [TestCase(
        "article 4 --format yaml",
        2,
        "treatyrefs: 'yaml' is not a format here; expected one of text, json, markdown, html\nSee: treatyrefs article --help\n"
    )]
    [TestCase("compare", 2, "treatyrefs: Required argument 'citation' missing for command: 'compare'.\nSee: treatyrefs compare --help\n")]
    [TestCase(
        "compare 4",
        2,
        "treatyrefs: expected two different provisions or more, and got only ru-dprk-2024/4\nSee: treatyrefs compare --help\n"
    )]
    [TestCase(
        "compare 4 ru-dprk-2024/4",
        2,
        "treatyrefs: expected two different provisions or more, and got only ru-dprk-2024/4\nSee: treatyrefs compare --help\n"
    )]
    [TestCase(
        "compare 4 99",
        3,
        $"treatyrefs: Article 99 does not exist: {Name} has 23 articles, 1 to 23\n"
            + "Did you mean: ru-dprk-2024/19, ru-dprk-2024/20, ru-dprk-2024/21, ru-dprk-2024/22, ru-dprk-2024/23\n"
    )]
    [TestCase("compare 4 un-chartre/51", 3, "treatyrefs: this library has no instrument \"un-chartre\"\nDid you mean: un-charter\n")]
    [TestCase(
        "compare 4 un-charter",
        2,
        "treatyrefs: un-charter is a whole instrument; expected one of its provisions\nDid you mean: un-charter/1\n"
    )]
    [TestCase(
        "compare 4 3 --format csv",
        2,
        "treatyrefs: 'csv' is not a format here; expected one of text, json, markdown, html\nSee: treatyrefs compare --help\n"
    )]
    [TestCase(
        "article the 1961 treaty, art. 1",
        3,
        "treatyrefs: \"1961 treaty\" may be china-dprk-1961 or ussr-dprk-1961\n  china-dprk-1961  China-DPRK Treaty 1961\n"
            + "  ussr-dprk-1961   USSR-DPRK Treaty 1961\n"
    )]
    [TestCase(
        "cite resolution 2397 (2015)",
        3,
        "treatyrefs: \"resolution 2397 (2015)\": unsc-res-2397 is of 2017\nDid you mean: unsc-res-2397\n"
    )]
    [TestCase(
        "cite Protocol I, art. 1",
        3,
        "treatyrefs: \"Protocol I\" may be ap-1 or ccw-p1\n  ap-1    Additional Protocol I\n  ccw-p1  CCW Protocol I\n"
    )]
    [TestCase(
        "cite 99",
        3,
        $"treatyrefs: Article 99 does not exist: {Name} has 23 articles, 1 to 23\n"
            + "Did you mean: ru-dprk-2024/19, ru-dprk-2024/20, ru-dprk-2024/21, ru-dprk-2024/22, ru-dprk-2024/23\n"
    )]
    [TestCase(
        "cite un-charter/110..120",
        3,
        "treatyrefs: Article 120 does not exist: UN Charter has 111 articles, 1 to 111\n"
            + "Did you mean: un-charter/107, un-charter/108, un-charter/109, un-charter/110, un-charter/111\n"
    )]
    [TestCase("instrument npt --party Korea", 3, "treatyrefs: \"Korea\" may be any of 2 parties\nDid you mean: KP, KR\n")]
    [TestCase("instrument npt --party Atlantis", 3, "treatyrefs: this library has no party \"Atlantis\"\n")]
    [TestCase(
        "instrument --party KP",
        2,
        "treatyrefs: --party needs the name of an instrument: treatyrefs instrument npt --party KP\nSee: treatyrefs instrument --help\n"
    )]
    [TestCase("cite un-chartre/51", 3, "treatyrefs: this library has no instrument \"un-chartre\"\nDid you mean: un-charter\n")]
    [TestCase("cite 4(", 2, "treatyrefs: \"4(\": expected a letter or number after \"(\" at column 3\n")]
    [TestCase(
        "cite 4 --style apa",
        2,
        "treatyrefs: 'apa' is not a style here; expected one of oscola, bluebook, un, plain, akn\nSee: treatyrefs cite --help\n"
    )]
    [TestCase("cite", 2, "treatyrefs: Required argument 'citation' missing for command: 'cite'.\nSee: treatyrefs cite --help\n")]
    [TestCase("search sanctons", 3, "treatyrefs: nothing in this library has \"sanctons\"\nDid you mean: sanctions\n")]
    [TestCase("search sanctions expert:kiko", 3, "treatyrefs: this library has no expert \"kiko\"\nDid you mean: expert:kiku\n")]
    [TestCase(
        "search sanctions topic:un-sanctons",
        3,
        "treatyrefs: this library has no topic \"un-sanctons\"\nDid you mean: topic:un-sanctions\n"
    )]
    [TestCase("search war in:un-chartre", 3, "treatyrefs: this library has no instrument \"un-chartre\"\nDid you mean: in:un-charter\n")]
    [TestCase(
        "search war in:un-charter/112",
        3,
        "treatyrefs: Article 112 does not exist: UN Charter has 111 articles, 1 to 111\n"
            + "Did you mean: in:un-charter/107, in:un-charter/108, in:un-charter/109, in:un-charter/110, in:un-charter/111\n"
    )]
    [TestCase("search \"?!\"", 2, "treatyrefs: \"?!\": expected a word to look for\n")]
    [TestCase("search", 2, "treatyrefs: Required argument 'words' missing for command: 'search'.\nSee: treatyrefs search --help\n")]
    [TestCase("search war --limit 0", 2, "treatyrefs: '0' is not a limit; expected a number from 1\nSee: treatyrefs search --help\n")]
    [TestCase("search war --limt 3", 2, "treatyrefs: did not expect '--limt'; did you mean '--limit'?\nSee: treatyrefs search --help\n")]
    [TestCase("search zzzq --as-of 2024-11", 3, "treatyrefs: nothing in this library as of Nov 2024 has \"zzzq\"\n")]
    [TestCase("refs foo-2024", 3, "treatyrefs: this library has no instrument \"foo-2024\"\n")]
    [TestCase("refs 4 --depth 0", 2, "treatyrefs: '0' is not a depth; expected a number from 1 to 100\nSee: treatyrefs refs --help\n")]
    [TestCase(
        "refs 4 --as-of 2024-02-30",
        2,
        "treatyrefs: '2024-02-30' is not a date; expected one such as 2024-11-28, 2024-11 or 2024\nSee: treatyrefs refs --help\n"
    )]
    [TestCase("scan", 2, "treatyrefs: expected files, folders, or - for the standard input\nSee: treatyrefs scan --help\n")]
    [TestCase(
        "scan - --fail-on ambigous",
        2,
        "treatyrefs: 'ambigous' is not a status here; expected one of no-such-provision, not-described, ambiguous, "
            + "unknown-instrument\nSee: treatyrefs scan --help\n"
    )]
    [TestCase(
        "scan - --format xml",
        2,
        "treatyrefs: 'xml' is not a format here; expected one of text, json, jsonl, html, annotations, csv, yaml\n"
            + "See: treatyrefs scan --help\n"
    )]
    [TestCase(
        "scan - --offsets bytes",
        2,
        "treatyrefs: 'bytes' is not a unit here; expected one of utf16, codepoint, utf8\nSee: treatyrefs scan --help\n"
    )]
    [TestCase("scan - --instrument zzz", 3, "treatyrefs: this library has no instrument \"zzz\"\n")]
    [TestCase(
        "import",
        2,
        "treatyrefs: Option '--id' is required.\ntreatyrefs: Required argument 'file' missing for command: 'import'.\n"
            + "See: treatyrefs import --help\n"
    )]
    [TestCase("import no-such-file --id x", 4, "treatyrefs: There is no file \"no-such-file\".\n")]
    [TestCase(
        "import no-such-file --id Lake_Treaty",
        2,
        "treatyrefs: \"Lake_Treaty\" is not an id; expected lower-case letters and digits with single hyphens between\n"
    )]
    [TestCase("import no-such-file --id x --title \"\"", 2, "treatyrefs: the title is empty\n")]
    [TestCase(
        "import no-such-file --id x --kind law",
        2,
        "treatyrefs: 'law' is not a kind here; expected one of treaty, resolution, declaration, other\nSee: treatyrefs import --help\n"
    )]
    [TestCase(
        "import no-such-file --id x --language klingon!",
        2,
        "treatyrefs: \"klingon!\" is not a language tag; expected one such as en, ru or zh-Hant\n"
    )]
    [TestCase("instrument zzz", 3, "treatyrefs: this library has no instrument \"zzz\"\n")]
    [TestCase("expert Asmolof", 3, "treatyrefs: this library has no expert \"Asmolof\"\nDid you mean: asmolov\n")]
    [TestCase(
        "topic sanctions",
        3,
        "treatyrefs: \"sanctions\" may be any of 4 topics\n"
            + "Did you mean: humanitarian-exemptions, un-sanctions, unilateral-measures, us-sanctions\n"
    )]
    [TestCase("check no-such-folder", 4, "treatyrefs: There is no file or folder \"no-such-folder\".\n")]
    [TestCase("article 4 -l no-such-folder", 4, "treatyrefs: There is no file or folder \"no-such-folder\".\n")]
    [TestCase("check \"\"", 2, "treatyrefs: the path for <path> is empty\nSee: treatyrefs check --help\n")]
    [TestCase("fmt \"\"", 2, "treatyrefs: the path for <path> is empty\nSee: treatyrefs fmt --help\n")]
    [TestCase("scan \"\"", 2, "treatyrefs: the path for <file> is empty\nSee: treatyrefs scan --help\n")]
    [TestCase("import \"\" --id x", 2, "treatyrefs: the path for <file> is empty\nSee: treatyrefs import --help\n")]
    [TestCase("init \"\"", 2, "treatyrefs: the path for <dir> is empty\nSee: treatyrefs init --help\n")]
    [TestCase("article 4 -l \"\"", 2, "treatyrefs: the path for --library is empty\nSee: treatyrefs article --help\n")]
    [TestCase("report 4 -o \"\"", 2, "treatyrefs: the path for --output is empty\nSee: treatyrefs report --help\n")]
    [TestCase("schema -o no-such-folder/x.json", 4, "treatyrefs: no-such-folder/x.json could not be written: there is no such folder\n")]
    [TestCase("search zzzq @zzzz", 3, "treatyrefs: nothing in this library has \"zzzq\", \"zzzz\"\n")]
    [TestCase("artcle 4", 2, "treatyrefs: there is no command 'artcle'; did you mean 'article'?\nSee: treatyrefs --help\n")]
    [TestCase(
        "article 4 --fromat json",
        2,
        "treatyrefs: did not expect '--fromat'; did you mean '--format'?\nSee: treatyrefs article --help\n"
    )]
    [TestCase(
        "-l built-in article 4",
        2,
        "treatyrefs: did not expect '-l' here; options stand after 'article'\nSee: treatyrefs article --help\n"
    )]
    public void What_is_wrong_is_said_on_stderr_with_the_exit_status(string line, int exitCode, string error)
    {
        var run = Tool.Run(Tool.Words(line));

        run.Error.Should().Be(error);
        run.Out.Should().BeEmpty();
        run.ExitCode.Should().Be(exitCode);
    }

    [Test]
    public void A_bare_number_says_in_one_line_which_other_instruments_have_that_article()
    {
        var run = Tool.Run("article", "4");

        run.Error.Should().Be($"Showing {Name}; also: china-dprk-1961/4, un-charter/4, unsc-res-2397/4, ussr-dprk-1961/4\n");
        run.ExitCode.Should().Be(ExitCode.Served);
    }

    [Test]
    public void What_is_given_twice_is_compared_once_and_said()
    {
        var run = Tool.Run("compare", "un-charter/51", "un-charter/2", "UN Charter art. 51");

        run.Should()
            .Be(
                Tool.Run("compare", "un-charter/51", "un-charter/2") with
                {
                    Error = "Compared once, though given more than once: un-charter/51\n",
                }
            );
    }

    [Test]
    public void A_range_is_enough_to_compare() =>
        Tool.Run("compare", "un-charter/41-42").Should().Be(Tool.Run("compare", "un-charter/41", "un-charter/42"));

    [Test]
    public void So_does_its_citation() => Tool.Run("cite", "4", "--style", "plain").Error.Should().Be(Tool.Run("article", "4").Error);

    [TestCase("oscola", "UNSC Res 1718 (14 October 2006) UN Doc S/RES/1718, para 8(d)\n")]
    [TestCase("plain", "UNSC Resolution 1718, para. 8(d)\n")]
    public void One_style_is_one_line_to_copy(string style, string line) =>
        Tool.Run("cite", "unsc-res-1718/8(d)", "--style", style).Should().Be(new ToolRun(ExitCode.Served, line, string.Empty));

    [TestCase("cite 4(2) --style plain", "Russia-DPRK Comprehensive Strategic Partnership Treaty, art. 4(2)\n")]
    [TestCase("cite unsc-res-1540 --style un", "Security Council resolution 1540\n")]
    [TestCase("cite UN Charter --style plain", "UN Charter\n")]
    public void What_is_not_described_and_whole_instruments_can_be_cited(string line, string expected) =>
        Tool.Run(Tool.Words(line)).Out.Should().Be(expected);

    [Test]
    public void A_citation_with_its_instrument_says_nothing_more() => Tool.Run("article", "un-charter/51").Error.Should().BeEmpty();

    [Test]
    public void Several_words_are_one_citation() =>
        Tool.Run("article", "UN", "Charter", "art.", "51").Should().Be(Tool.Run("article", "un-charter/51"));

    [Test]
    public void The_schema_is_printed_as_the_library_writes_it()
    {
        using var schema = new StringWriter();
        Yaml.YamlWriter.WriteSchema(schema);

        Tool.Run("schema").Should().Be(new ToolRun(ExitCode.Served, schema.ToString(), string.Empty));
    }

    [Test]
    public void A_crash_is_one_line_and_where_to_report_it()
    {
        var run = CrashingRun(new Dictionary<string, string>());

        run.ExitCode.Should().Be(ExitCode.Bug);
        run.Error.Should()
            .Be(
                "treatyrefs: this is a bug (InvalidOperationException: boom). Please report it with the command line at "
                    + "https://github.com/treatyrefs/treatyrefs/issues\n"
            );
    }

    [Test]
    public void A_crash_shows_its_stack_to_whoever_asks() =>
        FluentActions
            .Invoking(() => CrashingRun(new Dictionary<string, string> { ["TREATYREFS_DEBUG"] = "1" }))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("boom");

    [Test]
    public void An_output_file_that_cannot_be_written_is_exit_4()
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Run("article", "4", "-o", folder.Path);

        run.ExitCode.Should().Be(ExitCode.File);
        run.Out.Should().BeEmpty();
    }

    [Test]
    public void A_result_goes_to_the_file_that_was_named()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "4.json");
        var run = Tool.Run("article", "4", "--format", "json", "-o", path);

        run.Out.Should().BeEmpty();
        File.ReadAllText(path).Should().Be(Tool.Run("article", "4", "--format", "json").Out);
    }

    private static ToolRun CrashingRun(Dictionary<string, string> variables)
    {
        using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(
            ["article", "4"],
            new CliEnvironment
            {
                Out = TextWriter.Null,
                Error = error,
                Variable = name =>
                    name == "TREATYREFS_LIBRARY" ? throw new InvalidOperationException("boom") : variables.GetValueOrDefault(name),
            }
        );
        return new ToolRun(exitCode, string.Empty, error.ToString());
    }
}
