using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Libraries other than the built-in one, right and wrong.</summary>
public sealed class LibraryOptionTests
{
    private const string Own = """
        library: My library
        date: 2026-01-01
        default-instrument: pact
        ---
        instrument: pact
        kind: treaty
        title: A pact
        article-count: 3
        provisions:
          - { article: 1, subject: Peace, summary: Peace is kept. }
        """;

    [Test]
    public void A_library_named_on_the_command_line_replaces_the_built_in_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.yaml", Own);

        Tool.Run("article", "1", "-l", folder.Path)
            .Out.Should()
            .StartWith("Article 1 [Peace]  pact/1\n  A pact. Status not recorded in this library (as of 1 Jan 2026)\n");
        Tool.Run("article", "un-charter/51", "-l", folder.Path).ExitCode.Should().Be(ExitCode.NotFound);
    }

    [Test]
    public void A_library_may_be_named_by_a_variable()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.yaml", Own);
        var run = Tool.Run(new Dictionary<string, string> { ["TREATYREFS_LIBRARY"] = file }, null, "article", "1");

        run.Out.Should().StartWith("Article 1 [Peace]  pact/1\n");
    }

    [Test]
    public void Several_libraries_stand_side_by_side_and_the_own_one_decides_what_a_bare_number_means()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.yaml", Own);
        string[] both = ["-l", "built-in", "-l", folder.Path];

        Tool.Run(["article", "1", .. both]).Out.Should().StartWith("Article 1 [Peace]  pact/1\n");
        Tool.Run(["article", "un-charter/51", .. both]).ExitCode.Should().Be(ExitCode.Served);
    }

    [Test]
    public void Commentary_on_a_built_in_article_needs_no_copy_of_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "own.yaml",
            "library: Mine\nextends: built-in\n---\nexperts:\n  - { id: doe, name: Jane Doe }\n---\nsource: doe-2026\n"
                + "kind: article\ntitle: An article\n"
                + "date: 2026-01-02\ncommentary:\n"
                + "  - { id: doe-2026#1, by: doe, on: [ru-dprk-2024/4], says: A word on Article 51 of the UN Charter. }\n"
        );

        Tool.Run("article", "4", "-l", folder.Path).Out.Should().Contain("Jane Doe, comment, 2 Jan 2026").And.Contain("Konstantin Asmolov");
        Tool.Run("refs", "un-charter/51", "--direction", "in", "-l", folder.Path)
            .Out.Should()
            .Contain("(in a comment by Jane Doe) (found in the text) in the words “Article 51 of the UN Charter”");
        Tool.Run("article", "4", "-l", "built-in", "-l", folder.Path).Out.Should().Contain("Jane Doe, comment, 2 Jan 2026");
    }

    [TestCase("extends: built-in", "-l", "")]
    [TestCase("date: 2026-01-01", "-l", "built-in", "-l", "")]
    public void On_equal_names_the_own_instrument_is_meant(string line, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "own.yaml",
            $"library: Mine\n{line}\n---\ninstrument: village-charter\nkind: other\ntitle: Charter of the Village\n"
                + "names: [UN Charter]\narticle-count: 60\n"
        );
        string[] library = [.. options.Select(option => option.Length == 0 ? folder.Path : option)];

        Tool.Run(["cite", "UN Charter art. 51", "--style", "plain", .. library]).Out.Should().Be("Charter of the Village, art. 51\n");
        Tool.Run(["instrument", "UN Charter", .. library]).Out.Should().StartWith("Charter of the Village  village-charter\n");

        // What is printed has to be read back as itself, so the other one goes by a name that it alone has.
        Tool.Run(["cite", "Charter of the United Nations art. 51", "--style", "plain", .. library]).Out.Should().Be("UNCh, art. 51\n");
        Tool.Run(["cite", "un-charter/51", "--style", "plain", .. library]).Out.Should().Be("UNCh, art. 51\n");
    }

    [Test]
    public void A_clash_of_ids_names_both_files_unless_the_later_record_says_that_it_replaces_the_earlier()
    {
        using var folder = new TemporaryFolder();
        const string Charter = "instrument: un-charter\nkind: treaty\ntitle: My own description of the Charter\narticle-count: 111\n";
        var file = folder.Write("own.yaml", Charter);
        var clash = Tool.Run("check", "-l", "built-in", file);

        clash.ExitCode.Should().Be(ExitCode.ErrorsFound);
        clash.Out.Should().Contain($"{file}(1,1): error TR3001: ").And.Contain("data/instruments/un-charter.yaml(");
        folder.Write("own.yaml", Charter + "override: true\n");
        Tool.Run("instrument", "un-charter", "-l", "built-in", "-l", folder.Path)
            .Out.Should()
            .StartWith("My own description of the Charter  un-charter\n");
    }

    [Test]
    public void An_article_that_is_counted_but_not_described_is_said_to_be_a_gap()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.yaml", Own);

        Tool.Run("article", "2", "-l", folder.Path).Out.Should().Contain("This provision exists, but this library does not describe it.");
        Tool.Run("article", "4", "-l", folder.Path)
            .Error.Should()
            .Be("treatyrefs: Article 4 does not exist: A pact has 3 articles, 1 to 3\nDid you mean: pact/1\n");
    }

    [Test]
    public void Errors_of_a_library_go_to_stderr_and_the_rest_is_served()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.yaml", Own);
        var bad = folder.Write("bad.yaml", "instrument: other\nkind: treaty\ntitle: Other\nsumary: x\n");
        var run = Tool.Run("article", "1", "-l", folder.Path);

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Out.Should().StartWith("Article 1 [Peace]  pact/1\n");
        run.Error.Should().StartWith($"{bad}(4,1): error TR2002: unknown key 'sumary'");
    }

    [Test]
    public void Check_prints_every_problem_of_every_file_and_counts_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.yaml", Own);
        var first = folder.Write("a.yaml", "experts:\n  - { id: x, nmae: X }\n");
        var second = folder.Write("b.yaml", "topics:\n  - { id: t, label: T, colour: red }\n  - { id: t, label: T }\n");
        var run = Tool.Run("check", folder.Path);

        run.Out.Split('\n')
            .Select(line => line.Split(": ")[0])
            .Should()
            .Equal($"{first}(2,5)", $"{first}(2,14)", $"{second}(2,24)", $"{second}(3,5)", "3 files", "");
        run.Out.Should().EndWith("3 files: 4 errors, 0 warnings\n");
        run.ExitCode.Should().Be(ExitCode.ErrorsFound);
    }

    [Test]
    public void Check_of_the_built_in_library_finds_nothing()
    {
        var run = Tool.Run("check");

        run.Out.Should().EndWith(": 0 errors, 0 warnings\n");
        run.ExitCode.Should().Be(ExitCode.Served);
    }
}
