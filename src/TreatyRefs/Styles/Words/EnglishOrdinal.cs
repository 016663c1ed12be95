using System.Globalization;

namespace TreatyRefs.Styles.Words;

/// <summary>English ordinals, for what an instrument leaves unnumbered: the second paragraph.</summary>
internal static class EnglishOrdinal
{
    private static readonly string[] s_words =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    ];

    /// <summary>The ordinal of a number.</summary>
    /// <returns>A word up to twelve, then figures: <c>21st</c>.</returns>
    public static string Of(int number) =>
        number >= 1 && number <= s_words.Length ? s_words[number - 1] : number.ToString(CultureInfo.InvariantCulture) + Ending(number);

    private static string Ending(int number) =>
        (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
}
