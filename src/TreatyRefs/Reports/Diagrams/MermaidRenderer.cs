using System.Globalization;
using System.Text;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Diagrams;

/// <summary>Writes a diagram as a Mermaid flowchart.</summary>
/// <remarks>Labels are quoted and every character that Mermaid, Markdown or HTML would read is written as a code, so that no label can
/// add an arrow, a link or markup. Lines end with <c>\n</c>. Stateless.</remarks>
internal static class MermaidRenderer
{
    /// <summary>Writes a diagram.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void Write(ReferenceDiagram diagram, TextWriter writer)
    {
        writer.Write("flowchart LR\n");
        for (var i = 0; i < diagram.Nodes.Count; i++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"  n{i}[\"{Escape(diagram.Nodes[i].Label)}\"]\n"));
        }

        foreach (var edge in diagram.Edges)
        {
            var arrow = edge.IsIndirect ? "-.->" : "-->";
            var text = edge.Text.Length == 0 ? string.Empty : $"|\"{Escape(edge.Text)}\"|";
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"  n{edge.From} {arrow}{text} n{edge.To}\n"));
        }
    }

    // Letters, digits and the punctuation of labels stay; all else is its code.
    private static string Escape(string label)
    {
        var result = new StringBuilder(label.Length);
        foreach (var rune in VisibleText.Of(label).EnumerateRunes())
        {
            if (
                Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                || " .,-()'/".Contains((char)rune.Value, StringComparison.Ordinal)
            )
            {
                result.Append(rune);
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return result.ToString();
    }
}
