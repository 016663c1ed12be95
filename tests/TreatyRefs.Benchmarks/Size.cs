namespace TreatyRefs.Benchmarks;

/// <summary>How much is measured, and how often.</summary>
/// <param name="TextBytes">The length of the text that is scanned, in UTF-8.</param>
/// <param name="Repetitions">How often the pieces of texts made to be slow are repeated in the shorter of two.</param>
/// <param name="MostGrowth">The factor at most for twice as many.</param>
/// <param name="MostRounds">How often a text is tried that seems to grow faster; others on the machine only ever add to a time.</param>
/// <param name="WarmUps">How often each is done before it is measured.</param>
/// <param name="Rounds">Of how many rounds the median is taken.</param>
internal sealed record Size(int TextBytes, int Repetitions, double MostGrowth, int MostRounds, int WarmUps, int Rounds)
{
    /// <summary>For whoever changes what takes time.</summary>
    public static Size Whole { get; } = new(50_000_000, 100_000, 2.2, 12, 20, 5);

    /// <summary>For the page that says how fast it is.</summary>
    public static Size Page { get; } = new(10_000_000, 20_000, 2.2, 30, 10, 5);

    /// <summary>For every change: what was linear and has become quadratic, and what has become many times as slow.</summary>
    public static Size Short { get; } = new(2_000_000, 5_000, 3, 30, 5, 5);
}
