using System.Globalization;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Strokes in a list of several articles: "Articles 36/1 and 41", المادتين 36/1 و41. A stroke joins two articles there as well,
/// "Articles 31/32"; where the second number is the lower one, it is a paragraph, and so is the one after every other stroke of the
/// list.</summary>
internal static class StrokesOfSeveral
{
    private const int LongestList = 60;
    private const int LongestAnd = 3;
    private const int MostDigits = 4;
    private const int LongestOrdinal = 2; // 9.º
    private const int MostDigitsOfParagraph = 2;

    /// <summary>Reads the paragraph after a stroke.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number of the article begins.</param>
    /// <param name="position">Where it ends.</param>
    /// <param name="inner">Where the paragraph goes.</param>
    /// <returns>Where that ends; the position where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int position, List<ProvisionNumber> inner) =>
        Read(text, start, position, mayBeLower: true, inner);

    /// <summary>The same where one article may be named as well, "art. 2/3, 7 et 9/1", so that only the rest of a list tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number of the article begins.</param>
    /// <param name="position">Where it ends.</param>
    /// <param name="inner">Where the paragraph goes.</param>
    /// <returns>Where that ends; the position where there is none.</returns>
    public static int ReadBeforeLower(ReadOnlySpan<char> text, int start, int position, List<ProvisionNumber> inner) =>
        Read(text, start, position, mayBeLower: false, inner);

    private static int Read(ReadOnlySpan<char> text, int start, int position, bool mayBeLower, List<ProvisionNumber> inner)
    {
        var isPair = TryPair(text, start, position, out var paragraph, out var end, out var isLower);
        if (!isPair || !((mayBeLower && isLower) || HasLowerAfter(text, end)))
        {
            return position;
        }

        inner.Add(new ProvisionNumber(paragraph));
        return end;
    }

    // Two numbers, a stroke between, and nothing else that a date or a symbol has.
    private static bool TryPair(ReadOnlySpan<char> text, int start, int stroke, out int second, out int end, out bool isLower)
    {
        (second, end, isLower) = (0, stroke, false);
        var digits = stroke + 1 < text.Length && text[stroke] == '/' ? DigitsAt(text, stroke + 1) : 0;
        end = stroke + 1 + digits;
        if (
            digits is 0 or > MostDigitsOfParagraph
            || stroke - start > MostDigits + LongestOrdinal
            || (end < text.Length && (text[end] == '/' || char.IsLetterOrDigit(text[end])))
        )
        {
            return false;
        }

        second = ValueOf(text[(stroke + 1)..end]);
        isLower = second < ValueOf(text[start..(start + DigitsAt(text, start))]);
        return second > 0;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    // In the figures of any script; 0 of what is no number.
    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsDigit(c))
            {
                return 0;
            }

            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        return value;
    }

    // "articles 2/3, 7 and 9/1": further on in the list, over commas and short words.
    private static bool HasLowerAfter(ReadOnlySpan<char> text, int from)
    {
        var limit = Math.Min(text.Length, from + LongestList);
        for (var letters = 0; from < limit && letters <= LongestAnd; )
        {
            var digits = DigitsAt(text, from);
            if (digits > 0)
            {
                if (TryPair(text, from, from + digits, out _, out _, out var isLower) && isLower)
                {
                    return true;
                }

                (from, letters) = (from + digits, 0);
                continue;
            }

            if (!(char.IsLetter(text[from]) || text[from] is ' ' or '\u00A0' or '/' || Punctuation.IsComma(text[from])))
            {
                return false;
            }

            letters = char.IsLetter(text[from]) ? letters + 1 : 0;
            from++;
        }

        return false;
    }
}
