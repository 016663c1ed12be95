using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TreatyRefs.Collections;

/// <summary>Reads one thing at the place of a reader.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="reader">The reader, which stands after it then.</param>
internal delegate T PackedItem<out T>(ref PackedReader reader);

/// <summary>Reads numbers, texts and lists of bytes that were made when this library was built: nothing in them is in doubt.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="texts">The texts to which they point.</param>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes, PackedTexts texts)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>The texts.</summary>
    public readonly PackedTexts Texts => texts;

    /// <summary>Where the reader stands among the bytes with which the texts lie.</summary>
    /// <exception cref="InvalidOperationException">It reads others.</exception>
    public readonly int Place =>
        texts.Bytes.Span.Overlaps(_bytes[_position..], out var place)
            ? place
            : throw new InvalidOperationException("These bytes do not lie with the texts.");

    /// <summary>A number from 0 on.</summary>
    public int Number()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    /// <summary>A yes or a no.</summary>
    public bool Flag() => _bytes[_position++] != 0;

    /// <summary>A text.</summary>
    public string Text() => texts[Number() - 1];

    /// <summary>A text, or none.</summary>
    public string? TextOrNone() => Number() is var number and > 0 ? texts[number - 1] : null;

    /// <summary>A list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="read">Reads one.</param>
    public EquatableArray<T> List<T>(PackedItem<T> read)
    {
        var count = Number();
        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(ref this);
        }

        return new EquatableArray<T>(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    /// <summary>Something that may be missing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="read">Reads it.</param>
    public T? Optional<T>(PackedItem<T> read)
        where T : class => Flag() ? read(ref this) : null;

    /// <summary>A value that may be missing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="read">Reads it.</param>
    public T? Value<T>(PackedItem<T> read)
        where T : struct => Flag() ? read(ref this) : null;

    /// <summary>Rows of numbers of four bytes each, copied in one go.</summary>
    /// <typeparam name="T">A row: fields of four bytes and nothing else.</typeparam>
    public T[] Rows<T>()
        where T : unmanaged
    {
        var source = Take(sizeof(int) * Number());
        var rows = GC.AllocateUninitializedArray<T>(source.Length / Unsafe.SizeOf<T>());
        source.CopyTo(MemoryMarshal.AsBytes(rows.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            var numbers = MemoryMarshal.Cast<T, int>(rows.AsSpan());
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }

        return rows;
    }

    /// <summary>Rows of numbers of four bytes each, where they lie; copied where they do not lie with the texts, or in the order of
    /// another machine.</summary>
    /// <typeparam name="T">A row: fields of four bytes and nothing else.</typeparam>
    public PackedRows<T> RowsInPlace<T>()
        where T : unmanaged => InPlace(sizeof(int), static (ref PackedReader reader) => reader.Rows<T>());

    /// <summary>Numbers of eight bytes each.</summary>
    public ulong[] Longs()
    {
        var source = Take(sizeof(ulong) * Number());
        var values = new ulong[source.Length / sizeof(ulong)];
        source.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(values, values);
        }

        return values;
    }

    /// <summary>Characters of two bytes each.</summary>
    public char[] Characters()
    {
        var source = Take(sizeof(char) * Number());
        var values = GC.AllocateUninitializedArray<char>(source.Length / sizeof(char));
        source.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            var numbers = MemoryMarshal.Cast<char, ushort>(values.AsSpan());
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }

        return values;
    }

    /// <summary>Numbers of eight bytes each, where they lie; copied where rows would be.</summary>
    public PackedRows<ulong> LongsInPlace() => InPlace<ulong>(sizeof(ulong), static (ref PackedReader reader) => reader.Longs());

    /// <summary>Characters of two bytes each, where they lie; copied where rows would be.</summary>
    public PackedRows<char> CharactersInPlace() => InPlace<char>(sizeof(char), static (ref PackedReader reader) => reader.Characters());

    // What is counted in units of so many bytes.
    private PackedRows<T> InPlace<T>(int unit, PackedItem<T[]> copied)
        where T : unmanaged
    {
        var before = _position;
        var source = Take(unit * Number());
        if (BitConverter.IsLittleEndian && texts.Bytes.Span.Overlaps(source, out var start))
        {
            return new PackedRows<T>(texts.Bytes, start, source.Length / Unsafe.SizeOf<T>());
        }

        _position = before;
        var rows = copied(ref this);
        return new PackedRows<T>(PackedBytes.Of(MemoryMarshal.AsBytes(rows.AsSpan())), 0, rows.Length);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        _position += length;
        return _bytes[(_position - length).._position];
    }
}
