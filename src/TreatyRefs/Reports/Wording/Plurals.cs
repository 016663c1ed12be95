namespace TreatyRefs.Reports.Wording;

/// <summary>Which form of a counted phrase goes with a number, as the plural rules of Unicode's CLDR have it for whole numbers. A phrase
/// has its forms in this order, with <c>|</c> between them.</summary>
internal static class Plurals
{
    /// <summary>One form.</summary>
    public static (int Forms, Func<int, int> Of) None { get; } = (1, _ => 0);

    /// <summary>1, else: English, Spanish.</summary>
    public static (int Forms, Func<int, int> Of) OneElse { get; } = (2, n => n == 1 ? 0 : 1);

    /// <summary>0 and 1, else: French.</summary>
    public static (int Forms, Func<int, int> Of) UpToOneElse { get; } = (2, n => n <= 1 ? 0 : 1);

    /// <summary>1, 21, 31; 2 to 4, 22 to 24; else: Russian.</summary>
    public static (int Forms, Func<int, int> Of) Slavic { get; } =
        (
            3,
            n =>
                (n % 10, n % 100) switch
                {
                    (1, not 11) => 0,
                    (>= 2 and <= 4, < 12 or > 14) => 1,
                    _ => 2,
                }
        );

    /// <summary>0; 1; 2; 3 to 10, 103 to 110; 11 to 99, 111 to 199; else: Arabic.</summary>
    public static (int Forms, Func<int, int> Of) Arabic { get; } =
        (
            6,
            n =>
                (n, n % 100) switch
                {
                    (<= 2, _) => n,
                    (_, >= 3 and <= 10) => 3,
                    (_, >= 11) => 4,
                    _ => 5,
                }
        );
}
