using TreatyRefs.Cli.Files;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>A file system that fails at one step: the disk is full, or the device is gone. Tidying up works.</summary>
/// <param name="failing">The number of the step that fails, from 1.</param>
/// <param name="forGood">Whether every later step fails too.</param>
internal sealed class FailingSteps(int failing, bool forGood) : FileSteps
{
    /// <summary>How many steps there were.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of them failed.</summary>
    public bool HasFailed => Count >= failing;

    public override Stream Create(string path) => Next(() => base.Create(path));

    public override Stream OpenSpecial(string path) => Next(() => base.OpenSpecial(path));

    public override void Write(Stream file, ReadOnlySpan<byte> bytes)
    {
        // As on a full disk: some of it is there.
        if (IsNext())
        {
            base.Write(file, bytes[..(bytes.Length / 2)]);
            throw Full();
        }

        base.Write(file, bytes);
    }

    public override void FlushToDisk(Stream file) => Next(() => base.FlushToDisk(file));

    public override void MustBeWritable(string path) => Next(() => base.MustBeWritable(path));

    public override void CopyMode(string from, string to) => Next(() => base.CopyMode(from, to));

    public override byte[] Read(string path) => Next(() => base.Read(path));

    public override void Rename(string from, string to, bool mayReplace) => Next(() => base.Rename(from, to, mayReplace));

    public override void CreateFolder(string path) => Next(() => base.CreateFolder(path));

    private void Next(Action step) =>
        Next(() =>
        {
            step();
            return true;
        });

    private T Next<T>(Func<T> step) => IsNext() ? throw Full() : step();

    private bool IsNext() => ++Count == failing || (forGood && Count > failing);

    private static IOException Full() => new("No space left on device", 28);
}
