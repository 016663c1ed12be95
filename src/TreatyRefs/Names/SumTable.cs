using System.Numerics;
using System.Runtime.InteropServices;
using TreatyRefs.Collections;

namespace TreatyRefs.Names;

/// <summary>Lists of rows, each under a sum and a count of words.</summary>
internal sealed class SumTable
{
    private readonly ulong[] _sums;
    private readonly Row[] _rows;
    private readonly int[] _buckets;

    private SumTable(ulong[] sums, Row[] rows, int[] buckets) => (_sums, _rows, _buckets) = (sums, rows, buckets);

    /// <summary>A table of lists.</summary>
    /// <typeparam name="T">What they hold.</typeparam>
    /// <param name="lists">The lists.</param>
    /// <param name="all">What they hold, one after the other.</param>
    public static SumTable Of<T>(IReadOnlyDictionary<(ulong Sum, int Count), List<T>> lists, out T[] all)
    {
        var (sums, rows) = (new ulong[lists.Count], new Row[lists.Count]);
        var buckets = new int[BitOperations.RoundUpToPowerOf2((uint)lists.Count + 1)];
        var (items, i) = (new List<T>(), 0);
        foreach (var ((sum, count), list) in lists)
        {
            ref var bucket = ref buckets[Slot(sum, count, buckets.Length)];
            sums[i] = sum;
            rows[i++] = new Row(count, items.Count, list.Count, bucket);
            bucket = i;
            items.AddRange(list);
        }

        all = [.. items];
        return new SumTable(sums, rows, buckets);
    }

    /// <summary>Where in all the list of a sum stands; empty where there is none.</summary>
    public (int Start, int Length) Find(ulong sum, int count)
    {
        for (var i = _buckets[Slot(sum, count, _buckets.Length)]; i > 0; i = _rows[i - 1].Next)
        {
            if (_sums[i - 1] == sum && _rows[i - 1].Count == count)
            {
                return (_rows[i - 1].Start, _rows[i - 1].Length);
            }
        }

        return default;
    }

    /// <summary>Writes the table.</summary>
    public void Write(PackedWriter writer)
    {
        writer.Block(_sums);
        writer.Rows<Row>(_rows);
        writer.Rows<int>(_buckets);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SumTable Read(ref PackedReader reader) => new(reader.Longs(), reader.Rows<Row>(), reader.Rows<int>());

    // Sums are of hashes already.
    private static uint Slot(ulong sum, int count, int length) => (uint)(sum + (ulong)count) & (uint)(length - 1);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Row(int Count, int Start, int Length, int Next);
}
