using TreatyRefs.Text;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes citations one a line, not wrapped: they are made to be copied.</summary>
internal static class CiteText
{
    /// <summary>Writes the lines; several references stand apart, unless each is a line.</summary>
    /// <param name="cited">The references with what each style writes.</param>
    /// <param name="isBare">Whether the names of the styles are left out.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(IReadOnlyList<CitedReference> cited, bool isBare, TextWriter writer)
    {
        for (var i = 0; i < cited.Count; i++)
        {
            writer.Write(i > 0 && !isBare ? "\n" : string.Empty);
            Write(cited[i].Lines, isBare, writer);
        }
    }

    /// <summary>Says what was left out because the library does not have it, each with the styles that print it.</summary>
    public static void WriteMissing(IReadOnlyList<CitedReference> cited, TextWriter writer)
    {
        foreach (
            var missing in cited
                .SelectMany(one => one.Lines)
                .SelectMany(line => line.Missing.Select(what => (what, line.Style)))
                .Distinct()
                .GroupBy(pair => pair.what)
        )
        {
            writer.Write(
                $"Not recorded, so left out: {VisibleText.Of(missing.Key)} ({string.Join(", ", missing.Select(pair => pair.Style))})\n"
            );
        }
    }

    private static void Write(IReadOnlyList<CitedLine> lines, bool isBare, TextWriter writer)
    {
        var width = lines.Max(line => line.Style.Length) + 2;
        foreach (var (style, text, _) in lines)
        {
            writer.Write($"{(isBare ? string.Empty : style.PadRight(width))}{VisibleText.Of(text)}\n");
        }
    }
}
