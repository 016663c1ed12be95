using TreatyRefs.Grammar;

namespace TreatyRefs.Importing.Lines;

/// <summary>Marks the lines of quotations that fill several: what an amendment puts into another instrument is numbered as that
/// is.</summary>
internal static class Quotations
{
    private const int Longest = 120;

    /// <summary>The lines, those inside a quotation marked. A quotation that never ends is none.</summary>
    public static List<SourceLine> Mark(List<SourceLine> lines)
    {
        var marked = new List<SourceLine>(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (OpenBy(lines[i].Text) is { } close && End(lines, i, close) is var end and > 0)
            {
                for (i++; i <= end; i++)
                {
                    marked[i] = marked[i] with { IsQuoted = true };
                }

                i = end;
            }
        }

        return marked;
    }

    // "Article 3 ... on a line of its own, without the sign that closes it.
    private static char? OpenBy(string text)
    {
        if (text.Length < 2 || !Punctuation.TryClosing(text[0], out var close))
        {
            return null;
        }

        var isOpen = text[0] == close ? text.Count(c => c == close) % 2 == 1 : !text.Contains(close, StringComparison.Ordinal);
        return isOpen ? close : null;
    }

    // The line that ends with the sign; where a quotation begins before that, it is not known which is open.
    private static int End(List<SourceLine> lines, int from, char close)
    {
        for (var i = from + 1; i < lines.Count && i <= from + Longest; i++)
        {
            var text = WithoutMarks(lines[i].Text);
            if (text.Length > 0 && text[^1] == close && (close != '"' || text.Count(close) % 2 == 1))
            {
                return i;
            }

            if (OpenBy(lines[i].Text) == close)
            {
                return 0;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (text[^1] == ' ' || Punctuation.EndsPart(text[^1]) || Punctuation.IsComma(text[^1])))
        {
            text = text[..^1];
        }

        return text;
    }
}
