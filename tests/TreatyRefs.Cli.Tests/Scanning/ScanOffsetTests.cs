using System.Globalization;
using System.Text;
using System.Text.Json;
using TreatyRefs.Cli.Scanning;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Scanning;

/// <summary>Offsets lead back to the place in the file, in every unit, in every sort of file.</summary>
public sealed class ScanOffsetTests
{
    private const string Emoji =
        "🙂 安保 é\r\nZwei 🙂🙂: Article 51 of the UN Charter, 《联合国宪章》第五十一条。\rx Article 2 of the UN Charter\n";

    [TestCase("utf16")]
    [TestCase("codepoint")]
    [TestCase("utf8")]
    public void A_slice_of_the_text_is_the_citation_in_every_unit(string unit)
    {
        var citations = Citations(Tool.WithInput(Emoji, "scan", "-f", "json", "--offsets", unit));

        citations.Should().HaveCount(3);
        foreach (var citation in citations)
        {
            Slice(Emoji, unit, citation).Should().Be(citation.GetProperty("text").GetString());
            foreach (var target in citation.GetProperty("targets").EnumerateArray())
            {
                citation.GetProperty("text").GetString().Should().Contain(Slice(Emoji, unit, target));
            }
        }
    }

    [Test]
    public void Lines_end_as_editors_see_them()
    {
        var rows = Tool.WithInput(Emoji, "scan", "-f", "csv")
            .Out.Split("\r\n")[1..^1]
            .Select(row => string.Join(',', row.Split(',')[1..3]));

        rows.Should().Equal("2,12", "2,49", "3,3");
    }

    [Test]
    public void Windows_line_ends_count_as_one()
    {
        var unix = "One.\n\nSee Articles 3\nand 4 of the UN Charter.\n\nArticle 5 of the UN Charter\n";
        var windows = unix.Replace("\n", "\r\n", StringComparison.Ordinal);

        Tool.WithInput(windows, "scan").Out.Should().Be(Tool.WithInput(unix, "scan").Out);
    }

