using System.Buffers.Binary;
using System.Collections;
using TreatyRefs.Collections;

namespace TreatyRefs.Compiled;

/// <summary>A list of records, each made when it is first asked for.</summary>
/// <remarks>A record that is asked for again is the same object. Safe to share between threads.</remarks>
/// <typeparam name="T">The records.</typeparam>
/// <param name="file">The file that holds them.</param>
/// <param name="start">Where the list begins: how many there are, and where each stands after these numbers.</param>
/// <param name="read">Reads one.</param>
internal class PackedRecords<T>(PackedFile file, int start, PackedItem<T> read) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _made = new T?[BinaryPrimitives.ReadInt32LittleEndian(file.Bytes.Span[start..])];

    public int Count => _made.Length;

    public T this[int index] => _made[index] ?? Make(index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < _made.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes such a list.</summary>
    public static void Write(PackedWriter writer, PackedTextsWriter texts, IReadOnlyList<T> records, Action<PackedWriter, T> write)
    {
        var data = new PackedWriter(texts);
        writer.Fixed(records.Count);
        foreach (var record in records)
        {
            writer.Fixed(data.Written.Length);
            write(data, record);
        }

        writer.Append(data);
    }

    /// <summary>A reader that stands before a record.</summary>
    protected PackedReader ReaderAt(int index)
    {
        var list = file.Bytes.Span[(start + sizeof(int))..];
        var place = BinaryPrimitives.ReadInt32LittleEndian(list[(sizeof(int) * index)..]);
        return new PackedReader(list[((sizeof(int) * _made.Length) + place)..], file.Texts);
    }

    private T Make(int index)
    {
        var reader = ReaderAt(index);
        return Interlocked.CompareExchange(ref _made[index], read(ref reader), null) ?? _made[index]!;
    }
}
