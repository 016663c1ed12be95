namespace TreatyRefs.Grammar;

/// <summary>An article of a protocol as practitioners of human rights write it: <c>A1P1</c>, <c>A2-P4</c>, <c>P1-1</c>,
/// <c>P7-4(2)</c>.</summary>
internal static class ProtocolShorthand
{
    /// <summary>Reads the letters and numbers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="protocol">The protocol, as <c>P1</c>.</param>
    /// <param name="article">The article, with its brackets.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out int end, out string protocol, out string article)
    {
        (end, protocol, article) = (position, string.Empty, string.Empty);
        var isArticleFirst = At(text, position) is 'A' or 'a';
        if (!isArticleFirst && At(text, position) is not ('P' or 'p'))
        {
            return false;
        }

        var first = Digits(text, position + 1);
        var next = SkipDash(text, first);
        var second =
            At(text, next) is var letter && (isArticleFirst ? letter is 'P' or 'p' : letter is 'A' or 'a') ? next + 1
            : isArticleFirst ? -1
            : next;
        if (
            first == position + 1
            || second < 0
            || (second == first && !isArticleFirst)
            || Digits(text, second) is var last && last == second
        )
        {
            return false;
        }

        var (one, other) = (text[(position + 1)..first].ToString(), text[second..last].ToString());
        end = Brackets(text, last);
        if (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            return false;
        }

        protocol = "P" + (isArticleFirst ? other : one);
        article = (isArticleFirst ? one : other) + text[last..end].ToString();
        return true;
    }

    private static char At(ReadOnlySpan<char> text, int position) => position < text.Length ? text[position] : '\0';

    private static int Digits(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (position < text.Length && position - start < 2 && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int SkipDash(ReadOnlySpan<char> text, int position) =>
        At(text, position) is '-' or '‑' or '–' or ' ' or '/' ? position + 1 : position;

    private static int Brackets(ReadOnlySpan<char> text, int position)
    {
        while (At(text, position) == '(' && text[position..].IndexOf(')') is > 1 and <= 4 and var close)
        {
            position += close + 1;
        }

        return position;
    }
}
