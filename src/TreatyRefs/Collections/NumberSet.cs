namespace TreatyRefs.Collections;

/// <summary>A set of numbers that are not large, one bit for each up to the largest.</summary>
internal sealed class NumberSet
{
    private ulong[] _bits;

    /// <summary>No number yet.</summary>
    public NumberSet() => _bits = new ulong[4];

    private NumberSet(ulong[] bits) => _bits = bits;

    /// <summary>Adds a number.</summary>
    /// <param name="number">The number, not below 0.</param>
    public void Add(int number)
    {
        if (number >> 6 >= _bits.Length)
        {
            Array.Resize(ref _bits, Math.Max(2 * _bits.Length, (number >> 6) + 1));
        }

        _bits[number >> 6] |= 1UL << (number & 63);
    }

    /// <summary>Whether a number is in it.</summary>
    /// <param name="number">Any number.</param>
    public bool Contains(int number) => (uint)number >> 6 < (uint)_bits.Length && (_bits[number >> 6] & (1UL << (number & 63))) != 0;

    /// <summary>Writes the numbers.</summary>
    public void Write(PackedWriter writer) => writer.Block(_bits);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NumberSet Read(ref PackedReader reader) => new(reader.Longs());
}
