using System.Runtime.InteropServices;

namespace TreatyRefs.Cli.Files;

/// <summary>The three things that a program on Unix must ask or tell the system itself.</summary>
internal static class Posix
{
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;
    private const int FileSizeSignal = 25;
    private const nint Ignore = 1;
    private const int LargePagesAdvice = 14;

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

    /// <summary>Advises Linux to give memory in large pages when it is first used. What the memory holds is the same either way, and so
    /// it matters to nobody whether the advice is taken.</summary>
    /// <param name="start">Where it begins; the beginning of a page.</param>
    /// <param name="length">How long it is. What of it is nobody's is passed over.</param>
    public static void AskForLargePages(nint start, nint length)
    {
        try
        {
            _ = Advise(start, length, LargePagesAdvice);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // Then the pages are small.
        }
    }

    [DllImport("libc", EntryPoint = "fcntl"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fcntl(int descriptor, int command);

    [DllImport("libc", EntryPoint = "signal"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Signal(int signal, nint handler);

    [DllImport("libc", EntryPoint = "madvise"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint start, nint length, int advice);
}
