using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Cuts names into words, in the form in which names are compared.</summary>
internal static class NameWords
{
    /// <summary>The longest word that is looked at, in characters.</summary>
    public const int Longest = 64;

    private const int LongestGap = 4;
    private const string Inside = "-'’‘.,()\"“”«»„/·・&+:№°º\u2010\u2011\u2013\u2014\u00AD《》〈〉（），،、\u200E\u200F";

    /// <summary>The next word, folded and brought to its stem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to look from; then where the word ends.</param>
    /// <param name="word">Where the word goes: <see cref="Longest"/> characters.</param>
    /// <param name="length">Its length.</param>
    /// <param name="isFirst">Whether this is the first word of the name, so that nothing may stand before it.</param>
    /// <returns>Whether there is one near enough to belong to the same name.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, Span<char> word, out int length, bool isFirst)
    {
        length = 0;
        var start = position;
        if (!TrySkipGap(text, ref start, isFirst))
        {
            return false;
        }

        var end = start + 1;
        if (!IsWordOfItsOwn(text[start]))
        {
            while (end < text.Length && IsInWord(text[end]))
            {
                end++;
            }
        }

        if (end - start > Longest / 2)
        {
            return false;
        }

        length = TextFolding.FoldWord(text[start..end], word);
        position = end;
        if (length > 3 && Scripts.IsBeyondLatin(word[0]))
        {
            length = Inflection.StemLength(word[..length]);
        }

        return length > 0;
    }

    /// <summary>Whether a character is a word by itself: Chinese, Japanese and Korean are written without spaces.</summary>
    public static bool IsWordOfItsOwn(char c) =>
        Scripts.IsJoined(c) && c is not (>= '\u3000' and <= '\u3004' or >= '\u3008' and <= '\u3020' or '\u3030' or '\u30FB');

    /// <summary>Whether a character belongs to a word of letters or digits.</summary>
    public static bool IsInWord(char c) =>
        c < '\u0080'
            ? char.IsAsciiLetterOrDigit(c)
            : !IsWordOfItsOwn(c)
                && (
                    char.IsLetterOrDigit(c)
                    || c == Scripts.Stroke
                    || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
                );

    // Inside a name stand spaces, hyphens, apostrophes, brackets, commas and points, but no end of a sentence or paragraph:
    // a point with a space after it goes on only to a number, "Protocol No. 1".
    private static bool TrySkipGap(ReadOnlySpan<char> text, ref int position, bool isFirst)
    {
        var start = position;
        var (lines, hasPoint) = (0, false);
        while (position < text.Length && !IsInWord(text[position]) && !IsWordOfItsOwn(text[position]))
        {
            var c = text[position++];
            lines += c == '\n' ? 1 : 0;
            hasPoint |= c is '.';
            var isInside = char.IsWhiteSpace(c) ? lines < 2 : Inside.Contains(c, StringComparison.Ordinal);
            if (!isInside || position - start > LongestGap)
            {
                return false;
            }
        }

        return position < text.Length && !(hasPoint && position - start > 1 && !char.IsDigit(text[position]) && text[start] is '.');
    }
}
