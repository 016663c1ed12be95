using System.Globalization;
using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Diagrams;

/// <summary>Breaks a label into lines for a box of a given width, by how wide its letters are about.</summary>
internal static class LineBreaks
{
    private const string Ellipsis = "…";

    /// <summary>At most so many lines, none wider than a room; what does not fit ends with an ellipsis.</summary>
    /// <param name="label">The label.</param>
    /// <param name="room">The room, in hundredths of the size of the font.</param>
    /// <param name="mostLines">How many lines at most.</param>
    public static IReadOnlyList<string> Wrap(string label, int room, int mostLines)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var width = 0;
        foreach (var piece in Pieces(VisibleText.Of(label), room))
        {
            var needed = TextWidth.Of(piece);
            if (width > 0 && width + TextWidth.Of(piece.TrimEnd(' ')) > room)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                width = 0;
            }

            line.Append(piece);
            width += needed;
        }

        lines.Add(line.ToString().TrimEnd());
        return lines.Count <= mostLines ? lines : [.. lines.Take(mostLines - 1), Cut(lines[mostLines - 1], room)];
    }

    // The ellipsis has to fit too.
    private static string Cut(string line, int room)
    {
        var elements = Elements(line.TrimEnd('.', ',')).ToList();
        while (elements.Count > 0 && TextWidth.Of(string.Concat(elements) + Ellipsis) > room)
        {
            elements.RemoveAt(elements.Count - 1);
        }

        return string.Concat(elements).TrimEnd(' ', '.', ',') + Ellipsis;
    }

    // Words with the space after them; a word that is longer than a line, and Chinese, may break anywhere.
    private static IEnumerable<string> Pieces(string text, int room)
    {
        foreach (var word in Words(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), room))
        {
            if (TextWidth.Of(word) <= room && !word.Any(Scripts.BreaksAnywhere))
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
    private static IEnumerable<string> Words(string[] words, int room)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var next = i + 1 < words.Length ? $"{words[i]} {words[i + 1]}" : string.Empty;
            var isPair =
                next.Length > 0 && char.IsLetter(words[i][0]) && char.IsAsciiDigit(words[i + 1][0]) && TextWidth.Of(next) * 3 <= room * 2;
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
