using System.Runtime.InteropServices;

namespace TreatyRefs.Grammar;

/// <summary>What was found out about words as they are written, kept for the next time that the same letters come: a text has few words,
/// and those again and again.</summary>
/// <remarks>Two words of one place are kept, the last ones, so that there are never more than <see cref="Most"/>. Safe to share between
/// threads.</remarks>
/// <typeparam name="T">What is found out; it depends on the letters alone.</typeparam>
internal sealed class WrittenWords<T>
{
    private const int Most = 8192;
    private const int Longest = 32;
    private const int LettersOfLong = sizeof(ulong) / sizeof(char);

    private readonly Entry?[] _entries = new Entry?[Most];

    /// <summary>What is kept of a word.</summary>
    /// <param name="word">As it is written.</param>
    /// <param name="value">What is kept; the default where nothing is.</param>
    /// <returns>Whether anything is.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out T? value)
    {
        var place = Place(word);
        if (
            (_entries[place] is { } entry && word.SequenceEqual(entry.Word))
            || ((entry = _entries[place + 1]) is not null && word.SequenceEqual(entry.Word))
        )
        {
            value = entry.Value;
            return true;
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
            var place = Place(word);
            _entries[place + 1] = _entries[place];
            _entries[place] = new Entry(word.ToString(), value);
        }

        return value;
    }

    // By the first and the last letters, all of a short word: words that have these alike are few.
    private static int Place(ReadOnlySpan<char> word)
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

        return (int)((hash * 0x9E3779B97F4A7C15) >> (64 - 12)) * 2;
    }

    private sealed record Entry(string Word, T Value);
}
