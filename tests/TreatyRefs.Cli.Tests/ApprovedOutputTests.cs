using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What each command prints, read and approved by a person.</summary>
public sealed class ApprovedOutputTests
{
    [TestCase("help", "--help")]
    [TestCase("article-help", "article --help")]
    [TestCase("report-help", "report --help")]
    [TestCase("compare-help", "compare --help")]
    [TestCase("instrument-help", "instrument --help")]
    [TestCase("expert-help", "expert --help")]
    [TestCase("topic-help", "topic --help")]
    [TestCase("refs-help", "refs --help")]
    [TestCase("search-help", "search --help")]
    [TestCase("cite-help", "cite --help")]
    [TestCase("scan-help", "scan --help")]
    [TestCase("check-help", "check --help")]
    [TestCase("explain-help", "explain --help")]
    [TestCase("explain", "explain")]
    [TestCase("explain-one", "explain TR2002")]
    [TestCase("explain-one-markdown", "explain TR3005 --format markdown")]
    [TestCase("fmt-help", "fmt --help")]
    [TestCase("schema-help", "schema --help")]
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
    [TestCase("compare-five", "compare ru-dprk-2024/4 ussr-dprk-1961/1 china-dprk-1961/2 north-atlantic-treaty/5 un-charter/51")]
    [TestCase("compare-consultations", "compare 3 ru-dprk-2000/2 ru-dprk-2000/7 --lang ru")]
    [TestCase("compare-range-markdown", "compare un-charter/39..45 --format markdown")]
    [TestCase("instruments", "instrument")]
    [TestCase("instruments-json", "instrument --format json")]
    [TestCase("instrument-ussr-dprk-1961-json", "instrument ussr-dprk-1961 --format json")]
    [TestCase("experts", "expert")]
    [TestCase("experts-json", "expert --format json")]
    [TestCase("expert-khlopkov-json", "expert Khlopkov --format json")]
    [TestCase("topics", "topic")]
    [TestCase("topics-json", "topic --format json")]
    [TestCase("topic-un-sanctions-json", "topic un-sanctions --format json")]
    [TestCase("article-4-before-it-was-in-force", "article 4 --as-of 2024-11-28")]
    [TestCase("article-4-before-it-was-in-force-json", "article 4 --as-of 2024-11-28 --format json")]
    [TestCase("article-4-before-it-was-signed", "article 4 --as-of 2020")]
    [TestCase("article-4-after-the-library", "article 4 --as-of 2030-01-01")]
    [TestCase("instrument-as-of", "instrument ru-dprk-2024 --as-of 2024-11-09")]
    [TestCase("expert-as-of", "expert toloraya --as-of 2025-01-01")]
    [TestCase("topic-as-of", "topic mutual-assistance --as-of 2025-01-01")]
    [TestCase("refs-un-charter-51", "refs un-charter/51")]
    [TestCase("refs-of-a-treaty-out", "refs ru-dprk-2024 --direction out")]
    [TestCase("refs-of-a-treaty-with-provisions", "refs un-charter --direction in --provisions")]
    [TestCase("refs-4-depth-3", "refs 4 --depth 3")]
    [TestCase("refs-4-of-one-type", "refs 4 --direction out --type based-on,parallels")]
    [TestCase("refs-4-json", "refs 4 --depth 2 --format json")]
    [TestCase("refs-4-mermaid", "refs 4 --depth 2 --format mermaid")]
    [TestCase("refs-range", "refs un-charter/39..51 --direction in")]
    [TestCase("search-as-of", "search soldiers --as-of 2025-01-01")]
    [TestCase("compare-as-of", "compare 4 ussr-dprk-1961/1 --as-of 1990-01-01")]
    [TestCase("refs-as-of", "refs un-charter/51 --direction in --as-of 2020-01-01")]
    [TestCase("refs-markdown", "refs 4 --depth 2 --format markdown")]
    [TestCase("cite-4", "cite 4")]
    [TestCase("cite-4-json", "cite 4 --format json")]
    [TestCase("cite-range", "cite UN Charter arts 39-51")]
    [TestCase("cite-resolution-not-described", "cite unsc-res-1540/2")]
    [TestCase("search-declaration-of-war", "search \"declaration of war\"")]
    [TestCase("search-in-russian", "search санкции --limit 3")]
    [TestCase("search-in-a-chapter", "search force in:un-charter/chapter-7")]
    [TestCase("search-expert-json", "search sanctions expert:kiku --format json")]
    [TestCase("search-markdown", "search war --format markdown --limit 4")]
    [TestCase("search-html", "search war --format html --limit 4")]
    [TestCase("completion-bash", "completion bash")]
    public void A_command_prints_what_was_approved(string name, string line)
    {
        var run = Tool.Run(Tool.Words(line));

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        Approved.Matches($"{name}.txt", run.Out);
    }

    [TestCase("terminal-100-article-4", 100, "article 4")]
    [TestCase("terminal-60-article-3", 60, "article 3")]
    [TestCase("terminal-80-compare", 80, "compare 4 china-dprk-1961/2 un-charter/51")]
    [TestCase("terminal-100-compare", 100, "compare ru-dprk-2024/4 ussr-dprk-1961/1 north-atlantic-treaty/5")]
    [TestCase("terminal-80-instrument-ussr-dprk-1961", 80, "instrument ussr-dprk-1961")]
    [TestCase("terminal-80-search", 80, "search military assistance --limit 5")]
    [TestCase("terminal-60-search", 60, "search 제재 --limit 2 --lang ko")]
    [TestCase("terminal-80-topic", 80, "topic --lang ko")]
    [TestCase("terminal-80-refs", 80, "refs 4 --depth 3")]
    public void On_a_terminal_it_wraps_and_colours(string name, int width, string line)
    {
        var run = Tool.OnTerminal(width, Tool.Words(line));

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        run.Out.Should().Contain("\u001b[");
        Approved.Matches($"{name}.txt", run.Out.Replace("\u001b", "␛", StringComparison.Ordinal));
    }
}
