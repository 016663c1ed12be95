using System.Text.Json;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Every command that takes a citation answers what it can and names the rest with its column.</summary>
public sealed class QuestionTests
{
    private const string Foo = "treatyrefs: \"foo\" at column 15 was not read\n";

    [TestCase("article")]
    [TestCase("report")]
    [TestCase("refs")]
    [TestCase("cite")]
    public void What_was_not_read_is_named_after_the_answer(string command)
    {
        var whole = Tool.Run(command, "un-charter/51");
        var part = Tool.Run(command, "un-charter/51 foo");

        whole.ExitCode.Should().Be(ExitCode.Served);
        part.Should().Be(new ToolRun(ExitCode.Usage, whole.Out, Foo));
    }

    [Test]
    public void A_comparison_names_what_it_leaves_out() =>
        Tool.Run("compare", "un-charter/51 foo", "vclt/31")
            .Should()
            .Be(Tool.Run("compare", "un-charter/51", "vclt/31") with { ExitCode = ExitCode.Usage, Error = Foo });

    [Test]
    public void A_filter_with_quotation_marks_names_it_too() =>
        Tool.Run("search", "force in:\"un-charter/51 foo\"")
            .Should()
            .Be(new ToolRun(ExitCode.NotFound, string.Empty, "treatyrefs: in:\"un-charter/51 foo\": \"foo\" at column 15 was not read\n"));

    [TestCase("cite -s plain \"un-charter/2(4) and 51\"", "UN Charter, art. 2(4)\nUN Charter, art. 51\n")]
    [TestCase("cite -s plain \"art 5 NATO and art 51 UN Charter\"", "North Atlantic Treaty, art. 5\nUN Charter, art. 51\n")]
    [TestCase("cite -s plain \"S/RES/1373 (2001), para 1\"", "Security Council resolution 1373 (2001), para. 1\n")]
    [TestCase("cite -s oscola \"S/RES/1373 (2001), para 1\"", "UNSC Res 1373 (2001) UN Doc S/RES/1373, para 1\n")]
    [TestCase("cite -s plain A1P1", "ECHR Protocol No. 1, art. 1\n")]
    [TestCase("cite -s plain \"A/RES/2625 (XXV)\"", "General Assembly resolution 2625 (XXV)\n")]
    public void All_of_a_list_is_cited(string line, string expected) =>
        Tool.Run(Tool.Words(line)).Should().Be(new ToolRun(ExitCode.Served, expected, string.Empty));

    [Test]
    public void A_year_that_nobody_gave_is_not_made_up() =>
        Tool.Run("cite", "unsc-res-1373/1", "-s", "oscola")
            .Should()
            .Match<ToolRun>(run =>
                run.ExitCode == ExitCode.Served
                && run.Out == "UNSC Res 1373 UN Doc S/RES/1373, para 1\n"
                && run.Error.StartsWith("Not recorded, so left out: ", StringComparison.Ordinal)
            );

    [TestCase("article un-charter/200 un-charter/51")]
    [TestCase("article un-charter/200, 51")]
    public void What_does_not_exist_does_not_keep_the_rest_from_being_answered(string line)
    {
        var run = Tool.Run(Tool.Words(line));

        run.ExitCode.Should().Be(ExitCode.NotFound);
        run.Out.Should().Be(Tool.Run("article", "un-charter/51").Out);
        run.Error.Should().StartWith("treatyrefs: Article 200 does not exist: UN Charter has 111 articles, 1 to 111\n");
    }

    [Test]
    public void Of_several_inputs_all_that_can_be_served_is()
    {
        var run = Tool.Run("report", "un-charter/51", "un-charter/200", "nonsense/1", "un-charter/2(4) foo", "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Usage, "what was not read outranks what was not found");
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("dossiers")
            .EnumerateArray()
            .Select(dossier => dossier.GetProperty("reference").GetString())
            .Should()
            .Equal("un-charter/51", "un-charter/2(4)");
    }

    [TestCase("vclt/31(3)(c)", "Article 31(3)(c)", "yes")]
    [TestCase("ECHR art 8(2)", "Article 8(2)", "yes")]
    [TestCase("NPT X(1)", "Article X(1)", "yes")]
    [TestCase("S/RES/1373 (2001) para 1", "Paragraph 1", "unknown")]
    [TestCase("4(2)", "Article 4(2)", "unknown")]
    [TestCase("refugee-convention/1F(b)", "Article 1F(b)", "yes")]
    public void What_is_not_described_is_answered_with_what_is_known(string citation, string label, string existence)
    {
        var run = Tool.Run("article", citation, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        using var json = JsonDocument.Parse(run.Out);
        var dossier = json.RootElement;
        dossier.GetProperty("eId").ValueKind.Should().Be(JsonValueKind.Null);
        dossier.GetProperty("existence").GetString().Should().Be(existence);
        dossier.GetProperty("label").GetString().Should().Be(label);
        dossier.GetProperty("children").GetArrayLength().Should().Be(0);
        foreach (var line in (string[])["article", "report", "refs", "cite"])
        {
            Tool.Run(line, citation).ExitCode.Should().Be(ExitCode.Served, line);
        }

        Tool.Run("compare", citation, "un-charter/51").ExitCode.Should().Be(ExitCode.Served);
    }

    [Test]
    public void It_is_said_that_it_is_not_described_and_where_it_would_stand() =>
        Tool.Run("article", "un-charter/51(a)")
            .Out.Should()
            .Contain("This library does not describe this provision, and does not know whether it exists.")
            .And.Contain("It would stand in Article 51 (un-charter/51) [Self-defence]")
            .And.Contain("Cited as (OSCOLA): ");

    [Test]
    public void A_whole_instrument_counts_what_refers_to_its_provisions()
    {
        var run = Tool.Run("refs", "un-charter", "--direction", "in");

        run.Out.Should()
            .Contain(" to what stands in it.")
            .And.Contain("North Atlantic Treaty, art. 5 [Collective defence] (to Article 51)");
    }

    [TestCase("2024", "the date asked for, 2024, is no day and does not say whether it was published by then")]
    [TestCase("2024-11", "the date asked for, Nov 2024, is no day and does not say whether it was published by then")]
    public void A_vague_date_of_the_question_is_said_to_be_vague(string date, string words) =>
        Tool.Run("article", "4", "--as-of", date)
            .Out.Should()
            .Contain(words)
            .And.Contain(" is no day: what happened or was published in it is left open.");
}
