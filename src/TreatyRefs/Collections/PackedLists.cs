namespace TreatyRefs.Collections;

/// <summary>Lists of rows by number, read where they lie: all rows one after the other, and where each list begins.</summary>
/// <remarks>Safe to share between threads.</remarks>
/// <typeparam name="T">A row, as in <see cref="PackedRows{T}"/>.</typeparam>
internal readonly struct PackedLists<T>
    where T : unmanaged
{
    private readonly PackedRows<int> _first;
    private readonly PackedRows<T> _rows;

    private PackedLists(PackedRows<int> first, PackedRows<T> rows) => (_first, _rows) = (first, rows);

    /// <summary>A list.</summary>
    /// <param name="number">Which; from 0 on.</param>
    public ReadOnlySpan<T> this[int number] => _rows.Span[_first[number].._first[number + 1]];

    /// <summary>Writes lists.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="lists">The lists, in the order of their numbers.</param>
    public static void Write(PackedWriter writer, IEnumerable<IReadOnlyCollection<T>> lists)
    {
        var (first, rows) = (new List<int> { 0 }, new List<T>());
        foreach (var list in lists)
        {
            rows.AddRange(list);
            first.Add(rows.Count);
        }

        writer.Rows<int>([.. first]);
        writer.Rows<T>([.. rows]);
    }

    /// <summary>Writes them as they were read.</summary>
    public void Write(PackedWriter writer)
    {
        writer.Rows(_first.Span);
        writer.Rows(_rows.Span);
    }

    /// <summary>Reads what was written.</summary>
    public static PackedLists<T> Read(ref PackedReader reader) => new(reader.RowsInPlace<int>(), reader.RowsInPlace<T>());
}
