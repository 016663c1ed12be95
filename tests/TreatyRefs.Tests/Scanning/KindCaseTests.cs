using System.Text;
using TreatyRefs.Quality;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>The cases of each kind of fault, in Cases/scan/kinds: what is right stays right, and what is wrong is named.</summary>
/// <remarks>Approved/scan-kinds.txt has the cases that are not right, with what is found in them: a case that gets worse fails, and so does
/// one that gets better until it is approved.</remarks>
public sealed class KindCaseTests
{
    [Test]
    public void Cases_that_are_not_right_are_the_approved_ones()
    {
        var missed = new StringBuilder();
        var rows = new KindCases().Measure(RepositoryFiles.Root, fault => missed.Append(fault).Append('\n'));
        var counts = string.Concat(rows.Select(row => $"{row.Material}: {row.Right} of {row.Of} right\n"));
        Figures.Print("scan-kinds.txt", counts);
        Approved.Matches("scan-kinds.txt", counts + "\n" + missed);
    }
}
