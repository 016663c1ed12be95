using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Queries;

/// <summary>A link that the editor made to one provision says nothing of a link that the source made to another.</summary>
public sealed class LinkOriginTests
{
    [TestCase("x/1", LinkOrigin.Source)]
    [TestCase("x/2", LinkOrigin.Editor)]
    public void Each_provision_knows_who_linked_a_comment_to_it(string reference, LinkOrigin linkedBy)
    {
        var library = LibraryLoader
            .Load(
                LibraryOrigin.Text(
                    "a.yaml",
                    """
                    instrument: x
                    kind: treaty
                    title: X
                    provisions: [{ article: I, refers-to: [{ to: II }] }, { article: II }]
                    ---
                    experts: [{ id: doe, name: Doe }]
                    ---
                    source: s
                    kind: article
                    title: S
                    commentary:
                      - { id: s#a, by: doe, on: [x/1, { to: x/2, linked-by: editor }], says: Something. }
                    """
                )
            )
            .Library;
        var asked = ProvisionReference.Parse(reference);

        library.Dossier(reference).Commentary.Single().LinkedByFor(asked).Should().Be(linkedBy);
        library.Dossier(reference).ToJson().Should().Contain($"\"linkedBy\": \"{linkedBy.Keyword()}\"");
        library.Dossier("x/1").RefersTo.Single().Other.Should().Be(ReferenceRange.Parse("x/2"));
    }
}
