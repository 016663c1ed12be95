using System.Text;
using TreatyRefs.Cli.Output;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Results on a terminal, page by page: which pager is asked, what it gets, and what becomes of a reader who quits.</summary>
[TestFixture]
[Platform(Exclude = "Win", Reason = "Pagers are run by a shell.")]
public sealed class PagerTests
{
    [TestCase("PATH=/bin:/usr/bin", "cat -n", "cat -n", Description = "given as TREATYREFS_PAGER")]
    [TestCase("PATH=/bin:/usr/bin", "", null)]
    [TestCase("PATH=/bin:/usr/bin", "cat", null)]
    [TestCase("PATH=/bin:/usr/bin", " cat ", null)]
    [TestCase("PATH=/bin:/usr/bin", "no-such-pager --quiet", null)]
    [TestCase("PATH=/nowhere", "sort", null)]
    [TestCase("PATH=/nowhere", "/bin/sh -c cat", "/bin/sh -c cat")]
    [TestCase("PATH=/nowhere", "/bin/no-such-pager", null)]
    [TestCase("PATH=/nowhere", "LESS=S less || cat", "LESS=S less || cat", Description = "for the shell to judge")]
    public void The_pager_is_the_one_that_was_chosen(string path, string chosen, string? command)
    {
        var variables = new Dictionary<string, string> { ["PATH"] = path[5..], ["PAGER"] = chosen };
        PagerStream.CommandOf(variables.GetValueOrDefault).Should().Be(command);

        variables["PAGER"] = "sort -r";
        variables["TREATYREFS_PAGER"] = chosen;
        PagerStream.CommandOf(variables.GetValueOrDefault).Should().Be(command, "the one of the tool comes first");
    }

    [Test]
    public void Without_a_choice_and_without_less_there_is_none() =>
        PagerStream.CommandOf(name => name == "PATH" ? "/nowhere" : null).Should().BeNull();

    [Test]
    public void It_gets_everything_and_has_the_last_word()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "paged");
        var told = 0;
        using var terminal = new MemoryStream();
        using var pager = new PagerStream($"cat > '{file}'; printf %s \"$LESS\" >> '{file}'", terminal, _ => null, () => told++);

        pager.Write("first\n"u8);
        pager.Write(Encoding.UTF8.GetBytes(new string('x', 100_000)));
        pager.Finish();
        pager.Finish();

        File.ReadAllText(file).Should().Be("first\n" + new string('x', 100_000) + "FRX");
        told.Should().Be(1);
        terminal.Length.Should().Be(0);
    }

    [Test]
    public void A_reader_who_quits_ends_it_without_a_word()
    {
        using var terminal = new MemoryStream();
        using var pager = new PagerStream("exit 7", terminal, _ => null, () => { });

        for (var i = 0; i < 200; i++)
        {
            pager.Write(new byte[4096]);
        }

        FluentActions.Invoking(pager.Finish).Should().NotThrow();
        terminal.Length.Should().Be(0);
    }

    [Test]
    public void Without_a_result_none_is_started()
    {
        using var folder = new TemporaryFolder();
        using var pager = new PagerStream($"touch '{folder.Path}/started'", Stream.Null, _ => null, () => { });

        pager.Write([]);
        pager.Flush();
        pager.Finish();

        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    [TestCase("cite 4 --style plain --no-pager", true)]
    [TestCase("--no-pager cite 4 --style plain", true)]
    [TestCase("cite 4 --style plain", false)]
    public void The_option_turns_it_off(string line, bool isOff)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "paged");
        using var terminal = new MemoryStream();
        using var pager = new PagerStream($"cat > '{file}'", terminal, _ => null, () => { });
        using var output = new StreamWriter(pager) { NewLine = "\n" };
        using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);

        var exitCode = CliApp.Run(
            line.Split(' '),
            new CliEnvironment
            {
                Out = output,
                Error = error,
                Variable = _ => null,
                Pager = pager,
                TerminalWidth = 80,
            }
        );

        exitCode.Should().Be(ExitCode.Served);
        (isOff ? Encoding.UTF8.GetString(terminal.ToArray()) : File.ReadAllText(file))
            .Should()
            .Be("Russia-DPRK Comprehensive Strategic Partnership Treaty, art. 4\n");
        File.Exists(file).Should().Be(!isOff);
    }
}
