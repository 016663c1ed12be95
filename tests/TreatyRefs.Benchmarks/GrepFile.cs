using System.ComponentModel;
using System.Diagnostics;

namespace TreatyRefs.Benchmarks;

/// <summary>A text in a temporary file, and grep over it.</summary>
internal sealed class GrepFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("treatyrefs-benchmarks-");
    private readonly string _path;

    public GrepFile(string text)
    {
        _path = Path.Combine(_folder.FullName, "text.txt");
        File.WriteAllText(_path, text);
        Length = new FileInfo(_path).Length;
    }

    /// <summary>How long the text is in UTF-8, in bytes.</summary>
    public long Length { get; }

    /// <summary>Runs grep; false where there is none, or it finds nothing.</summary>
    /// <remarks>The output goes to a file: on /dev/null grep stops at the first match.</remarks>
    public bool TryGrep()
    {
        try
        {
            using var grep = Process.Start(
                "/bin/sh",
                ["-c", "LC_ALL=C grep -oE 'Articles? [0-9]+' \"$1\" > \"$1.found\" 2> /dev/null", "sh", _path]
            );
            grep.WaitForExit();
            return grep.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
