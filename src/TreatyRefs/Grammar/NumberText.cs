using System.Buffers;
using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Reads the number of a provision as people write it: in the digits of any script, with bis, letters, points and ordinal
/// marks.</summary>
internal static class NumberText
{
    private const int FirstYear = 1000;

    private static readonly LanguageTable<string[]> s_ordinalMarks = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Numbers.OrdinalMarks).Distinct()]
    );

    private static readonly SearchValues<char> s_scannedRoman = SearchValues.Create("IVXLCl");

    // Most numbers are small: these are made once.
    private static readonly ProvisionNumber[] s_small = [.. Enumerable.Range(1, 500).Select(value => new ProvisionNumber(value))];

    /// <summary>Reads a number that begins with a digit.</summary>
    /// <returns>Where it ends; the position itself where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int position, out ProvisionNumber number, out bool isOrdinal)
    {
        isOrdinal = false;
        if (position < text.Length && ChineseNumeral.IsPart(text[position]))
        {
            return ReadChinese(text, position, out number);
        }

        var digits = EndOfDigits(text, position);
        if (digits == position || !TryReadDigits(text[position..digits], out number))
        {
            number = default;
            return position;
        }

        var end = SkipOrdinalMark(text, digits);
        isOrdinal = end > digits;
        end = ReadSuffix(text, end, ref number);
        while (TryReadDotted(text, ref end, ref number)) { }

        return end;
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

        start += text[start..end].IndexOf(inside[0]);
        return ProvisionNumber.TryParseInBrackets(inside.Length == 1 ? PointLetters.Latin(text, start).ToString() : inside, out number);
    }

    /// <summary>Reads a word as a number: a roman numeral, with or without bis, or a single letter.</summary>
    /// <returns>Where the number ends; the start where the word is none.</returns>
    public static int ReadWord(ReadOnlySpan<char> text, int start, int end, bool lettersStay, out ProvisionNumber number)
    {
        var word = text[start..end];
        number = default;
        if (word.Length is > 1 and <= 12 && char.IsUpper(word[0]) && word.Contains('l') && word.IndexOfAnyExcept(s_scannedRoman) < 0)
        {
            word = word.ToString().Replace('l', 'I'); // "Vll" was scanned from paper
        }

        if (word.Length > 12 || (word.Length > 1 && !IsRomanDigit(word[0])))
        {
            return start;
        }

        // An article's letter is a capital; "article a" and "artículos y" go on with another word.
        if (word.Length == 1 && !lettersStay && !char.IsUpper(word[0]))
        {
            return word[0] is 'i' or 'v' or 'x' && ProvisionNumber.TryParse(word, null, out number) ? end : start;
        }

        // "par l'annexe"
        if (word.Length == 1 && end < text.Length && text[end] is '\'' or '’')
        {
            return start;
        }

        if (word.Length == 1 && (lettersStay || !IsRomanDigit(word[0])))
        {
            return ProvisionNumber.TryParseInBrackets(PointLetters.Latin(text, start).ToString(), out number) ? end : start;
        }

        if (!ProvisionNumber.TryParse(word, null, out number) || number.IsLetters || !IsLikely(word))
        {
            // "iii" after a letter stays letters; a word of several letters is no number otherwise.
            return lettersStay && RomanNumeral.TryParse(word, out _) && ProvisionNumber.TryParseInBrackets(word, out number) ? end : start;
        }

        var after = ReadSuffix(text, end, ref number);
        while (TryReadDotted(text, ref after, ref number)) { }

        return after;
    }

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
        var value = 0;
        foreach (var c in digits[..Math.Min(digits.Length, 4)])
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        var isSmall = digits.Length <= 3 && value is > 0 and <= 500 && CharUnicodeInfo.GetDecimalDigitValue(digits[0]) > 0;
        number = isSmall ? s_small[value - 1] : default;
        return isSmall || ProvisionNumber.TryParse(Digits(digits), null, out number);
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int SkipOrdinalMark(ReadOnlySpan<char> text, int position)
    {
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

    // "8bis", "8 bis", "8-bis", "4a"; and "1 A" before a bracket or the end, as the Refugee Convention is cited.
    private static int ReadSuffix(ReadOnlySpan<char> text, int position, ref ProvisionNumber number)
    {
        var start = position;
        if (start < text.Length && text[start] is ' ' or '\u00A0' or '-')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end == start || end - start > 12)
        {
            return position;
        }

        var word = text[start..end].ToString().ToLowerInvariant();
        if (start > position && IsRangeWord(text, start, end))
        {
            return position;
        }

        var isClose = start == position && word.Length <= 2;
        var isSection =
            start > position
            && text[position] != '-'
            && word.Length == 1
            && char.IsAsciiLetterUpper(text[start])
            && IsSectionEnd(text[end..]);
        return (LatinSuffix.OrdinalOf(word) > 0 || isClose || isSection) && ProvisionNumber.TryParse(number + word, null, out var longer)
            ? Taken(longer, ref number, end)
            : position;
    }

    // "30 bis 33" and "Artikel 2 bis Artikel 4" are ranges in German, where "8 bis" would be a number.
    private static bool IsRangeWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (
            end + 1 >= text.Length
            || text[end] != ' '
            || LatinSuffix.OrdinalOf(text[start..end].ToString().ToLowerInvariant()) <= 0
            || Vocabulary.Find(text[start..end])?.LanguagesOf(WordRoles.To) is not { IsEmpty: false } ranges
        )
        {
            return false;
        }

        var next = end + 1;
        while (next < text.Length && char.IsLetter(text[next]))
        {
            next++;
        }

        return char.IsDigit(text[end + 1])
            || (
                next > end + 1
                && Vocabulary.Find(text[(end + 1)..next])?.LanguagesOf(WordRoles.Unit) is { } units
                && !(units & ranges).IsEmpty
            );
    }

    private static bool IsSectionEnd(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is '(' or ',' || rest.StartsWith(" (");

    private static bool TryReadDotted(ReadOnlySpan<char> text, ref int end, ref ProvisionNumber number)
    {
        if (end + 1 >= text.Length || text[end] != '.' || !(char.IsDigit(text[end + 1]) || char.IsAsciiLetter(text[end + 1])))
        {
            return false;
        }

        var next = end + 1;
        while (next < text.Length && (char.IsDigit(text[next]) || char.IsAsciiLetter(text[next])))
        {
            next++;
        }

        // "20.d" and "4.ii", but "47.Article" is the end of one sentence and the beginning of the next.
        var part = text[(end + 1)..next];
        if (char.IsAsciiLetter(part[0]) && part.Length > 1 && !(RomanNumeral.TryParse(part, out _) && IsLikely(part)))
        {
            return false;
        }

        if (!ProvisionNumber.TryParse($"{number}.{Digits(text[(end + 1)..next])}", null, out var longer))
        {
            return false;
        }

        end = Taken(longer, ref number, next);
        return true;
    }

    private static int Taken(ProvisionNumber longer, ref ProvisionNumber number, int end)
    {
        number = longer;
        return end;
    }

    private static bool IsRomanDigit(char c) => c is 'I' or 'V' or 'X' or 'i' or 'v' or 'x' or 'L' or 'C';

    // "mix", "di" and "DC" are words; provisions have smaller numbers, written in capitals or with i, v and x alone.
    // "If", "In" and "Va" are words too: after one capital stands a, b, c or a Latin suffix.
    private static bool IsLikely(ReadOnlySpan<char> roman)
    {
        var end = roman.IndexOfAnyExcept("IVXLC");
        return end < 0
            || (end > 0 && !char.IsAsciiLetterUpper(roman[end]) && (end > 1 || roman.Length > 3 || roman[end] is 'a' or 'b' or 'c'))
            || roman.IndexOfAnyExcept("ivx") < 0;
    }

    // Digits of every script are digits.
    private static string Digits(ReadOnlySpan<char> written) =>
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
}
