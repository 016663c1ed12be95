using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Small things that a person expects of a command: help where it is looked for, a file by its ending, one line and not
/// five.</summary>
[TestFixture]
public sealed class CourtesyTests
{
    [TestCase("")]
    [TestCase("help")]
    public void Help_is_shown_to_whoever_asks_for_nothing_or_for_help(string line)
    {
        var run = Tool.Run(Tool.Words(line));

        run.Should().Be(Tool.Run("--help"));
        run.ExitCode.Should().Be(ExitCode.Served);
        run.Out.Should().Contain("Commands:").And.Contain("  article <citation> ");
        run.Error.Should().BeEmpty();
    }

    [TestCase("scan")]
    [TestCase("treaty")]
    [TestCase("help")]
    public void Help_of_a_command(string command) => Tool.Run("help", command).Should().Be(Tool.Run(command, "--help"));

    [TestCase("help skan", "treatyrefs: there is no command 'skan'; did you mean 'scan'?\nSee: treatyrefs --help\n")]
    [TestCase("help nothing", "treatyrefs: there is no command 'nothing'\nSee: treatyrefs --help\n")]
    [TestCase("--nothing", "treatyrefs: did not expect '--nothing'\nSee: treatyrefs --help\n")]
    public void Help_that_there_is_not(string line, string problem) =>
        Tool.Run(Tool.Words(line)).Should().Be(new ToolRun(ExitCode.Usage, string.Empty, problem));

