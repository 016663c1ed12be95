using System.Runtime.InteropServices;
using System.Text;

namespace TreatyRefs.Text;

/// <summary>What stands at a path.</summary>
internal enum FileEntryKind
{
    /// <summary>Nothing, or a link that leads to nothing.</summary>
    Nothing,

    /// <summary>A file with a content of its own.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A named pipe, a socket or a device: opening it may wait for ever, and what was read is gone.</summary>
    Special,
}

/// <summary>What stands at a path, links followed, and which file of the machine it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Identity">Equal for two paths that lead to one file; empty where nothing is there.</param>
/// <remarks>The runtime does not tell a named pipe from a file, nor one file from another: the system is asked. Where it cannot be,
/// everything that is no folder is a file, and a file is its full path. Compiled into the tool too.</remarks>
internal readonly record struct FileEntry(FileEntryKind Kind, string Identity)
{
    // The layout of Linux is the same on every processor; that of macOS is the one with 64-bit inodes.
    private const int BufferSize = 512;
    private const int CurrentFolder = -100;
    private const uint TypeAndInode = 0x0101;

    /// <summary>Looks at a path.</summary>
    public static FileEntry At(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() ? OnLinux(path)
                : OperatingSystem.IsMacOS() ? OnMac(path)
                : ByName(path);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return ByName(path);
        }
    }

    private static FileEntry OnLinux(string path)
    {
        var found = new byte[BufferSize];
        return StatX(CurrentFolder, Terminated(path), 0, TypeAndInode, found) != 0
            ? default
            : new FileEntry(KindOf(BitConverter.ToUInt16(found, 28)), Hex(found.AsSpan(32, 8), found.AsSpan(136, 8)));
    }

    private static FileEntry OnMac(string path)
    {
        var found = new byte[BufferSize];
        var isArm = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;
        var result = isArm ? Stat(Terminated(path), found) : Stat64(Terminated(path), found);
        return result != 0 ? default : new FileEntry(KindOf(BitConverter.ToUInt16(found, 4)), Hex(found.AsSpan(8, 8), found.AsSpan(0, 4)));
    }

    private static FileEntry ByName(string path)
    {
        var full = Path.GetFullPath(path);
        return Directory.Exists(full) ? new FileEntry(FileEntryKind.Folder, full)
            : File.Exists(full) ? new FileEntry(FileEntryKind.File, File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full)
            : default;
    }

    private static FileEntryKind KindOf(int mode) =>
        (mode & 0xF000) switch
        {
            0x8000 => FileEntryKind.File,
            0x4000 => FileEntryKind.Folder,
            _ => FileEntryKind.Special,
        };

    private static string Hex(ReadOnlySpan<byte> number, ReadOnlySpan<byte> device) =>
        $"{Convert.ToHexString(device)}-{Convert.ToHexString(number)}";

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "statx"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, uint mask, byte[] found);

    [DllImport("libc", EntryPoint = "stat"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] found);

    [DllImport("libc", EntryPoint = "stat$INODE64"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat64(byte[] path, byte[] found);
}
