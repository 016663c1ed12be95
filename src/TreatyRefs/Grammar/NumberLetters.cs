using System.Buffers;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>Reads letters as the number of a provision: a roman numeral, with or without bis, or a single letter.</summary>
internal static class NumberLetters
{
    private const int Longest = 12;

    private static readonly SearchValues<char> s_scannedRoman = SearchValues.Create("IVXLCl");

    /// <summary>Reads a word.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lettersStay">Whether a letter that is a roman digit too stays a letter, as in points.</param>
    /// <param name="number">The number.</param>
    /// <returns>Where the number ends; the start where the word is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int end, bool lettersStay, out ProvisionNumber number)
    {
        number = default;
        return (end - start) switch
        {
            1 when !lettersStay && !char.IsUpper(text[start]) => ReadSmallLetter(text, start, out number),
            1 when IsElided(text, end) => start,
            1 when lettersStay || !IsRomanDigit(text[start]) => ReadLetter(text, start, out number),
            >= 1 and <= Longest when IsRomanDigit(text[start]) => ReadRoman(text, start, end, lettersStay, out number),
            _ => start,
        };
    }

    /// <summary>Whether a roman numeral is one, rather than a word that could be read as one.</summary>
    public static bool IsLikelyRoman(ReadOnlySpan<char> roman)
    {
        // "mix", "di" and "DC" are words; provisions have smaller numbers, written in capitals or with i, v and x alone.
        // "If", "In" and "Va" are words too: after one capital stands a, b, c or a Latin suffix.
        var end = roman.IndexOfAnyExcept("IVXLC");
        return end < 0
            || (end > 0 && !char.IsAsciiLetterUpper(roman[end]) && (end > 1 || roman.Length > 3 || roman[end] is 'a' or 'b' or 'c'))
            || roman.IndexOfAnyExcept("ivx") < 0;
    }

    // An article's letter is a capital; "article a" and "artículos y" go on with another word.
    private static int ReadSmallLetter(ReadOnlySpan<char> text, int start, out ProvisionNumber number)
    {
        number = default;
        return text[start] is 'i' or 'v' or 'x' && ProvisionNumber.TryParse(text.Slice(start, 1), null, out number) ? start + 1 : start;
    }

    // "par l'annexe"
    private static bool IsElided(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] is '\'' or '’';

    private static int ReadLetter(ReadOnlySpan<char> text, int start, out ProvisionNumber number) =>
        ProvisionNumber.TryParseInBrackets(PointLetters.Latin(text, start).ToString(), out number) ? start + 1 : start;

    private static int ReadRoman(ReadOnlySpan<char> text, int start, int end, bool lettersStay, out ProvisionNumber number)
    {
        if (ReadOrdinal(text, start, end, out number))
        {
            return end;
        }

        var word = WithoutScannedOnes(text[start..end]);
        if (ProvisionNumber.TryParse(word, null, out number) && !number.IsLetters && IsLikelyRoman(word))
        {
            return NumberSuffix.Read(text, end, ref number);
        }

        // "iii" after a letter stays letters; a word of several letters is no number otherwise.
        return lettersStay && RomanNumeral.TryParse(word, out _) && ProvisionNumber.TryParseInBrackets(word, out number) ? end : start;
    }

    // "article Ier"
    private static bool ReadOrdinal(ReadOnlySpan<char> text, int start, int end, out ProvisionNumber number)
    {
        var mark = start;
        while (mark < end && text[mark] is 'I' or 'V' or 'X')
        {
            mark++;
        }

        number = default;
        return end - mark > 1
            && mark > start
            && NumberText.SkipOrdinalMark(text, mark) == end
            && ProvisionNumber.TryParse(text[start..mark], null, out number)
            && !number.IsLetters;
    }

    // "Vll" was scanned from paper.
    private static ReadOnlySpan<char> WithoutScannedOnes(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.Contains('l') && word.IndexOfAnyExcept(s_scannedRoman) < 0
            ? word.ToString().Replace('l', 'I')
            : word;

    private static bool IsRomanDigit(char c) => c is 'I' or 'V' or 'X' or 'i' or 'v' or 'x' or 'L' or 'C';
}
