using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TreatyRefs.Cli.Files;

namespace TreatyRefs.Cli;

/// <summary>The memory that a command begins with.</summary>
internal static class StartMemory
{
    // Most commands are over before they have used as much memory; collecting any of it would be a third of their time. What uses more is
    // collected as ever.
    private const long NotCollected = 40 << 20;
    private const long NotCollectedLarge = 8 << 20;

    private const nint LargePage = 2 << 20;

    // What the runtime has just taken for small and large objects stands in a row, with gaps. Advice on what is not there is ignored.
    private const nint Advised = 128 << 20;

    // As long as an array of small objects may be.
    private const int Filler = 80_000;

    /// <summary>Takes it: nothing is collected for now, and the system is asked for it in large pages.</summary>
    /// <remarks>A page of 4 KB costs up to 20 microseconds on a virtual machine, a large one 300, and a report takes 600 small ones. Where
    /// there are no large pages, nothing is lost but a few of the small.</remarks>
    public static void Take()
    {
        try
        {
            GC.TryStartNoGCRegion(NotCollected, NotCollectedLarge);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this process may use: it is collected as ever.
        }

        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // The page in which objects lie already stays as it is. What is left of it is passed over: arrays that are not cleared take it.
        var place = PlaceOfNew();
        var next = (place + LargePage) & -LargePage;
        Posix.AskForLargePages(next, Advised);
        for (var before = place; place >= before && place + Filler < next; place = PlaceOfNew())
        {
            before = place;
        }
    }

    private static nint PlaceOfNew() =>
        Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetArrayDataReference(GC.AllocateUninitializedArray<byte>(Filler)));
}
