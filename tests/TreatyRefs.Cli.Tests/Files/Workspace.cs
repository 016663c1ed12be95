using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>A folder with a small library and a text, for command lines that are told to fail.</summary>
internal sealed class Workspace : IDisposable
{
    private const string Library = """
        library: Treaties of a lake
        date: 2026-01-31
        default-instrument: lake-treaty
        ---
        instrument: lake-treaty
        kind: treaty
        title: Treaty on the Waters of Lake Example
        article-count: 3
        provisions:
          - { article: 2, subject: The lake, refers-to: [{ to: lake-treaty/3 }] }
          - { article: 3, subject: Disputes over the lake }
        ---
        experts:
          - { id: doe, name: Jane Doe }
        ---
        topics:
          - { id: water, label: Water }

        """;

    private readonly TemporaryFolder _folder = new();

    public Workspace()
    {
        _folder.Write("library/lake.yaml", Library);
        _folder.Write(
            "text.txt",
            "Article 1\nThe Parties keep the peace, as Article 33 of the UN Charter says.\n\nArticle 2\nThis Treaty enters into force.\n"
        );
        _folder.Write("wild.yaml", "date:   2026\nlibrary: 'Mine' # ours\n");
    }

    public string Path => _folder.Path;

    /// <summary>The path that a word of <see cref="CommandLines"/> stands for, or the word itself.</summary>
    public string PathOf(string word) =>
        word switch
        {
            "LIB" => System.IO.Path.Combine(Path, "library"),
            "TEXT" => System.IO.Path.Combine(Path, "text.txt"),
            "WILD" => System.IO.Path.Combine(Path, "wild.yaml"),
            "NEW" => System.IO.Path.Combine(Path, "new", "library"),
            _ => word,
        };

    public string Write(string name, string content) => _folder.Write(name, content);

    /// <summary>Every path below the folder with its content.</summary>
    public Dictionary<string, string> Content() =>
        Directory
            .EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, path => File.Exists(path) ? File.ReadAllText(path) : "(folder)");

    public void Dispose() => _folder.Dispose();
}
