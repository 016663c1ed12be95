using System.Numerics;

namespace TreatyRefs.Collections;

/// <summary>A table of folded words that is asked with a piece of a text, without making a string of it.</summary>
/// <remarks>Our own rather than a frozen dictionary's alternate lookup: that goes through generic code which is shared between
/// types, and took a fifth of the time of a scan. Fixed when made; safe to share between threads.</remarks>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private readonly int[] _buckets;
    private readonly Entry[] _entries;

    /// <summary>A table of words.</summary>
    /// <param name="words">Each word once.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        _entries = [.. words.Select(word => new Entry(word.Key, word.Value))];
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)_entries.Length + 1) * 2];
        for (var i = 0; i < _entries.Length; i++)
        {
            ref var bucket = ref _buckets[Slot(_entries[i].Word)];
            _entries[i].Next = bucket;
            bucket = i + 1;
        }
    }

    /// <summary>All words.</summary>
    public IEnumerable<KeyValuePair<string, T>> Words => _entries.Select(entry => KeyValuePair.Create(entry.Word, entry.Value));

    /// <summary>What is known of a word.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="value">What is known; the default where nothing is.</param>
    /// <returns>Whether the word is in the table.</returns>
    public bool TryGetValue(ReadOnlySpan<char> folded, out T? value)
    {
        for (var i = _buckets[Slot(folded)]; i > 0; i = _entries[i - 1].Next)
        {
            if (folded.SequenceEqual(_entries[i - 1].Word))
            {
                value = _entries[i - 1].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Whether a word is in the table.</summary>
    /// <param name="folded">The folded word.</param>
    public bool Contains(ReadOnlySpan<char> folded) => TryGetValue(folded, out _);

    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        return (int)((hash ^ (hash >> 15)) & (uint)(_buckets.Length - 1));
    }

    private struct Entry(string word, T value)
    {
        public readonly string Word = word;
        public readonly T Value = value;
        public int Next;
    }
}
