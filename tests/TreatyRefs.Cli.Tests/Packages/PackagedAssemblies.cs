using System.Reflection;
using System.Runtime.Loader;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>What packages brought into a folder, loaded beside the assemblies of the same names that are being tested.</summary>
internal sealed class PackagedAssemblies(string folder) : AssemblyLoadContext("packages")
{
    /// <summary>The assemblies of .NET.</summary>
    public static IEnumerable<string> OfTheRuntime =>
        Directory
            .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) && IsManaged(path));

    /// <summary>Those of the packages.</summary>
    public IEnumerable<string> Files => Directory.GetFiles(folder, "*.dll").Where(path => Path.GetFileName(path) != "first.dll");

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(folder, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;

    private static bool IsManaged(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path).Name is not null;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
