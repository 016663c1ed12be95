using System.Text;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

public sealed class SampleReportsTests
{
    private static readonly string[] s_references = ["ru-dprk-2024/4", "ru-dprk-2024/16"];
    private static readonly (string Format, string Extension)[] s_formats = [("markdown", "md"), ("html", "html"), ("json", "json")];

    [Test, Combinatorial]
    public void A_sample_is_what_the_tool_writes(
        [ValueSource(nameof(s_references))] string reference, [ValueSource(nameof(s_formats))] (string Name, string Extension) format)
    {
        var path = RepositoryFiles.Samples("reports", $"{reference.Replace('/', '-')}.{format.Extension}");
        var run = Tool.Run("report", reference, "--format", format.Name);
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
