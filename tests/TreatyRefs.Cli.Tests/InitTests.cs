using TreatyRefs.Cli.Commands;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What <c>init</c> writes: a library that loads, and that is the sample's beginning.</summary>
public sealed class InitTests
{
    [Test]
    public void What_it_writes_loads_clean_and_answers()
    {
        using var folder = new TemporaryFolder();
        var library = Path.Combine(folder.Path, "my-library");
        var run = Tool.Run("init", library);

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        run.Out.Replace(library, "my-library", StringComparison.Ordinal)
            .Replace('\\', '/')
            .Should()
            .Be(
                """
                my-library/commentary/doe-2003.yaml
                my-library/instruments/lake-treaty.yaml
                my-library/library.yaml
                my-library/people-and-topics.yaml
                my-library/treatyrefs.schema.json

                Next: treatyrefs check my-library
                      treatyrefs article 2 --library my-library
                      treatyrefs import FILE --id ID --output my-library/instruments/ID.yaml

                """.ReplaceLineEndings("\n")
            );
        Tool.Run("check", library).Out.Should().EndWith(" 0 errors, 0 warnings\n");
        Tool.Run("article", "2", "--library", library)
            .Out.Should()
            .StartWith("Article 2 [Notice and consultation]  lake-treaty/2\n")
            .And.Contain("Jane Doe");
    }

    [Test]
    public void The_sample_begins_with_what_it_writes()
    {
        var sample = Path.Combine(RepositoryFiles.Root, "samples", "my-library");

        foreach (var (name, text) in InitCommand.Files())
        {
            var path = Path.Combine(sample, name);
            if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
            {
                File.WriteAllText(path, text);
            }

            File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(text, name);
        }
    }

    [Test]
    public void Every_file_names_the_schema_that_stands_beside_it()
    {
        foreach (var (name, text) in InitCommand.Files().Where(file => file.Name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var way = string.Concat(Enumerable.Repeat("../", name.Count(c => c == '/')));
            text.Should().StartWith($"# yaml-language-server: $schema={way}treatyrefs.schema.json\n", name);
        }
    }

    [Test]
    public void Nothing_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("library.yaml", "library: Mine\n");
        var run = Tool.Run("init", folder.Path);

        run.ExitCode.Should().Be(ExitCode.File);
        run.Error.Should().Be($"treatyrefs: {file} is there already; --force replaces it\n");
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(file);
        File.ReadAllText(file).Should().Be("library: Mine\n");
    }
}
