using System.Runtime.InteropServices;

namespace TreatyRefs.Collections;

/// <summary>Bytes that are read where they lie: those of an embedded resource are part of the mapped file, and cost nothing until they
/// are touched.</summary>
/// <remarks>What is embedded in this library stays where it is for as long as its code does. Safe to share between threads.</remarks>
internal sealed unsafe class PackedBytes
{
    private readonly byte* _start;
    private readonly int _length;

    // Of a stream that has no place in memory: holds what was read of it.
    private readonly byte[]? _copy;

    private PackedBytes(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    private PackedBytes(byte[] pinned)
        : this((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length) => _copy = pinned;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span
    {
        get
        {
            var span = new ReadOnlySpan<byte>(_start, _length);
            GC.KeepAlive(_copy);
            return span;
        }
    }

    /// <summary>The bytes of an embedded resource of this library.</summary>
    /// <param name="resource">The resource.</param>
    public static PackedBytes Of(Stream resource)
    {
        if (resource is UnmanagedMemoryStream mapped)
        {
            return new PackedBytes(mapped.PositionPointer, (int)mapped.Length);
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)resource.Length, pinned: true);
        resource.ReadExactly(bytes);
        return new PackedBytes(bytes);
    }

    /// <summary>Bytes that were made just now.</summary>
    /// <param name="bytes">The bytes; copied.</param>
    public static PackedBytes Of(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return new PackedBytes(pinned);
    }
}
