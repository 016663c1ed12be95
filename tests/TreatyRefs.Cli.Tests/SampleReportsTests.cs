using System.Text;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

public sealed class SampleReportsTests
{
    private static readonly (string Name, string Line)[] s_samples =
    [
        ("ru-dprk-2024-4", "report ru-dprk-2024/4"),
        ("ru-dprk-2024-16", "report ru-dprk-2024/16"),
        ("assistance-compared", "compare ru-dprk-2024/4 ussr-dprk-1961/1 china-dprk-1961/2 north-atlantic-treaty/5 un-charter/51"),
    ];

    private static readonly (string Format, string Extension)[] s_formats = [("markdown", "md"), ("html", "html"), ("json", "json")];

    [Test, Combinatorial]
    public void A_sample_is_what_the_tool_writes(
        [ValueSource(nameof(s_samples))] (string Name, string Line) sample,
        [ValueSource(nameof(s_formats))] (string Name, string Extension) format
    )
    {
        var path = RepositoryFiles.Samples("reports", $"{sample.Name}.{format.Extension}");
        var run = Tool.Run([.. Tool.Words(sample.Line), "--format", format.Name]);
        run.ExitCode.Should().Be(0, run.Error);

        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(run.Out));
            return;
        }

        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(run.Out)))
        {
            Assert.Fail($"{path}\n{Approved.Difference(File.ReadAllText(path), run.Out)}\nTREATYREFS_APPROVE=1 rewrites it.");
        }
    }
}
