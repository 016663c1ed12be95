using System.Globalization;
using System.Text;
using TreatyRefs.Quality;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>Whole texts of four genres in six languages, in Cases/scan/genres, with each citation marked by hand.</summary>
/// <remarks>Approved/scan-genres.txt has the figures of each text and what is not right in it, read by a person.</remarks>
public sealed class GenreTests
{
    [Test]
    public void Figures_and_faults_are_the_approved_ones()
    {
        var (figures, faults) = (new StringBuilder("text | marked | right | open | missed | wrong | false\n"), new StringBuilder());
        var rows = new MarkedGenres().Measure(RepositoryFiles.Root, fault => faults.Append(fault).Append('\n'));
        foreach (var row in rows.Append(QualityRow.Sum(rows) with { Material = "all" }))
        {
            figures.Append(
                CultureInfo.InvariantCulture,
                $"{row.Material} | {row.Of} | {row.Right} ({row.Percent:0.0} %) | {row.Open} | {row.Missed} | {row.Wrong} | {row.False}\n"
            );
        }

        Figures.Print("scan-genres.txt", figures.ToString());
        Approved.Matches("scan-genres.txt", figures + "\n" + faults);
    }
}
