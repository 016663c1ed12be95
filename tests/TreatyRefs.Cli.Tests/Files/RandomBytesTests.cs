using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>Whatever bytes a file has, each command that reads one says what is wrong with it, soon, and never that it is a bug or
/// that nothing is there.</summary>
public sealed class RandomBytesTests
{
    private static readonly string[] s_alphabets =
    [
        "\0\u0001ab\n ",
        "{}[]:,-#&*!|>'\"%@`\n ",
        "<>&;!-[]/?=\"'a\n ",
        "()0123456789.,;:-–§IVXivx \nArticle",
    ];

    [Test, CancelAfter(120_000)]
    public void Bytes_by_chance_are_no_text([Range(1, 12)] int seed)
    {
        var bytes = new byte[seed * 97];
        new Random(seed).NextBytes(bytes);
        using var folder = new TemporaryFolder();
        var (text, page, library) = (folder.Write("a.txt", bytes), folder.Write("a.html", bytes), folder.Write("a.yaml", bytes));

        foreach (
            var line in new string[][] { ["scan", text], ["scan", page], ["import", text, "--id", "x"], ["article", "4", "-l", library] }
        )
        {
            var run = Tool.Run(line);
            run.ExitCode.Should().Be(ExitCode.File, "{0} of seed {1}", line[0], seed);
            run.Out.Should().BeEmpty();
            run.Error.Should().StartWith(line[0] == "article" ? $"{library}(" : "treatyrefs: ");
        }

        Tool.Run("check", library).ExitCode.Should().Be(ExitCode.ErrorsFound);
        Tool.Run("fmt", library).ExitCode.Should().Be(ExitCode.ErrorsFound);
        File.ReadAllBytes(library).Should().Equal(bytes);
    }

    [Test, CancelAfter(120_000)]
    public void Characters_by_chance_are_never_a_bug([Range(1, 8)] int seed, [Range(0, 3)] int alphabet)
    {
        var random = new Random(seed);
        var letters = s_alphabets[alphabet];
        var content = string.Concat(Enumerable.Range(0, seed * 50).Select(_ => letters[random.Next(letters.Length)]));
        using var folder = new TemporaryFolder();
        var (text, page, library) = (folder.Write("a.txt", content), folder.Write("a.html", content), folder.Write("a.yaml", content));

        foreach (
            var line in new string[][]
            {
                ["scan", text, "-l", folder.Write("l/l.yaml", "library: L\n")],
                ["scan", page, "-l", Path.Combine(folder.Path, "l")],
                ["import", text, "--id", "x"],
                ["check", library],
                ["fmt", library],
                ["instrument", "-l", library],
            }
        )
        {
            var run = Tool.Run(line);
            run.ExitCode.Should()
                .BeOneOf([ExitCode.Served, ExitCode.ErrorsFound, ExitCode.File], "{0} of {1}\n{2}", line[0], content, run.Error);
            (run.Out + run.Error).Should().NotBeEmpty();
        }
    }
}
