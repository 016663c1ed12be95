using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Where a text is printed: "1155 UNTS 331", "RTNU, vol. 1155, p. 331", "United Nations, Treaty Series, vol. 596, p. 261", "ETS
/// No. 5", "BGBl. 1985 II S. 926", "昭和56年条約第16号".</summary>
internal static class SeriesReader
{
    private const int MostTokens = 24;
    private const int LongestVolume = 5;
    private const int LongestLetters = 4;
    private const int LongestName = 12;
    private const int ShortestBefore = 4;
    private const char NumberSign = '\u2116';
    private const int LongestWithStops = 24;

    private static readonly LanguageTable<Dictionary<char, string[]>> s_titles = new(catalogue =>
        catalogue
            .Languages.SelectMany(language => language.SeriesTitles)
            .Distinct(StringComparer.Ordinal)
            .GroupBy(title => title[0])
            .ToDictionary(titles => titles.Key, titles => titles.OrderByDescending(title => title.Length).ToArray())
    );

    private static readonly LanguageWords s_numberWords = new(language => language.SeriesNumberWords);

    /// <summary>Where it ends; the place itself where none stands there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it may begin: with the volume or with the series.</param>
    public static int EndOf(in ScanText at, int start)
    {
        var series = AfterVolume(at, start);
        var end = EndOfTitle(at, series);
        return end > series && EndOfNumbers(at, end) is var numbers && numbers > end ? numbers : start;
    }

    /// <summary>Whether an abbreviation says where in an official journal something is printed: the last one of "1986. № 37. Ст.
    /// 772".</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    public static bool IsPlaceInJournal(in ScanText at, int start)
    {
        if (start < ShortestBefore || !char.IsUpper(at[start]) || Scripts.Of(at[start]) != Script.Cyrillic)
        {
            return false;
        }

        var end = start;
        while (end - start <= LongestLetters && char.IsLetter(at[end]))
        {
            end++;
        }

        var number = Before(at, start, ".,", char.IsAsciiDigit);
        var word = number < start ? Before(at, number, ". \u00A0", c => c == NumberSign || char.IsLetter(c)) : number;
        return at[end] == '.' && word < number && EndsPart(at, word);
    }

    // After a year: "порядка № 31. Ст. 2 Пакта" is no journal.
    private static bool EndsPart(in ScanText at, int word)
    {
        var position = word - 1;
        while (position > 0 && at[position] is ' ' or '\u00A0')
        {
            position--;
        }

        return position > 0 && at[position] is '.' or ',' && char.IsAsciiDigit(at[position - 1]);
    }

    // Where a run of characters begins that stands before a place, with spaces and some marks between; the place where none does.
    private static int Before(in ScanText at, int place, string marks, Func<char, bool> isOfRun)
    {
        var end = place;
        while (
            end > 0
            && place - end < LongestWithStops
            && (at[end - 1] is ' ' or '\u00A0' || marks.Contains(at[end - 1], StringComparison.Ordinal))
        )
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < LongestWithStops && isOfRun(at[start - 1]))
        {
            start--;
        }

        return start < end ? start : place;
    }

    private static int AfterVolume(in ScanText at, int start)
    {
        var end = start;
        while (end - start < LongestVolume && char.IsAsciiDigit(at[end]))
        {
            end++;
        }

        return end > start && at[end] is ' ' or '\u00A0' ? at.SkipSpaces(end) : start;
    }

    private static int EndOfTitle(in ScanText at, int start)
    {
        if (s_titles.Value.TryGetValue(at[start], out var titles))
        {
            foreach (var title in titles)
            {
                if (at.Text[start..].StartsWith(title, StringComparison.Ordinal))
                {
                    return start + title.Length;
                }
            }
        }

        return char.IsUpper(at[start]) ? EndOfAbbreviation(at, start) : start;
    }

    // UNTS, U.N.T.S., BGBl.
    private static int EndOfAbbreviation(in ScanText at, int start)
    {
        var end = start;
        while (end - start <= LongestWithStops && (char.IsLetterOrDigit(at[end]) || (at[end] == '.' && char.IsLetter(at[end + 1]))))
        {
            end++;
        }

        if (end - start > LongestWithStops)
        {
            return start;
        }

        Span<char> plain = stackalloc char[LongestName];
        var length = 0;
        foreach (var c in at.Text[start..end])
        {
            if (c == '.')
            {
                continue;
            }

            if (length == plain.Length)
            {
                return start;
            }

            plain[length++] = c;
        }

        return length > 0 && LanguageTraits.IsSeries(plain[..length]) ? end + (at[end] == '.' ? 1 : 0) : start;
    }

    // Numbers, what stands before them, and days.
    private static int EndOfNumbers(in ScanText at, int start)
    {
        var (end, position) = (start, start);
        for (var i = 0; i < MostTokens && position < at.Text.Length; i++)
        {
            var token = at.Lexer.At(position);
            if (token.Start > position && at.Text[position..token.Start].Contains('\n'))
            {
                break;
            }

            var day = WrittenDate.Skip(at.Text, token.Start, out var written);
            if (day > token.Start && written.Year > 0)
            {
                (end, position) = (day, day);
                continue;
            }

            var figures = EndOfFigures(at, token.Start);
            if (figures > token.Start)
            {
                (end, position) = (figures, figures);
                continue;
            }

            if (!MayStandBetween(at, token))
            {
                break;
            }

            position = token.End;
        }

        return end;
    }

    // "331", "0.101", "211/90", "1999/2"
    private static int EndOfFigures(in ScanText at, int start)
    {
        var end = start;
        while (char.IsAsciiDigit(at[end]) || (end > start && at[end] is '.' or '/' && char.IsAsciiDigit(at[end + 1])))
        {
            end++;
        }

        return end;
    }

    private static bool MayStandBetween(in ScanText at, in Token token)
    {
        var written = at.Text[token.Start..token.End];
        return written is "," or "." or "№" or "/" or "°"
            || (
                token.Kind == TokenKind.Word
                && (
                    LanguageTraits.IsPageWord(written.TrimEnd('.'))
                    || !s_numberWords.LanguagesOf(written.TrimEnd('.')).IsEmpty
                    || (written.Length <= LongestLetters && IsRomanOrLetter(written))
                    || IsPlaceInJournal(at, token.Start)
                )
            );
    }

    // "BGBl. 1952 II S. 686", "OJ C 326"
    private static bool IsRomanOrLetter(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsAsciiLetterUpper(word[0])) || word.IndexOfAnyExcept("IVX") < 0;
}
