using System.IO.Compression;
using System.Runtime.Loader;
using System.Xml.Linq;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>The documentation in a package is of what its user can call: no more, no less.</summary>
[Category("EndToEnd")]
public sealed class PackedDocumentationTests
{
    [TestCase("TreatyRefs")]
    [TestCase("TreatyRefs.Documents")]
    public void Public_members_are_documented_and_no_others(string name)
    {
        using var archive = ZipFile.OpenRead(name == "TreatyRefs" ? PackedPackages.Library : PackedPackages.Documents);
        using var xml = archive.GetEntry($"lib/net10.0/{name}.xml")!.Open();
        var documentation = new XmlDocumentation([XDocument.Load(xml)]);
        var types = TypesOf(archive.GetEntry($"lib/net10.0/{name}.dll")!);
        var callable = types.SelectMany(XmlDocumentation.IdsOf).ToHashSet();

        documentation
            .Ids.Except(callable)
            .Except(types.SelectMany(XmlDocumentation.ConstructorsOf))
            .Should()
            .BeEmpty("nobody can call these");
        callable.Where(id => !documentation.HasSummary(id)).Should().BeEmpty("these can be called");
        callable.Should().Contain(id => id.StartsWith("M:", StringComparison.Ordinal));
    }

    // In a context of its own: the assembly of the same name that runs here is not the one of the package.
    private static Type[] TypesOf(ZipArchiveEntry assembly)
    {
        using var packed = assembly.Open();
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        bytes.Position = 0;
        return new AssemblyLoadContext("packed").LoadFromStream(bytes).GetExportedTypes();
    }
}
