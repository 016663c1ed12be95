using TreatyRefs.Text;

namespace TreatyRefs.Cli.Files;

/// <summary>Where a result is to go.</summary>
/// <param name="Name">The path as it was asked for.</param>
/// <param name="Path">The path of what is written: what a link leads to, not the link.</param>
/// <param name="Entry">What is there now.</param>
internal sealed record FileTarget(string Name, string Path, FileEntry Entry)
{
    private static readonly string[] s_standard = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>Whether there is a file that would be replaced.</summary>
    public bool Exists => Entry.Kind == FileEntryKind.File;

    /// <summary>Whether it is written as it stands: a device or a pipe, or a file that the shell has opened already.</summary>
    public bool IsStraight => Entry.Kind == FileEntryKind.Special || (Exists && IsOpenedByShell(Name));

    /// <summary>Whether a path is another name of the standard output, whose place in its file only the stream itself knows.</summary>
    public static bool IsStandardOutput(string path) => !OperatingSystem.IsWindows() && s_standard.Contains(path, StringComparer.Ordinal);

    /// <summary>What a path leads to.</summary>
    /// <exception cref="IOException">It is a folder, or links lead in a circle.</exception>
    public static FileTarget Of(string path)
    {
        var entry = FileEntry.At(path);
        return entry.Kind switch
        {
            FileEntryKind.Folder => throw new OutputException($"{path} is a folder; name a file for the result"),
            FileEntryKind.Special => new FileTarget(path, path, entry),
            _ => new FileTarget(path, End(path), entry),
        };
    }

    /// <summary>Whether a path leads to the same file.</summary>
    public bool Is(string path) =>
        Entry.Kind != FileEntryKind.Nothing
        && FileEntry.At(path) is { Kind: not FileEntryKind.Nothing } other
        && other.Identity == Entry.Identity;

    private static string End(string path)
    {
        try
        {
            return new FileInfo(path) is { LinkTarget: not null } link
                ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
                : System.IO.Path.GetFullPath(path);
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            throw new OutputException($"{path} could not be written: {FileProblem.Reason(e)}", e);
        }
    }

    private static bool IsOpenedByShell(string path) =>
        !OperatingSystem.IsWindows()
        && System.IO.Path.GetFullPath(path) is var full
        && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
}
