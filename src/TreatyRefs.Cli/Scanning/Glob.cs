using System.IO.Enumeration;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Patterns of paths, for shells that do not expand them: <c>*</c> and <c>?</c> within a name, <c>**</c> for folders.</summary>
/// <remarks>The runtime matches names; what remains to do are the folders, so that no package is needed for it.</remarks>
internal static class Glob
{
    /// <summary>Whether a path has a wildcard.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that a pattern means, in ordinal order of their paths.</summary>
    public static IReadOnlyList<string> Files(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(parts, IsPattern);
        var root = string.Join('/', parts[..first]);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Add(first == 0 ? string.Empty : root + "/", parts.AsSpan(first), found);
        return [.. found];
    }

    private static void Add(string folder, ReadOnlySpan<string> parts, SortedSet<string> found)
    {
        var path = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(path))
        {
            return;
        }

        if (parts is ["**", ..])
        {
            Add(folder, parts.Length == 1 ? ["*"] : parts[1..], found);
            foreach (var inner in FolderNames(path))
            {
                Add($"{folder}{inner}/", parts, found);
            }
        }
        else if (parts.Length == 1)
        {
            foreach (var name in Names(Directory.EnumerateFiles(path), parts[0]))
            {
                found.Add(folder + name);
            }
        }
        else
        {
            foreach (var name in IsPattern(parts[0]) ? Names(FolderNames(path), parts[0]) : [parts[0]])
            {
                Add($"{folder}{name}/", parts[1..], found);
            }
        }
    }

    /// <summary>The folders in a folder, without hidden ones and links, which may run in a circle.</summary>
    public static IEnumerable<string> FolderNames(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateDirectories(
                "*",
                new EnumerationOptions
                {
                    AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
                    IgnoreInaccessible = false,
                }
            )
            .Select(inner => inner.Name);

    private static IEnumerable<string> Names(IEnumerable<string> paths, string pattern)
    {
        foreach (var path in paths)
        {
            var name = Path.GetFileName(path);
            if (FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false))
            {
                yield return name;
            }
        }
    }
}
