using System.Text.Json;
using AngleSharp.Html.Parser;
using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Tests.Scanning;

/// <summary>Texts that would like to be something else than text where their citations are printed.</summary>
public sealed class HostileTextTests
{
    private const string Script =
        "\"><script>alert(1)</script> Article 9 of the \"<b onmouseover=x>Made Up</b>\" Convention & <img src=x> Article 51 of "
        + "the UN Charter </mark></div>";

    [Test]
    public void In_html_a_text_stays_text()
    {
        using var document = new HtmlParser().ParseDocument(Tool.WithInput(Script, "scan", "-f", "html").Out);

        document.QuerySelectorAll("script, img, b").Should().BeEmpty();
        document.QuerySelector(".document")!.TextContent.Trim().Should().StartWith("\"><script>alert(1)</script> Article 9");
        document
            .QuerySelectorAll("*")
            .SelectMany(element => element.Attributes)
            .Should()
            .NotContain(attribute => attribute.Name.StartsWith("on"));
        document.QuerySelectorAll("a").Should().NotBeEmpty();
        var official = Treaties.BuiltIn.Instruments.Select(instrument => instrument.Url).OfType<string>().ToHashSet();
        foreach (var link in document.QuerySelectorAll("a"))
        {
            var address = link.GetAttribute("href")!;
            if (link.HasAttribute("rel"))
            {
                official.Should().Contain(address, "the library leads there, and not the text");
                continue;
            }

            address.Should().MatchRegex("^#[ct][0-9]+$");
            document.GetElementById(address[1..]).Should().NotBeNull();
        }
    }

    [Test]
    public void In_html_a_citation_says_what_it_is_in_its_tooltip_and_in_words()
    {
        using var document = new HtmlParser().ParseDocument(
            Tool.WithInput("Article 51 of the UN Charter and Article 112 of the UN Charter", "scan", "-f", "html").Out
        );
        var marks = document.QuerySelectorAll("mark");

        marks.Select(mark => mark.QuerySelector("a")!.ClassName).Should().Equal("cite resolved", "cite no-such-provision");
        marks[0].QuerySelector("a")!.GetAttribute("title").Should().Be("UN Charter, art. 51: resolved");
        marks[1].QuerySelector("small")!.TextContent.Should().Be(" [no such provision]");
        document.QuerySelectorAll(".entry .status").Select(word => word.TextContent).Should().Equal("resolved", "no such provision");
    }

    [TestCase("=")]
    [TestCase("+")]
    [TestCase("-")]
    [TestCase("@")]
    public void In_csv_a_cell_is_no_formula(string sign)
    {
        using var folder = new TemporaryFolder();
        var before = Environment.CurrentDirectory;
        folder.Write($"{sign}cmd.txt", "Article 51 of the UN Charter");
        try
        {
            Environment.CurrentDirectory = folder.Path;
            Tool.Run("scan", "*.txt", "-f", "csv").Out.Split("\r\n")[1].Should().StartWith($"'{sign}cmd.txt,1,1,");
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Test]
    public void In_csv_quotation_marks_commas_and_line_breaks_stay_in_their_cell()
    {
        var citation = new ScannedCitation(0, 9, "=a \"b\",\r\nc\u001b[2J", "en", [Target()]);
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        ScanReports.WriteCsv([ScannedFile.Of("f", "=a \"b\",\r\nc\u001b[2J", [citation])], writer, OffsetUnit.Utf16);

        writer.ToString().Split("\r\n")[1].Should().Be("f,1,1,0,2,\"'=a \"\"b\"\",\nc[U+001B][2J\",en,,,,unknown-instrument,,none,'@x,,");
    }

    [Test]
    public void On_a_terminal_hidden_characters_are_shown()
    {
        const string Text = "Article 9 of the Evil\u001b[2J\u202E Convention and art. 51 UN Charter\u0007";
        foreach (
            var run in new[]
            {
                Tool.WithInput(Text, "scan", "--fail-on", "unknown-instrument"),
                Tool.WithInput(Text, "scan", "-f", "csv"),
                Tool.WithInput(Text, "scan", "-f", "html"),
                Tool.WithInput(Text, "scan", "-f", "yaml"),
                Tool.WithInput(Text, "scan", "-f", "json"),
            }
        )
        {
            (run.Out + run.Error).Should().NotContainAny("\u001b", "\u0007", "\u009b");
        }
    }

    [TestCase("json")]
    [TestCase("jsonl")]
    [TestCase("html")]
    [TestCase("annotations")]
    [TestCase("csv")]
    [TestCase("yaml")]
    [TestCase("text")]
    public void Half_a_surrogate_pair_is_replaced_wherever_it_stands(string format)
    {
        byte[] text =
        [
            0xFF,
            0xFE,
            .. System.Text.Encoding.Unicode.GetBytes("A "),
            0x3D,
            0xD8,
            .. System.Text.Encoding.Unicode.GetBytes(" B. Article 51 of the UN Charter "),
            0x42,
            0xDE,
        ];
        var run = Tool.WithInput(text, "scan", "-f", format);

        run.ExitCode.Should().Be(ExitCode.Served);
        run.Out.Should().Contain("un-charter/51").And.NotContain("\uD83D");
        run.Error.Should().Contain("2 places");
    }

    [Test]
    public void Json_of_a_text_with_half_a_surrogate_pair_can_be_read()
    {
        var citation = new ScannedCitation(0, 3, "a\uD83D\"", "en", [Target()]);
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        ScanReports.WriteJsonLines([ScannedFile.Of("f", "a\uD83D\"", [citation])], writer, OffsetUnit.Utf8);

        JsonDocument
            .Parse(writer.ToString())
            .RootElement.GetProperty("citations")[0]
            .GetProperty("text")
            .GetString()
            .Should()
            .Be("a\uFFFD\"");
    }

    private const string LikeYaml =
        "He said: \"{[|>&*!%#`@,\" — Article 51 of the UN Charter: 'yes' \\ \u0085\u2028 #\n\n--- Article 2 of the UN Charter\n...\n";

    [TestCase(LikeYaml)]
    [TestCase("")]
    [TestCase("See Article 9 of the Constitution \t and\u2003 Article 200 of the UN Charter; # Article 51\r\n\r\nof the UN Charter.")]
    public void A_draft_of_any_text_stands_as_fmt_writes_it(string text)
    {
        var draft = Tool.WithInput(text, "scan", "-f", "yaml");

        Tool.WithInput(draft.Out, "fmt", "-").Should().Be(draft);
    }

    [Test]
    public void A_draft_of_any_text_loads()
    {
        var draft = Tool.WithInput(LikeYaml, "scan", "-f", "yaml").Out;
        var loaded = LibraryLoader.Check(LibraryOrigin.BuiltIn, LibraryOrigin.Text("draft.yaml", draft));

        loaded.Diagnostics.Should().BeEmpty();
        loaded.Library.FindCommentary(CommentId.Parse("draft#2")).Should().NotBeNull();
    }

    private static ScannedTarget Target() =>
        new()
        {
            Start = 0,
            End = 2,
            Status = TargetStatus.UnknownInstrument,
            Instrument = new CitedInstrument(null, InstrumentBinding.None, "@x", []),
            Members = [],
        };
}
