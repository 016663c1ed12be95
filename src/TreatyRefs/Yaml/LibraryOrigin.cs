using System.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml;

/// <summary>Where a library comes from: a folder, a file, a stream, a text, or the built-in library.</summary>
/// <remarks>Nothing is read before <see cref="LibraryLoader.Load(ReadOnlySpan{LibraryOrigin})"/> asks.</remarks>
public sealed class LibraryOrigin
{
    private readonly Func<IEnumerable<LibraryFile>> _files;

    private LibraryOrigin(string name, Func<IEnumerable<LibraryFile>> files, bool isBuiltIn = false)
    {
        Name = name;
        _files = files;
        IsBuiltIn = isBuiltIn;
    }

    /// <summary>The library that comes with the package.</summary>
    public static LibraryOrigin BuiltIn { get; } = new("built-in", BuiltInFiles.All, isBuiltIn: true);

    /// <summary>The same as its files lie in a folder, for the build that compiles them.</summary>
    internal static LibraryOrigin BuiltInAt(string folder) => new("built-in", () => BuiltInFiles.In(folder), isBuiltIn: true);

    /// <summary>What to call it in messages.</summary>
    public string Name { get; }

    /// <summary>Whether it is the library that comes with the package.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>A folder: every <c>*.yaml</c> and <c>*.yml</c> file below it; or one file.</summary>
    /// <param name="path">The path of a folder or a file.</param>
    /// <returns>The origin; reading it may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</returns>
    public static LibraryOrigin Path(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new LibraryOrigin(path, () => LibraryFolder.FilesAt(path));
    }

    /// <summary>One YAML text.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="yaml">The text.</param>
    /// <returns>The origin.</returns>
    public static LibraryOrigin Text(string name, string yaml)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(yaml);
        return new(name, () => [new LibraryFile(name, _ => new MemoryStream(Encoding.UTF8.GetBytes(yaml)))]);
    }

    /// <summary>One stream of YAML as UTF-8; read to its end, not closed.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="stream">The stream.</param>
    /// <returns>The origin, which can be loaded once.</returns>
    public static LibraryOrigin Stream(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        return new LibraryOrigin(name, () => [new LibraryFile(name, _ => stream) { StaysOpen = true }]);
    }

    /// <summary>The files that a path means to <see cref="Path"/>.</summary>
    /// <param name="path">The path of a folder or a file.</param>
    /// <returns>Their paths with <c>/</c>, in ordinal order; of a folder below it that cannot be read, its own path. Named pipes, sockets
    /// and devices in a folder are left out.</returns>
    /// <exception cref="IOException">There is no such folder or file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IEnumerable<string> FilesOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return LibraryFolder.FilesAt(path).Where(file => !file.IsSpecial).Select(file => file.Name);
    }

    internal IEnumerable<LibraryFile> Files() => _files();
}
