using System.Globalization;
using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Diagrams;

/// <summary>Breaks a label into lines for a box of a given width, without measuring fonts: wide letters count twice.</summary>
internal static class LineBreaks
{
    /// <summary>At most so many lines of at most so many columns; what does not fit ends with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string label, int columns, int mostLines)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var width = 0;
        foreach (var piece in Pieces(VisibleText.Of(label), columns))
        {
            var needed = CellWidth.Of(piece);
            if (width > 0 && width + needed > columns)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                width = 0;
            }

            line.Append(piece);
            width += needed;
        }

        lines.Add(line.ToString().TrimEnd());
        return lines.Count <= mostLines ? lines : [.. lines.Take(mostLines - 1), lines[mostLines - 1].TrimEnd('.', ',') + "…"];
    }

    // Words with the space after them; a word that is longer than a line, and Chinese, may break anywhere.
    private static IEnumerable<string> Pieces(string text, int columns)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (CellWidth.Of(word) <= columns && !word.Any(Scripts.BreaksAnywhere))
            {
                yield return word + " ";
                continue;
            }

            foreach (var element in Elements(word))
            {
                yield return element;
            }

            yield return " ";
        }
    }

    private static IEnumerable<string> Elements(string word)
    {
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
