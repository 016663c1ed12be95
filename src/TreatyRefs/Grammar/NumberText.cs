using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Reads the number of a provision as people write it: in the digits of any script, with an ordinal mark perhaps, and with
/// what goes on after it.</summary>
internal static class NumberText
{
    private const int FirstYear = 1000;

    private static readonly LanguageTable<string[]> s_ordinalMarks = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Numbers.OrdinalMarks).Distinct()]
    );

    // Most numbers are small: these are made once, each when it is first read.
    private static readonly ProvisionNumber[] s_small = new ProvisionNumber[500];

    /// <summary>Reads a number that begins with a digit.</summary>
    /// <returns>Where it ends; the position itself where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int position, out ProvisionNumber number, out bool isOrdinal)
    {
        isOrdinal = false;
        if (position < text.Length && ChineseNumeral.IsPart(text[position]))
        {
            return ReadChinese(text, position, out number);
        }

        if (position < text.Length && RomanSigns.IsSign(text[position]))
        {
            return RomanSigns.Read(text, position, out number);
        }

        var digits = EndOfDigits(text, position);
        if (digits == position || !TryReadDigits(text[position..digits], out number))
        {
            number = default;
            return position;
        }

        var end = SkipOrdinalMark(text, digits);
        isOrdinal = end > digits;
        return NumberSuffix.Read(text, end, ref number);
    }

    /// <summary>Reads letters, roman numerals or digits that stand between brackets, with spaces around them perhaps.</summary>
    public static bool TryReadInBrackets(ReadOnlySpan<char> text, int start, int end, out ProvisionNumber number)
    {
        number = default;
        var inside = text[start..end].Trim();
        if (inside.IsEmpty)
        {
            return false;
        }

        if (char.IsDigit(inside[0]) || ChineseNumeral.IsPart(inside[0]))
        {
            return Read(inside, 0, out number, out _) == inside.Length && number.Leading < FirstYear;
        }

        if (RomanSigns.IsSign(inside[0]))
        {
            return RomanSigns.AreSigns(inside) && ProvisionNumber.TryParseInBrackets(RomanSigns.Letters(inside), out number);
        }

        if (Scripts.IsArabic(inside[0]) && PointLetters.Named(inside) is { } named)
        {
            return ProvisionNumber.TryParseInBrackets([named], out number);
        }

        if (!PointLetters.MayNumber(inside))
        {
            return false;
        }

        start += text[start..end].IndexOf(inside[0]);
        return ProvisionNumber.TryParseInBrackets(inside.Length == 1 ? [PointLetters.Latin(text, start)] : inside, out number);
    }

    /// <summary>A number in digits 0 to 9: digits of every script are digits.</summary>
    public static string Digits(ReadOnlySpan<char> written) =>
        string.Create(
            written.Length,
            written,
            static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    target[i] = char.IsDigit(source[i]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(source[i])) : source[i];
                }
            }
        );

    private static int ReadChinese(ReadOnlySpan<char> text, int position, out ProvisionNumber number)
    {
        var end = position;
        while (end < text.Length && ChineseNumeral.IsPart(text[end]))
        {
            end++;
        }

        var isNumber = ChineseNumeral.TryParse(text[position..end], out var value);
        number = isNumber ? new ProvisionNumber(value) : default;
        return isNumber ? end : position;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> digits, out ProvisionNumber number)
    {
        digits = digits.Length > 1 && CharUnicodeInfo.GetDecimalDigitValue(digits[0]) == 0 ? digits[1..] : digits; // "Article 07"
        var value = 0;
        foreach (var c in digits[..Math.Min(digits.Length, 4)])
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        var isSmall = digits.Length <= 3 && value is > 0 and <= 500 && CharUnicodeInfo.GetDecimalDigitValue(digits[0]) > 0;
        number = isSmall ? Small(value) : default;
        return isSmall || ProvisionNumber.TryParse(Digits(digits), null, out number);
    }

    private static ProvisionNumber Small(int value)
    {
        ref var number = ref s_small[value - 1];
        return number.IsNone ? number = new ProvisionNumber(value) : number;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Where an ordinal mark ends that stands at a place: <c>er</c>; the place where none does.</summary>
    public static int SkipOrdinalMark(ReadOnlySpan<char> text, int position)
    {
        // After most numbers stands nothing that could be one: then the marks need not be made.
        if (position == text.Length || char.IsWhiteSpace(text[position]))
        {
            return position;
        }

        foreach (var mark in s_ordinalMarks.Value)
        {
            if (
                text[position..].StartsWith(mark) && (position + mark.Length == text.Length || !char.IsLetter(text[position + mark.Length]))
            )
            {
                return position + mark.Length;
            }
        }

        return position;
    }
}
