using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>samples/site is the site of samples/my-library, file by file.</summary>
public sealed class SampleSiteTests
{
    [Test]
    public void The_sample_is_what_the_tool_writes()
    {
        var sample = RepositoryFiles.Samples("site");
        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
        {
            Write(sample);
            return;
        }

        using var folder = new TemporaryFolder();
        var written = Path.Combine(folder.Path, "site");
        Write(written);

        var (expected, found) = (FilesOf(sample), FilesOf(written));
        found.Keys.Should().BeEquivalentTo(expected.Keys, "TREATYREFS_APPROVE=1 rewrites it");
        foreach (var (path, content) in found)
        {
            if (!content.AsSpan().SequenceEqual(expected[path]))
            {
                var (approved, actual) = (
                    System.Text.Encoding.UTF8.GetString(expected[path]),
                    System.Text.Encoding.UTF8.GetString(content)
                );
                Assert.Fail($"samples/site/{path}\n{Approved.Difference(approved, actual)}\nTREATYREFS_APPROVE=1 rewrites it.");
            }
        }
    }

    private static void Write(string folder)
    {
        var run = Tool.Run(
            "report",
            "--all",
            "-l",
            RepositoryFiles.Samples("my-library"),
            "-o",
            folder,
            "--own",
            "--force",
            "--base-url",
            "https://example.org/lake-law/",
            "--footer",
            "A sample: states, treaties and people are invented."
        );
        run.ExitCode.Should().Be(0, run.Error);
    }

    private static SortedDictionary<string, byte[]> FilesOf(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes),
            StringComparer.Ordinal
        );
}
