using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Lines;

/// <summary>Reads the number of a paragraph or point: <c>1.</c>, <c>(a)</c>, <c>（一）</c>, <c>가.</c>, <c>أ)</c>.</summary>
internal static class MarkerReader
{
    private const int LongestDigits = 3;
    private const int LongestLetters = 6;
    private const string Opening = "(（";

    /// <summary>The number at a position of a text, or nothing.</summary>
    public static Marker? Read(string text, int position)
    {
        var start = Skip(text, position);
        if (start >= text.Length)
        {
            return null;
        }

        var c = text[start];
        if (c is >= '①' and <= '⑳')
        {
            return new Marker(
                MarkerShape.Circle,
                false,
                [new(MarkerNumbering.Digit, c - '①' + 1, new ProvisionNumber(c - '①' + 1))],
                Skip(text, start + 1)
            );
        }

        var isSign = c is '§' or '¶';
        var isOpen = Opening.Contains(c, StringComparison.Ordinal);
        var from = isSign || isOpen ? Skip(text, start + 1) : start;
        var end = from + BodyLength(text, from);
        var word = text.AsSpan(from, end - from);
        var readings = Readings(word);
        return readings.Count > 0 && MarkerShapeReader.Read(text, isSign, isOpen, ref end, readings[0].Numbering) is { } shape
            ? new Marker(
                shape,
                readings[0].Numbering is MarkerNumbering.Letter or MarkerNumbering.Roman && char.IsUpper(word[0]),
                readings.ToEquatableArray(),
                Skip(text, end)
            )
            : null;
    }

    private static List<MarkerReading> Readings(ReadOnlySpan<char> word)
    {
        var readings = new List<MarkerReading>();
        if (word.IsEmpty)
        {
            return readings;
        }

        if (char.IsDigit(word[0]))
        {
            AddDigits(word, readings);
        }
        else if (ChineseNumeral.IsPart(word[0]))
        {
            if (ChineseNumeral.TryParse(word, out var chinese))
            {
                readings.Add(new MarkerReading(MarkerNumbering.Chinese, chinese, new ProvisionNumber(chinese)));
            }
        }
        else
        {
            AddLetters(word, readings);
        }

        return readings;
    }

    private static void AddDigits(ReadOnlySpan<char> word, List<MarkerReading> readings)
    {
        var (value, digits) = (0, 0);
        while (digits < word.Length && char.IsDigit(word[digits]) && digits <= LongestDigits)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(word[digits++]);
        }

        var isNumber = digits <= LongestDigits && CharUnicodeInfo.GetDecimalDigitValue(word[0]) > 0;
        if (
            isNumber
            && ProvisionNumber.TryParse(value.ToString(CultureInfo.InvariantCulture) + word[digits..].ToString(), null, out var number)
        )
        {
            readings.Add(new MarkerReading(MarkerNumbering.Digit, value, number));
        }
    }

    // A letter has its place in each alphabet that has it: Russian е is the sixth, or was meant as a Latin e.
    private static void AddLetters(ReadOnlySpan<char> word, List<MarkerReading> readings)
    {
        var letters = word.TrimEnd(Scripts.Stroke); // هـ is the letter with a stroke that keeps it apart
        if (letters.Length == 1)
        {
            var letter = char.ToLowerInvariant(letters[0]);
            var latin = PointLetters.Latin(letter) - 'a' + 1;
            foreach (
                var place in LanguageCatalogue
                    .Current.Languages.SelectMany(language => new[] { language.PointLetters, language.Layout.Letters })
                    .Select(order => order.IndexOf(letter, StringComparison.Ordinal) + 1)
                    .Append(latin)
                    .Where(place => place is > 0 and <= 26)
                    .Distinct()
            )
            {
                AddLetter(place, readings);
            }
        }
        else if (
            letters.Length == 2
            && letters[0] == letters[1]
            && char.IsAsciiLetter(letters[0])
            && ProvisionNumber.TryParseInBrackets(letters, out var doubled)
        )
        {
            var place = 26 + char.ToLowerInvariant(letters[0]) - 'a' + 1; // aa, bb: after z
            readings.Add(new MarkerReading(MarkerNumbering.Letter, place, doubled));
        }

        if (
            letters.Length is > 0 and <= LongestLetters
            && RomanNumeral.TryParse(letters, out var value)
            && value < 50
            && ProvisionNumber.TryParseInBrackets(letters, out var roman)
        )
        {
            readings.Add(new MarkerReading(MarkerNumbering.Roman, value, roman));
        }
    }

    private static void AddLetter(int place, List<MarkerReading> readings)
    {
        if (ProvisionNumber.TryParseInBrackets([(char)('a' + place - 1)], out var number))
        {
            readings.Add(new MarkerReading(MarkerNumbering.Letter, place, number));
        }
    }

    private static int BodyLength(string text, int from)
    {
        var end = from;
        if (end < text.Length && char.IsDigit(text[end]))
        {
            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }

            // 2bis, 3a
            var suffix = end;
            while (suffix < text.Length && char.IsAsciiLetterLower(text[suffix]))
            {
                suffix++;
            }

            return (suffix - end is 1 or 3 && suffix < text.Length && text[suffix] is '.' or ')' ? suffix : end) - from;
        }

        var isChinese = end < text.Length && ChineseNumeral.IsPart(text[end]);
        while (
            end < text.Length
            && end - from <= LongestLetters + 1
            && (isChinese ? ChineseNumeral.IsPart(text[end]) : char.IsLetter(text[end]) || text[end] == Scripts.Stroke)
        )
        {
            end++;
            if (!isChinese && end - from == 1 && NameWords.IsWordOfItsOwn(text[from]))
            {
                break;
            }
        }

        return end - from;
    }

    /// <summary>Where the text goes on after space and marks of direction.</summary>
    public static int Skip(string text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is '\u200F' or '\u200E'))
        {
            position++;
        }

        return position;
    }
}
