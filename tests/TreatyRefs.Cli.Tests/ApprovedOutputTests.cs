using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What each command prints, read and approved by a person.</summary>
public sealed class ApprovedOutputTests
{
    [TestCase("help", "--help")]
    [TestCase("article-help", "article --help")]
    [TestCase("report-help", "report --help")]
    [TestCase("instrument-help", "instrument --help")]
    [TestCase("expert-help", "expert --help")]
    [TestCase("topic-help", "topic --help")]
    [TestCase("cite-help", "cite --help")]
    [TestCase("scan-help", "scan --help")]
    [TestCase("check-help", "check --help")]
    [TestCase("import-help", "import --help")]
    [TestCase("completion-help", "completion --help")]
    [TestCase("article-4", "article 4")]
    [TestCase("article-4-json", "article 4 --format json")]
    [TestCase("article-3", "article 3")]
    [TestCase("article-22-of-2024", "article 22")]
    [TestCase("article-51-of-the-charter", "article UN Charter art. 51")]
    [TestCase("article-60-of-the-charter-without-summary", "article un-charter/60")]
    [TestCase("article-1-of-1961", "article ussr-dprk-1961/1")]
    [TestCase("article-second-paragraph-of-1961", "article ussr-dprk-1961/1(2)")]
    [TestCase("article-range", "article un-charter/41-42")]
    [TestCase("article-not-described", "article ru-dprk-2000/7")]
    [TestCase("article-in-russian", "article 4 --lang ru")]
    [TestCase("paragraph-of-a-resolution", "article unsc-res-2397/25")]
    [TestCase("instruments", "instrument")]
    [TestCase("instruments-json", "instrument --format json")]
    [TestCase("instrument-ussr-dprk-1961-json", "instrument ussr-dprk-1961 --format json")]
    [TestCase("experts", "expert")]
    [TestCase("experts-json", "expert --format json")]
    [TestCase("expert-khlopkov-json", "expert Khlopkov --format json")]
    [TestCase("topics", "topic")]
    [TestCase("topics-json", "topic --format json")]
    [TestCase("topic-un-sanctions-json", "topic un-sanctions --format json")]
    [TestCase("cite-4", "cite 4")]
    [TestCase("cite-4-json", "cite 4 --format json")]
    [TestCase("cite-range", "cite UN Charter arts 39-51")]
    [TestCase("cite-resolution-not-described", "cite unsc-res-1540/2")]
    [TestCase("completion-bash", "completion bash")]
    public void A_command_prints_what_was_approved(string name, string line)
    {
        var run = Tool.Run(Tool.Words(line));

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        Approved.Matches($"{name}.txt", run.Out);
    }

    [TestCase("terminal-100-article-4", 100, "article 4")]
    [TestCase("terminal-60-article-3", 60, "article 3")]
    [TestCase("terminal-80-instrument-ussr-dprk-1961", 80, "instrument ussr-dprk-1961")]
    [TestCase("terminal-80-topic", 80, "topic --lang ko")]
    public void On_a_terminal_it_wraps_and_colours(string name, int width, string line)
    {
        var run = Tool.OnTerminal(width, Tool.Words(line));

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        run.Out.Should().Contain("\u001b[");
        Approved.Matches($"{name}.txt", run.Out.Replace("\u001b", "␛", StringComparison.Ordinal));
    }
}
