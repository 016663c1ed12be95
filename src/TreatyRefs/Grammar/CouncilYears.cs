namespace TreatyRefs.Grammar;

/// <summary>In which years the Security Council adopted resolutions of which numbers: it counts them through from 1946 on.</summary>
/// <remarks>Background knowledge, and used for one thing alone: a number with a year that cannot be its own names no resolution. A number
/// near the turn of a year is left alone.</remarks>
internal static class CouncilYears
{
    private const int FirstYear = 1946;
    private const int Tolerance = 2;

    // The first number of each year.
    private static readonly int[] s_firsts =
    [
        1,
        16,
        38,
        67,
        79,
        90,
        97,
        99,
        104,
        106,
        111,
        122,
        127,
        132,
        133,
        161,
        171,
        178,
        186,
        200,
        220,
        233,
        245,
        263,
        276,
        292,
        308,
        325,
        345,
        367,
        385,
        403,
        423,
        444,
        462,
        485,
        500,
        529,
        546,
        560,
        581,
        594,
        607,
        627,
        647,
        684,
        726,
        800,
        893,
        970,
        1036,
        1093,
        1147,
        1220,
        1284,
        1335,
        1387,
        1455,
        1522,
        1581,
        1652,
        1739,
        1795,
        1860,
        1908,
        1967,
        2033,
        2086,
        2133,
        2196,
        2260,
        2337,
        2398,
        2452,
        2504,
        2561,
        2617,
        2672,
        2721,
        2768,
    ];

    /// <summary>Whether a resolution of a number cannot be of a year.</summary>
    public static bool Exclude(int number, int year)
    {
        var index = year - FirstYear;
        return index < 0
            || (index < s_firsts.Length && number < s_firsts[index] - Tolerance)
            || (index + 1 < s_firsts.Length && number > s_firsts[index + 1] - 1 + Tolerance)
            || (index >= s_firsts.Length && number < s_firsts[^1]);
    }
}
