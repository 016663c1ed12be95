using System.Buffers;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What journals print between a name and its pinpoint: "(adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS 137
/// (Refugee Convention) art 33".</summary>
internal static class Apparatus
{
    private const int MostParts = 6;
    private const int LongestBracket = 200;
    private const int MostTokens = 40;
    private const int LongestPage = 12;
    private const int DigitsOfYear = 4;

    private static readonly SearchValues<char> s_pageEnds = SearchValues.Create(" ,;()\n");

    /// <summary>Where it ends; where the name does if there is none.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="hasShortName">Whether it ends with a short name of the same instrument, in brackets.</param>
    public static int EndOf(in ScanText at, InstrumentCandidate name, out bool hasShortName)
    {
        if (name.Words == InstrumentWords.Resolution)
        {
            return EndOfTitle(at, name, out hasShortName);
        }

        var (end, next, hasSource) = (name.End, name.End, false);
        hasShortName = false;
        for (var i = 0; i < MostParts && name.Words is InstrumentWords.Name or InstrumentWords.Dated && !hasShortName; i++)
        {
            var start = at.SkipSpaces(i == 0 ? AfterQuote(at, next) : next);
            var close = Punctuation.OpensBracket(at[start]) ? CloseOf(at, start) : start;
            if (close > start && i == 0 && !IsDated(at, start + 1, close) && IsDatedAfter(at, close + 1))
            {
                next = close + 1; // the parties
                continue;
            }

            hasShortName =
                close > start && (hasSource || LeadsToProvision(at, AfterYear(at, close + 1))) && IsOwnName(at, start + 1, close, name);
            next =
                hasShortName ? AfterYear(at, close + 1)
                : close > start && (IsDated(at, start + 1, close) || IsSource(at, start + 1, close)) ? close + 1
                : close > start ? start
                : EndOfDayOrSource(at, start, name, mayBeDay: i == 0);
            if (next == start)
            {
                break;
            }

            (end, hasSource) = (next, true);
        }

        return end;
    }

    // "G.A. Res. 217 (III) A, Universal Declaration of Human Rights": the title after the number says the same once more.
    private static int EndOfTitle(in ScanText at, InstrumentCandidate resolution, out bool isThere)
    {
        isThere = false;
        if (!Punctuation.IsComma(at[resolution.End]) || resolution.Ids is not [var id])
        {
            return resolution.End;
        }

        var title = NameReader.Any(at, at.SkipSpaces(resolution.End + 1));
        isThere = title is { Words: InstrumentWords.Name, Ids: [var other] } && other == at.Names.RecordedAs(id);
        return isThere ? title!.End : resolution.End;
    }

    /// <summary>Where the quotation mark ends that closes after a name; the place itself where none does: '정부조달에 관한 협정'(Agreement on
    /// ...), « Convention sur ... » (...).</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the name ends.</param>
    public static int AfterQuote(in ScanText at, int end)
    {
        var mark = at[end] is ' ' or '\u00A0' ? end + 1 : end;
        return Punctuation.ClosesTitle(at[mark]) || Punctuation.ClosesQuote(at[mark]) || (at[mark] == '\'' && mark == end) ? mark + 1 : end;
    }

    private static bool IsDatedAfter(in ScanText at, int position)
    {
        var start = at.SkipSpaces(position);
        return Punctuation.OpensBracket(at[start]) && CloseOf(at, start) is var close && close > start && IsDated(at, start + 1, close);
    }

    /// <summary>Where a bracket without others inside closes; where it opens if it does not soon.</summary>
    public static int CloseOf(in ScanText at, int open)
    {
        var inside = at.Text[(open + 1)..Math.Min(at.Text.Length, open + LongestBracket)];
        var close = inside.IndexOfAny(Punctuation.ClosingBrackets);
        return close > 0 && inside[..close].IndexOfAny(Punctuation.OpeningBrackets) < 0 ? open + 1 + close : open;
    }

    // A day or a year, and no provision, case or book.
    private static bool IsDated(in ScanText at, int start, int end)
    {
        if (end - start == 4)
        {
            return IsYear(at, start, end);
        }

        var (hasYear, hasMonth, position) = (false, false, start);
        for (var i = 0; i < MostTokens && position < end; i++)
        {
            var token = at.Lexer.At(position);
            if (token.Can(WordRoles.Unit) || token.End <= position)
            {
                return false;
            }

            hasYear |= token.Kind == TokenKind.Number && IsYear(at, token.Start, token.End);
            hasMonth |= token.Can(WordRoles.Month);
            position = token.End;
        }

        return hasYear && hasMonth && !LanguageTraits.SpeaksOfSource(at.Text[start..end]);
    }

