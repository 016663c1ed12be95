using System.Diagnostics;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>The same promises on the machine itself: devices, closed descriptors and limits that only a process of its own has.</summary>
[Platform(Exclude = "Win"), Category("EndToEnd")]
public sealed class RealStreamsTests
{
    // As it was built, not as it stands beside the tests: there, what counts covered lines writes a file of its own at the end of
    // each process.
    private static readonly string s_tool = Path.Combine(
        RepositoryFiles.Root,
        "src",
        "TreatyRefs.Cli",
        Path.GetRelativePath(RepositoryFiles.Project, AppContext.BaseDirectory),
        "TreatyRefs.Cli.dll"
    );

    private static IEnumerable<string> Commands => CommandLines.Commands;

    [TestCaseSource(nameof(Commands))]
    public void A_full_device_is_exit_4(string command)
    {
        using var workspace = new Workspace();
        var run = Shell($"dotnet {s_tool} {string.Join(' ', CommandLines.Of(command, workspace))} > /dev/full");

        run.ExitCode.Should().Be(ExitCode.File);
        run.Error.Should().EndWith("treatyrefs: the results could not be written: No space left on device\n");
    }

    [TestCase("cite un-charter/51 >&-", 4, "treatyrefs: the results could not be written: the standard output is closed\n")]
    [TestCase("scan - <&-", 4, "treatyrefs: -: the standard input is closed\n")]
    [TestCase("import - --id x <&-", 4, "treatyrefs: the standard input is closed\n")]
    [TestCase("fmt - <&-", 4, "treatyrefs: - could not be read: the standard input is closed\n")]
    [TestCase("cite un-charter/99999 2>&-", 3, "")]
    [TestCase("schema -o /dev/full", 4, "treatyrefs: the results could not be written: No space left on device\n")]
    [TestCase("schema -o /dev/null", 0, "")]
    public void A_stream_that_nobody_gave_is_said_to_be_closed(string line, int exitCode, string error)
    {
        var run = Shell($"dotnet {s_tool} {line}");

        run.Error.Should().Be(error);
        run.ExitCode.Should().Be(exitCode);
    }

    [Test]
    public void A_file_size_limit_leaves_the_old_file()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.json", "old");
        var run = Shell(
            $"ulimit -f 8; export DOTNET_EnableWriteXorExecute=0; dotnet {s_tool} schema -o {old}; dotnet {s_tool} schema > "
                + $"{folder.Path}/out"
        );

        run.Error.Should()
            .Be(
                $"treatyrefs: {old} could not be written: it would be larger than a file may be\n"
                    + "treatyrefs: the results could not be written: it would be larger than a file may be\n"
            );
        run.ExitCode.Should().Be(ExitCode.File);
        File.ReadAllText(old).Should().Be("old");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEquivalentTo([old, Path.Combine(folder.Path, "out")]);
    }

    [Test]
    public void A_closed_pipe_ends_quietly()
    {
        var run = Shell($"dotnet {s_tool} schema | head -c 10 > /dev/null; exit ${{PIPESTATUS[0]}}");

        run.Should().Be(new ToolRun(ExitCode.Served, string.Empty, string.Empty));
    }

    [Test]
    public void Files_that_are_scanned_at_once_end_with_the_pipe_that_is_closed()
    {
        using var folder = new TemporaryFolder();
        var text = string.Concat(Enumerable.Repeat("Article 51 of the UN Charter.\n\n", 5000));
        for (var i = 0; i < 12; i++)
        {
            folder.Write($"{i}.txt", text);
        }

        var run = Shell($"dotnet {s_tool} scan {folder.Path} --format jsonl --jobs 4 | head -c 100 > /dev/null; exit ${{PIPESTATUS[0]}}");

        run.Should().Be(new ToolRun(ExitCode.Served, string.Empty, string.Empty));
    }

    // As somebody who presses Ctrl+C while it waits for a pipe.
    [Test]
    public void An_interrupt_ends_files_that_are_scanned_at_once()
    {
        using var folder = new TemporaryFolder();
        var run = Shell(
            $"mkfifo {folder.Path}/pipe; exec 3<>{folder.Path}/pipe; timeout --preserve-status --kill-after 60 --signal INT 2 "
                + $"dotnet {s_tool} scan {folder.Path}/pipe {RepositoryFiles.Samples("scan")} --jobs 4"
        );

        run.ExitCode.Should().Be(128 + 2);
        run.Error.Should().BeEmpty();
    }

    // Only what a command needs is loaded: a command that reads no document runs where their reader is missing.
    [Test]
    public void What_reads_documents_is_loaded_by_what_reads_one()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(s_tool)!).Where(IsNeeded))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        var tool = Path.Combine(folder.Path, Path.GetFileName(s_tool));
        Shell($"dotnet {tool} cite un-charter/51").ExitCode.Should().Be(ExitCode.Served);
        Shell($"echo Text | dotnet {tool} scan").ExitCode.Should().NotBe(ExitCode.Served);

        static bool IsNeeded(string file) =>
            !file.EndsWith("TreatyRefs.Documents.dll", StringComparison.Ordinal)
            && (file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal));
    }

    private static ToolRun Shell(string script)
    {
        using var process = Process.Start(
            new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.Result);
    }
}
