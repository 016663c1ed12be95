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
            if (width > 0 && width + CellWidth.Of(piece.TrimEnd(' ')) > columns)
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
        foreach (var word in Words(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), columns))
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

    // A number stays with the word that says what it is the number of, where both fit: "art. 10(2)".
    private static IEnumerable<string> Words(string[] words, int columns)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var next = i + 1 < words.Length ? $"{words[i]} {words[i + 1]}" : string.Empty;
            var isPair =
                next.Length > 0 && char.IsLetter(words[i][0]) && char.IsAsciiDigit(words[i + 1][0]) && next.Length * 3 <= columns * 2;
            yield return isPair ? next : words[i];
            i += isPair ? 1 : 0;
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
