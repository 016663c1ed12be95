using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The day beside a name, by which writers tell treaties of one name apart: "Convención de Viena, de 18 de abril de 1961",
/// 1961年4月18日のウィーン条約.</summary>
internal static class NameDate
{
    private const int LongestBetween = 4;
    private const int LongestPreposition = 3;
    private const int MostPlaceWords = 6;
    private const int DigitsOfYear = 4;
    private const int LongestNumeral = 7;
    private const int LongestBeforeNoun = 32;
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    /// <summary>The day before or after a name.</summary>
    public static (int Year, int? Day)? Of(in ScanText at, int start, int end) =>
        !SaysWhen(at, end) && After(at, end) is { } after ? (after.Day.Year, after.Day.Day)
        : Before(at, start) is { Year: > 0 } before ? (before.Year, before.Day > 0 ? before.Day : null)
        : null;

    // "the Rome Statute on 17 July 2002", "in July 2002": the day of something else.
    private static bool SaysWhen(in ScanText at, int end)
    {
        var token = at.Lexer.At(end);
        return token.Kind == TokenKind.Word
            && token.Start == end + 1
            && token.Entry is not null
            && !token.Can(WordRoles.Of)
            && (token.Can(WordRoles.About) || (token.Can(WordRoles.Link) && !LanguageTraits.IsDateWord(at.Text[token.Start..token.End])));
    }

    /// <summary>The day after a name, and where it ends.</summary>
    public static (WrittenDay Day, int End)? After(in ScanText at, int end)
    {
        var open = at[end] == ' ' && Punctuation.OpensBracket(at[end + 1]) ? end + 2 : end;
        var from = SkipPlace(at, open, isInBracket: open > end);
        var token = at.Lexer.At(from);
        var mayBegin =
            token.Start <= from + 1
            && (
                from > open
                || token.Kind is TokenKind.Comma or TokenKind.Number
                || token.Can(WordRoles.Of | WordRoles.Link)
                || LanguageTraits.IsDateWord(at.Text[token.Start..token.End])
            );
        return
            mayBegin
            && WrittenDate.Skip(at.Text, from, out var day) is var after
            && after > from
            && day.Year > 0
            && (open == end || Punctuation.ClosesBracket(at[after]))
            ? (day, open == end ? after : end)
            : null;
    }

    /// <summary>Whether a day after a noun would be one on which something happened, and none by which the noun is told from others: "the
    /// Convention on 10 June 2003", "la Convención el 10 de junio de 2003".</summary>
    public static bool IsOfWhatHappened(in ScanText at, int end)
    {
        var token = at.Lexer.At(end);
        if (token.Kind == TokenKind.Number && Scripts.IsCyrillic(at[end - 1]))
        {
            return true; // "по статье 22 Конвенции 10 июня 2003 года"
        }

        return token.Kind == TokenKind.Word
            && token.Start == end + 1
            && !token.Can(WordRoles.Of)
            && (token.Can(WordRoles.About) || !DefiniteArticles.LanguagesOf(at.Text[token.Start..token.End]).IsEmpty);
    }

    /// <summary>The place at which a name is said to be signed or made, after it: "signée à New York le 26 janvier 1990".</summary>
    /// <returns><see langword="null"/> where nothing says so; empty where no place is said.</returns>
    public static string? PlaceSigned(in ScanText at, int end)
    {
        var token = at.Lexer.At(end);
        token = token.Kind == TokenKind.Comma ? at.Lexer.At(token.End) : token;
        if (token.Kind != TokenKind.Word || token.Entry is null || !token.Can(WordRoles.Concluded))
        {
            return null;
        }

        token = at.Lexer.At(token.End);
        token = IsPreposition(token) ? at.Lexer.At(token.End) : token;
        var (first, last) = (token.Start, token.Start);
        for (var words = 0; words < MostPlaceWords && token.Kind == TokenKind.Word && char.IsUpper(at[token.Start]); words++)
        {
            last = at.Cursor.WordEnd(token.Start);
            token = at.Lexer.At(last);
        }

        return at.Text[Math.Min(first, at.Text.Length)..Math.Min(last, at.Text.Length)].ToString();
    }

