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

    private static void Write(IReadOnlyList<(string Style, string Text)> lines, bool isBare, TextWriter writer)
    {
        var width = lines.Max(line => line.Style.Length) + 2;
        foreach (var (style, text) in lines)
        {
            writer.Write($"{(isBare ? string.Empty : style.PadRight(width))}{VisibleText.Of(text)}\n");
        }
    }
}
