using System.IO.Compression;
using System.Reflection.PortableExecutable;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Packages;

[Category("EndToEnd")]
public sealed class PackageTests
{
    [Test]
    public void The_installed_tool_answers_in_an_empty_folder()
    {
        var folder = Workshop.NewFolder("empty");

        // No other source: the tool brings all that it needs.
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            "<configuration><packageSources><clear /></packageSources></configuration>"
        );
        Workshop.Dotnet(
            folder,
            "tool",
            "install",
            "TreatyRefs.Cli",
            "--tool-path",
            "tools",
            "--add-source",
            PackedPackages.Folder,
            "--version",
            PackedPackages.Version
        );

        var command = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "treatyrefs.exe" : "treatyrefs");
        var printed = Workshop.Run(command, folder, "article", "4");

        printed
            .Should()
            .StartWith("Article 4 [")
            .And.Contain("Refers to\n")
            .And.Contain("UN Charter, art. 51")
            .And.Contain("Konstantin Asmolov")
            .And.Contain("Sources\n");
        printed.Should().Be(Tool.Run("article", "4").Out, "a package is what was tested");
        Workshop.Run(command, folder, "--version").Should().StartWith(PackedPackages.Version);
    }

    [Test]
    public void A_first_program_is_three_lines() =>
        ConsoleProject.Printed.Should().Contain("# Article 4 ").And.Contain("Konstantin Asmolov");

    [Test]
    public void A_page_is_scanned_with_the_places_of_its_file() =>
        PackagedProgram
            .Run(
                """
                using TreatyRefs;
                using TreatyRefs.Documents;
                using TreatyRefs.Scanning;
                var scanner = new CitationScanner(Treaties.BuiltIn);
                var text = DocumentReader.Read("<h1>A note</h1>\n<p>See <b>Article&nbsp;51</b> of the UN&#32;Charter.", DocumentFormat.Html);
                foreach (var found in scanner.Scan(text))
                    Console.WriteLine($"{found.Place.Start.Position}-{found.Place.End.Position} {found.Citation.Targets[0].Reference}");
                """
            )
            .Should()
            .Be("2,11-2,52 un-charter/51\n");

    [Test]
    public void The_package_of_documents_holds_what_a_reader_looks_for() =>
        Entries(PackedPackages.Documents)
            .Should()
            .Contain(["README.md", "icon.png", "LICENSE", "lib/net10.0/TreatyRefs.Documents.dll", "lib/net10.0/TreatyRefs.Documents.xml"]);

    [Test]
    public void The_library_package_holds_what_a_reader_looks_for() =>
        Entries(PackedPackages.Library)
            .Should()
            .Contain(["README.md", "icon.png", "LICENSE", "data/README.md", "lib/net10.0/TreatyRefs.dll", "lib/net10.0/TreatyRefs.xml"]);

    [Test]
    public void The_tool_package_holds_what_a_reader_looks_for() =>
        Entries(PackedPackages.PortableTool)
            .Should()
            .Contain([
                "README.md",
                "icon.png",
                "LICENSE",
                "data/README.md",
                "tools/net10.0/any/TreatyRefs.Cli.dll",
                "tools/net10.0/any/TreatyRefs.Documents.dll",
                "tools/net10.0/any/TreatyRefs.dll",
            ]);

    [TestCase("linux-x64")]
    [TestCase("linux-arm64")]
    [TestCase("win-x64")]
    [TestCase("osx-arm64")]
    public void The_tool_for_a_platform_is_compiled_ahead(string platform)
    {
        if (PackedPackages.ToolFor(platform) is not { } package)
        {
            Assert.Ignore("Needs packages that were made by \"dotnet pack\" with a build of its own, as .ci/run makes them.");
            return;
        }

        Entries(PackedPackages.Tool)
            .Should()
            .Contain("tools/any/any/DotnetToolSettings.xml")
            .And.NotContain(entry => entry.EndsWith(".dll"));
        Entries(package).Should().Contain(["README.md", "LICENSE", "data/README.md"]);
        if (Entries(package).Contains($"tools/any/{platform}/TreatyRefs.Cli"))
        {
            IsForProcessor(package, platform).Should().BeTrue("it is machine code for {0}", platform);
            return;
        }

        foreach (var assembly in (string[])["TreatyRefs.Cli", "TreatyRefs.Documents", "TreatyRefs", "YamlDotNet", "System.CommandLine"])
        {
            IsCompiledAhead(package, $"tools/net10.0/{platform}/{assembly}.dll").Should().BeTrue("{0} is", assembly);
        }
    }

    [Test]
    public void Symbols_are_packed_beside_each()
    {
        Entries(Path.ChangeExtension(PackedPackages.Library, ".snupkg")).Should().Contain("lib/net10.0/TreatyRefs.pdb");
        Entries(Path.ChangeExtension(PackedPackages.Documents, ".snupkg")).Should().Contain("lib/net10.0/TreatyRefs.Documents.pdb");
        Entries(Path.ChangeExtension(PackedPackages.PortableTool, ".snupkg")).Should().Contain("tools/net10.0/any/TreatyRefs.Cli.pdb");
    }

    [Test]
    public void All_packages_say_their_licences_and_origin()
    {
        foreach (var package in (string[])[PackedPackages.Library, PackedPackages.Documents, PackedPackages.Tool])
        {
            using var archive = ZipFile.OpenRead(package);
            using var reader = new StreamReader(
                archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open()
            );
            reader
                .ReadToEnd()
                .Should()
                .Contain("<license type=\"expression\">MIT AND CC-BY-4.0</license>")
                .And.Contain("<repository type=\"git\"");
        }
    }

    // Made by .ci/pack-native: an executable file of Linux says at its byte 18 for which processor it is.
    private static bool IsForProcessor(string package, string platform)
    {
        using var archive = ZipFile.OpenRead(package);
        using var packed = archive.GetEntry($"tools/any/{platform}/TreatyRefs.Cli")!.Open();
        var head = new byte[20];
        packed.ReadExactly(head);
        return head is [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] && head[18] == (platform == "linux-arm64" ? 0xB7 : 0x3E);
    }

    private static bool IsCompiledAhead(string package, string assembly)
    {
        using var archive = ZipFile.OpenRead(package);
        using var packed = archive.GetEntry(assembly)!.Open();
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static List<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