    /// <summary>Where the year ends that stands between a name and a bracket or its provisions: "of 1961 (art. 22)", "1969 г. (ст. 31)";
    /// where the name does if none does.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the name ends.</param>
    public static int EndOfYear(in ScanText at, int end)
    {
        if (After(at, end) is { } day && day.End > end && IsBeforeMore(at, day.End))
        {
            return day.End; // "vom 28. Juli 1951 (GFK)"
        }

        if (at[end] is not (' ' or '\u00A0'))
        {
            var last = at.Cursor.WordBefore(end);
            return last > 0 && LanguageTraits.IsYearWord(at.Text[last..end]) ? AfterPoint(at, last, end) : end; // "1969 г." in a name
        }

        var of = at.Lexer.At(end);
        var isOf =
            of.Kind == TokenKind.Word
            && of.Start == end + 1
            && (
                of.Can(WordRoles.Of | WordRoles.Link)
                || LanguageTraits.IsDateWord(at.Text[of.Start..of.End])
                || LanguageTraits.IsYearWord(at.Text[of.Start..of.End])
            );
        var year = at.Lexer.At(isOf ? of.End : end);
        if (year.Kind != TokenKind.Number || year.End - year.Start != DigitsOfYear || year.Number.Leading is < FirstYear or > LastYear)
        {
            return end;
        }

        var after = EndOfYearWord(at, year.End);
        return IsBeforeMore(at, after) ? after : end;
    }

    /// <summary>Where the treaty's own year ends that stands between its name and a provision with nothing else: "Vienna Convention 1969
    /// art 31(1)", "EPC 1973, Art. 6"; where the name does if none does.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    public static int EndOfOwnYear(in ScanText at, InstrumentCandidate name)
    {
        var year = at.Lexer.At(name.End);
        if (
            year.Kind != TokenKind.Number
            || year.Start != name.End + 1
            || year.End - year.Start != DigitsOfYear
            || !IsOwn(at.Names, name.Ids, year.Number.Leading)
        )
        {
            return name.End;
        }

        var end = EndOfYearWord(at, year.End);
        var next = at.Lexer.At(Punctuation.IsComma(at[end]) ? end + 1 : end);
        return next.Kind == TokenKind.Word && next.Start > end && next.Can(WordRoles.Unit) ? end : name.End;
    }

