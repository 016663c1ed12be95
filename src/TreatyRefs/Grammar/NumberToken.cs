using System.Globalization;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Cuts a text into the words that numbers are made of, folded. In scripts without spaces every character is a word.</summary>
internal static class NumberToken
{
    /// <summary>Words longer than this are no numbers.</summary>
    public const int MaxLength = 40;

    /// <summary>How much room a folded word needs: one letter can fold to two, and a space can stand before it.</summary>
    public const int Room = MaxLength + 3;

    /// <summary>Reads the word at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin; moves after the word if there is one.</param>
    /// <param name="isFirst">Whether it begins the number; else it stands after another word, mostly after a space or a hyphen.</param>
    /// <param name="folded">Where the folded word goes; <see cref="Room"/> characters.</param>
    /// <returns>The length of the folded word, 0 if there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, ref int position, bool isFirst, Span<char> folded)
    {
        var start = isFirst ? position : EndOfSeparator(text, position);
        if (start >= text.Length)
        {
            return 0;
        }

        if (Scripts.IsJoined(text[start]))
        {
            return ReadCharacter(text[start], isAfterSpace: start > position, ref position, start, folded);
        }

        return isFirst || start > position ? ReadWord(text, ref position, start, folded) : 0;
    }

    // A space belongs to the word, because 첫 번째 may be written with one and 이십 may not.
    private static int ReadCharacter(char c, bool isAfterSpace, ref int position, int start, Span<char> folded)
    {
        var length = 0;
        if (isAfterSpace)
        {
            folded[length++] = ' ';
        }

        folded[length++] = c;
        position = start + 1;
        return length;
    }

    private static int ReadWord(ReadOnlySpan<char> text, ref int position, int start, Span<char> folded)
    {
        var length = 0;
        var end = start;
        for (; end < text.Length && IsPartOfWord(text[end]); end++)
        {
            if (end - start >= MaxLength || length >= MaxLength)
            {
                return 0;
            }

            length += TextFolding.FoldLetter(text[end], folded[length..]);
        }

        // "twenty1" is no word.
        if (length == 0 || (end < text.Length && char.IsDigit(text[end])))
        {
            return 0;
        }

        position = end;
        return length;
    }

    // One hyphen, or spaces of any kind: "twenty - five" is a range.
    private static int EndOfSeparator(ReadOnlySpan<char> text, int position)
    {
        if (position < text.Length && text[position] is '-' or '\u2010' or '\u2011')
        {
            return position + 1;
        }

        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsPartOfWord(char c) =>
        (char.IsLetter(c) && !Scripts.IsJoined(c)) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
