using TreatyRefs.Model;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>Where a treaty is printed, as styles write it; never a volume or page that is not recorded.</summary>
internal static class SeriesText
{
    /// <summary>Whether a series is the Official Journal of the European Union, which is cited by year and issue.</summary>
    public static bool IsOfficialJournal(SeriesCitation series) =>
        string.Equals(series.Series, SeriesNames.OfficialJournal, StringComparison.OrdinalIgnoreCase);

    /// <summary>The series of the United Nations, else the first: <c>189 UNTS 137</c>, <c>ETS No 5</c>, <c>[2012] OJ C326/47</c>.</summary>
    public static string? Oscola(Cited cited) =>
        Found(cited)
            .OrderBy(one => one.Series != SeriesNames.UnitedNations)
            .Select(one =>
                IsOfficialJournal(one)
                    ? $"{(one.Date is { } date ? $"[{DateText.Year(date)}] " : "")}{OscolaWords.OfficialJournal} "
                        + $"{one.Volume}{(one.Page is { } page ? $"/{page}" : "")}"
                    : Short(one, one.Series, OscolaWords.Number)
            )
            .FirstOrDefault();

    /// <summary>Every series in which it can be found: <c>18 U.S.T. 2410, 610 U.N.T.S. 205</c>, <c>2012 O.J. (C 326) 47</c>.</summary>
    public static string Bluebook(Cited cited) =>
        string.Join(
            ", ",
            Found(cited)
                .Select(one =>
                    IsOfficialJournal(one)
                        ? string.Join(
                            ' ',
                            new[] { DateText.Year(one.Date), BluebookWords.OfficialJournal, $"({Issue(one)})", one.Page }.Where(part =>
                                part is not null
                            )
                        )
                        : Short(one, Dotted(one.Series), BluebookWords.Number)
                )
        );

    /// <summary>The series of the United Nations, else the first: <c>United Nations, Treaty Series, vol. 1155, No. 18232, p.
    /// 331</c>.</summary>
    public static string? UnitedNations(Cited cited) =>
        Found(cited).OrderBy(one => one.Series != SeriesNames.UnitedNations).Select(one => string.Join(", ", Parts(one))).FirstOrDefault();

    /// <summary>What is not known of where it is printed: nothing, the page, or all of it.</summary>
    public static string? Missing(Cited cited) =>
        Found(cited).FirstOrDefault() is not { } first ? MissingWords.Source
        : first is { Page: null, Number: null } ? MissingWords.Page(first.Series)
        : null;

    // The name of a series alone leads nobody to the text, nor does a page of no volume.
    private static IEnumerable<SeriesCitation> Found(Cited cited) =>
        cited
            .Instrument.Published.Where(one => one.Volume is not null || one.Number is not null)
            .Select(one => one.Volume is null ? one with { Page = null } : one);

    // Volume and page, else the number instead of the page that is not known.
    private static string Short(SeriesCitation one, string series, string numberWord)
    {
        var place = one.Page ?? (one.Number is { } number ? numberWord + number : null);
        return string.Join(' ', new[] { one.Volume, series, place }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static IEnumerable<string> Parts(SeriesCitation one)
    {
        yield return SeriesNames.InFull.GetValueOrDefault(one.Series, one.Series);
        if (one.Volume is { } volume)
        {
            yield return IsOfficialJournal(one) ? Issue(one) : UnitedNationsWords.Volume + volume;
        }

        if (IsOfficialJournal(one) && one.Date is { } date)
        {
            yield return DateText.DayFirst(date)!;
        }

        if (one.Number is { } number)
        {
            yield return UnitedNationsWords.Number + number;
        }

        if (one.Page is { } page)
        {
            yield return UnitedNationsWords.Page + page;
        }
    }

    /// <summary>An issue of the Official Journal: C326 is series C, issue 326.</summary>
    public static string Issue(SeriesCitation one) =>
        one.Volume is { Length: > 1 } volume && char.IsAsciiLetter(volume[0]) && char.IsAsciiDigit(volume[1])
            ? $"{volume[0]} {volume[1..]}"
            : one.Volume ?? string.Empty;

    // UNTS is U.N.T.S.; "Stat." and names in words stay as they are.
    private static string Dotted(string series) =>
        series.All(char.IsAsciiLetterUpper) ? string.Concat(series.Select(letter => letter + ".")) : series;
}
