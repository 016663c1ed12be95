namespace TreatyRefs.Collections;

/// <summary>A set of numbers that are not large, one bit for each up to the largest.</summary>
internal sealed class NumberSet
{
    private readonly PackedRows<ulong> _read;

    // None as long as those that were read are all.
    private ulong[]? _bits;

    /// <summary>No number yet.</summary>
    public NumberSet() => _bits = new ulong[4];

    private NumberSet(PackedRows<ulong> read) => _read = read;

    private ReadOnlySpan<ulong> Bits => _bits is null ? _read.Span : _bits;

    /// <summary>Adds a number.</summary>
    /// <param name="number">The number, not below 0.</param>
    public void Add(int number)
    {
        var bits = _bits ??= _read.Span.ToArray();
        if (number >> 6 >= bits.Length)
        {
            Array.Resize(ref bits, Math.Max(2 * bits.Length, (number >> 6) + 1));
            _bits = bits;
        }

        bits[number >> 6] |= 1UL << (number & 63);
    }

    /// <summary>Whether a number is in it.</summary>
    /// <param name="number">Any number.</param>
    public bool Contains(int number)
    {
        var bits = Bits;
        return (uint)number >> 6 < (uint)bits.Length && (bits[number >> 6] & (1UL << (number & 63))) != 0;
    }

    /// <summary>Writes the numbers.</summary>
    public void Write(PackedWriter writer) => writer.Block(Bits);

    /// <summary>Reads what <see cref="Write"/> wrote, where it lies; it is copied when a number is added.</summary>
    public static NumberSet Read(ref PackedReader reader) => new(reader.LongsInPlace());
}
