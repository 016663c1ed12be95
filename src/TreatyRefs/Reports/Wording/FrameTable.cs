using System.Globalization;
using System.Text.RegularExpressions;
using TreatyRefs.Model;

namespace TreatyRefs.Reports.Wording;

/// <summary>What a language declares for reports.</summary>
/// <param name="Tag">A BCP 47 tag.</param>
/// <param name="Plurals">How many forms a counted phrase has, and which goes with a number.</param>
/// <param name="Dates">How it writes dates.</param>
/// <param name="Lines">A line for each <see cref="Word"/>, and for words of the format such as <c>CommentaryKind.forecast</c>:
/// <c>key = text</c>. A <c>·</c> is a space that must not get lost at an end; a
/// <c>\</c> at the end of a line goes on in the next.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
internal sealed record FrameTable(
    string Tag,
    (int Forms, Func<int, int> Of) Plurals,
    FrameDates Dates,
    string Lines,
    bool IsRightToLeft = false
);

/// <summary>How a language writes a day, a month and a year.</summary>
/// <param name="Day">The pattern of a day: <c>{0}</c> is the day, <c>{1}</c> the month, <c>{2}</c> the year.</param>
/// <param name="Month">The pattern of a month.</param>
/// <param name="Year">The pattern of a year.</param>
/// <param name="MonthsOfDays">The twelve months as they stand beside a day, with spaces between them.</param>
/// <param name="Months">The same where they stand alone, if that is another form.</param>
internal sealed record FrameDates(string Day, string Month, string Year, string MonthsOfDays, string? Months = null)
{
    /// <summary>Writes a date as far as it is known.</summary>
    /// <param name="date">The date.</param>
    /// <param name="isInDate">Whether a month alone has the form that it has beside a day.</param>
    public string Write(PartialDate date, bool isInDate = false) =>
        date switch
        {
            { Month: { } month, Day: { } day } => string.Format(
                CultureInfo.InvariantCulture,
                Day,
                FirstOr(day),
                MonthsOfDays.Split(' ')[month - 1],
                date.Year
            ),
            { Month: { } month } => string.Format(
                CultureInfo.InvariantCulture,
                Month,
                null,
                (isInDate ? MonthsOfDays : Months ?? MonthsOfDays).Split(' ')[month - 1],
                date.Year
            ),
            _ => string.Format(CultureInfo.InvariantCulture, Year, null, null, date.Year),
        };

    /// <summary>What the first day of a month is called, where that is not its number.</summary>
    public string? First { get; init; }

    /// <summary>What finds the dates in a text that were written so.</summary>
    public Regex Finder() =>
        new(
            $@"(?<![\p{{L}}\d])(?:{Shape(Day, MonthsOfDays, First)}|{Shape(Month, Months ?? MonthsOfDays)}|{Shape(Year, "-")})(?!\d)",
            RegexOptions.CultureInvariant
        );

    private static string Shape(string pattern, string months, string? first = null) =>
        string.Format(
            CultureInfo.InvariantCulture,
            Regex.Escape(pattern).Replace(@"\{", "{", StringComparison.Ordinal),
            first is null ? @"\d{1,2}" : $@"(?:{first}|\d{{1,2}})",
            $"(?:{months.Replace(' ', '|')})",
            @"\d{1,4}"
        );

    private string FirstOr(int day) => day == 1 && First is not null ? First : day.ToString(CultureInfo.InvariantCulture);
}