    private static bool IsOwn(KnownNames names, IReadOnlyList<InstrumentId> ids, int year)
    {
        foreach (var id in ids)
        {
            if (names.IsOfYear(id, year % 100))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a day or a year ends that is said of a noun: "of 1954", "du 16 décembre 1966", "1908 года"; where the noun does if
    /// none is.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun ends.</param>
    public static int EndOf(in ScanText at, int noun) => SaidOf(at, noun)?.End ?? noun;

    /// <summary>The year that is said of a noun, alone or in a day.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun ends.</param>
    public static int? YearOf(in ScanText at, int noun) => SaidOf(at, noun)?.Year;

    private static (int Year, int End)? SaidOf(in ScanText at, int noun)
    {
        if (IsOfWhatHappened(at, noun) && !Scripts.IsCyrillic(at[noun - 1]))
        {
            return null;
        }

        var of = at.Lexer.At(noun);
        var year = of.Kind == TokenKind.Word && of.Start == noun + 1 && of.Can(WordRoles.Of) ? at.Lexer.At(of.End) : of;
        var isYear =
            year.Kind == TokenKind.Number
            && year.End - year.Start == DigitsOfYear
            && year.Number.Leading is >= FirstYear and <= LastYear
            && (year.Start > of.Start || EndOfYearWord(at, year.End) > year.End);
        return isYear ? (year.Number.Leading, EndOfYearWord(at, year.End))
            : After(at, noun) is { } day ? (day.Day.Year, day.End)
            : null;
    }

    /// <summary>Where the word ends that may stand after a year: "1969 г.", "1969 года"; the place itself where none does.</summary>
    public static int EndOfYearWord(in ScanText at, int year) =>
        at.Lexer.At(year) is { Kind: TokenKind.Word } word && LanguageTraits.IsYearWord(at.Text[word.Start..word.End].TrimEnd('.'))
            ? AfterPoint(at, word.Start, word.End)
            : year;

    // The point of "г." belongs to it, that after "года" to the sentence.
    private static int AfterPoint(in ScanText at, int word, int end) => at[end] == '.' && end - word == 1 ? end + 1 : end;

    // A bracket, or a comma and a provision.
    private static bool IsBeforeMore(in ScanText at, int end)
    {
        var next = at[end] is ' ' or '\u00A0' ? end + 1 : end;
        return Punctuation.OpensBracket(at[next])
            || (Punctuation.IsComma(at[next]) && at.Lexer.At(next + 1) is { Kind: TokenKind.Word } unit && unit.Can(WordRoles.Unit));
    }

    // "(Turin, 18 October 1961)", ", done at Turin on 18 October 1961"
    private static int SkipPlace(in ScanText at, int start, bool isInBracket)
    {
        var token = at.Lexer.At(start);
        token = !isInBracket && token.Kind == TokenKind.Comma ? at.Lexer.At(token.End) : token;
        var isConcluded = token.Kind == TokenKind.Word && token.Can(WordRoles.Concluded);
        if (isConcluded)
        {
            token = at.Lexer.At(token.End);
            token = IsPreposition(token) ? at.Lexer.At(token.End) : token;
        }

        var (end, words) = (start, 0);
        while (
            (isInBracket || isConcluded)
            && token.Kind == TokenKind.Word
            && IsOfPlace(at, token, words, isConcluded)
            && words < MostPlaceWords
        )
        {
            (end, words) = (at.Cursor.WordEnd(token.Start), words + 1);
            while (at[end] == '-' && char.IsUpper(at[end + 1]))
            {
                end = at.Cursor.WordEnd(end + 1); // "в Нью-Йорке"
            }

            token = at.Lexer.At(end);
        }

        if (words == 0)
        {
            return isConcluded && token.Kind == TokenKind.Number ? token.Start : start; // "signed on 24 April 1963"
        }

        return token.Kind == TokenKind.Comma ? token.End
            : !isConcluded ? start
            : IsPreposition(token) && at.Lexer.At(token.End).Kind == TokenKind.Number ? token.End // "em 22 de novembro"
            : end;
    }

    private static bool IsPreposition(in Token word) => word.Kind == TokenKind.Word && word.End - word.Start <= LongestPreposition;

    // "Roma", "São José da Costa Rica"; in Arabic nobody's name has a capital.
    private static bool IsOfPlace(in ScanText at, in Token word, int words, bool isConcluded) =>
        char.IsUpper(at[word.Start])
        || (isConcluded && words > 0 && word.Can(WordRoles.Of) && char.IsUpper(at[word.End + 1]))
        || (isConcluded && Scripts.IsArabic(at[word.Start]) && word.Entry is null);

    // 1969年5月23日《维也纳公约》, 1963년 4월 24일 비엔나협약, 1961年のウィーン条約
    private static WrittenDay Before(in ScanText at, int start)
    {
        var end = start;
        while (end > 0 && start - end < LongestBetween && StandsBetween(at, end - 1))
        {
            end--;
        }

        return EndingAt(at, ref end);
    }

    /// <summary>The day before a noun, with no more between than by whom or where the instrument was made, in scripts without spaces:
    /// 1963年4月24日の条約, 1970年3月18日にハーグで締結された条約, 1951년 7월 28일 제네바에서 채택된 협약.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun begins.</param>
    /// <returns>The day, and where it begins.</returns>
    public static (WrittenDay Day, int Start)? BeforeNoun(in ScanText at, int noun)
    {
        if (noun == 0 || !Scripts.IsJoined(at[noun]))
        {
            return null;
        }

        var first = Math.Max(0, noun - LongestBeforeNoun);
        var between = at.Text[first..noun].LastIndexOfAny(LanguageTraits.DateSigns);
        if (between < 0 || !MayStandBeforeNoun(at.Text[(first + between + 1)..noun]))
        {
            return null;
        }

        var start = first + between + 1;
        return EndingAt(at, ref start) is { IsWhole: true } day ? (day, start) : null;
    }

    private static bool MayStandBeforeNoun(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!(Scripts.IsJoined(c) || c == ' '))
            {
                return false;
            }
        }

        return DayWords.AreOfDay(between.Trim()) || DayWords.SayMade(between);
    }

    // The parts of a day that ends at a place, which becomes the one where it begins.
    private static WrittenDay EndingAt(in ScanText at, ref int end)
    {
        if (Part(at, ref end) is not { } last)
        {
            return default;
        }

        if (last >= FirstYear)
        {
            return new WrittenDay(last, 0, 0);
        }

        return Part(at, ref end) is { } month and < FirstYear && Part(at, ref end) is { } year and >= FirstYear
            ? new WrittenDay(year, month, last)
            : default;
    }

    private static bool StandsBetween(in ScanText at, int position) =>
        at[position] == ' '
        || Punctuation.OpensQuote(at[position])
        || (NameWords.IsWordOfItsOwn(at[position]) && Vocabulary.IsIn(at.Text[position..(position + 1)], WordRoles.Of | WordRoles.Link));

    // 18日, with a space before it in Korean; 二十四日.
    private static int? Part(in ScanText at, ref int end)
    {
        var sign = end;
        while (sign > 0 && at[sign - 1] == ' ')
        {
            sign--;
        }

        if (sign == 0 || !LanguageTraits.IsDateSign(at[sign - 1]))
        {
            return null;
        }

        var digits = sign - 1;
        while (
            digits > 0 && (char.IsAsciiDigit(at[digits - 1]) || ChineseNumeral.IsPart(at[digits - 1])) && sign - digits <= LongestNumeral
        )
        {
            digits--;
        }

        var written = at.Text[digits..(sign - 1)];
        end = digits;
        return written.IsEmpty ? null
            : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures
            : ChineseNumeral.TryParse(written, out var value) ? value
            : null;
    }
}
