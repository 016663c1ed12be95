using TreatyRefs.Collections;

namespace TreatyRefs.Names;

/// <summary>Names of which it is only asked whether another may be among them.</summary>
internal sealed class NameKeys
{
    private readonly ulong[] _hashes;

    private NameKeys(ulong[] hashes) => _hashes = hashes;

    /// <summary>Those of a list.</summary>
    /// <param name="keys">Names, as <see cref="NameTables.Key"/> compares them.</param>
    public static NameKeys Of(IEnumerable<string> keys) => new([.. keys.Select(HashOf).Distinct().Order()]);

    /// <summary>Whether a name may be among them; one in very many is taken for another.</summary>
    public bool MayContain(string key) => Array.BinarySearch(_hashes, HashOf(key)) >= 0;

    /// <summary>Writes them.</summary>
    public void Write(PackedWriter writer) => writer.Block(_hashes);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NameKeys Read(ref PackedReader reader) => new(reader.Longs());

    private static ulong HashOf(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
