using System.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Yaml;

/// <summary>Where a library comes from: a folder, a file, a stream, a text, or the built-in library.</summary>
/// <remarks>Nothing is read before <see cref="LibraryLoader.Load(CancellationToken, ReadOnlySpan{LibraryOrigin})"/> asks.</remarks>
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
    public static LibraryOrigin BuiltIn { get; } = new("built-in", BuiltInFiles, isBuiltIn: true);

    /// <summary>The library that comes with the package without its lexicon: the instruments that it describes, and all commentary.</summary>
    /// <remarks>Half the time to load. It is enough for whoever does not look instruments up by name: everything that the library
    /// knows of these instruments' provisions is in it.</remarks>
    public static LibraryOrigin BuiltInWithoutLexicon { get; } =
        new(
            "built-in",
            () => BuiltInFiles().Where(file => !file.Name.StartsWith("built-in/data/lexicon/", StringComparison.Ordinal)),
            isBuiltIn: true
        );

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
        return new LibraryOrigin(path, () => FilesAt(path));
    }

    /// <summary>One YAML text.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="yaml">The text.</param>
    /// <returns>The origin.</returns>
    public static LibraryOrigin Text(string name, string yaml)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(yaml);
        return new(name, () => [new LibraryFile(name, () => Encoding.UTF8.GetBytes(yaml))]);
    }

    /// <summary>One stream of YAML as UTF-8; read to its end, not closed.</summary>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="stream">The stream.</param>
    /// <returns>The origin, which can be loaded once.</returns>
    public static LibraryOrigin Stream(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        return new LibraryOrigin(name, () => [new LibraryFile(name, () => LibraryFile.ReadLimited(stream))]);
    }

    /// <summary>The files that a path means to <see cref="Path"/>.</summary>
    /// <param name="path">The path of a folder or a file.</param>
    /// <returns>Their paths with <c>/</c>, in ordinal order; of a folder below it that cannot be read, its own path. Named pipes, sockets and
    /// devices in a folder are left out.</returns>
    /// <exception cref="IOException">There is no such folder or file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IEnumerable<string> FilesOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FilesAt(path).Where(file => !file.IsSpecial).Select(file => file.Name);
    }

    internal IEnumerable<LibraryFile> Files() => _files();

    private static IEnumerable<LibraryFile> FilesAt(string path) =>
        !Directory.Exists(path)
            ? File.Exists(path)
                ? [FileAt(path.Replace('\\', '/'))]
                : throw new FileNotFoundException($"There is no file or folder \"{path}\".", path)
            : LibraryFolder.Files(path).OrderBy(file => file.Name, StringComparer.Ordinal);

    private static LibraryFile FileAt(string path) => new(path, () => LibraryFile.ReadLimited(path));

    private static IEnumerable<LibraryFile> BuiltInFiles()
    {
        var assembly = typeof(LibraryOrigin).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("data/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new LibraryFile(
                "built-in/" + name,
                () =>
                {
                    using var stream = assembly.GetManifestResourceStream(name)!;
                    return LibraryFile.ReadLimited(stream);
                }
            ));
    }
}

/// <summary>One file of a library.</summary>
/// <param name="Name">Its path as it is printed, with <c>/</c>.</param>
/// <param name="Read">Reads it, at most one byte more than is allowed.</param>
internal sealed record LibraryFile(string Name, Func<byte[]> Read)
{
    /// <summary>Whether nobody named it: it was found in a folder, and what is wrong with it is a problem of the library.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether it is a named pipe, a socket or a device, which is not read.</summary>
    public bool IsSpecial { get; init; }

    /// <summary>Reads a file to its end, or to one byte beyond the limit.</summary>
    public static byte[] ReadLimited(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        return ReadLimited(stream);
    }

    /// <summary>Reads a stream to its end, or to one byte beyond the limit: enough to see that it is too large.</summary>
    public static byte[] ReadLimited(Stream stream)
    {
        using var buffer = new MemoryStream(
            stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, YamlLimits.FileBytes + 1) : 0
        );
        var chunk = new byte[81920];
        while (buffer.Length <= YamlLimits.FileBytes && stream.Read(chunk) is var count and > 0)
        {
            buffer.Write(chunk, 0, count);
        }

        return buffer.ToArray();
    }
}
