namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>What somebody has after <c>dotnet new console</c> and <c>dotnet add package TreatyRefs.Documents</c>, which brings
/// TreatyRefs.</summary>
internal static class ConsoleProject
{
    private static readonly Lazy<string> s_folder = new(Create);

    /// <summary>Compiles a program against the package, runs it, and returns what it printed.</summary>
    public static string Run(string program)
    {
        File.WriteAllText(Path.Combine(s_folder.Value, "Program.cs"), program);
        return Workshop.Dotnet(s_folder.Value, "run", "--no-restore");
    }

    private static string Create()
    {
        var folder = Workshop.NewFolder("first");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), PackedPackages.Source);
        Workshop.Dotnet(folder, "new", "console", "--no-restore");
        Workshop.Dotnet(folder, "add", "package", "TreatyRefs.Documents", "--version", PackedPackages.Version);
        return folder;
    }
}
