using System.Globalization;
using System.Runtime.InteropServices;

namespace TreatyRefs.Cli.Files;

/// <summary>A file beside another one, until it takes the other's place.</summary>
/// <remarks>Gone if it does not, also where the program is asked to end. Its name is its own: what a killed run left there is in nobody's
/// way. It is short, however long the name of the other is, and no command reads a file of such a name.</remarks>
internal sealed class TemporaryFile : IDisposable
{
    private static readonly PosixSignal[] s_endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly FileSteps _steps;
    private readonly List<PosixSignalRegistration> _signals = [];
    private bool _isThere = true;

    public TemporaryFile(FileSteps steps, string folder)
    {
        _steps = steps;
        for (var n = 0; ; n++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $".treatyrefs-{Environment.ProcessId}-{n}.tmp");
            Path = System.IO.Path.Combine(folder, name);
            if (!System.IO.Path.Exists(Path) && TryCreate() is { } stream)
            {
                Stream = stream;
                break;
            }
        }

        foreach (var signal in s_endings)
        {
            _signals.Add(PosixSignalRegistration.Create(signal, _ => Delete()));
        }
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Where its bytes go.</summary>
    public Stream Stream { get; }

    /// <summary>Brings it to the disk, whole.</summary>
    public void Close()
    {
        _steps.FlushToDisk(Stream);
        Stream.Dispose();
    }

    /// <summary>Gives it its name.</summary>
    public void MoveTo(string path, bool mayReplace)
    {
        _steps.Rename(Path, path, mayReplace);
        _isThere = false;
    }

    public void Dispose()
    {
        Stream.Dispose();
        Delete();
        _signals.ForEach(signal => signal.Dispose());
    }

    // Another run of the same number, on another machine, may take the name at the same moment.
    private Stream? TryCreate()
    {
        try
        {
            return _steps.Create(Path);
        }
        catch (IOException) when (System.IO.Path.Exists(Path))
        {
            return null;
        }
    }

    private void Delete()
    {
        try
        {
            if (_isThere)
            {
                _isThere = false;
                _steps.Delete(Path);
            }
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            // What is wrong has been said, or will be; that this could not be tidied up changes nothing.
        }
    }
}
