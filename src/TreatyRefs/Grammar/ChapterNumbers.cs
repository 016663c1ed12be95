using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Numbers of chapters as the maritime conventions print them: <c>SOLAS chapter II-1</c>, 第XI-2章; and before the number of a
/// regulation, <c>II-1/3</c>. The figure is a part of the number, <c>2.1</c>: II-1 and II-2 are two chapters, and no range.</summary>
internal static class ChapterNumbers
{
    /// <summary>Reads the figure after a Roman numeral.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the numeral begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">The numeral's number; with the figure where there is one.</param>
    /// <returns>Where the number ends.</returns>
    public static int ReadFigure(ReadOnlySpan<char> text, int start, int end, ref ProvisionNumber number)
    {
        if (
            end <= start
            || end + 1 >= text.Length
            || text[end] is not ('-' or '\u2011')
            || text[end + 1] is not (>= '1' and <= '9')
            || (
                end + 2 < text.Length && (char.IsAsciiLetterOrDigit(text[end + 2]) || text[end + 2] is '-' or '.' && IsDigit(text, end + 3))
            )
            || text[start..end].ContainsAnyExcept('I', 'V', 'X')
            || !ProvisionNumber.TryParse($"{number}.{text[end + 1]}", null, out var whole)
        )
        {
            return end;
        }

        number = whole;
        return end + 2;
    }

    /// <summary>Reads a chapter and the stroke after it: the <c>II-1/</c> of <c>regulation II-1/3</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it may begin.</param>
    /// <param name="number">The chapter's number.</param>
    /// <returns>Where the number ends, before the stroke; the start where there is none before a figure.</returns>
    public static int ReadBeforeStroke(ReadOnlySpan<char> text, int start, out ProvisionNumber number)
    {
        number = default;
        var end = start;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        if (end == start || !RomanNumeral.TryParse(text[start..end], out var chapter))
        {
            return start;
        }

        number = new ProvisionNumber(chapter);
        end = ReadFigure(text, start, end, ref number);
        return end + 1 < text.Length && text[end] == '/' && IsDigit(text, end + 1) ? end : start;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int position) => position < text.Length && char.IsAsciiDigit(text[position]);
}
