using System.Xml.Linq;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Architecture;

/// <summary>Everything that a user can call says in a sentence what it is.</summary>
public sealed class DocumentationTests
{
    private static readonly XmlDocumentation s_documented = new(
        new[] { PublicTypes.Library, PublicTypes.Documents }.Select(library =>
            XDocument.Load(Path.ChangeExtension(library.Location, ".xml"))
        )
    );

    [Test]
    public void Every_public_type_and_member_has_a_summary() =>
        PublicTypes.All.SelectMany(XmlDocumentation.IdsOf).Where(id => !s_documented.HasSummary(id)).Should().BeEmpty();

    [TestCase("T:TreatyRefs.Model.TreatyLibrary", true)]
    [TestCase("M:TreatyRefs.References.PinpointStep.Main(TreatyRefs.References.ProvisionNumber)", true)]
    [TestCase("P:TreatyRefs.Model.Party.Name", true)]
    [TestCase("F:TreatyRefs.Model.ActionType.Accession", true)]
    [TestCase("M:TreatyRefs.Model.TreatyLibrary.NotThere", false)]
    public void The_summaries_are_read_by_their_ids(string id, bool documented) => s_documented.HasSummary(id).Should().Be(documented);

    [Test]
    public void The_members_of_every_sort_are_looked_at()
    {
        var ids = PublicTypes.All.SelectMany(XmlDocumentation.IdsOf).ToList();
        ids.Should()
            .Contain("M:TreatyRefs.References.PinpointStep.Main(TreatyRefs.References.ProvisionNumber)")
            .And.Contain("F:TreatyRefs.Model.ActionType.Accession")
            .And.Contain("P:TreatyRefs.Model.Provision.Kind")
            .And.Contain("M:TreatyRefs.Collections.EquatableArray`1.#ctor(System.Collections.Immutable.ImmutableArray{`0})");
    }
}
