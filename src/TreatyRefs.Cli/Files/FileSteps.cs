namespace TreatyRefs.Cli.Files;

/// <summary>The steps by which a file is written, each of them one thing asked of the system. A test makes each of them fail.</summary>
internal class FileSteps
{
    /// <summary>Those of the machine.</summary>
    public static FileSteps Real { get; } = new();

    /// <summary>Makes a file that is not there yet.</summary>
    public virtual Stream Create(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);

    /// <summary>Opens what is no file of its own, a device or a pipe, at its end.</summary>
    public virtual Stream OpenSpecial(string path) =>
        new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

    /// <summary>Writes into a file that was made.</summary>
    public virtual void Write(Stream file, ReadOnlySpan<byte> bytes) => file.Write(bytes);

    /// <summary>Waits until what was written is on the disk.</summary>
    public virtual void FlushToDisk(Stream file) => ((FileStream)file).Flush(flushToDisk: true);

    /// <summary>Throws where a file may not be written: moving another one onto it asks the folder alone.</summary>
    public virtual void MustBeWritable(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();

    /// <summary>Gives a file the permissions of another.</summary>
    public virtual void CopyMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(from) is var mode && File.GetUnixFileMode(to) != mode)
        {
            File.SetUnixFileMode(to, mode);
        }
    }

    /// <summary>The bytes of a file.</summary>
    public virtual byte[] Read(string path) => File.ReadAllBytes(path);

    /// <summary>Gives a file the name of another, in one step.</summary>
    public virtual void Rename(string from, string to, bool mayReplace) => File.Move(from, to, mayReplace);

    /// <summary>Deletes a file.</summary>
    public virtual void Delete(string path) => File.Delete(path);

    /// <summary>Makes a folder, and those above it.</summary>
    public virtual void CreateFolder(string path) => Directory.CreateDirectory(path);
}
