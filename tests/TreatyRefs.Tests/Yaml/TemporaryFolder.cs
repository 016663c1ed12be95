namespace TreatyRefs.Tests.Yaml;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("treatyrefs-");

    public string Path => _folder.FullName;

    /// <summary>The path as it stands in messages.</summary>
    public string Name => Path.Replace('\\', '/');

    public void Write(string name, string text)
    {
        var file = new FileInfo(System.IO.Path.Combine(Path, name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
