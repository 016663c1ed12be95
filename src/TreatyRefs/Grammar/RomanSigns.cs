using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Roman numerals in the signs that Chinese, Japanese and Korean typesetting has for them: Ⅱ, Ⅸ, ⅳ, several of them
/// perhaps.</summary>
/// <remarks>Source: The Unicode Standard, Number Forms, U+2160 to U+217F.</remarks>
internal static class RomanSigns
{
    private const char First = '\u2160';
    private const char FirstSmall = '\u2170';
    private const char Last = '\u217F';
    private const int Longest = 8;

    private static readonly int[] s_values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 50, 100, 500, 1000];

    /// <summary>Whether a character is such a sign.</summary>
    public static bool IsSign(char c) => c is >= First and <= Last;

    /// <summary>Whether a text consists of such signs.</summary>
    public static bool AreSigns(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange(First, Last) < 0;

    /// <summary>Reads a numeral of such signs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="number">The number.</param>
    /// <returns>Where it ends; the position where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int position, out ProvisionNumber number)
    {
        var end = EndOf(text, position);
        var isNumeral = RomanNumeral.TryParse(Letters(text[position..end]), out var value);
        number = isNumeral ? new ProvisionNumber(value) : default;
        return isNumeral ? end : position;
    }

    /// <summary>The same in letters, small where the signs are.</summary>
    /// <param name="signs">Nothing but such signs.</param>
    public static string Letters(ReadOnlySpan<char> signs)
    {
        var letters = string.Empty;
        foreach (var sign in signs)
        {
            var isSmall = sign >= FirstSmall;
            var numeral = RomanNumeral.Format(s_values[sign - (isSmall ? FirstSmall : First)]);
            letters += isSmall ? numeral.ToLowerInvariant() : numeral;
        }

        return letters;
    }

    private static int EndOf(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && end - position < Longest && IsSign(text[end]))
        {
            end++;
        }

        return end;
    }
}
