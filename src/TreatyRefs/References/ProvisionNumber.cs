using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>The number of a provision in its one canonical form: <c>51</c>, <c>8bis</c>, <c>4a</c>, <c>c</c>, <c>22.3</c>.</summary>
/// <remarks>
/// <para>Roman and arabic are one number: <c>X</c> and <c>10</c> are equal. <c>8 bis</c>, <c>8bis</c> and <c>VIII bis</c> are one number.
/// How an instrument prints it is kept beside it, in the provision.</para>
/// <para>Equality: by canonical text. Order: part by part, numbers by value, so 2 &lt; 2bis &lt; 2ter &lt; 2a &lt; 3; letters after
/// numbers, shorter before longer, then by alphabet. <c>default</c> is "no number", equal to no other and before all others.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<ProvisionNumber>))]
public readonly struct ProvisionNumber
    : IEquatable<ProvisionNumber>,
        IComparable<ProvisionNumber>,
        ISpanParsable<ProvisionNumber>,
        ISpanFormattable
{
    /// <summary>The longest number that is read, in characters.</summary>
    public const int MaxLength = 32;

    private readonly string? _canonical;

    internal ProvisionNumber(string canonical) => _canonical = canonical;

    /// <summary>The number of a plain arabic numeral.</summary>
    /// <param name="value">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public ProvisionNumber(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        _canonical = value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether this is "no number".</summary>
    public bool IsNone => string.IsNullOrEmpty(_canonical);

    /// <summary>Whether the number is letters alone, as (c) or article B is.</summary>
    public bool IsLetters => !IsNone && char.IsAsciiLetterLower(_canonical![0]);

    /// <summary>Whether the number has parts divided by points, as 22.3 has.</summary>
    public bool IsDotted => _canonical?.Contains('.', StringComparison.Ordinal) ?? false;

    /// <summary>The number as it reads without the brackets that it stood in: (i) is 1, (c) stays c.</summary>
    internal ProvisionNumber Unbracketed => IsLetters && TryParse(_canonical, null, out var read) ? read : this;

    /// <summary>The arabic numeral it begins with: 8 of 8bis, 22 of 22.3; 0 where it begins with a letter.</summary>
    public int Leading => ProvisionNumberText.Leading(_canonical);

    /// <summary>What follows the leading numeral: <c>bis</c> of 8bis, <c>a</c> of 4a; empty for a plain number.</summary>
    public string Suffix => IsNone || IsLetters ? string.Empty : _canonical!.TrimStart(ProvisionNumberText.Digits);

    /// <summary>The parts between points, each a number of its own.</summary>
    public IEnumerable<ProvisionNumber> Parts => IsNone ? [] : _canonical!.Split('.').Select(part => new ProvisionNumber(part));

    /// <summary>Reads a number in canonical or everyday form: arabic or roman, with or without bis, letters, points.</summary>
    /// <param name="s">The number and nothing else, at most <see cref="MaxLength"/> characters.</param>
    /// <param name="provider">Not used: the notation is the same in every culture.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ProblemException">The text is not a number.</exception>
    public static ProvisionNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ProvisionNumber Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads a number, without throwing. Letters that form a roman numeral are one, except a single c, d, l or m.</summary>
    /// <param name="s">The number and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The number, or "no number".</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProvisionNumber result) =>
        ProvisionNumberText.TryRead(s, lettersStay: false, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ProvisionNumber)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProvisionNumber result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a number, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no number".</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ProvisionNumber result) => TryParse(s, null, out result);

    /// <summary>Reads a number, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no number".</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ProvisionNumber result, [NotNullWhen(false)] out Problem? problem) =>
        Read(s).TryGet(out result, out problem);

    /// <summary>Reads a number as it stands in brackets, where letters stay letters: (i) may be a letter or a roman one.</summary>
    /// <param name="s">What stands between the brackets.</param>
    /// <param name="result">The number, or "no number".</param>
    /// <returns>Whether the text is a number.</returns>
    internal static bool TryParseInBrackets(ReadOnlySpan<char> s, out ProvisionNumber result) =>
        ProvisionNumberText.TryRead(s, lettersStay: true, out result);

    private static Answer<ProvisionNumber> Read(ReadOnlySpan<char> s) =>
        TryParse(s, null, out var result) ? result : NotationProblem.Whole(s, "is not the number of a provision");

    /// <inheritdoc/>
    public bool Equals(ProvisionNumber other) =>
        string.Equals(_canonical ?? string.Empty, other._canonical ?? string.Empty, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ProvisionNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_canonical ?? string.Empty);

    /// <inheritdoc/>
    public int CompareTo(ProvisionNumber other) =>
        ProvisionNumberText.Compare(_canonical ?? string.Empty, other._canonical ?? string.Empty);

    /// <summary>Whether a range from this number to another runs forwards, for numbers of the same sort.</summary>
    /// <param name="end">The last number of the range.</param>
    /// <returns>Whether <paramref name="end"/> is not before this number; letters that are both roman may be read so:
    /// (ix) to (x) runs forwards, and (x) to (ix) does not. <see langword="null"/> where one is letters and the other is not.</returns>
    public bool? RunsForwardsTo(ProvisionNumber end)
    {
        if (IsLetters != end.IsLetters)
        {
            return null;
        }

        return RomanOrder(this, end) ?? (CompareTo(end) <= 0 || (AreRoman(this, end, out var first, out var last) && first <= last));
    }

    /// <summary>Whether this number stands between the ends of a range, both included. (a) to (c) has no (i), though a roman i is
    /// before a roman c: all three are read as letters or all three as roman.</summary>
    internal bool IsBetween(ProvisionNumber first, ProvisionNumber last)
    {
        if (IsLetters != first.IsLetters || IsLetters != last.IsLetters)
        {
            return false;
        }

        var asRoman =
            AreRoman(first, last, out var from, out var to)
            && RomanNumeral.TryParse(_canonical, out var value)
            && from <= value
            && value <= to;
        return asRoman || (RomanOrder(first, last) is null && first.CompareTo(this) <= 0 && CompareTo(last) <= 0);
    }

    // "ix" follows no letter of an alphabet, so that where it is one end the other is roman too.
    private static bool? RomanOrder(ProvisionNumber first, ProvisionNumber last) =>
        AreRoman(first, last, out var from, out var to) && (IsMixed(first) || IsMixed(last)) ? from <= to : null;

    private static bool IsMixed(ProvisionNumber number) => number._canonical.AsSpan().ContainsAnyExcept(number._canonical![0]);

    private static bool AreRoman(ProvisionNumber first, ProvisionNumber last, out int from, out int to)
    {
        to = 0;
        return RomanNumeral.TryParse(first._canonical, out from) && RomanNumeral.TryParse(last._canonical, out to);
    }

    /// <summary>The canonical form.</summary>
    /// <returns>Such as <c>8bis</c>; empty for "no number".</returns>
    public override string ToString() => _canonical ?? string.Empty;

    /// <summary>The number in one of two forms.</summary>
    /// <param name="format"><c>G</c> or nothing: canonical. <c>R</c>: the leading numeral in roman letters, as <c>VIII bis</c>.
    /// <c>P</c>: as most instruments print it, <c>8 bis</c>, letters alone in lower case.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The number in that form.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format switch
        {
            null or "" or "G" => ToString(),
            "P" => ProvisionNumberText.Print(this, Leading.ToString(CultureInfo.InvariantCulture)),
            "R" => ProvisionNumberText.Print(
                this,
                Leading is > 0 and < 4000 ? RomanNumeral.Format(Leading) : Leading.ToString(CultureInfo.InvariantCulture)
            ),
            _ => throw new FormatException($"\"{format}\" is not a format of a provision number: G, P or R."),
        };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator ==(ProvisionNumber left, ProvisionNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool operator !=(ProvisionNumber left, ProvisionNumber right) => !left.Equals(right);
}
