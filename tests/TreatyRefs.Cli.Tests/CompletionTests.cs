using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What a shell is offered.</summary>
public sealed class CompletionTests
{
    [TestCase("treatyrefs chec", "check")]
    [TestCase("treatyrefs article ru-dprk-2024/22", "ru-dprk-2024/22")]
    [TestCase("treatyrefs instrument ussr", "ussr-dprk-1961")]
    [TestCase("treatyrefs expert asm", "asmolov")]
    [TestCase("treatyrefs topic mutual", "mutual-assistance")]
    [TestCase("treatyrefs article 4 --format js", "json")]
    [TestCase("treatyrefs comp", "compare", "completion")]
    [TestCase("treatyrefs compare 4 ussr-dprk-1961/1(", "ussr-dprk-1961/1(1)", "ussr-dprk-1961/1(2)")]
    [TestCase("treatyrefs cite ru-dprk-2024/22", "ru-dprk-2024/22")]
    [TestCase("treatyrefs cite 4 --style osc", "oscola")]
    [TestCase("treatyrefs sea", "search")]
    [TestCase("treatyrefs search war --format js", "json")]
    [TestCase("treatyrefs scan note.txt --instrument ussr", "ussr-dprk-1961")]
    [TestCase("treatyrefs scan note.txt --fail-on amb", "ambiguous")]
    [TestCase("treatyrefs scan note.txt --format ann", "annotations")]
    [TestCase("treatyrefs scan note.txt --offsets cod", "codepoint")]
    [TestCase("treatyrefs explain TR3005", "TR3005")]
    [TestCase("treatyrefs check --format sar", "sarif")]
    public void Commands_ids_and_names_are_completed(string line, params string[] completions) =>
        Tool.Run($"[suggest:{line.Length}]", line)
            .Out.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Should()
            .Equal(completions);

    [Test]
    public void A_library_that_cannot_be_read_completes_nothing_and_complains_of_nothing()
    {
        var line = "treatyrefs expert -l no-such-folder a";
        var run = Tool.Run($"[suggest:{line.Length}]", line);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(ExitCode.Served);
    }

    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("powershell")]
    public void Every_shell_gets_lines_that_ask_the_tool(string shell) => Tool.Run("completion", shell).Out.Should().Contain("[suggest:");
}
