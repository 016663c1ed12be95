using System.Text.Json;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary><c>treatyrefs refs</c> on a library of which nobody thought when it was written.</summary>
public sealed class RefsTests
{
    private const string Yaml = """
        library: Small
        languages: [en]
        date: 2020-06-30
        ---
        instrument: lake-pact
        kind: treaty
        title: Lake Pact
        actions: [{ type: signature, date: 2010-05-01 }]
        provisions:
          - { article: 1, text: "Acting under resolution 825 (1993) of the Security Council.", refers-to: [{ to: elsewhere/7 }] }
          - { article: 2, text: "Articles 8 and 9 of the Hill Pact apply." }
        """;

    [TestCase("unsc-res-825", "detected")]
    [TestCase("elsewhere/7", "declared")]
    public void What_the_library_does_not_have_can_be_asked_for_what_refers_to_it(string reference, string origin)
    {
        using var folder = Library();
        var run = Tool.Run("refs", reference, "-l", folder.Path, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("instrument").ValueKind.Should().Be(JsonValueKind.Null);
        var edge = json.RootElement.GetProperty("in").EnumerateArray().Should().ContainSingle().Subject;
        (edge.GetProperty("reference").GetString(), edge.GetProperty("origin").GetString()).Should().Be(("lake-pact/1", origin));
    }

    [Test]
    public void To_what_nothing_refers_there_is_nothing_and_that_is_said()
    {
        using var folder = Library();

        var run = Tool.Run("refs", "unsc-res-826", "-l", folder.Path);

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Out.Should()
            .Be(
                """
                Security Council resolution 826  unsc-res-826
                  This library does not describe this instrument.

                Refers to
                  (nothing in this library)

                Referred to by
                  (nothing in this library)

                """
            );
    }

    [Test]
    public void Before_a_treaty_was_signed_it_did_not_exist_and_that_is_said()
    {
        using var folder = Library();

        Tool.Run("refs", "lake-pact/1", "--direction", "out", "--as-of", "2009-12", "-l", folder.Path)
            .Out.Should()
            .Be(
                """
                Lake Pact, art. 1  lake-pact/1
                  Did not exist yet as of Dec 2009: signed 1 May 2010

                  As of Dec 2009: only commentary published by then. The editor's own words are of today.

                  Dec 2009 is no day: what happened or was published in it is left open. A day, such as 2009-12-31, decides more.

                Refers to
                  (nothing in this library)

                """
            );
    }

    [Test]
    public void Several_provisions_are_one_picture()
    {
        using var folder = Library();

        Tool.Run("refs", "lake-pact/1 and 2", "--format", "mermaid", "-l", folder.Path)
            .Out.Split('\n')
            .Should()
            .ContainSingle(line => line == "flowchart LR");
    }

    [Test]
    public void A_list_that_leads_nowhere_is_one_warning()
    {
        using var folder = Library();

        Tool.Run("check", folder.Path, "--coverage")
            .Out.Split('\n')
            .Should()
            .ContainSingle(line => line.Contains("TR4002", StringComparison.Ordinal))
            .Which.Should()
            .EndWith("'Articles 8 and 9 of the Hill Pact' names no instrument that this library knows (in text, en)");
    }

    private static TemporaryFolder Library()
    {
        var folder = new TemporaryFolder();
        folder.Write("small.yaml", Yaml + "\n");
        return folder;
    }
}
