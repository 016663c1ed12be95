using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TreatyRefs.Benchmarks;

/// <summary>What it costs to be given memory that nobody has touched yet: on some machines 13 µs for each 4 KB, many times what is done
/// in it.</summary>
/// <remarks>A text whose memory is more than the garbage collector keeps at hand would seem to grow faster there than its length.</remarks>
internal static class FirstTouch
{
    private const int Page = 4096;
    private const int Pages = 1 << 13;
    private const int Rounds = 5;
    private const int FieldOfFaults = 7; // of /proc/self/stat, counted after the name: proc(5)

    private static readonly double s_secondsOfOne = Calibrate();

    /// <summary>How often the program has been given a page so far; 0 where the system does not say.</summary>
    public static long Count()
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }

        var stat = File.ReadAllText("/proc/self/stat");
        return long.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[FieldOfFaults], CultureInfo.InvariantCulture);
    }

    /// <summary>How long it takes to be given so many pages.</summary>
    public static double Seconds(long pages) => pages * s_secondsOfOne;

    private static double Calibrate()
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var memory = Marshal.AllocHGlobal(Page * Pages);
            var (given, start) = (Count(), Stopwatch.GetTimestamp());
            for (var i = 0; i < Pages; i++)
            {
                Marshal.WriteByte(memory, i * Page, 1);
            }

            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            least = Math.Min(least, seconds / Math.Max(1, Count() - given));
            Marshal.FreeHGlobal(memory);
        }

        return Count() == 0 ? 0 : least;
    }
}
