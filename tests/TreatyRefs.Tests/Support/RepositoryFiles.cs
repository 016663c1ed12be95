using System.Reflection;

namespace TreatyRefs.Tests.Support;

/// <summary>Where things stand in the repository that the tests were built from.</summary>
/// <remarks>Linked into every test project: <see cref="Project"/> is the project of the running tests, not of this file.</remarks>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the running test project; an assembly has its project's name.</summary>
    public static string Project { get; } = Path.Combine(Root, "tests", Assembly.GetExecutingAssembly().GetName().Name!);

    public static string Data(params string[] parts) => Path.Combine([Root, "data", .. parts]);

    public static string Samples(params string[] parts) => Path.Combine([Root, "samples", .. parts]);

    public static string Case(string name) => Path.Combine(Project, "Cases", name);

    public static string Approved(string name) => Path.Combine(Project, "Approved", name);

    /// <summary>The folder of material that is not part of the repository; the test is ignored where it is absent.</summary>
    public static string SharedOrIgnore(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        if (!Path.Exists(path))
        {
            Assert.Ignore(
                $"Needs ../shared{string.Concat(parts.Select(part => "/" + part))}, which does not stand beside this repository."
            );
        }

        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TreatyRefs.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds TreatyRefs.sln.");
    }
}
