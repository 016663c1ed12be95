namespace TreatyRefs.Grammar;

/// <summary>Chinese numerals from 1 to 999, written in units (二百九十八) or digit by digit (二九八).</summary>
internal static class ChineseNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Whether a character can stand in a numeral.</summary>
    public static bool IsPart(char c) => c is '十' or '百' or '零' or '两' || Digits.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads a numeral that is the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 7)
        {
            return false;
        }

        return text.ContainsAny('十', '百') ? TryParseUnits(text, out value) : TryParseDigits(text, out value);
    }

    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (DigitOf(c) is not { } digit || value > 99)
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
        var lastUnit = 1000;
        foreach (var c in text)
        {
            if (c is '十' or '百')
            {
                var unit = c == '十' ? 10 : 100;
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

    private static int? DigitOf(char c) =>
        c switch
        {
            '零' => 0,
            '两' => 2,
            _ => Digits.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? index : null,
        };
}
