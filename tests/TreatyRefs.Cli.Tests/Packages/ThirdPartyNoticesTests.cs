using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>Whose work is in the packages, and under which licence, is said in them.</summary>
public sealed class ThirdPartyNoticesTests
{
    private const string Name = "THIRD-PARTY-NOTICES.md";

    private static readonly string s_project = Path.Combine(RepositoryFiles.Root, "src", "TreatyRefs.Cli");

    [Test]
    public void Every_package_that_the_tool_brings_is_named_with_the_licence_that_it_says_itself()
    {
        var notices = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, Name));
        var brought = Brought().ToList();

        brought.Should().NotBeEmpty();
        foreach (var (id, version) in brought)
        {
            var metadata = Nuspec(id, version).Root!.Elements().Single();
            notices.Should().Contain(line => line.StartsWith($"| {id} | {Value(metadata, "license")} | {Value(metadata, "copyright")} | "));
        }
    }

    [Test]
    public void Nothing_is_named_that_the_tool_does_not_bring() =>
        File.ReadAllLines(Path.Combine(RepositoryFiles.Root, Name))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim())
            .Should()
            .BeEquivalentTo(["package", ".NET runtime", .. Brought().Select(package => package.Id)]);

    [Test, Category("EndToEnd")]
    public void The_notices_are_in_every_package()
    {
        foreach (var package in Directory.GetFiles(PackedPackages.Folder, "*.nupkg"))
        {
            using var archive = ZipFile.OpenRead(package);
            archive.Entries.Select(entry => entry.FullName).Should().Contain(Name, package);
        }
    }

    // What stands beside the tool when it is built, as the runtime finds it.
    private static IEnumerable<(string Id, string Version)> Brought()
    {
        var built = Path.GetRelativePath(RepositoryFiles.Project, AppContext.BaseDirectory);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_project, built, "TreatyRefs.Cli.deps.json")));
        return
        [
            .. json
                .RootElement.GetProperty("libraries")
                .EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package")
                .Select(library => library.Name.Split('/'))
                .Select(parts => (parts[0], parts[1])),
        ];
    }

    private static XDocument Nuspec(string id, string version)
    {
        var properties = XDocument.Load(Path.Combine(s_project, "obj", "TreatyRefs.Cli.csproj.nuget.g.props"));
        var root = properties.Descendants().First(element => element.Name.LocalName == "NuGetPackageRoot").Value;
        var name = id.ToLowerInvariant();
        return XDocument.Load(Path.Combine(root, name, version, name + ".nuspec"));
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
