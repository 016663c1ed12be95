using System.Runtime.Versioning;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What <c>fmt</c> does to files, and what it leaves alone.</summary>
public sealed class FmtTests
{
    private const string Wild = "date:   2026\nlibrary: 'Mine' # ours\n";
    private const string Usual = "library: Mine   # ours\ndate: 2026\n";

    [Test]
    public void Files_are_rewritten_only_where_they_change()
    {
        using var folder = new TemporaryFolder();
        var wild = folder.Write("a/wild.yaml", Wild);
        var usual = folder.Write("usual.yml", Usual);
        var other = folder.Write("notes.txt", Wild);
        var before = File.GetLastWriteTimeUtc(usual);

        Tool.Run("fmt", folder.Path).Should().Be(new ToolRun(ExitCode.Served, wild + "\n", string.Empty));

        File.ReadAllText(wild).Should().Be(Usual);
        File.ReadAllText(other).Should().Be(Wild);
        File.GetLastWriteTimeUtc(usual).Should().Be(before);
        Tool.Run("fmt", folder.Path).Should().Be(new ToolRun(ExitCode.Served, string.Empty, string.Empty));
        Directory
            .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Should()
            .BeEquivalentTo([wild, usual, other], "nothing is left after");
    }

    [Test]
    public void A_check_writes_nothing_and_exits_with_1()
    {
        using var folder = new TemporaryFolder();
        var wild = folder.Write("wild.yaml", Wild);
        folder.Write("usual.yaml", Usual);

        Tool.Run("fmt", folder.Path, "--check").Should().Be(new ToolRun(ExitCode.ErrorsFound, wild + "\n", string.Empty));
        File.ReadAllText(wild).Should().Be(Wild);
        File.WriteAllText(wild, Usual);
        Tool.Run("fmt", "--check", folder.Path).Should().Be(new ToolRun(ExitCode.Served, string.Empty, string.Empty));
    }

    [Test]
    public void The_standard_input_is_printed()
    {
        Tool.WithInput(Wild, "fmt", "-").Should().Be(new ToolRun(ExitCode.Served, Usual, string.Empty));
        Tool.WithInput(Wild, "fmt", "-", "--check").Should().Be(new ToolRun(ExitCode.ErrorsFound, "-\n", string.Empty));
    }

    [Test]
    public void A_file_that_is_broken_stays_as_it_is_and_the_others_are_formatted()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.yaml", "library: a: b\n");
        var wild = folder.Write("wild.yaml", Wild);
        var run = Tool.Run("fmt", folder.Path);

        run.ExitCode.Should().Be(ExitCode.ErrorsFound);
        run.Out.Should().Be(wild + "\n");
        run.Error.Should().StartWith($"{broken}(1,11): error TR1004: not valid YAML: ");
        File.ReadAllText(broken).Should().Be("library: a: b\n");
    }

    [Test]
    public void An_anchor_is_refused_with_its_place()
    {
        var run = Tool.WithInput("library: L\nlanguages: &l [en]\n", "fmt", "-");

        run.Should()
            .Be(
                new ToolRun(
                    ExitCode.ErrorsFound,
                    string.Empty,
                    "(standard input)(2,12): error: an anchor stands here, which formatting would part from its place. Write the "
                        + "value out; the file is left as it is\n"
                )
            );
    }

    [Test]
    public void A_file_that_may_not_be_written_is_exit_4()
    {
        Tool.Run("fmt", "no-such-file")
            .Should()
            .Be(new ToolRun(ExitCode.File, string.Empty, "treatyrefs: There is no file or folder \"no-such-file\".\n"));
        Tool.Run("fmt")
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.Usage,
                    string.Empty,
                    "treatyrefs: Required argument 'path' missing for command: 'fmt'.\nSee: treatyrefs fmt --help\n"
                )
            );
    }

    [Test, Platform(Exclude = "Win"), UnsupportedOSPlatform("windows")]
    public void A_link_and_the_mode_of_a_file_stay()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file.yaml", Wild);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = Path.Combine(folder.Path, "link.yaml");
        File.CreateSymbolicLink(link, file);

        Tool.Run("fmt", link).Out.Should().Be(link + "\n");

        new FileInfo(link).LinkTarget.Should().Be(file);
        File.ReadAllText(file).Should().Be(Usual);
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
    }
}
