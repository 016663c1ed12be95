using TreatyRefs.Cli.Tests.Packages;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Tests;

/// <summary>The README does what it says: its commands are run, its programs compiled against the package, its YAML loaded.</summary>
/// <remarks>A block <c>text</c> is the output of the block before it: its lines appear there in this order, and next to each other
/// except where a line with only an ellipsis says that some are left out. A YAML block begins with a comment that names its file.</remarks>
[NonParallelizable] // its commands run in the folder where its YAML stands
public sealed class ReadmeTests
{
    private const int Width = 100;
    private static readonly Dictionary<string, string> s_plain = new() { ["NO_COLOR"] = "1" };
    private static readonly string[] s_commands = ["treatyrefs ", "dotnet run --project src/TreatyRefs.Cli -- "];

    // Commands for the machine of the reader; what they do is tested where it is done (Packages, .ci/run).
    private static readonly string[] s_notRun =
    [
        "dotnet test",
        "dotnet pack -c Release",
        "dotnet tool install --global TreatyRefs.Cli --add-source artifacts/packages",
        "dotnet add package TreatyRefs",
        "dotnet add package TreatyRefs.Documents",
    ];

    private static readonly List<DocumentBlock> s_blocks =
    [
        .. DocumentBlock.Read(File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "README.md"))),
    ];

    private static IEnumerable<TestCaseData> Commands() =>
        s_blocks
            .Where(block => block.Language == "sh")
            .SelectMany(block =>
                block
                    .Code.Where(line => !s_notRun.Contains(line))
                    .Select(line => new TestCaseData(line, line == block.Code[^1] ? block.Output : []).SetArgDisplayNames(line))
            );

    private static IEnumerable<TestCaseData> Programs() => Of("csharp");

    private static IEnumerable<TestCaseData> YamlFiles() => Of("yaml");

    [TestCaseSource(nameof(Commands))]
    public void A_command_prints_what_the_README_shows(string line, string[] shown)
    {
        var prefix = s_commands.SingleOrDefault(command => line.StartsWith(command, StringComparison.Ordinal));
        Assert.That(prefix, Is.Not.Null, $"\"{line}\" is no command that this test knows how to run");

        var run = InFolderWithYaml(() => Tool.Run(s_plain, Width, Tool.Words(line[prefix!.Length..])));

        run.ExitCode.Should().Be(ExitCodeOf(line), run.Error);
        ShownOutput.AssertIn(shown, run.Out + run.Error);
    }

    [TestCaseSource(nameof(Programs)), Category("EndToEnd")]
    public void A_program_compiles_and_prints_what_the_README_shows(string code, string[] shown) =>
        ShownOutput.AssertIn(shown, PackagedProgram.Run(code));

    [TestCaseSource(nameof(YamlFiles))]
    public void A_library_loads_without_a_problem(string code, string[] shown)
    {
        shown.Should().BeEmpty();
        LibraryLoader.Check(LibraryOrigin.Text(FileOf(code), code)).Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void There_are_commands_programs_and_a_library() =>
        s_blocks.Select(block => block.Language).Distinct().Should().BeEquivalentTo("sh", "csharp", "yaml");

    [TestCase("a|b", "a\nb\nc", true)]
    [TestCase("a|c", "a\nb\nc", false)]
    [TestCase("a|…|c", "a\nb\nc", true)]
    [TestCase("c|…|a", "a\nb\nc", false)]
    [TestCase("b|…", "a\nb\nc", false)]
    public void Output_is_compared_line_by_line(string shown, string actual, bool matches) =>
        (ShownOutput.Missing(shown.Split('|'), actual) is null).Should().Be(matches);

    // What the README says of them.
    private static int ExitCodeOf(string line) =>
        line.EndsWith(" 99", StringComparison.Ordinal) || line.EndsWith(" sanctons", StringComparison.Ordinal) ? ExitCode.NotFound
        : line.Contains("--fail-on", StringComparison.Ordinal) ? ExitCode.ErrorsFound
        : ExitCode.Served;

    private static T InFolderWithYaml<T>(Func<T> run)
    {
        var before = Environment.CurrentDirectory;
        using var folder = new TemporaryFolder();
        try
        {
            foreach (var block in s_blocks.Where(block => block.Language == "yaml"))
            {
                folder.Write(FileOf(block.Code[0]), string.Join('\n', block.Code));
            }

            foreach (var sample in new[] { "scan", "import" }.SelectMany(name => Directory.EnumerateFiles(RepositoryFiles.Samples(name))))
            {
                folder.Write(Path.GetRelativePath(RepositoryFiles.Root, sample), File.ReadAllText(sample));
            }

            Environment.CurrentDirectory = folder.Path;
            return run();
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static string FileOf(string yaml) => yaml.Split('\n')[0].TrimStart('#', ' ');

    private static IEnumerable<TestCaseData> Of(string language) =>
        s_blocks
            .Where(block => block.Language == language)
            .Select(
                (block, i) => new TestCaseData(string.Join('\n', block.Code) + "\n", block.Output).SetArgDisplayNames($"{language} {i + 1}")
            );
}
