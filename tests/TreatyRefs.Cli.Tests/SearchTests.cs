using System.Text.Json;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary><c>treatyrefs search</c> as somebody types it into a shell, and over libraries that mean no good.</summary>
public sealed class SearchTests
{
    [Test]
    public void Several_arguments_are_one_query() =>
        Tool.Run("search", "declaration", "of", "war").Should().Be(Tool.Run("search", "declaration of war"));

    [Test]
    public void Quotation_marks_that_the_shell_left_make_a_phrase()
    {
        Tool.Run("search", "war declared").ExitCode.Should().Be(ExitCode.Served);
        Tool.Run("search", "\"war declared\"")
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.NotFound,
                    string.Empty,
                    "treatyrefs: nothing in this library has \"war declared\"\nDid you mean: war declared\n"
                )
            );
    }

    [Test]
    public void A_filter_whose_quotation_marks_the_shell_took_is_read_as_far_as_it_names_something()
    {
        var run = Tool.Run("search", "expert:Xu Bo", "treaty", "--format", "json");

        using var document = JsonDocument.Parse(run.Out);
        document
            .RootElement.GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("expert").GetProperty("id").GetString())
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(id => id == "xu-bo");
    }

    [Test]
    public void Every_match_of_every_hit_is_a_word_of_its_snippet()
    {
        using var document = JsonDocument.Parse(Tool.Run("search", "war", "--format", "json", "--limit", "100").Out);
        foreach (var hit in document.RootElement.GetProperty("hits").EnumerateArray())
        {
            var snippet = hit.GetProperty("snippet").GetString()!;
            foreach (var match in hit.GetProperty("matches").EnumerateArray())
            {
                snippet[match.GetProperty("start").GetInt32()..match.GetProperty("end").GetInt32()]
                    .Should()
                    .BeOneOf("war", "War", "wars", "Wars");
            }
        }
    }

    [Test]
    public void Every_hit_leads_to_something_that_can_be_typed_back()
    {
        using var document = JsonDocument.Parse(Tool.Run("search", "sanctions", "--format", "json", "--limit", "100").Out);
        foreach (var hit in document.RootElement.GetProperty("hits").EnumerateArray())
        {
            string[] command = hit.GetProperty("reference").GetString() is { } reference
                ? [reference.Contains('/', StringComparison.Ordinal) ? "article" : "instrument", reference]
                : ["expert", hit.GetProperty("expert").GetProperty("id").GetString()!];
            Tool.Run(command).ExitCode.Should().Be(ExitCode.Served);
        }
    }

    [Test]
    public void Programs_are_told_in_JSON_that_there_is_nothing_and_what_to_try()
    {
        var run = Tool.Run("search", "sanctons", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.NotFound);
        run.Error.Should().Be("treatyrefs: nothing in this library has \"sanctons\"\nDid you mean: sanctions\n");
        run.Out.Should()
            .Be(
                """
                {
                  "query": "sanctons",
                  "total": 0,
                  "hits": [],
                  "suggestions": [
                    "sanctions"
                  ],
                  "problem": "nothing in this library has \"sanctons\""
                }

                """.ReplaceLineEndings("\n")
            );
    }

    [Test]
    public void Neither_a_text_nor_a_query_can_repaint_the_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "hostile.yaml",
            """
            instrument: pact
            kind: treaty
            title: "A pact\u001b[2J\u202Etcap"
            provisions:
              - { article: 1, subject: "\u001b]0;owned\u0007 pact", summary: "[red]a pact[/] \u009b31m <script>alert(1)</script> *x*" }
            """
        );
        foreach (var query in new[] { "pact", "pact\u001b[2J", "\u001b[2Jnothing\u202e" })
        {
            var run = Tool.Run(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, 100, "search", query, "-l", folder.Path);
            (run.Out + run.Error).Should().NotContainAny("\u001b", "\u202E", "\u0007", "\u009b").And.NotBeEmpty();
        }

        Tool.Run("search", "pact script", "-l", folder.Path, "--format", "html").Out.Should().NotContain("<script");
    }

    [Test]
    public void A_result_goes_to_the_file_that_was_named()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "found.md");

        Tool.Run("search", "war", "--format", "markdown", "-o", path).Out.Should().BeEmpty();
        File.ReadAllText(path).Should().Be(Tool.Run("search", "war", "--format", "markdown").Out);
    }
}
