using System.Buffers.Binary;
using System.Text;

namespace TreatyRefs.Collections;

/// <summary>Texts by number, made when they are first asked for.</summary>
/// <remarks>A text that is asked for again is the same object. Safe to share between threads.</remarks>
internal sealed class PackedTexts
{
    // As many as are made room for at once: of all texts few are asked for.
    private const int Room = 256;

    private readonly PackedBytes _bytes;
    private readonly int _start;
    private readonly int _count;
    private readonly string?[]?[] _made;

    /// <summary>The texts that begin at a place.</summary>
    /// <param name="bytes">All bytes.</param>
    /// <param name="start">The place.</param>
    public PackedTexts(PackedBytes bytes, int start)
    {
        (_bytes, _start) = (bytes, start + sizeof(int));
        _count = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[start..]);
        _made = new string?[(_count + Room - 1) / Room][];
    }

    /// <summary>All bytes, the texts' own and what else stands with them.</summary>
    public PackedBytes Bytes => _bytes;

    /// <summary>A text.</summary>
    /// <param name="number">Its number.</param>
    public string this[int number] => (_made[number / Room] ?? RoomOf(number))[number % Room] ??= Encoding.UTF8.GetString(Utf8(number));

    /// <summary>A text as UTF-8.</summary>
    /// <param name="number">Its number.</param>
    public ReadOnlySpan<byte> Utf8(int number)
    {
        var texts = _bytes.Span[_start..];
        var first = sizeof(int) * (_count + 1);
        return texts[(first + PlaceOf(texts, number))..(first + PlaceOf(texts, number + 1))];
    }

    private string?[] RoomOf(int number)
    {
        ref var room = ref _made[number / Room];
        Interlocked.CompareExchange(ref room, new string?[Room], null);
        return room;
    }

    private static int PlaceOf(ReadOnlySpan<byte> texts, int number) =>
        BinaryPrimitives.ReadInt32LittleEndian(texts[(sizeof(int) * number)..]);
}
