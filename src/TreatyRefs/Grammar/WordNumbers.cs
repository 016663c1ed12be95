using System.Numerics;
using TreatyRefs.Collections;

namespace TreatyRefs.Grammar;

/// <summary>A number for every word that is known, so that words are compared by their numbers: 1 for the first, 0 for what is not
/// known.</summary>
/// <remarks>Words in their normal form: folded and, where their script has endings, brought to their stems (<see cref="NameWords"/>).
/// Made by one thread; safe to share once nothing is added any more.</remarks>
internal sealed class WordNumbers
{
    private const int Fewest = 64;

    // Words that were numbered before stand beside: theirs go on meaning the same.
    private readonly WordNumbers? _before;
    private readonly int _first;
    private readonly PackedRows<Entry> _readEntries;
    private readonly PackedRows<int> _readBuckets;
    private readonly PackedRows<char> _readLetters;

    // None as long as those that were read are all.
    private Entry[]? _entries;
    private int[] _buckets = [];
    private char[] _letters = [];
    private int _count;
    private int _letterCount;

    /// <summary>No word yet.</summary>
    public WordNumbers()
        : this(null) { }

    private WordNumbers(WordNumbers? before)
    {
        _before = before;
        _first = before?.Count ?? 0;
        _entries = new Entry[Fewest];
        _buckets = new int[2 * Fewest];
        _letters = new char[8 * Fewest];
    }

    private WordNumbers(WordNumbers whole, bool _)
    {
        (_before, _first, _count, _letterCount) = (whole._before, whole._first, whole._count, whole._letterCount);
        (_entries, _buckets, _letters) = ([.. whole.Entries], [.. whole.Buckets], [.. whole.Letters]);
    }

    private WordNumbers(WordNumbers? before, PackedRows<Entry> entries, PackedRows<int> buckets, PackedRows<char> letters)
    {
        (_before, _first) = (before, before?.Count ?? 0);
        (_readEntries, _readBuckets, _readLetters) = (entries, buckets, letters);
        (_count, _letterCount) = (entries.Count, letters.Count);
    }

    private ReadOnlySpan<Entry> Entries => _entries is null ? _readEntries.Span : _entries;

    private ReadOnlySpan<int> Buckets => _entries is null ? _readBuckets.Span : _buckets;

    private ReadOnlySpan<char> Letters => _entries is null ? _readLetters.Span : _letters;

    /// <summary>The last number.</summary>
    public int Count => _first + _count;

    /// <summary>The words by their numbers, without those that were numbered before.</summary>
    public IEnumerable<string> Words => Enumerable.Range(1, _count).Select(number => Word(_first + number).ToString());

    /// <summary>The same words with the same numbers, to add others to.</summary>
    public WordNumbers Copy() => new(this, true);

    /// <summary>Numbers for further words, which are few: those of the words here are asked here.</summary>
    public WordNumbers Further() => new(this);

    /// <summary>Whether these are further words to others.</summary>
    public bool AreFurtherTo(WordNumbers others) => ReferenceEquals(_before, others);

    /// <summary>Whether others have the same numbers here.</summary>
    public bool BeginWith(WordNumbers others)
    {
        for (var number = 1; number <= others.Count; number++)
        {
            if (number > Count || !Word(number).SequenceEqual(others.Word(number)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<char> Word(int number) =>
        _before is not null && number <= _first ? _before.Word(number) : LettersOf(Letters, Entries[number - _first - 1]);

    /// <summary>The number of a word; 0 where it is not known.</summary>
    /// <param name="word">Its normal form.</param>
    public int Of(ReadOnlySpan<char> word) => _before?.Of(word) is { } known and > 0 ? known : OfOwn(word, Hash(word));

    /// <summary>The number of a word, which is known from now on.</summary>
    /// <param name="word">Its normal form.</param>
    public int Add(ReadOnlySpan<char> word)
    {
        if (Of(word) is var known and > 0)
        {
            return known;
        }

        var entries = _entries ??= Thawed();
        if (_count == entries.Length)
        {
            entries = _entries = Grown(entries);
        }

        if (_letterCount + word.Length > _letters.Length)
        {
            Array.Resize(ref _letters, 2 * (_letters.Length + word.Length));
        }

        word.CopyTo(_letters.AsSpan(_letterCount));
        entries[_count] = new Entry
        {
            Start = _letterCount,
            Length = word.Length,
            Hash = Hash(word),
        };
        _letterCount += word.Length;
        Chain(entries, _buckets, _count++);
        return Count;
    }

    /// <summary>A number of sixteen bits for the beginning of a word, which tells most words of a text from those of a list.</summary>
    /// <param name="word">Its normal form.</param>
    public static ushort Beginning(ReadOnlySpan<char> word) =>
        word.IsEmpty ? (ushort)0
        : word.Length == 1 || word[0] >= '\u2E80' ? (ushort)(word[0] * 1031)
        : (ushort)((word[0] * 1031) + (word[1] * 37) + (word.Length > 2 ? word[2] : 0));

    /// <summary>Writes the words, without those that were numbered before.</summary>
    public void Write(PackedWriter writer)
    {
        Entry[] entries = [.. Entries[.._count]];
        var buckets = new int[BitOperations.RoundUpToPowerOf2((uint)_count + 1)];
        for (var i = 0; i < entries.Length; i++)
        {
            Chain(entries, buckets, i);
        }

        writer.Rows<Entry>(entries);
        writer.Rows<int>(buckets);
        writer.Block(Letters[.._letterCount]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, where it lies; it is copied when a word is added.</summary>
    public static WordNumbers Read(ref PackedReader reader) => Read(ref reader, before: null);

    /// <summary>The same of words that are further to others.</summary>
    public static WordNumbers Read(ref PackedReader reader, WordNumbers? before) =>
        new(before, reader.RowsInPlace<Entry>(), reader.RowsInPlace<int>(), reader.CharactersInPlace());

    private int OfOwn(ReadOnlySpan<char> word, uint hash)
    {
        var entries = Entries;
        var buckets = Buckets;
        var letters = Letters;
        for (var i = buckets[(int)(hash & (uint)(buckets.Length - 1))]; i > 0; i = entries[i - 1].Next)
        {
            ref readonly var entry = ref entries[i - 1];
            if (entry.Hash == hash && word.SequenceEqual(LettersOf(letters, entry)))
            {
                return _first + i;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> LettersOf(ReadOnlySpan<char> letters, in Entry entry) => letters.Slice(entry.Start, entry.Length);

    // What was read, so that words can be added to it.
    private Entry[] Thawed()
    {
        (_buckets, _letters) = ([.. _readBuckets.Span], [.. _readLetters.Span]);
        return [.. _readEntries.Span];
    }

    private Entry[] Grown(Entry[] entries)
    {
        Array.Resize(ref entries, Math.Max(Fewest, 2 * entries.Length));
        _buckets = new int[2 * entries.Length];
        for (var i = 0; i < _count; i++)
        {
            Chain(entries, _buckets, i);
        }

        return entries;
    }

    private static void Chain(Entry[] entries, int[] buckets, int index)
    {
        ref var bucket = ref buckets[entries[index].Hash & (uint)(buckets.Length - 1)];
        entries[index].Next = bucket;
        bucket = index + 1;
    }

    // Not the runtime's hash: that is slower, and random besides.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        return hash ^ (hash >> 15);
    }

    private struct Entry
    {
        public int Start;
        public int Length;
        public uint Hash;
        public int Next;
    }
}
