using System.Globalization;

namespace TreatyRefs.Cli.Tests.Quality;

/// <summary>How much of a material the tool gets right.</summary>
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
        $"{material, -24}{string.Concat(cells.Select(cell => $" | {cell, 6}"))}";
}
