using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyRefs.Collections;

/// <summary>Rows of numbers of one size each, read where they lie.</summary>
/// <remarks>Safe to share between threads. The default has none.</remarks>
/// <typeparam name="T">A row: fields of one size and nothing else.</typeparam>
internal readonly struct PackedRows<T>
    where T : unmanaged
{
    private readonly PackedBytes? _bytes;
    private readonly int _start;

    /// <summary>The rows at a place.</summary>
    /// <param name="bytes">All bytes, in the order of this machine.</param>
    /// <param name="start">The place.</param>
    /// <param name="count">How many rows there are.</param>
    public PackedRows(PackedBytes bytes, int start, int count) => (_bytes, _start, Count) = (bytes, start, count);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>All rows. They may stand at any place: the machines on which .NET runs read a number wherever it lies.</summary>
    public ReadOnlySpan<T> Span =>
        _bytes is null ? default : MemoryMarshal.Cast<byte, T>(_bytes.Span.Slice(_start, Count * Unsafe.SizeOf<T>()));

    /// <summary>A row.</summary>
    /// <param name="index">Which; from 0 on.</param>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return MemoryMarshal.Read<T>(_bytes!.Span[(_start + (index * Unsafe.SizeOf<T>()))..]);
        }
    }
}
