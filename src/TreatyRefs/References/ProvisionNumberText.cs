using System.Globalization;
using System.Text;

namespace TreatyRefs.References;

/// <summary>Reads, compares and prints the text of a <see cref="ProvisionNumber"/>.</summary>
internal static class ProvisionNumberText
{
    public static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private const int MostDigits = 9;

    private static readonly ProvisionNumber[] s_letters =
    [
        .. Enumerable.Range('a', 26).Select(letter => new ProvisionNumber(((char)letter).ToString())),
    ];

    public static int Leading(string? canonical)
    {
        var digits = LengthOfDigits(canonical);
        return digits == 0 ? 0 : int.Parse(canonical.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public static bool TryRead(ReadOnlySpan<char> text, bool lettersStay, out ProvisionNumber result)
    {
        result = default;
        if (text.Length is 0 or > ProvisionNumber.MaxLength)
        {
            return false;
        }

        // Most points have one letter.
        if (lettersStay && text.Length == 1 && char.IsAsciiLetter(text[0]))
        {
            result = s_letters[(text[0] | 0x20) - 'a'];
            return true;
        }

        var canonical = new StringBuilder(text.Length);
        foreach (var range in text.Split('.'))
        {
            if (canonical.Length > 0)
            {
                canonical.Append('.');
            }

            // After a point letters are letters: 20.d is point d, and 4.i is not 4.1.
            if (!TryReadPart(text[range], lettersStay || canonical.Length > 0, canonical))
            {
                return false;
            }
        }

        // What names a kind is no number: "x/annex" is the annex.
        var number = canonical.ToString();
        if (ProvisionKinds.TryFromKeyword(number, out _))
        {
            return false;
        }

        result = new ProvisionNumber(number);
        return true;
    }

    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var byPart = ComparePart(CutPart(ref left), CutPart(ref right));
            if (byPart != 0)
            {
                return byPart;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    public static string Print(ProvisionNumber number, string leading)
    {
        if (number.IsNone || number.IsLetters)
        {
            return number.ToString();
        }

        var suffix = number.Suffix;
        return LatinSuffix.OrdinalOf(suffix) > 0 ? $"{leading} {suffix}" : leading + suffix;
    }

    private static bool TryReadPart(ReadOnlySpan<char> part, bool lettersStay, StringBuilder canonical)
    {
        var digits = LengthOfDigits(part);
        if (digits > MostDigits || (digits > 0 && part[0] == '0'))
        {
            return false;
        }

        if (digits > 0)
        {
            canonical.Append(part[..digits]);
            return part.Length == digits || TryReadSuffix(part[digits..], canonical);
        }

        var length = canonical.Length;
        if (!lettersStay && TryReadRoman(part, canonical))
        {
            return true;
        }

        canonical.Length = length; // "Vietnam" is not 5 with letters after it.
        return TryAppendLetters(part, canonical);
    }

    // "X", "iv", "IVbis", "IV bis", "IIa". A single c, d, l or m is far more often a letter than 100, 500, 50 or 1000.
    private static bool TryReadRoman(ReadOnlySpan<char> part, StringBuilder canonical)
    {
        if (RomanNumeral.TryParse(part, out var value))
        {
            if (part.Length == 1 && char.ToLowerInvariant(part[0]) is 'c' or 'd' or 'l' or 'm')
            {
                return false;
            }

            canonical.Append(value);
            return true;
        }

        var capitals = part.IndexOfAnyExceptInRange('A', 'Z');
        if (capitals > 0 && RomanNumeral.TryParse(part[..capitals], out value))
        {
            canonical.Append(value);
            return TryReadSuffix(part[capitals..], canonical);
        }

        return false;
    }

    private static bool TryReadSuffix(ReadOnlySpan<char> suffix, StringBuilder canonical)
    {
        var word = suffix.Trim(" \u00A0-").ToString().ToLowerInvariant();
        if (LatinSuffix.OrdinalOf(word) is var ordinal and > 0)
        {
            canonical.Append(LatinSuffix.WordFor(ordinal));
            return true;
        }

        // A letter or two stand close: "4a" is a number, "4 a" two, and "Common" is not 100 with a suffix.
        return word.Length == suffix.Length && word.Length <= 2 && TryAppendLetters(suffix, canonical);
    }

    private static bool TryAppendLetters(ReadOnlySpan<char> letters, StringBuilder canonical)
    {
        if (letters.Length is 0 or > 8)
        {
            return false;
        }

        foreach (var c in letters)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }

            canonical.Append(char.ToLowerInvariant(c));
        }

        return true;
    }

    private static int LengthOfDigits(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;

    private static int ComparePart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (leftDigits, rightDigits) = (LengthOfDigits(left), LengthOfDigits(right));
        if (leftDigits == 0 || rightDigits == 0)
        {
            // Numbers before letters.
            return leftDigits == rightDigits ? CompareLetters(left, right) : rightDigits.CompareTo(leftDigits);
        }

        // No leading zeros: the longer numeral is the larger.
        var byLength = leftDigits.CompareTo(rightDigits);
        var byValue = byLength != 0 ? byLength : left[..leftDigits].SequenceCompareTo(right[..rightDigits]);
        return byValue != 0 ? byValue : CompareSuffix(left[leftDigits..], right[rightDigits..]);
    }

    private static int CompareSuffix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var byRank = Rank(left).CompareTo(Rank(right));
        return byRank != 0 ? byRank : CompareLetters(left, right);
    }

    // Nothing, then bis, ter, ..., then letters.
    private static int Rank(ReadOnlySpan<char> suffix) =>
        suffix.IsEmpty ? 0
        : LatinSuffix.OrdinalOf(suffix) is var ordinal and > 0 ? ordinal
        : int.MaxValue;

    private static int CompareLetters(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var byLength = left.Length.CompareTo(right.Length);
        return byLength != 0 ? byLength : left.SequenceCompareTo(right);
    }

    private static ReadOnlySpan<char> CutPart(ref ReadOnlySpan<char> rest)
    {
        var point = rest.IndexOf('.');
        var part = point < 0 ? rest : rest[..point];
        rest = point < 0 ? default : rest[(point + 1)..];
        return part;
    }
}
