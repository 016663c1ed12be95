using TreatyRefs.Text;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes citations one a line, not wrapped: they are made to be copied.</summary>
internal static class CiteText
{
    /// <summary>Writes the lines.</summary>
    /// <param name="lines">The name of each style and what it writes.</param>
    /// <param name="isBare">Whether the names are left out.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(IReadOnlyList<(string Style, string Text)> lines, bool isBare, TextWriter writer)
    {
        var width = lines.Max(line => line.Style.Length) + 2;
        foreach (var (style, text) in lines)
        {
            writer.Write($"{(isBare ? string.Empty : style.PadRight(width))}{VisibleText.Of(text)}\n");
        }
    }
}
