using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>The guide from a text and three comments to a report does what it says, step by step, and ends with the sample beside
/// it.</summary>
/// <remarks>A block <c>sh</c> is commands; what they print is the block <c>text</c> after it. A YAML block begins with a comment that names
/// its file, and perhaps the line below which it is put.</remarks>
[NonParallelizable] // its commands run in one folder, one after the other
public sealed class GuideTests
{
    private const string Command = "treatyrefs ";
    private const int Width = 100;
    private static readonly Dictionary<string, string> s_plain = new() { ["NO_COLOR"] = "1" };
    private static readonly string s_sample = RepositoryFiles.Samples("my-library");

    [Test]
    public void From_a_text_and_three_comments_to_a_report()
    {
        var before = Environment.CurrentDirectory;
        using var folder = new TemporaryFolder();
        try
        {
            Environment.CurrentDirectory = folder.Path;
            File.Copy(Path.Combine(s_sample, "texts", "lir-agreement.txt"), "lir-agreement.txt");
            foreach (var block in DocumentBlock.Read(File.ReadAllLines(Path.Combine(s_sample, "README.md"))))
            {
                Follow(block);
            }

            AssertIsTheSample(Path.Combine(folder.Path, "my-library"));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static void Follow(DocumentBlock block)
    {
        if (block.Language == "yaml")
        {
            Write(block.Code);
            return;
        }

        block.Language.Should().Be("sh");
        foreach (var line in block.Code)
        {
            line.Should().StartWith(Command);
            var run = Tool.Run(s_plain, Width, Tool.Words(line[Command.Length..]));
            run.ExitCode.Should().Be(ExitCode.Served, $"{line}\n{run.Error}{run.Out}");
            if (line == block.Code[^1])
            {
                ShownOutput.AssertIn(block.Output, run.Out + run.Error);
            }
        }
    }

    // "# my-library/x.yaml" or "# my-library/x.yaml, below the line: kind: treaty"
    private static void Write(string[] code)
    {
        const string Below = ", below the line: ";
        var (name, lines) = (code[0].TrimStart('#', ' '), code[1..]);
        if (name.Split(Below) is [var file, var place])
        {
            var text = File.ReadAllLines(file).ToList();
            var index = text.IndexOf(place);
            index.Should().BeGreaterThanOrEqualTo(0, $"{file} has no line \"{place}\"");
            text.InsertRange(index + 1, lines);
            File.WriteAllText(file, string.Join('\n', text) + "\n");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(name)!);
        File.WriteAllText(name, string.Join('\n', lines) + "\n");
    }

    private static void AssertIsTheSample(string made)
    {
        foreach (var path in Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(made, path);
            var sample = Path.Combine(s_sample, name);
            if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
            {
                File.WriteAllText(sample, File.ReadAllText(path).ReplaceLineEndings("\n"));
            }

            File.ReadAllText(sample).ReplaceLineEndings("\n").Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"), name);
        }

        Names(s_sample)
            .Where(name => name != "README.md" && !name.StartsWith("texts", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo(Names(made));

        static IEnumerable<string> Names(string folder) =>
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path));
    }
}
