using System.Buffers.Binary;

namespace TreatyRefs.Collections;

/// <summary>Parts that were packed one after the other: where each begins stands before them, and the texts of all come last.</summary>
internal class PackedFile
{
    /// <summary>The parts in these bytes.</summary>
    /// <param name="bytes">What <see cref="Write"/> wrote.</param>
    /// <param name="parts">How many parts there are, without the texts.</param>
    public PackedFile(PackedBytes bytes, int parts)
    {
        Bytes = bytes;
        Texts = new PackedTexts(bytes, StartOf(parts));
    }

    /// <summary>All of it.</summary>
    public PackedBytes Bytes { get; }

    /// <summary>The texts to which the parts point.</summary>
    public PackedTexts Texts { get; }

    /// <summary>Puts parts together.</summary>
    /// <param name="parts">How many.</param>
    /// <param name="write">Writes the part of a number, from 0 on.</param>
    public static byte[] Write(int parts, Action<int, PackedWriter, PackedTextsWriter> write)
    {
        var texts = new PackedTextsWriter();
        var (places, all) = (new PackedWriter(texts), new PackedWriter(texts));
        var first = sizeof(int) * (parts + 1);
        for (var part = 0; part < parts; part++)
        {
            places.Fixed(first + all.Written.Length);
            write(part, all, texts);
        }

        places.Fixed(first + all.Written.Length);
        return [.. places.Written, .. all.Written, .. texts.ToBytes()];
    }

    /// <summary>Makes something as if it had been read: what is made and what is read are the same thing then.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="write">Writes it.</param>
    /// <param name="read">Reads it.</param>
    public static T Made<T>(Action<PackedWriter> write, PackedItem<T> read)
    {
        var file = new PackedFile(PackedBytes.Of(Write(parts: 1, (_, writer, _) => write(writer))), parts: 1);
        var reader = file.ReaderOf(0);
        return read(ref reader);
    }

    /// <summary>Where a part begins.</summary>
    /// <param name="part">Its number.</param>
    public int StartOf(int part) => BinaryPrimitives.ReadInt32LittleEndian(Bytes.Span[(sizeof(int) * part)..]);

    /// <summary>A reader that stands at the beginning of a part.</summary>
    /// <param name="part">Its number.</param>
    public PackedReader ReaderOf(int part) => new(Bytes.Span[StartOf(part)..], Texts);
}
