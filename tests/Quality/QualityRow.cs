using System.Globalization;

namespace TreatyRefs.Quality;

/// <summary>What became of one citation that a text is known to have, or of one that it has not.</summary>
internal enum Outcome
{
    /// <summary>It leads where a reader says.</summary>
    Right,

    /// <summary>It is found, and said to lead to an instrument that is not known.</summary>
    Open,

    /// <summary>It is not found.</summary>
    Missed,

    /// <summary>It leads elsewhere.</summary>
    Wrong,

    /// <summary>It is claimed where there is none.</summary>
    False,
}

/// <summary>How much of a material the scanner gets right.</summary>
/// <param name="Material">Which part of it: a language, a kind of case.</param>
/// <param name="Of">How many citations or cases it has.</param>
/// <param name="Right">How many lead where a reader says.</param>
/// <param name="Open">How many are found, and said to lead to an instrument that is not known.</param>
/// <param name="Missed">How many are not found.</param>
/// <param name="Wrong">How many lead elsewhere.</param>
/// <param name="False">How many targets are claimed where there is none.</param>
internal sealed record QualityRow(string Material, int Of, int Right, int Open, int Missed, int Wrong, int False)
{
    public static string Head { get; } = Line("material", "of", "right", "open", "missed", "wrong", "false");

    /// <summary>The row of a part of a material.</summary>
    /// <param name="material">The part.</param>
    /// <param name="outcomes">What became of its citations; what is false is none of them, unless it is a case that has no
    /// citation.</param>
    /// <param name="areCases">Whether what is false is counted among them.</param>
    public static QualityRow Counted(string material, IEnumerable<Outcome> outcomes, bool areCases = false)
    {
        var count = new int[5];
        foreach (var outcome in outcomes)
        {
            count[(int)outcome]++;
        }

        var known = count.Sum() - (areCases ? 0 : count[(int)Outcome.False]);
        return new(material, known, count[0], count[1], count[2], count[3], count[4]);
    }

    /// <summary>Rows of the same part added up, in the order of their names.</summary>
    public static IReadOnlyList<QualityRow> Together(IEnumerable<QualityRow> rows) =>
        [
            .. rows.GroupBy(row => row.Material)
                .OrderBy(part => part.Key, StringComparer.Ordinal)
                .Select(part => part.Aggregate((a, b) => a + b)),
        ];

    /// <summary>All rows added up.</summary>
    public static QualityRow Sum(IReadOnlyCollection<QualityRow> rows) => rows.Aggregate((a, b) => a + b) with { Material = "together" };

    /// <summary>The share that is right, in per cent.</summary>
    public double Percent => 100.0 * Right / Math.Max(1, Of);

    /// <summary>Whether this is a fall from another: less that is right, or more that misleads.</summary>
    public bool IsWorseThan(QualityRow floor) => Of != floor.Of || Right < floor.Right || Wrong > floor.Wrong || False > floor.False;

    public static QualityRow operator +(QualityRow a, QualityRow b) =>
        new(a.Material, a.Of + b.Of, a.Right + b.Right, a.Open + b.Open, a.Missed + b.Missed, a.Wrong + b.Wrong, a.False + b.False);

    public static QualityRow Parse(string line)
    {
        var words = line.Split('|', StringSplitOptions.TrimEntries);
        var numbers = words[1..].Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return new(words[0], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    public override string ToString() => Line(Material, $"{Of}", $"{Right}", $"{Open}", $"{Missed}", $"{Wrong}", $"{False}");

    private static string Line(string material, params string[] cells) =>
        $"{material, -36}{string.Concat(cells.Select(cell => $" | {cell, 6}"))}";
}
