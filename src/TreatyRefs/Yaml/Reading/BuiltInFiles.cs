namespace TreatyRefs.Yaml.Reading;

/// <summary>The files of the library that comes with the package.</summary>
internal static class BuiltInFiles
{
    private const string Folder = "built-in/";
    private const string Data = "data/";

    /// <summary>Whether a file belongs to the lexicon: of its instruments it gives names, and what else they are looked up by.</summary>
    public static bool IsLexicon(string file) => file.StartsWith(Folder + Data + "lexicon/", StringComparison.Ordinal);

    /// <summary>All of them, in ordinal order.</summary>
    public static IEnumerable<LibraryFile> All()
    {
        var assembly = typeof(BuiltInFiles).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Data, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new LibraryFile(Folder + name, _ => assembly.GetManifestResourceStream(name)!));
    }

    /// <summary>The same before they are embedded: under the same names, in the same order.</summary>
    /// <param name="folder">The folder <c>data</c>.</param>
    public static IEnumerable<LibraryFile> In(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Data + Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => LibraryFile.At(file.Path) with { Name = Folder + file.Name });
}
