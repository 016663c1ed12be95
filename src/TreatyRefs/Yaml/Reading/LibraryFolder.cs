using System.IO.Enumeration;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Reading;

/// <summary>Finds the files of a library in a folder and those below it.</summary>
/// <remarks>A folder below it that cannot be read is a file that cannot be read: it is one problem, and the others are found.</remarks>
internal static class LibraryFolder
{
    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The files, in no particular order.</summary>
    /// <param name="folder">The folder, as it is to be printed.</param>
    /// <exception cref="IOException">The folder itself cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be read.</exception>
    public static List<LibraryFile> Files(string folder)
    {
        var found = new List<LibraryFile>();
        Add(folder, found);
        return found;
    }

    /// <summary>The files that a path means: those of a folder, or one file; in ordinal order.</summary>
    /// <exception cref="IOException">There is no such folder or file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IEnumerable<LibraryFile> FilesAt(string path) =>
        Directory.Exists(path) ? Files(path).OrderBy(file => file.Name, StringComparer.Ordinal)
        : File.Exists(path) ? [LibraryFile.At(path)]
        : throw new FileNotFoundException($"There is no file or folder \"{path}\".", path);

    private static void Add(string folder, List<LibraryFile> found)
    {
        // A link to a folder may lead in a circle; a link to a file may not, and is how containers mount files.
        var entries = new FileSystemEnumerable<(string Name, bool IsFolder)>(
            folder,
            (ref entry) => (entry.FileName.ToString(), entry.IsDirectory),
            s_everything
        )
        {
            ShouldIncludePredicate = (ref entry) =>
                entry.IsDirectory ? (entry.Attributes & FileAttributes.ReparsePoint) == 0 : IsYaml(entry.FileName),
        };
        foreach (var (name, isFolder) in entries)
        {
            var path = Path.Combine(folder, name);
            if (isFolder)
            {
                AddInner(path, found);
            }
            else
            {
                var isSpecial = FileEntry.At(path).Kind == FileEntryKind.Special;
                found.Add(LibraryFile.At(path) with { IsListed = true, IsSpecial = isSpecial });
            }
        }
    }

    private static void AddInner(string folder, List<LibraryFile> found)
    {
        try
        {
            Add(folder, found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(new LibraryFile(folder.Replace('\\', '/'), _ => throw e) { IsListed = true });
        }
    }

    private static bool IsYaml(ReadOnlySpan<char> name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