    // "(BGBl. 1985 II S. 926)", （昭和56年条約第16号）, (조약 제1166호)
    private static bool IsSource(in ScanText at, int start, int end) =>
        (end > start && SeriesReader.EndOf(at, start) == end)
        || (
            Vocabulary.IsSignOfPoint(at[end - 1])
            && at.Text[start..end].IndexOfAny(Vocabulary.NumberPrefixes) >= 0
            && LeadsToProvision(at, end + 1)
        );

    private static bool IsYear(in ScanText at, int start, int end) =>
        end - start == 4
        && at[start] is '1' or '2'
        && char.IsAsciiDigit(at[start + 1])
        && char.IsAsciiDigit(at[start + 2])
        && char.IsAsciiDigit(at[start + 3]);

    private static bool IsOwnName(in ScanText at, int start, int end, InstrumentCandidate name) =>
        NameReader.Any(at, start) is { } own && (own.End == end || AfterYear(at, own.End) == end) && own.Ids.Any(name.Ids.Contains);

    // "(VCLT), 1969, art. 31"
    private static int AfterYear(in ScanText at, int position)
    {
        var year = Punctuation.IsComma(at[position]) ? at.SkipSpaces(position + 1) : position;
        return year > position && IsYear(at, year, year + DigitsOfYear) && !char.IsLetterOrDigit(at[year + DigitsOfYear])
            ? year + DigitsOfYear
            : position;
    }

    private static bool LeadsToProvision(in ScanText at, int position) =>
        at.Lexer.At(NamedReader.SkipToProvisions(at, position)) is var token
        && (
            token.Kind == TokenKind.Placed
            || (
                token.Kind == TokenKind.Word
                && token.Can(WordRoles.Unit)
                && at.Lexer.At(token.End).Kind is TokenKind.Number or TokenKind.Word
            )
        );

    // ", du 23 mai 1969, RTNU, vol. 1155, p. 331": a day, and the series after a comma.
    private static int EndOfDayOrSource(in ScanText at, int start, InstrumentCandidate name, bool mayBeDay)
    {
        if (mayBeDay && WrittenDate.Skip(at.Text, start, out var written) is var day && day > start && written.Year > 0)
        {
            return day;
        }

        if (EndOfSource(at, start, name) is var source && source > start)
        {
            return source;
        }

        var series = Punctuation.IsComma(at[start]) ? at.SkipSpaces(start + 1) : start;
        var end = SeriesReader.EndOf(at, series);
        return end > series ? end : start;
    }

    // "189 UNTS 137", "[2012] OJ C326/13", "UNGA Res 217 A(III)" of what stands in it.
    private static int EndOfSource(in ScanText at, int start, InstrumentCandidate name)
    {
        var series = start;
        if (at[start] == '[' && at[start + 5] == ']' && IsYear(at, start + 1, start + 5))
        {
            series = start + 6;
        }
        else
        {
            while (char.IsAsciiDigit(at[series]))
            {
                series++;
            }
        }

        if (series == start && EndOfResolution(at, start, name) is var resolution && resolution > start)
        {
            return resolution;
        }

        series = at.SkipSpaces(series);
        return series < at.Text.Length && LanguageTraits.BeginsWithSeries(at.Text[series..]) ? EndOfPage(at, series) : start;
    }

    private static int EndOfPage(in ScanText at, int series)
    {
        var page = series;
        while (char.IsLetterOrDigit(at[page]) || at[page] == '.')
        {
            page++;
        }

        page = at.SkipSpaces(page);
        page = at[page] is 'N' or 'n' ? at.SkipSpaces(at.Cursor.WordEnd(page) + (at[at.Cursor.WordEnd(page)] == '.' ? 1 : 0)) : page;
        var rest = at.Text[page..Math.Min(at.Text.Length, page + LongestPage)];
        var end = rest.IndexOfAny(s_pageEnds);
        return page + (end < 0 ? rest.Length : end);
    }

    private static int EndOfResolution(in ScanText at, int start, InstrumentCandidate name)
    {
        if (!char.IsUpper(at[start]) || ResolutionPhrase.Read(at.Text, start) is not { } read)
        {
            return start;
        }

        var ids = NameReader.Resolution(at, read).Ids;
        var isOwn = false;
        foreach (var id in ids)
        {
            isOwn |= name.Ids.Contains(at.Names.RecordedAs(id));
        }

        return isOwn ? read.End : start;
    }
}
