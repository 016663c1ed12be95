using TreatyRefs.Quality;

namespace TreatyRefs.Cli.Tests.Quality;

public sealed class QualityTableTests
{
    private const string Floor = "en | 10 | 7 | 1 | 1 | 1 | 2";

    [TestCase("en | 10 | 6 | 2 | 1 | 1 | 2", "less is right")]
    [TestCase("en | 10 | 7 | 0 | 1 | 2 | 2", "more is wrong")]
    [TestCase("en | 10 | 7 | 1 | 1 | 1 | 3", "more is false")]
    [TestCase("en | 11 | 8 | 1 | 1 | 1 | 2", "the material is another")]
    public void A_fall_is_seen(string row, string because) => Falls(row).Should().ContainSingle(because);

    [TestCase(Floor)]
    [TestCase("en | 10 | 8 | 0 | 2 | 0 | 0")]
    [TestCase("en | 10 | 7 | 0 | 2 | 1 | 2")]
    public void What_is_as_good_or_better_is_none(string row) => Falls(row).Should().BeEmpty();

    [Test]
    public void A_row_that_went_or_came_is_one() => Falls("fr | 10 | 7 | 1 | 1 | 1 | 2").Should().HaveCount(2);

    [Test]
    public void A_row_reads_back() => QualityRow.Parse(QualityRow.Parse(Floor).ToString()).Should().Be(QualityRow.Parse(Floor));

    private static IEnumerable<string> Falls(string row) => QualityTable.Falls([QualityRow.Parse(Floor)], [QualityRow.Parse(row)]);
}