    [TestCase("report 4", "x.html", "<!DOCTYPE html>")]
    [TestCase("report 4", "x.HTM", "<!DOCTYPE html>")]
    [TestCase("report 4", "x.md", "<a id=\"art_4\"></a>")]
    [TestCase("report 4", "x.json", "{")]
    [TestCase("report 4", "x.report", "<a id=\"art_4\"></a>")]
    [TestCase("report 4", "json", "<a id=\"art_4\"></a>")]
    [TestCase("report 4", "x.csv", "<a id=\"art_4\"></a>")]
    [TestCase("report 4 --format markdown", "x.html", "<a id=\"art_4\"></a>")]
    [TestCase("article 4", "x.html", "<!DOCTYPE html>")]
    [TestCase("article 4", "x.txt", "Article 4 [")]
    [TestCase("instrument", "x.json", "{")]
    [TestCase("refs 4", "x.mmd", "flowchart")]
    [TestCase("cite 4", "x.json", "{")]
    [TestCase("check", "x.sarif", "{\n  \"$schema\"")]
    [TestCase("explain TR1001", "x.md", "## TR1001")]
    [TestCase("search sanctions", "x.md", "# ")]
    [TestCase("compare 4 un-charter/51", "x.html", "<!DOCTYPE html>")]
    public void The_ending_of_the_file_says_the_format(string line, string file, string start)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, file);

        Tool.Run([.. Tool.Words(line), "-o", path]).ExitCode.Should().Be(ExitCode.Served);

        File.ReadAllText(path).Should().StartWith(start);
    }

    [TestCase("a.jsonl", "{\"file\"")]
    [TestCase("a.csv", "file,")]
    [TestCase("a.html", "<!DOCTYPE html>")]
    [TestCase("a.json", "[")]
    public void What_a_scan_writes(string file, string start)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, file);

        Tool.Run("scan", folder.Write("in.txt", "UN Charter art. 51"), "-o", path).ExitCode.Should().Be(ExitCode.Served);

        File.ReadAllText(path).Should().StartWith(start);
    }

    [Test]
    public void Other_instruments_are_named_once_however_many_articles()
    {
        var several = Tool.Run("report", "4", "3", "8", "9", "10").Error;

        several.Should().MatchRegex("^Showing [^\n]+; also: china-dprk-1961/4, [^\n]+ and [0-9]+ more\n$");
    }

    [TestCase(40)]
    [TestCase(60)]
    [TestCase(80)]
    public void A_command_to_copy_is_in_one_piece(int width) =>
        Tool.OnTerminal(width, "article", "4")
            .Out.Replace("\u001b[2m", "")
            .Replace("\u001b[0m", "")
            .Split('\n')
            .Should()
            .Contain(line =>
                line.EndsWith("treatyrefs compare ru-dprk-2024/4 \"ussr-dprk-1961/1(2)\" china-dprk-1961/2", StringComparison.Ordinal)
            );

    [TestCase(60)]
    [TestCase(80)]
    public void Names_of_instruments_have_room(int width)
    {
        var lines = Tool.Run(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, width, "instrument").Out.Split('\n');

        lines.Should().OnlyContain(line => line.Length <= width);
        lines.Should().Contain("  american-declaration  American Declaration");
    }

    [Test]
    public void A_long_text_that_was_found_has_a_line_of_its_own()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "in.txt",
            "Article 5 of the Treaty on the Non-Proliferation of Nuclear Weapons. Article 51 of the UN Charter.\n《核不扩散条约》第五条和第六条\n"
        );

        Tool.Run(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, 76, "scan", file)
            .Out.Should()
            .Be(
                """
                  Line  Text                                         Target         Status
                  1,1   Article 5 of the Treaty on the Non-Proliferation of Nuclear Weapons
                                                                     npt/5          resolved
                  1,70  Article 51 of the UN Charter                 un-charter/51  resolved
                  2,1   《核不扩散条约》第五条和第六条               npt/5          resolved
                                                                     npt/6          resolved

                3 citations with 4 targets: 4 resolved

                """.ReplaceLineEndings("\n")
            );
    }

    [TestCase("expert:kiku", "treatyrefs expert kiku")]
    [TestCase("topic:un-sanctions", "treatyrefs topic un-sanctions")]
    [TestCase("in:un-charter", "treatyrefs instrument un-charter")]
    [TestCase("in:un-charter/2(4)", "treatyrefs article \"un-charter/2(4)\"")]
    [TestCase("expert:kiku topic:un-sanctions", "treatyrefs expert kiku, treatyrefs topic un-sanctions")]
    public void Filters_without_words_point_to_the_command_that_shows_it_all(string query, string command)
    {
        var run = Tool.Run("search", query);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Be($"treatyrefs: \"{query}\": expected a word to look for beside the filters\nDid you mean: {command}\n");
    }

    [Test]
    public void A_whole_instrument_is_an_overview_and_what_is_described()
    {
        var report = Tool.Run("report", "ru-dprk-2024").Out;

        report
            .Should()
            .Contain("## What happened to it")
            .And.Contain("## Article 4 \\[Assistance against armed attack\\]")
            .And.Contain("## Article 23 ");
        report.Split('\n').Count(line => line.StartsWith("*Generated from ", StringComparison.Ordinal)).Should().Be(1);
        report
            .IndexOf("## Article 3 ", StringComparison.Ordinal)
            .Should()
            .BeLessThan(report.IndexOf("## Article 4 ", StringComparison.Ordinal));
    }

    [Test]
    public void A_whole_instrument_may_stand_beside_a_provision()
    {
        using var document = System.Text.Json.JsonDocument.Parse(
            Tool.Run("report", "ussr-dprk-1961", "npt", "un-charter/51", "--format", "json").Out
        );

        document
            .RootElement.GetProperty("instruments")
            .EnumerateArray()
            .Select(each => each.GetProperty("id").GetString())
            .Should()
            .Equal("ussr-dprk-1961", "npt");
        var references = document
            .RootElement.GetProperty("dossiers")
            .EnumerateArray()
            .Select(each => each.GetProperty("reference").GetString())
            .ToList();
        references.Should().StartWith("ussr-dprk-1961/preamble").And.EndWith("un-charter/51").And.HaveCount(references.Distinct().Count());
    }

    [Test]
    public void No_id_stands_twice_in_a_page_about_several_instruments()
    {
        var page = Tool.Run("report", "ussr-dprk-1961", "ru-dprk-2000", "china-dprk-1961/2", "--format", "html").Out;

        System
            .Text.RegularExpressions.Regex.Matches(page, " id=\"([^\"]+)\"")
            .Select(match => match.Groups[1].Value)
            .Should()
            .OnlyHaveUniqueItems();
    }

    [TestCase("nosuch-treaty", 3)]
    [TestCase("unsc-res-1540", 3)]
    public void An_instrument_that_nobody_has_is_none(string id, int exitCode) => Tool.Run("report", id).ExitCode.Should().Be(exitCode);
}
