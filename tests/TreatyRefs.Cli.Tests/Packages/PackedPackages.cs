using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>All packages: those in the folder that TREATYREFS_PACKAGES names, or else packed from what was just built.</summary>
internal static class PackedPackages
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif
    private static readonly Lazy<string> s_folder = new(() =>
        Environment.GetEnvironmentVariable("TREATYREFS_PACKAGES") is { Length: > 0 } packed
            ? Path.GetFullPath(packed, RepositoryFiles.Root)
            : Pack()
    );

    public static string Folder => s_folder.Value;

    /// <summary>A <c>nuget.config</c> by which projects find them.</summary>
    public static string Source =>
        $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{System.Security.SecurityElement.Escape(Folder)}" />
              </packageSources>
            </configuration>
            """;

    public static string Library => Single("TreatyRefs");

    public static string Documents => Single("TreatyRefs.Documents");

    public static string Tool => Single("TreatyRefs.Cli");

    /// <summary>The tool for every machine: a package of its own where <see cref="Tool"/> only names those for each platform.</summary>
    public static string PortableTool => ToolFor("any") ?? Tool;

    /// <summary>The tool as it is compiled ahead for a platform; <see langword="null"/> where that was not packed.</summary>
    public static string? ToolFor(string platform) =>
        Directory.GetFiles(Folder, $"TreatyRefs.Cli.{platform}.*.nupkg") is [var package] ? package : null;

    /// <summary>The one version that all carry.</summary>
    public static string Version => Path.GetFileNameWithoutExtension(Tool)["TreatyRefs.Cli.".Length..];

    // All at once, which takes half the time. Nothing is built again: the other test project may be building or running at this moment.
    private static string Pack()
    {
        var folder = Workshop.NewFolder("packed");
        Workshop.Dotnet(RepositoryFiles.Root, "pack", "TreatyRefs.sln", "--no-build", "--configuration", Configuration, "--output", folder);
        return folder;
    }

    private static string Single(string id)
    {
        var found = Directory
            .GetFiles(Folder, id + ".*.nupkg")
            .Where(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]))
            .ToList();
        return found.Count == 1 ? found[0] : throw new InvalidOperationException($"{Folder} holds {found.Count} packages {id}, not one.");
    }
}
