using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TreatyRefs.Collections;

/// <summary>Writes what a <see cref="PackedReader"/> reads.</summary>
/// <param name="texts">Where texts go; each is written once.</param>
internal sealed class PackedWriter(PackedTextsWriter texts)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>A number from 0 on: small ones take one byte.</summary>
    public void Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }

    /// <summary>A yes or a no.</summary>
    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>A text, or none.</summary>
    public void Text(string? text) => Number(text is null ? 0 : texts.Add(text) + 1);

    /// <summary>The number under which <see cref="PackedTexts"/> has a text.</summary>
    public int NumberOf(string text) => texts.Add(text);

    /// <summary>A list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one.</param>
    public void List<T>(EquatableArray<T> items, Action<PackedWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    /// <summary>Something that may be missing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="item">It, or <see langword="null"/>.</param>
    /// <param name="write">Writes it.</param>
    public void Optional<T>(T? item, Action<PackedWriter, T> write)
        where T : class
    {
        Flag(item is not null);
        if (item is not null)
        {
            write(this, item);
        }
    }

    /// <summary>A value that may be missing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="item">It, or <see langword="null"/>.</param>
    /// <param name="write">Writes it.</param>
    public void Value<T>(T? item, Action<PackedWriter, T> write)
        where T : struct
    {
        Flag(item is not null);
        if (item is { } value)
        {
            write(this, value);
        }
    }

    /// <summary>Numbers of four bytes each, which are read in one go.</summary>
    public void Block(ReadOnlySpan<int> values)
    {
        Number(values.Length);
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), value);
            _bytes.Advance(sizeof(int));
        }
    }

    /// <summary>Numbers of eight bytes each.</summary>
    public void Block(ReadOnlySpan<ulong> values)
    {
        Number(values.Length);
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(sizeof(ulong)), value);
            _bytes.Advance(sizeof(ulong));
        }
    }

    /// <summary>Characters of two bytes each.</summary>
    public void Block(ReadOnlySpan<char> values)
    {
        Number(values.Length);
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes.GetSpan(sizeof(char)), value);
            _bytes.Advance(sizeof(char));
        }
    }

    /// <summary>Rows of numbers of four bytes each.</summary>
    /// <typeparam name="T">A row: fields of four bytes and nothing else.</typeparam>
    public void Rows<T>(ReadOnlySpan<T> rows)
        where T : unmanaged => Block(MemoryMarshal.Cast<T, int>(rows));

    /// <summary>What another writer has written.</summary>
    public void Append(PackedWriter other) => _bytes.Write(other.Written);

    /// <summary>A number of four bytes.</summary>
    public void Fixed(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
