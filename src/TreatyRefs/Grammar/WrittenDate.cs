using System.Globalization;

namespace TreatyRefs.Grammar;

/// <summary>A day as a text writes it.</summary>
/// <param name="Year">The year; 0 where it is not known.</param>
/// <param name="Month">The month, from 1; 0 where it is not known.</param>
/// <param name="Day">The day of the month, from 1; 0 where it is not known.</param>
internal readonly record struct WrittenDay(int Year, int Month, int Day)
{
    /// <summary>Whether nothing of it is unknown.</summary>
    public bool IsWhole => this is { Year: > 0, Month: > 0, Day: > 0 };
}

/// <summary>The day that stands beside the number of a resolution, the title of a law or the name of a treaty: "of 28 April 2004",
/// "от 10 июня 1999 года", "2008年6月19日", "v. 10.12.1982".</summary>
internal static class WrittenDate
{
    private const int FirstYear = 1000;
    private const int DigitsOfYear = 4;

    /// <summary>Where the day ends that stands at a place; the place where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    public static int Skip(ReadOnlySpan<char> text, int position) => Skip(text, position, out _);

    /// <summary>The same, with the day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    /// <param name="day">The day; no part of one with the signs of year, month and day is told.</param>
    public static int Skip(ReadOnlySpan<char> text, int position, out WrittenDay day)
    {
        var figures = SkipFigures(text, position, out day);
        return figures > position ? figures : SkipWords(text, position, ref day);
    }

    private static int SkipWords(ReadOnlySpan<char> text, int position, ref WrittenDay day)
    {
        const int MostTokens = 9;
        var lexer = new Lexer(text);
        var (end, hasMonth) = (position, false);
        var token = lexer.At(position);
        for (var i = 0; i < MostTokens && token.End > token.Start; i++)
        {
            var isYear = token.Kind == TokenKind.Number && token.Number.Leading >= FirstYear;
            token = day.Day > 0 ? OfMonth(text, lexer, token) : token;
            if (token.Can(WordRoles.Month))
            {
                hasMonth = true;
                day = day with { Month = DayWords.MonthOf(text[token.Start..token.End]) };
            }

            day = token.Kind == TokenKind.Number && !isYear ? day with { Day = token.Number.Leading } : day;
            if (isYear && hasMonth)
            {
                day = day with { Year = token.Number.Leading };
                return SkipYearWord(text, lexer, token.End);
            }

            if (SkipSignedDate(text, token.Start) is var signed && signed > token.Start)
            {
                return signed;
            }

            if (!MayStandInDate(text, token, mayBeComma: i == 0 || (hasMonth && day.Day > 0)))
            {
                return end;
            }

            token = lexer.At(token.End);
        }

        return end;
    }

    // "24 نيسان/أبريل 1963": of the two names of a month the one that is known.
    private static Token OfMonth(ReadOnlySpan<char> text, in Lexer lexer, Token token)
    {
        const int MostWords = 2;
        var month = token;
        for (var i = 0; i < MostWords && month is { Kind: TokenKind.Word, Entry: null }; i++)
        {
            month = lexer.At(month.End);
            if (At(text, month.Start) == '/')
            {
                month = lexer.At(month.End);
                break;
            }
        }

        return month.Can(WordRoles.Month) ? month : token;
    }

    // "v. 10.12.1982", "vom 10.12.1982", "от 10.12.1982"
    private static int SkipFigures(ReadOnlySpan<char> text, int position, out WrittenDay day)
    {
        day = default;
        var start = SkipBeforeFigures(text, position);
        var first = Figures(text, start);
        var second = first is 1 or 2 && At(text, start + first) == '.' ? Figures(text, start + first + 1) : 0;
        var third = start + first + second + 2;
        if (second is not (1 or 2) || At(text, third - 1) != '.' || Figures(text, third) != DigitsOfYear)
        {
            return position;
        }

        day = new WrittenDay(
            Parsed(text.Slice(third, DigitsOfYear)),
            Parsed(text.Slice(start + first + 1, second)),
            Parsed(text.Slice(start, first))
        );
        return third + DigitsOfYear;
    }

    private static int Parsed(ReadOnlySpan<char> figures) => int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int SkipBeforeFigures(ReadOnlySpan<char> text, int position)
    {
        var word = new Lexer(text).At(position);
        var isWord =
            word.Kind == TokenKind.Word
            && (word.Can(WordRoles.Link | WordRoles.Of) || LanguageTraits.IsDateWord(text[word.Start..word.End]));
        var start = isWord ? word.End + (At(text, word.End) == '.' ? 1 : 0) : position;
        while (At(text, start) is ' ' or '\u00A0')
        {
            start++;
        }

        return start;
    }

    private static int Figures(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start <= DigitsOfYear)
        {
            end++;
        }

        return end - start;
    }

    private static char At(ReadOnlySpan<char> text, int position) => position < text.Length ? text[position] : '\0';

    private static bool MayStandInDate(ReadOnlySpan<char> text, Token token, bool mayBeComma) =>
        token.Kind switch
        {
            TokenKind.Comma => mayBeComma, // "May 23, 1969"
            TokenKind.Number => token.Number.Leading < FirstYear,
            TokenKind.Other => text[token.Start] is '.' or 'º',
            TokenKind.Word => token.Can(WordRoles.Month | WordRoles.Link | WordRoles.Of | WordRoles.Concluded | WordRoles.Definite)
                || LanguageTraits.IsDateWord(text[token.Start..token.End]),
            _ => false,
        };

    private static int SkipYearWord(ReadOnlySpan<char> text, Lexer lexer, int position)
    {
        var word = lexer.At(position);
        return word.Kind == TokenKind.Word && LanguageTraits.IsYearWord(text[word.Start..word.End]) ? word.End : position;
    }

    private static int SkipSignedDate(ReadOnlySpan<char> text, int position)
    {
        var (end, signs) = (position, 0);
        while (end < text.Length && char.IsDigit(text[end]))
        {
            var digits = end;
            while (digits < text.Length && char.IsDigit(text[digits]))
            {
                digits++;
            }

            if (digits >= text.Length || !LanguageTraits.IsDateSign(text[digits]))
            {
                break;
            }

            (end, signs) = (digits + 1, signs + 1);
        }

        return signs > 1 ? end : position;
    }
}
