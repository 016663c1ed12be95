namespace TreatyRefs.Cli.Files;

/// <summary>Files that are written together: all of them are whole before the first is in its place.</summary>
/// <remarks>Whoever does not come to the end of <see cref="Commit"/> leaves no new file and no new folder; a file that had been
/// replaced by then is the new one.</remarks>
internal sealed class FileSet(FileSteps steps, bool mayReplace) : IDisposable
{
    private readonly List<(OutputFile File, FileTarget Target)> _files = [];
    private readonly List<string> _folders = [];
    private readonly List<string> _placed = [];
    private bool _isDone;

    /// <summary>Writes one more.</summary>
    /// <exception cref="IOException">It cannot be written, or is there already.</exception>
    public void Add(string path, string text)
    {
        MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!, path);
        var target = FileTarget.Of(path);
        var file = OutputFile.Open(steps, target, mayReplace);
        _files.Add((file, target));
        file.Text.Write(text);
        file.Text.Flush();
    }

    /// <summary>Puts all of them in their places.</summary>
    /// <exception cref="IOException">One of them cannot be.</exception>
    public void Commit()
    {
        foreach (var (file, target) in _files)
        {
            file.Commit();
            _placed.AddRange(target.Entry.Kind == Text.FileEntryKind.Nothing ? [target.Path] : []);
        }

        _isDone = true;
    }

    public void Dispose()
    {
        _files.ForEach(each => each.File.Dispose());
        if (!_isDone)
        {
            _placed.ForEach(path => Tidy(() => steps.Delete(path)));
            _folders.ForEach(path => Tidy(() => Directory.Delete(path)));
        }
    }

    // Deepest first, so that they can go again in this order.
    private void MakeFolder(string folder, string file)
    {
        var made = new List<string>();
        for (var missing = folder; !Directory.Exists(missing); missing = Path.GetDirectoryName(missing)!)
        {
            made.Add(missing);
        }

        try
        {
            if (made.Count > 0)
            {
                _folders.InsertRange(0, made);
                steps.CreateFolder(folder);
            }
        }
        catch (Exception e) when (FileProblem.IsOfWriting(e))
        {
            throw new OutputException($"{file} could not be written: {FileProblem.Reason(e)}", e);
        }
    }

    private static void Tidy(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            // Somebody else put something there, or nothing is there any more.
        }
    }
}
