using System.Globalization;
using System.Runtime.Versioning;
using TreatyRefs.Cli.Files;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>What of a file stays when its content is replaced, and what is not replaced.</summary>
public sealed class OutputFileTests
{
    private const string Wild = "date:   2026\nlibrary: 'Mine' # ours\n";
    private const string Usual = "library: Mine   # ours\ndate: 2026\n";

    private static readonly string[] s_schema = ["schema", "-o"];

    [Test]
    public void A_file_that_somebody_saved_meanwhile_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file.yaml", Wild);
        var other = folder.Write("other.yaml", Wild);
        var run = Run(new SavingSteps(file, "library: Saved by somebody\n"), "fmt", file, other);

        run.Should()
            .Be(
                new ToolRun(
                    ExitCode.File,
                    $"{other}\n",
                    $"treatyrefs: {file} has changed since it was read, and is left as it is now; run the command again\n"
                )
            );
        File.ReadAllText(file).Should().Be("library: Saved by somebody\n");
        File.ReadAllText(other).Should().Be(Usual);
        Directory.EnumerateFiles(folder.Path).Should().BeEquivalentTo([file, other]);
    }

    [Test]
    public void What_a_killed_run_left_is_in_nobodys_way()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file.yaml", Wild);
        var left = Enumerable.Range(0, 3).Select(n => folder.Write($".treatyrefs-{Environment.ProcessId}-{n}.tmp", "left")).ToList();

        Tool.Run("fmt", folder.Path).Should().Be(new ToolRun(ExitCode.Served, file + "\n", string.Empty));
        File.ReadAllText(file).Should().Be(Usual);
        left.Should().OnlyContain(path => File.ReadAllText(path) == "left");
    }

    [TestCase("x")]
    [TestCase("ы")]
    public void A_name_may_be_as_long_as_a_name_can_be(string letter)
    {
        using var folder = new TemporaryFolder();
        var length = System.Text.Encoding.UTF8.GetByteCount(letter);
        var file = Path.Combine(folder.Path, string.Concat(Enumerable.Repeat(letter, 250 / length)) + ".yaml");
        File.WriteAllText(file, Wild);

        Tool.Run("fmt", file).Out.Should().Be(file + "\n");
        Tool.Run([.. s_schema, file]).ExitCode.Should().Be(ExitCode.Served);
        Tool.Run([.. s_schema, file + "x"])
            .Should()
            .Be(new ToolRun(ExitCode.File, string.Empty, $"treatyrefs: {file}x could not be written: the path is too long\n"));
    }

    [Test, Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
    public void A_result_goes_to_the_end_of_a_chain_of_links_and_permissions_stay()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("inner/file.json", "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "folder"), Path.Combine(folder.Path, "inner"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "one"), "folder/file.json");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "two"), "one");

        Tool.Run([.. s_schema, Path.Combine(folder.Path, "two")]).Should().Be(new ToolRun(ExitCode.Served, string.Empty, string.Empty));

        File.ReadAllText(file).Should().StartWith("{");
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        new FileInfo(Path.Combine(folder.Path, "two")).LinkTarget.Should().Be("one");
        new FileInfo(Path.Combine(folder.Path, "one")).LinkTarget.Should().Be("folder/file.json");
    }

    [Test, Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
    public void A_link_that_leads_nowhere_gets_its_file_and_one_in_a_circle_none()
    {
        using var folder = new TemporaryFolder();
        var (nowhere, circle) = (Path.Combine(folder.Path, "nowhere"), Path.Combine(folder.Path, "circle"));
        File.CreateSymbolicLink(nowhere, "new.json");
        File.CreateSymbolicLink(circle, "circle");

        Tool.Run([.. s_schema, nowhere]).ExitCode.Should().Be(ExitCode.Served);
        File.ReadAllText(Path.Combine(folder.Path, "new.json")).Should().StartWith("{");
        new FileInfo(nowhere).LinkTarget.Should().Be("new.json");

        var run = Tool.Run([.. s_schema, circle]);
        run.ExitCode.Should().Be(ExitCode.File);
        run.Error.Should().StartWith($"treatyrefs: {circle} could not be written: Too many levels of symbolic links");
    }

    [Test]
    public void Import_and_init_replace_nothing_unless_they_are_told_to()
    {
        using var workspace = new Workspace();
        var (text, result, library) = (workspace.PathOf("TEXT"), workspace.Write("old.yaml", "old"), workspace.PathOf("NEW"));

        var import = Tool.Run("import", text, "--id", "x", "-o", result);
        import.ExitCode.Should().Be(ExitCode.File);
        import.Error.Should().EndWith($"treatyrefs: {result} is there already; --force replaces it\n");
        File.ReadAllText(result).Should().Be("old");
        Tool.Run("import", text, "--id", "x", "-o", result, "--force").ExitCode.Should().Be(ExitCode.Served);
        File.ReadAllText(result).Should().StartWith("instrument: x\n");

        Tool.Run("init", library).ExitCode.Should().Be(ExitCode.Served);
        var info = Path.Combine(library, "library.yaml");
        File.WriteAllText(info, "mine");
        File.Delete(Path.Combine(library, "people-and-topics.yaml"));
        var before = workspace.Content();
        Tool.Run("init", library).ExitCode.Should().Be(ExitCode.File);
        workspace.Content().Should().Equal(before, "nothing is half begun");
        Tool.Run("init", library, "--force").ExitCode.Should().Be(ExitCode.Served);
        File.ReadAllText(info).Should().NotBe("mine");
    }

    [Test, Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
    public void What_a_result_is_made_of_is_not_overwritten_by_whatever_path_it_is_named()
    {
        using var workspace = new Workspace();
        var (text, library) = (workspace.PathOf("TEXT"), Path.Combine(workspace.PathOf("LIB"), "lake.yaml"));
        var link = Path.Combine(workspace.Path, "link");
        var round = Path.Combine(workspace.Path, "library", "..", "library", "lake.yaml");
        File.CreateSymbolicLink(link, "library/lake.yaml");
        Directory.CreateSymbolicLink(Path.Combine(workspace.Path, "folder"), "library");
        var before = workspace.Content();
        foreach (var target in new[] { library, link, round, Path.Combine(workspace.Path, "folder", "lake.yaml") })
        {
            foreach (var command in CommandLines.CommandsWithOutput.Except(["import", "explain", "schema"]))
            {
                var run = Tool.Run([.. CommandLines.Of(command, workspace), "-o", target]);
                run.ExitCode.Should().Be(ExitCode.Usage, "{0} onto {1}", command, target);
                run.Error.Should().EndWith($"treatyrefs: {target} is to be read and to be written; name another file for the result\n");
            }
        }

        Tool.Run("import", text, "--id", "x", "-o", text, "--force").ExitCode.Should().Be(ExitCode.Usage);
        Tool.Run("scan", text, "-o", text).ExitCode.Should().Be(ExitCode.Usage);
        workspace.Content().Should().Equal(before);
    }

    private static ToolRun Run(FileSteps steps, params string[] words)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(
            words,
            new CliEnvironment
            {
                Out = output,
                Error = error,
                Variable = _ => null,
                Files = steps,
            }
        );
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    // Somebody saves the file while the new one is being brought to the disk.
    private sealed class SavingSteps(string file, string saved) : FileSteps
    {
        private bool _isSaved;

        public override void FlushToDisk(Stream stream)
        {
            base.FlushToDisk(stream);
            if (!_isSaved)
            {
                _isSaved = true;
                File.WriteAllText(file, saved);
            }
        }
    }
}
