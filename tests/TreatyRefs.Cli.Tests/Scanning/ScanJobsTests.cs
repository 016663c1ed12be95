using System.Text;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Scanning;

/// <summary>However many files are scanned at once, what is printed is the same to the byte, on both streams.</summary>
public sealed class ScanJobsTests
{
    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        foreach (var sample in Directory.EnumerateFiles(RepositoryFiles.Samples("scan")))
        {
            _folder.Write(Path.GetFileName(sample), File.ReadAllText(sample));
        }

        for (var i = 0; i < 12; i++)
        {
            _folder.Write(
                $"defines-{i:00}.txt",
                $"The Treaty on Ponds (hereinafter \"the Convention\") entered into force.\n\n{new string(' ', i * 100)}See Article {i} of "
                    + "the Convention, Article 51 of the UN Charter, and Article 2 of that treaty.\n"
            );
            _folder.Write($"notes-{i:00}.md", $"One.[^1] Two.[^2]\n\n[^1]: UN Charter, art {i + 1}.\n[^2]: ibid, art 2(4); n 1, art 39.\n");
            _folder.Write($"page-{i:00}.html", "<p>Article <b>51</b> of the UN&#32;Charter" + (i % 3 == 0 ? "" : "<p>That article."));
        }

        // More citations than are held, and bytes that no encoding has in the middle of them.
        var many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Article 51 of the UN Charter.\n\n", 600)));
        _folder.Write("a-broken.txt", [.. many, 0xFF, 0xFE, (byte)'\n', .. many]);
        _folder.Write("m-zeros.txt", [.. many[..100], 0, 0, 0, .. many[..100]]);
        _folder.Write("empty.txt", string.Empty);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_result_and_what_is_said_are_the_same(
        [Values("text", "json", "jsonl", "csv", "html", "annotations", "yaml")] string format
    )
    {
        string[] arguments =
        [
            "scan",
            Path.Combine(_folder.Path, "missing.txt"),
            _folder.Path,
            "--format",
            format,
            "--fail-on",
            "unknown-instrument,no-such-provision",
        ];
        var alone = Tool.Run([.. arguments, "--jobs", "1"]);

        alone.Out.Length.Should().BeGreaterThan(1000);
        alone.Error.Should().Contain("missing.txt").And.Contain("a-broken.txt").And.Contain("unknown-instrument");
        Tool.Run([.. arguments, "--jobs", "2"]).Should().Be(alone);
        Tool.Run([.. arguments, "--jobs", "5"]).Should().Be(alone);
    }

    [Test]
    public void The_standard_input_is_one_of_the_files()
    {
        var page = Path.Combine(_folder.Path, "page-01.html");
        Tool.WithInput("See Article 4 NATO Treaty.", "scan", page, "-", "-f", "jsonl", "--jobs", "3")
            .Should()
            .Be(Tool.WithInput("See Article 4 NATO Treaty.", "scan", page, "-", "-f", "jsonl", "--jobs", "1"));
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("many")]
    public void What_is_no_number_of_jobs_is_refused(string jobs)
    {
        var run = Tool.Run("scan", _folder.Path, "--jobs", jobs);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain($"'{jobs}' is not a number of jobs; expected a number from 1");
    }
}
