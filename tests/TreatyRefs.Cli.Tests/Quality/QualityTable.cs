using TreatyRefs.Quality;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Quality;

/// <summary>A table of figures, and the approved one that it may not fall below.</summary>
/// <remarks>Figures that are better pass, and are approved with TREATYREFS_APPROVE=1, so that the next fall is seen.</remarks>
internal static class QualityTable
{
    public static void Match(string name, string title, IReadOnlyCollection<QualityRow> rows)
    {
        QualityRow[] all = [.. rows, QualityRow.Sum(rows)];
        var text = $"{title}\n{QualityRow.Head}\n{string.Concat(all.Select(row => row + "\n"))}";
        Figures.Print(name, text);
        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
        {
            Approved.Matches($"quality/{name}", text);
            return;
        }

        Falls(File.ReadLines(RepositoryFiles.Approved($"quality/{name}")).Skip(2).Select(QualityRow.Parse), all).Should().BeEmpty();
    }

    /// <summary>Every row that is worse than its floor, or has none, with its floor.</summary>
    internal static IEnumerable<string> Falls(IEnumerable<QualityRow> floors, IReadOnlyCollection<QualityRow> rows)
    {
        var known = floors.ToDictionary(floor => floor.Material);
        return known
            .Keys.Except(rows.Select(row => row.Material))
            .Select(material => $"{material} is not there")
            .Concat(
                rows.Where(row => !known.TryGetValue(row.Material, out var floor) || row.IsWorseThan(floor))
                    .Select(row => $"{row}, before: {known.GetValueOrDefault(row.Material)}")
            );
    }
}
