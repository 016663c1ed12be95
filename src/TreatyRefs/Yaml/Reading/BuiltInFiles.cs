namespace TreatyRefs.Yaml.Reading;

/// <summary>The files of the library that comes with the package.</summary>
internal static class BuiltInFiles
{
    private const string Folder = "built-in/";
    private const string Lexicon = Folder + "data/lexicon/";

    /// <summary>All of them, in ordinal order.</summary>
    public static IEnumerable<LibraryFile> All()
    {
        var assembly = typeof(BuiltInFiles).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("data/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new LibraryFile(Folder + name, _ => assembly.GetManifestResourceStream(name)!));
    }

    /// <summary>Those without the instruments of which only names are known.</summary>
    public static IEnumerable<LibraryFile> WithoutLexicon() =>
        All().Where(file => !file.Name.StartsWith(Lexicon, StringComparison.Ordinal));
}
