using System.Globalization;

namespace TreatyRefs.References;

/// <summary>The row of numbers that a number stands in, and its place there: 4 is the fourth of the plain ones, 8ter the third of those
/// after 8, (c) the third letter, (iii) the third roman one.</summary>
/// <remarks>After z come aa, bb, cc: so treaties go on.</remarks>
/// <param name="Row">The row.</param>
/// <param name="Place">The place in it, from 1.</param>
internal readonly record struct NumberSequence(string Row, int Place)
{
    private const int Letters = 26;
    private const string LetterRow = "a";
    private const string RomanRow = "i";

    /// <summary>Where a number stands; <see langword="null"/> where no row is known that has it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isRoman">Whether letters alone are a roman number.</param>
    public static NumberSequence? Of(ProvisionNumber number, bool isRoman)
    {
        var text = number.ToString();
        if (number.IsLetters)
        {
            return isRoman ? (RomanNumeral.TryParse(text, out var value) ? new NumberSequence(RomanRow, value) : null) : OfLetters(text);
        }

        if (number.IsDotted)
        {
            var point = text.LastIndexOf('.');
            return Plain(text.AsSpan(point + 1)) is { } last ? new NumberSequence(text[..(point + 1)], last) : null;
        }

        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return Plain(text) is { } plain ? new NumberSequence(string.Empty, plain) : null;
        }

        var leading = number.Leading.ToString(CultureInfo.InvariantCulture);
        return number.Suffix switch
        {
            [var letter] => new NumberSequence(leading + LetterRow, letter - 'a' + 1),
            var suffix when LatinSuffix.OrdinalOf(suffix) is var latin and > 0 => new NumberSequence(leading + "bis", latin),
            _ => null,
        };
    }

    /// <summary>The number at a place; "no number" where there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">The place, from 1.</param>
    public static ProvisionNumber At(string row, int place)
    {
        var text = place.ToString(CultureInfo.InvariantCulture);
        return row switch
        {
            "" => new ProvisionNumber(place),
            RomanRow => new ProvisionNumber(RomanNumeral.Format(place).ToLowerInvariant()),
            LetterRow => new ProvisionNumber(Letter(place)),
            [.., '.'] => new ProvisionNumber(row + text),
            [.. var leading, 'b', 'i', 's'] => LatinSuffix.WordFor(place) is { } latin ? new ProvisionNumber(leading + latin) : default,
            [.. var leading, 'a'] => new ProvisionNumber(leading + Letter(place)),
            _ => default,
        };
    }

    private static string Letter(int place) => new((char)('a' + ((place - 1) % Letters)), place <= Letters ? 1 : 2);

    private static NumberSequence? OfLetters(string text) =>
        text switch
        {
            [var letter] => new NumberSequence(LetterRow, letter - 'a' + 1),
            [var letter, var again] when letter == again => new NumberSequence(LetterRow, Letters + letter - 'a' + 1),
            _ => null,
        };

    private static int? Plain(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;
}
