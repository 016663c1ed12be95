using System.Globalization;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The day beside a name, by which writers tell treaties of one name apart: "Convención de Viena, de 18 de abril de 1961",
/// 1961年4月18日のウィーン条約.</summary>
internal static class NameDate
{
    private const int LongestBetween = 4;
    private const int DigitsOfYear = 4;
    private const int FirstYear = 1000;

    /// <summary>The day before or after a name.</summary>
    public static (int Year, int? Day)? Of(in ScanText at, int start, int end) =>
        After(at, end) is { } after ? (after.Year, after.Day) : Before(at, start);

    /// <summary>The day after a name, and where it ends.</summary>
    public static (int Year, int Day, int End)? After(in ScanText at, int end)
    {
        var open = at[end] == ' ' && Punctuation.OpensBracket(at[end + 1]) ? end + 2 : end;
        var token = at.Lexer.At(open);
        var mayBegin =
            token.Start <= open + 1
            && (
                token.Kind is TokenKind.Comma or TokenKind.Number
                || token.Can(WordRoles.Of | WordRoles.Link)
                || LanguageTraits.IsDateWord(at.Text[token.Start..token.End])
            );
        return
            mayBegin
            && WrittenDate.Skip(at.Text, open, out var year, out var day) is var after
            && after > open
            && year > 0
            && (open == end || Punctuation.ClosesBracket(at[after]))
            ? (year, day, open == end ? after : end)
            : null;
    }

    // 1969年5月23日《维也纳公约》, 1963년 4월 24일 비엔나협약, 1961年のウィーン条約
    private static (int Year, int? Day)? Before(in ScanText at, int start)
    {
        var end = start;
        while (end > 0 && start - end < LongestBetween && StandsBetween(at, end - 1))
        {
            end--;
        }

        var last = Part(at, ref end);
        if (last is not { } first || first >= FirstYear)
        {
            return last is { } year ? (year, null) : null;
        }

        return Part(at, ref end) is < FirstYear && Part(at, ref end) is { } whole and >= FirstYear ? (whole, first) : null;
    }

    private static bool StandsBetween(in ScanText at, int position) =>
        at[position] == ' '
        || Punctuation.OpensQuote(at[position])
        || (NameWords.IsWordOfItsOwn(at[position]) && Vocabulary.IsIn(at.Text[position..(position + 1)], WordRoles.Of | WordRoles.Link));

    // 18日, with a space before it in Korean.
    private static int? Part(in ScanText at, ref int end)
    {
        if (end == 0 || !LanguageTraits.IsDateSign(at[end - 1]))
        {
            return null;
        }

        var digits = end - 1;
        while (digits > 0 && char.IsAsciiDigit(at[digits - 1]) && end - digits <= DigitsOfYear)
        {
            digits--;
        }

        var written = at.Text[digits..(end - 1)];
        end = digits;
        while (end > 0 && at[end - 1] == ' ')
        {
            end--;
        }

        return written.IsEmpty ? null : int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
