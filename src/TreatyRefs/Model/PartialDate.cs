using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Model;

/// <summary>A date that is known to the day, the month or only the year, and never padded to a day that nobody gave.</summary>
/// <remarks>
/// <para>Form: ISO 8601 calendar dates of the years 1 to 9999: <c>1961-07-06</c>, <c>1961-07</c>, <c>1961</c>.</para>
/// <para>Equality: same year, month and day, and known to the same precision. Order, for sorting only: by what is known, the less
/// precise first. Whether one date lies before another is a different question, with three answers: see
/// <see cref="IsOnOrBefore"/>. <c>default</c> is no date and prints as nothing.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<PartialDate>))]
public readonly record struct PartialDate : IComparable<PartialDate>, ISpanParsable<PartialDate>, ISpanFormattable
{
    /// <summary>A date known to the year, the month or the day.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12, or <see langword="null"/>.</param>
    /// <param name="day">A day of that month, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">There is no such date, or a day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!Exists(year, month, day))
        {
            throw new ArgumentException("There is no such date.", nameof(day));
        }

        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year; 0 in <c>default</c>.</summary>
    public int Year { get; }

    /// <summary>The month from 1, or <see langword="null"/> where it is not known.</summary>
    public int? Month { get; }

    /// <summary>The day from 1, or <see langword="null"/> where it is not known.</summary>
    public int? Day { get; }

    /// <summary>The first day that it can be.</summary>
    public DateOnly Earliest => Year == 0 ? DateOnly.MinValue : new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can be.</summary>
    public DateOnly Latest => Year == 0 ? DateOnly.MaxValue : new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Whether this date is on or before another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns><see langword="null"/> where what is known of both does not decide: 1961 and 1961-03.</returns>
    public bool? IsOnOrBefore(PartialDate other) =>
        this == other || Latest <= other.Earliest ? true
        : Earliest > other.Latest ? false
        : null;

    /// <summary>Reads an ISO date.</summary>
    /// <param name="s">The date and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ProblemException">The text is not an ISO date, or there is no such day.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads an ISO date, without throwing.</summary>
    /// <param name="s">The date and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The date, or <c>default</c>.</param>
    /// <returns>Whether the text is an ISO date of a day, month or year that exists.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        int? month = null,
            day = null;
        if (
            s.Length is not (4 or 7 or 10)
            || !TryNumber(s[..4], out var year)
            || (s.Length >= 7 && !TryPart(s[4..7], out month))
            || (s.Length == 10 && !TryPart(s[7..], out day))
            || !Exists(year, month, day)
        )
        {
            return false;
        }

        result = new PartialDate(year, month, day);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an ISO date, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or <c>default</c>.</param>
    /// <returns>Whether the text is an ISO date of a day, month or year that exists.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TryParse(s, null, out result);

    /// <summary>Reads an ISO date, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or <c>default</c>.</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is an ISO date of a day, month or year that exists.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result, [NotNullWhen(false)] out Problem? problem) =>
        Read(s).TryGet(out result, out problem);

    private static Answer<PartialDate> Read(ReadOnlySpan<char> s) =>
        TryParse(s, null, out var result) ? result : NotationProblem.Whole(s, "is not a date such as 2024-06-19, 2024-06 or 2024");

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>The ISO form.</summary>
    /// <returns>Such as <c>2024-06-19</c> or <c>1961-07</c>; empty for <c>default</c>.</returns>
    public override string ToString() =>
        (Year, Month, Day) switch
        {
            (0, _, _) => string.Empty,
            (_, null, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
            (_, { } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
            (_, { } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        };

    /// <summary>The date in one of two forms.</summary>
    /// <param name="format"><c>G</c> or nothing: ISO. <c>D</c>: for people, <c>19 Jun 2024</c>, <c>Jun 2024</c>, <c>2024</c>.</param>
    /// <param name="formatProvider">Not used: the months are English on every machine.</param>
    /// <returns>The date in that form.</returns>
    /// <exception cref="FormatException">The format is neither.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format switch
        {
            null or "" or "G" => ToString(),
            "D" when Month is { } month => string.Create(
                CultureInfo.InvariantCulture,
                $"{(Day is { } day ? $"{day} " : "")}{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month)} {Year}"
            ),
            "D" => Year == 0 ? string.Empty : Year.ToString(CultureInfo.InvariantCulture),
            _ => throw new FormatException($"\"{format}\" is not a format of a date: G or D."),
        };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString(format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static bool Exists(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && month is null or >= 1 and <= 12
        && (month is not null || day is null)
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));

    private static bool TryPart(ReadOnlySpan<char> dashAndDigits, out int? value)
    {
        var isPart = TryNumber(dashAndDigits[1..], out var number) && dashAndDigits[0] == '-';
        value = number;
        return isPart;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
