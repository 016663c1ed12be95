using System.Runtime.InteropServices;

namespace TreatyRefs.Cli.Files;

/// <summary>The two things that a program on Unix must ask or tell the system itself.</summary>
internal static class Posix
{
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;
    private const int FileSizeSignal = 25;
    private const nint Ignore = 1;

    /// <summary>Whether the program that started this one gave it a standard stream: 0, 1 or 2.</summary>
    /// <remarks>Where it did not (<c>&gt;&amp;-</c>), the number goes to the first thing that the runtime opens for itself, and what is
    /// written there ends up anywhere. What the runtime opens is closed for children, and what was inherited is not: that tells them
    /// apart.</remarks>
    public static bool IsInherited(int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        try
        {
            return Fcntl(descriptor, GetDescriptorFlags) is var flags and >= 0 && (flags & CloseOnExec) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>Makes a file that grows beyond its limit (<c>ulimit -f</c>) an error of the write, not the end of the program.</summary>
    public static void SurviveFileSizeLimit()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            _ = Signal(FileSizeSignal, Ignore);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // Then it ends the program, as it does with most programs.
        }
    }

    [DllImport("libc", EntryPoint = "fcntl"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fcntl(int descriptor, int command);

    [DllImport("libc", EntryPoint = "signal"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Signal(int signal, nint handler);
}
