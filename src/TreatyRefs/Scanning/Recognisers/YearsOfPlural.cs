using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The years by which a plural says which of those that share a name it means: "the Vienna Conventions of 1969 and 1986",
/// "ст. 26 Венских конвенций 1969 и 1986 гг.", 1969年和1986年《维也纳公约》.</summary>
internal static class YearsOfPlural
{
    private const int Digits = 4;
    private const int Most = 4;

    /// <summary>The instruments that a shared name and its years mean together.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="ids">Those that share it.</param>
    /// <returns><see langword="null"/> where there are not several years, or one of them is that of none or of more than one.</returns>
    public static InstrumentCandidate? Read(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count == 0)
        {
            return null;
        }

        var isJoined = NameWords.IsWordOfItsOwn(at[end - 1]);
        var years = new List<int>();
        var last = isJoined || !NameReader.HasPlural(at, start, end) ? end : After(at, end, years);
        if (isJoined)
        {
            Before(at, start, years);
            if (YearBeforeSign(at, start) is { } inside && LanguageTraits.IsDateSign(at[start + Digits]))
            {
                years.Add(inside); // 1986년 비엔나협약 is a name as well
            }
        }

        return Of(at, years, start, last, ids);
    }

    /// <summary>"the 1969 and 1986 Vienna Conventions"</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where the first year begins.</param>
    public static InstrumentCandidate? At(in ScanText at, int position)
    {
        if (!char.IsAsciiDigit(at[position]))
        {
            return null;
        }

        var years = new List<int>();
        var end = List(at, position, years);
        var name = end + 1;
        return
            years.Count > 1
            && at[end] is ' ' or '\n'
            && char.IsLetter(at[name])
            && (NameReader.ByName(at, name) ?? VariantReader.From(at, name)) is { Words: InstrumentWords.Name, Ids.Count: > 0 } named
            && NameReader.HasPlural(at, name, named.End)
            ? Of(at, years, position, named.End, named.Ids)
            : null;
    }

    private static InstrumentCandidate? Of(in ScanText at, List<int> years, int start, int end, IReadOnlyList<InstrumentId> ids)
    {
        var meant = new List<InstrumentId>();
        foreach (var year in years)
        {
            if (OfYear(at.Names, ids, year) is { } shared)
            {
                meant.Add(shared);
            }
            else if (meant.Count > 0 && at.Names.SiblingOf(meant[0], year) is { } sibling)
            {
                meant.Add(sibling);
            }
            else
            {
                return null;
            }
        }

        return meant.Count > 1
            ? new InstrumentCandidate(InstrumentWords.Name, start, end, at.Text[start..end].ToString()) { Ids = meant, IsPlural = true }
            : null;
    }

    private static InstrumentId? OfYear(KnownNames names, IReadOnlyList<InstrumentId> ids, int year) =>
        names.Of(year, names.DesignationOf(ids[0])).Where(ids.Contains).ToList() is [var id] ? id : null;

    private static int After(in ScanText at, int end, List<int> years)
    {
        if (YearAt(at, end - Digits) is not null)
        {
            var rest = List(at, end - Digits, years); // "Vienna Conventions of 1969" is a name as well
            return years.Count > 1 ? NameDate.EndOfYearWord(at, rest) : end;
        }

        var of = at.Lexer.At(end);
        var isOf =
            of.Kind == TokenKind.Word
            && of.Start == end + 1
            && (of.Can(WordRoles.Of | WordRoles.Link) || LanguageTraits.IsDateWord(at.Text[of.Start..of.End]));
        var last = List(at, at.SkipSpaces(isOf ? of.End : end), years);
        return years.Count > 1 ? NameDate.EndOfYearWord(at, last) : end;
    }

    // "1969 and 1986", "1969, de 1978 et de 1986"
    private static int List(in ScanText at, int position, List<int> years)
    {
        var end = position;
        for (var i = 0; i < Most && YearAt(at, position) is { } year; i++)
        {
            years.Add(year);
            end = position + Digits;
            var next = at.Lexer.At(end);
            var isJoined = false;
            for (var steps = 0; steps < 3 && Joins(next, isJoined); steps++)
            {
                isJoined = true;
                next = at.Lexer.At(next.End);
            }

            if (!isJoined)
            {
                break;
            }

            position = next.Start;
        }

        return end;
    }

    private static bool Joins(in Token token, bool isJoined) =>
        token.Kind == TokenKind.Comma
        || (token.Kind == TokenKind.Word && (token.Can(WordRoles.And) || (isJoined && token.Can(WordRoles.Of | WordRoles.Link))));

    private static int? YearAt(in ScanText at, int position) =>
        position >= 0
        && position + Digits <= at.Text.Length
        && at.Text[position..(position + Digits)] is ['1', '8' or '9', _, _] or ['2', '0', _, _]
        && !NameWords.IsInWord(at[position + Digits])
        && int.TryParse(at.Text[position..(position + Digits)], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    // 1969年和1986年, 1969년과 1986년, right before the name or its quotation mark.
    private static void Before(in ScanText at, int start, List<int> years)
    {
        var end = start;
        while (years.Count < Most)
        {
            while (end > 0 && StandsBetween(at, end - 1))
            {
                end--;
            }

            var digits = end - 1 - Digits;
            if (digits < 0 || !LanguageTraits.IsDateSign(at[end - 1]) || YearBeforeSign(at, digits) is not { } year)
            {
                break;
            }

            years.Insert(0, year);
            end = digits;
        }
    }

    private static bool StandsBetween(in ScanText at, int position) =>
        at[position] == ' '
        || Punctuation.IsListComma(at[position])
        || Punctuation.OpensQuote(at[position])
        || Vocabulary.IsIn(at.Text[position..(position + 1)], WordRoles.And | WordRoles.Of | WordRoles.Link);

    private static int? YearBeforeSign(in ScanText at, int digits) =>
        digits + Digits <= at.Text.Length
        && (digits == 0 || !char.IsAsciiDigit(at[digits - 1]))
        && int.TryParse(at.Text[digits..(digits + Digits)], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
