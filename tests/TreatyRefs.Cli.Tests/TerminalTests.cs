using System.Text;
using TreatyRefs.Cli.Output;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>Terminals, pipes, and texts that would like to be something else.</summary>
public sealed class TerminalTests
{
    [Test]
    public void In_a_pipe_there_is_no_colour_and_no_line_is_wrapped()
    {
        var run = Tool.Run("article", "4");

        run.Out.Should().NotContain("\u001b");
        run.Out.Split('\n').Should().Contain(line => line.Length > 200);
        run.Out.Split('\n').Should().NotContain(line => line.EndsWith(' '));
    }

    [Test]
    public void No_color_is_honoured_and_still_wraps()
    {
        var run = Tool.Run(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, 80, "article", "4");

        run.Out.Should().NotContain("\u001b");
        run.Out.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Test]
    public void A_closed_pipe_ends_quietly()
    {
        using var closed = new PipeStream(new ClosedStream());
        using var writer = new StreamWriter(closed, Encoding.UTF8, bufferSize: 64);
        using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var exitCode = CliApp.Run(
            ["article", "un-charter/51"],
            new CliEnvironment
            {
                Out = writer,
                Error = error,
                Variable = _ => null,
            }
        );

        exitCode.Should().Be(ExitCode.Served);
        error.ToString().Should().BeEmpty();
    }

    [Test]
    public void A_library_cannot_repaint_the_terminal_or_turn_a_line_round()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "hostile.yaml",
            """
            instrument: pact
            kind: treaty
            title: "A pact\u001b[2J\u202Etcap"
            provisions:
              - { article: 1, subject: "\u001b]0;owned\u0007", summary: "[red]not markup[/] \u009b31m" }
            """
        );
        var run = Tool.Run(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, 100, "article", "pact/1", "-l", folder.Path);

        run.Out.Should().NotContainAny("\u001b", "\u202E", "\u0007", "\u009b");
    }

    [Test]
    public void Side_by_side_keeps_its_columns_with_any_script()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "scripts.yaml",
            """
            instrument: pact
            kind: treaty
            title: Pact
            provisions:
              - { article: 1, subject: 상호원조, trigger: { ko: 어느 일방이 무력침공을 받아 전쟁상태에 처하게 되는 경우에 적용된다고 편집자는 이 도서관에서 풀이한다 } }
              - { article: 2, trigger: { ar: إذا تعرض أحد الطرفين لهجوم مسلح ودخل بسبب ذلك في حالة حرب فإن هذه المادة تنطبق عليه }, limits: "a\u202Eb | c\nd" }
            """
        );
        var run = Tool.Run(new Dictionary<string, string> { ["NO_COLOR"] = "1" }, 60, "compare", "pact/1", "pact/2", "-l", folder.Path);

        run.Out.Split('\n')
            .Should()
            .OnlyContain(line => Spectre.Console.Rendering.Segment.CellCount(new[] { new Spectre.Console.Rendering.Segment(line) }) <= 60);
        TreatyRefs.Tests.Support.Approved.Matches("terminal-60-compare-scripts.txt", run.Out);
    }

    [Test]
    public void A_cell_is_cut_to_the_width_of_its_column_in_any_script()
    {
        using var folder = new TemporaryFolder();
        var run = Tool.Run(
            new Dictionary<string, string> { ["NO_COLOR"] = "1" },
            60,
            "scan",
            folder.Write(
                "a.txt",
                "《联合国宪章》第五十一条、第五十二条、第五十三条、第五十四条、第五十五条、第五十六条。\nArticles 51, 52, 53, 54, 55, 56, 57, 58 and 59 of the UN Charter"
            )
        );

        run.Out.Split('\n')
            .Should()
            .OnlyContain(line => Spectre.Console.Rendering.Segment.CellCount(new[] { new Spectre.Console.Rendering.Segment(line) }) <= 60);
        run.Out.Should().Contain("…");
    }

    private sealed class ClosedStream : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => 0;

        public override long Position { get; set; }

        public override void Flush() => throw new IOException("Broken pipe", 32);

        public override int Read(byte[] buffer, int offset, int count) => 0;

        public override long Seek(long offset, SeekOrigin origin) => 0;

        public override void SetLength(long value) { }

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", 32);
    }
}
