using System.Globalization;
using TreatyRefs.Languages;
using TreatyRefs.Model;

namespace TreatyRefs.Styles.Words;

/// <summary>Dates as styles write them, as far as they are known; the months are English on every machine.</summary>
internal static class DateText
{
    /// <summary><c>28 July 1951</c>, <c>July 1951</c>, <c>1951</c>.</summary>
    public static string? DayFirst(PartialDate? date) =>
        date is not { } known
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(known.Day is { } day ? $"{day} " : "")}"
                    + $"{(known.Month is { } month ? $"{English.Words.Months[month - 1]} " : "")}{known.Year}"
            );

    /// <summary><c>May 23, 1969</c>, <c>Sept. 1969</c>, <c>1969</c>.</summary>
    public static string? MonthFirst(PartialDate? date) =>
        date is not { } known
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(known.Month is { } month ? BluebookWords.Months[month - 1] + " " : "")}"
                    + $"{(known.Day is { } day ? $"{day}, " : "")}{known.Year}"
            );

    /// <summary><c>1969</c>.</summary>
    public static string? Year(PartialDate? date) => date?.Year.ToString(CultureInfo.InvariantCulture);
}
