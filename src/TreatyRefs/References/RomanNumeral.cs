using System.Text;

namespace TreatyRefs.References;

/// <summary>Roman numerals from 1 to 3999 in their one correct form.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] s_table =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>Whether a word is a numeral of several letters in capitals; one letter alone may be a word.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) =>
        word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0 && TryParse(word, out _);

    /// <summary>Reads a roman numeral in any case.</summary>
    /// <param name="text">The numeral and nothing else.</param>
    /// <param name="value">From 1 to 3999, or 0.</param>
    /// <returns>Whether the text is a numeral in its correct form: <c>IV</c> is, <c>IIII</c> and <c>IC</c> are not.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var rest = text;
        foreach (var (amount, letters) in s_table)
        {
            for (var times = letters.Length == 1 && amount is not (500 or 50 or 5) ? 3 : 1; times > 0; times--)
            {
                if (!rest.StartsWith(letters, StringComparison.OrdinalIgnoreCase))
                {
                    break;
                }

                value += amount;
                rest = rest[letters.Length..];
            }
        }

        if (rest.IsEmpty && !text.IsEmpty && text.Equals(Format(value), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>Writes a number in upper-case roman letters.</summary>
    /// <param name="value">From 1 to 3999.</param>
    /// <returns>Such as <c>XIV</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has no roman form.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3999);
        var result = new StringBuilder(15);
        foreach (var (amount, letters) in s_table)
        {
            for (; value >= amount; value -= amount)
            {
                result.Append(letters);
            }
        }

        return result.ToString();
    }
}
