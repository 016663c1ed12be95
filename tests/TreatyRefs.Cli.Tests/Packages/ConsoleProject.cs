namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>What somebody has after <c>dotnet new console</c> and <c>dotnet add package TreatyRefs.Documents</c>, which brings
/// TreatyRefs: built and run once with a first program of three lines.</summary>
internal static class ConsoleProject
{
    private const string FirstProgram = """
        using TreatyRefs;
        var library = Treaties.BuiltIn;
        Console.Write(library.Dossier("article 4").ToMarkdown());
        """;

    private static readonly Lazy<(string Folder, string Printed)> s_project = new(Create);

    /// <summary>What the first program printed.</summary>
    public static string Printed => s_project.Value.Printed;

    /// <summary>Where the project stands.</summary>
    public static string Folder => s_project.Value.Folder;

    /// <summary>What the build put beside the program: all that the packages bring.</summary>
    public static string Output => Path.Combine(Folder, "bin", "Debug", "net10.0");

    /// <summary>What the SDK writes at the head of every file of such a project.</summary>
    public static string GlobalUsings =>
        File.ReadAllText(Directory.GetFiles(Path.Combine(Folder, "obj", "Debug", "net10.0"), "*.GlobalUsings.g.cs").Single());

    private static (string Folder, string Printed) Create()
    {
        var folder = Workshop.NewFolder("first");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), PackedPackages.Source);
        Workshop.Dotnet(folder, "new", "console", "--no-restore", "--framework", "net10.0");
        Workshop.Dotnet(folder, "add", "package", "TreatyRefs.Documents", "--version", PackedPackages.Version);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), FirstProgram);
        return (folder, Workshop.Dotnet(folder, "run", "--no-restore"));
    }
}
