using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Chinese numerals from 1 to 9999, written in units (二百九十八) or digit by digit (二九八).</summary>
internal static class ChineseNumeral
{
    private const int Ten = 10;

    private static readonly LanguageTable<Dictionary<char, int>> s_values = new(catalogue =>
        catalogue
            .Languages.SelectMany(language => language.Numbers.Signs)
            .SelectMany(number => number.Signs.Select(sign => (sign, number.Value)))
            .DistinctBy(number => number.sign)
            .ToDictionary(number => number.sign, number => number.Value)
    );

    private static readonly LanguageTable<char[]> s_digits = new(_ =>
        [.. Enumerable.Range(0, Ten).Select(digit => s_values.Value.First(sign => sign.Value == digit).Key)]
    );

    /// <summary>A text with its figures written as signs, digit by digit: 二九八 for 298.</summary>
    public static string InPlaces(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? s_digits.Value[c - '0'] : c));

    /// <summary>Whether a character can stand in a numeral.</summary>
    public static bool IsPart(char c) => Scripts.IsJoined(c) && s_values.Value.ContainsKey(c);

    /// <summary>Reads a numeral that is the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 7)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (UnitOf(c) is not null)
            {
                return TryParseUnits(text, out value);
            }
        }

        return TryParseDigits(text, out value);
    }

    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (DigitOf(c) is not { } digit || value > 999)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return value > 0;
    }

    // 二百九十八: each unit multiplies the digit before it; a lone 十 is ten.
    private static bool TryParseUnits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int? pending = null;
        var lastUnit = Ten * Ten * Ten * Ten;
        foreach (var c in text)
        {
            if (UnitOf(c) is { } unit)
            {
                if (unit >= lastUnit)
                {
                    return false;
                }

                value += (pending ?? 1) * unit;
                (pending, lastUnit) = (null, unit);
            }
            else if (DigitOf(c) is { } digit && pending is null or 0)
            {
                pending = digit;
            }
            else
            {
                return false;
            }
        }

        value += pending ?? 0;
        return value > 0;
    }

    private static int? DigitOf(char c) => s_values.Value.TryGetValue(c, out var value) && value < Ten ? value : null;

    private static int? UnitOf(char c) => s_values.Value.TryGetValue(c, out var value) && value >= Ten ? value : null;
}
