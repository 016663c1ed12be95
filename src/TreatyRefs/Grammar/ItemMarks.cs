using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The bullets and numbers by which the items of a list begin.</summary>
internal static class ItemMarks
{
    private const string Bullets = "-\u2013\u2014*\u2022\u00B7\u25CF\u25AA\u25E6\u2023\u25CB\u25A0\u25A1\u2192|";
    private const int LongestNumber = 4; // "viii"
    private const int Near = 300;

    /// <summary>How long the bullet is with which a line begins, with the space after it; 0 where there is none.</summary>
    public static int BulletLength(ReadOnlySpan<char> line) =>
        line.Length < 2 ? 0
        : line[0] is '\u30FB' or (>= '\u2460' and <= '\u2473') ? 1 // with the number in a circle
        : Bullets.Contains(line[0], StringComparison.Ordinal) && line[1] is ' ' or '\t' or '\u00A0' ? 2
        : 0;

    /// <summary>The same of a number or letter: "1.", "2)", "(a)", "(iii)", （一）.</summary>
    public static int NumberLength(ReadOnlySpan<char> line)
    {
        var open = line is ['(', ..] or ['\uFF08', ..] ? 1 : 0;
        var end = open;
        while (end < line.Length && end - open < LongestNumber && char.IsLetterOrDigit(line[end]))
        {
            end++;
        }

        var isClosed = end > open && end + 1 < line.Length && (line[end] is ')' or '\uFF09' || (open == 0 && line[end] == '.'));
        return !isClosed ? 0
            : line[end + 1] is ' ' or '\t' or '\u00A0' ? (IsNumber(line[open..end], isInBrackets: open > 0) ? end + 2 : 0)
            : open > 0 && Scripts.IsJoined(line[open]) && NumberText.TryReadInBrackets(line, open, end, out _) ? end + 1 // no space follows
            : 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> written, bool isInBrackets) =>
        (char.IsDigit(written[0]) && written.Length < LongestNumber)
        || written.Length == 1
        || (isInBrackets && written.IndexOfAnyExcept("ivx") < 0);

    /// <summary>Whether a bracket at the head of a line is an item's and no point of the article at the end of the line before: a line near
    /// it begins with another one. A wrapped line begins so by chance.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    public static bool IsInRow(ReadOnlySpan<char> text, int open)
    {
        if (!LetterRules.BeginsLine(text, open) || NumberLength(text[open..]) is var length && length == 0)
        {
            return false;
        }

        var mark = text.Slice(open, length);
        var near = text[Math.Max(0, open - Near)..Math.Min(text.Length, open + Near)];
        foreach (var part in near.Split('\n'))
        {
            var line = near[part].TrimStart();
            if (NumberLength(line) is var other && other > 0 && line[0] == mark[0] && !line.StartsWith(mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the spaces end with which a line begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Where the line begins.</param>
    public static int EndOfIndent(ReadOnlySpan<char> text, int line)
    {
        while (line < text.Length && text[line] is ' ' or '\t' or '\u00A0' or '\u3000')
        {
            line++;
        }

        return line;
    }
}
