using TreatyRefs.Quality;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Quality;

/// <summary>How much is right of texts that stand beside the repository, held by a table for each.</summary>
public sealed class QualityTests
{
    private static readonly Dictionary<string, QualityMaterial> s_materials = new()
    {
        ["un-sc"] = new ResolutionLinks(everyNth: 3),
        ["public-cases"] = new PublicCases(),
        ["gold"] = new LinkedTreaties(),
        ["bbnj"] = new TreatyInLanguages(),
        ["plain-en"] = new MarkedTreaties(),
    };

    private static IEnumerable<string> Names => s_materials.Keys;

    [TestCaseSource(nameof(Names))]
    public void As_much_is_right_as_was_and_no_more_is_wrong(string name)
    {
        var material = s_materials[name];
        RepositoryFiles.SharedOrIgnore(material.Needs);
        var rows = material.Measure(RepositoryFiles.Root, TestContext.Out.WriteLine);
        QualityTable.Match($"{name}.txt", material.Title, rows);
    }

    [Test]
    public void Every_material_beside_the_repository_has_a_table() =>
        s_materials
            .Values.Select(material => material.Name)
            .Should()
            .BeEquivalentTo(QualityMaterial.All.Where(material => material.Needs.Length > 0).Select(material => material.Name));
}
