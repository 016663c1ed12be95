using TreatyRefs.Cli;

namespace TreatyRefs.Benchmarks.Growth;

/// <summary>A list of thousands of articles is one citation, whose cell in a table is cut to what there is room for.</summary>
internal static class TableGrowth
{
    private static readonly Repetition[] s_texts = [new(", 2", "Articles 1", " of the UN Charter"), new("、第2条", "第1条")];

    public static IEnumerable<Growing> Rows => s_texts.Select(text => text.Row($"table: {text.Head}{text.Name}", Scan, 0.3));

    private static void Scan(string text) =>
        CliApp.Run(
            ["scan", "-"],
            new CliEnvironment
            {
                Out = TextWriter.Null,
                Error = TextWriter.Null,
                Variable = _ => null,
                TerminalWidth = 80,
                IsInputRedirected = true,
                OpenIn = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)),
            }
        );
}