    [TestCase("<p>See Article <b>51</b> of the UN Charter.</p>", "Article 51 of the UN Charter", "Article <b>51</b> of the UN Charter")]
    [TestCase(
        "<p title='a > b'>See <a href=x>Article&nbsp;51</a> of the\n  UN   Charter</p>",
        "Article 51 of the UN Charter",
        "Article&nbsp;51</a> of the\n  UN   Charter"
    )]
    [TestCase(
        "<!-- Article 1 of the UN Charter --><script>'Article 2 of the UN Charter <p>'</script>\r\n"
            + "<STYLE>Article 3 of the UN Charter</STYLE>x Article 4 of the UN Charter",
        "Article 4 of the UN Charter",
        "Article 4 of the UN Charter"
    )]
    [TestCase(
        "<p>l&#39;article&#x20;51 de la Charte des Nations&nbsp;Unies",
        "article 51 de la Charte des Nations Unies",
        "article&#x20;51 de la Charte des Nations&nbsp;Unies"
    )]
    [TestCase("<p>🙂&amp;<br/><i>Article 5</i><sup>1</sup> of the UN Charter", "Article 5", "Article 5")]
    [TestCase("<p>Article 51(a&#41; of it</p>", "Article 51(a)", "Article 51(a&#41;")]
    [TestCase("<p>See Article 2&#52;, it says.</p>", "Article 24", "Article 2&#52;")]
    [TestCase("<p>See Article 2&#52;<b>&#51;</b>, it says.</p>", "Article 243", "Article 2&#52;<b>&#51;")]
    [TestCase("<p>See Article &#50;&#52;, it says.", "Article 24", "Article &#50;&#52;")]
    [TestCase("<td>4</td><td>Article 51 of the UN Charter</td>", "Article 51 of the UN Charter", "Article 51 of the UN Charter")]
    public void Of_html_the_text_is_scanned_and_the_offsets_are_those_of_the_file(string html, string text, string slice)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("page.html", html);
        foreach (var unit in new[] { "utf16", "codepoint", "utf8" })
        {
            var citation = Citations(Tool.Run("scan", path, "-f", "json", "--offsets", unit))[0];

            citation.GetProperty("text").GetString()!.Replace('\u00A0', ' ').Should().StartWith(text);
            Slice(html, unit, citation).Should().StartWith(slice);
        }
    }

    [TestCase("> See **Article** 51\r\n> of the *UN* Charter.", "Article 51\nof the UN Charter", "Article** 51\r\n> of the *UN* Charter")]
    [TestCase(
        "# 🙂 [Article 51](https://example.org/4 'Article 4') of the UN&nbsp;Charter",
        "Article 51 of",
        "Article 51](https://example.org/4 'Article 4') of"
    )]
    [TestCase("<!--\n\nArticle 1 of the UN Charter\n\n-->\n- `Article 2` of the UN Charter", "Article 2 of", "Article 2` of")]
    [TestCase("é\n===\n1. Article 2\\(4\\) of the UN Charter", "Article 2(4) of", "Article 2\\(4\\) of")]
    public void Of_markdown_the_text_is_scanned_and_the_offsets_are_those_of_the_file(string markdown, string text, string slice)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("note.md", markdown);
        foreach (var unit in new[] { "utf16", "codepoint", "utf8" })
        {
            var citation = Citations(Tool.Run("scan", path, "-f", "json", "--offsets", unit))[0];

            citation.GetProperty("text").GetString().Should().StartWith(text);
            Slice(markdown, unit, citation).Should().StartWith(slice);
        }
    }

    // An entity at every place of a citation, in every form: what stands between the offsets is the citation as a browser shows it.
    [TestCase("Article 51(a) of the UN Charter")]
    [TestCase("Articles 4 and 24 of the UN Charter")]
    [TestCase("《联合国宪章》第五十一条")]
    [TestCase("статья 51 Устава ООН")]
    public void Whatever_stands_as_an_entity_belongs_to_what_it_is_part_of(string citation)
    {
        var random = new Random(7);
        var html = new StringBuilder();
        for (var i = 0; i < 60; i++)
        {
            html.Append("<p>")
                .Append(Written("🙂 x: ", random))
                .Append(Written(citation, random))
                .Append(Written(".", random))
                .Append("</p>");
        }

        using var folder = new TemporaryFolder();
        var path = folder.Write("page.html", html.ToString());
        foreach (var unit in new[] { "utf16", "codepoint", "utf8" })
        {
            var citations = Citations(Tool.Run("scan", path, "-f", "json", "--offsets", unit));

            citations.Should().HaveCount(60);
            citations
                .Select(each => System.Net.WebUtility.HtmlDecode(Slice(html.ToString(), unit, each)))
                .Should()
                .OnlyContain(text => text == citation);
            citations
                .SelectMany(each => each.GetProperty("targets").EnumerateArray())
                .Select(target => System.Net.WebUtility.HtmlDecode(Slice(html.ToString(), unit, target)))
                .Should()
                .OnlyContain(text => citation.Contains(text) && !text.Contains('&'));
        }
    }

    private static string Written(string text, Random random) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(rune =>
                    random.Next(4) switch
                    {
                        0 => $"&#{rune.Value};",
                        1 => $"&#x{rune.Value:X};",
                        _ => rune.ToString(),
                    }
                )
        );

    [Test]
    public void The_formats_that_show_the_text_know_the_same_places()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "page.html",
            "<h1>A</h1>\n<p>é <b>Article</b> 51 of the UN Charter</p>\n<p>Articles 1&ndash;3 of the UN Charter"
        );

        using var json = JsonDocument.Parse(Tool.Run("scan", path, "-f", "annotations").Out);
        var selectors = json
            .RootElement.GetProperty("first")
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("target").GetProperty("selector")[1])
            .ToList();
        var citations = Citations(Tool.Run("scan", path, "-f", "json", "--offsets", "utf8"));

        selectors.Select(selector => selector.GetProperty("type").GetString()).Should().AllBe("DataPositionSelector");
        selectors
            .Select(selector => selector.GetProperty("start").GetInt32())
            .Should()
            .Equal(citations.Select(citation => citation.GetProperty("start").GetInt32()));
    }

    [Test]
    public void A_long_stream_is_read_piece_by_piece_and_counted_to_its_end()
    {
        const string Filler = "Nothing to be found in this sentence, which says little. 🙂\r\n";
        var pieces = 0;
        var run = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(
            ["scan", "-f", "csv"],
            new CliEnvironment
            {
                Out = run,
                Error = TextWriter.Null,
                Variable = _ => null,
                IsInputRedirected = true,
                OpenIn = () =>
                    new RepeatingStream(
                        Encoding.UTF8.GetBytes(Filler),
                        200_000,
                        Encoding.UTF8.GetBytes("See Article 51 of the UN Charter."),
                        () => pieces++
                    ),
            }
        );

        exitCode.Should().Be(ExitCode.Served);
        run.ToString().Split("\r\n")[1].Should().StartWith($"'-,200001,5,{(200_000L * Filler.Length) + 4},");
    }

    [Test]
    public void A_text_in_any_pieces_has_the_same_places()
    {
        var text = "a\r\nb\rc\n🙂d\uD83D e\uDE42\r\n\r\n";
        var whole = TreatyRefs.Text.TextOffset.Start.Advance(text);
        for (var cut = 0; cut <= text.Length; cut++)
        {
            TreatyRefs.Text.TextOffset.Start.Advance(text.AsSpan(0, cut)).Advance(text.AsSpan(cut)).Should().Be(whole);
        }

        whole.Position.Should().Be(new TreatyRefs.Text.LinePosition(6, 1));
        whole.CodePoint.Should().Be(text.Length - 1);
        whole.Utf8.Should().Be(Encoding.UTF8.GetByteCount(text));
    }

    [Test]
    public void Progress_is_shown_after_a_second_and_gone_at_the_end()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var time = new HandTime();
        var progress = new ProgressLine(writer, time, 1000);

        progress.Add("a.txt", 100);
        writer.ToString().Should().BeEmpty();
        time.Seconds = 2;
        progress.Add("a.txt", 150);
        progress.Add("a.txt", 1);
        writer.ToString().Should().Be("\r\u001b[2K━━━━━━━───────────────────────  25 %  a.txt");
        progress.Clear();
        writer.ToString().Should().EndWith("\r\u001b[2K");
    }

    private static List<JsonElement> Citations(ToolRun run) =>
        [.. JsonDocument.Parse(run.Out).RootElement.EnumerateArray().SelectMany(file => file.GetProperty("citations").EnumerateArray())];

    private static string Slice(string text, string unit, JsonElement place)
    {
        var (start, end) = (place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32());
        return unit switch
        {
            "utf8" => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[start..end]),
            "codepoint" => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start).Select(rune => rune.ToString())),
            _ => text[start..end],
        };
    }

    private sealed class HandTime : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }

    private sealed class RepeatingStream(byte[] filler, int times, byte[] end, Action read) : MemoryStream
    {
        private int _times;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            read();
            var next =
                _times < times ? filler
                : _times == times ? end
                : [];
            if (Position < next.Length && Position > 0)
            {
                next = next[(int)Position..];
            }

            var count = Math.Min(buffer.Length, next.Length);
            next.AsSpan(0, count).CopyTo(buffer);
            if (count == next.Length)
            {
                _times++;
                Position = 0;
            }
            else
            {
                Position += count;
            }

            return count;
        }
    }
}
