using System.Numerics;
using System.Runtime.InteropServices;

namespace TreatyRefs.Grammar;

/// <summary>What was found out about words as they are written, kept for the next time that the same letters come: a text has few words,
/// and those again and again.</summary>
/// <remarks>Grows until it holds the words of a long treaty, which are about eight thousand, and no further: after that a new word takes
/// the place of an old one. Safe to share between threads; one may forget what another keeps at that moment.</remarks>
/// <typeparam name="T">What is found out; it depends on the letters alone.</typeparam>
internal sealed class WrittenWords<T>
{
    private const int Fewest = 256;
    private const int Most = 16384;
    private const int Longest = 32;
    private const int LettersOfLong = sizeof(ulong) / sizeof(char);

    // A word stands at its own place or at one of the next ones.
    private const int Near = 8;

    private Entry?[] _entries = new Entry?[Fewest];

    /// <summary>What is kept of a word.</summary>
    /// <param name="word">As it is written.</param>
    /// <param name="value">What is kept; the default where nothing is.</param>
    /// <returns>Whether anything is.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out T? value)
    {
        var entries = Volatile.Read(ref _entries);
        var place = Place(word, entries.Length);
        for (var i = 0; i < Near && entries[(place + i) & (entries.Length - 1)] is { } entry; i++)
        {
            if (word.SequenceEqual(entry.Word))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Keeps what was found out about a word; of a very long one, which hardly comes again, nothing.</summary>
    /// <param name="word">As it is written.</param>
    /// <param name="value">What was found out.</param>
    /// <returns>The same.</returns>
    public T Keep(ReadOnlySpan<char> word, T value)
    {
        if (word.Length <= Longest)
        {
            Keep(new Entry(word.ToString(), value));
        }

        return value;
    }

    private void Keep(Entry entry)
    {
        var entries = Volatile.Read(ref _entries);
        while (!TryPlace(entries, entry))
        {
            if (entries.Length == Most)
            {
                entries[Place(entry.Word, Most)] = entry;
                return;
            }

            entries = Grown(entries);
            Volatile.Write(ref _entries, entries);
        }
    }

    // Those for which there is no room there are found out once more.
    private static Entry?[] Grown(Entry?[] entries)
    {
        var larger = new Entry?[2 * entries.Length];
        foreach (var entry in entries)
        {
            if (entry is not null)
            {
                TryPlace(larger, entry);
            }
        }

        return larger;
    }

    private static bool TryPlace(Entry?[] entries, Entry entry)
    {
        var place = Place(entry.Word, entries.Length);
        for (var i = 0; i < Near; i++)
        {
            ref var free = ref entries[(place + i) & (entries.Length - 1)];
            if (free is null)
            {
                free = entry;
                return true;
            }
        }

        return false;
    }

    // By the first and the last letters, all of a short word: words that have these alike are few.
    private static int Place(ReadOnlySpan<char> word, int places)
    {
        var hash = (ulong)word.Length;
        if (word.Length >= LettersOfLong)
        {
            var letters = MemoryMarshal.AsBytes(word);
            hash += MemoryMarshal.Read<ulong>(letters) * 0x9E3779B97F4A7C15;
            hash ^= MemoryMarshal.Read<ulong>(letters[^sizeof(ulong)..]) * 0xC2B2AE3D27D4EB4F;
        }
        else
        {
            foreach (var c in word)
            {
                hash = (hash ^ c) * 0x9E3779B97F4A7C15;
            }
        }

        return (int)((hash * 0x9E3779B97F4A7C15) >> (64 - BitOperations.Log2((uint)places)));
    }

    private sealed record Entry(string Word, T Value);
}
