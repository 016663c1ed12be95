using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Collections;

namespace TreatyRefs.Grammar;

/// <summary>The words of all languages with what each means: an entry is made when its word is first met.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class WordEntries
{
    private readonly WordNumbers _words;
    private readonly PackedLists<WordMeaning> _meanings;
    private readonly WordEntry?[] _made;

    private WordEntries(ref PackedReader reader)
    {
        (_words, _meanings) = (WordNumbers.Read(ref reader), PackedLists<WordMeaning>.Read(ref reader));
        _made = new WordEntry?[_words.Count];
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordEntries Read(ref PackedReader reader) => new(ref reader);

    /// <summary>Writes words.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="words">Folded words, each once, and what they mean.</param>
    public static void Write(PackedWriter writer, IEnumerable<(string Word, WordMeaning[] Meanings)> words)
    {
        var (numbers, meanings) = (new WordNumbers(), new List<WordMeaning[]>());
        foreach (var (word, ofWord) in words)
        {
            numbers.Add(word);
            meanings.Add(ofWord);
        }

        numbers.Write(writer);
        PackedLists<WordMeaning>.Write(writer, meanings);
    }

    /// <summary>All words.</summary>
    public IEnumerable<(string Word, WordEntry Entry)> All => _words.Words.Select((word, index) => (word, Entry(index)));

    /// <summary>What a word means.</summary>
    /// <param name="folded">The folded word.</param>
    /// <param name="entry">What it means; none where it means nothing.</param>
    /// <returns>Whether it means anything.</returns>
    public bool TryGetValue(ReadOnlySpan<char> folded, [NotNullWhen(true)] out WordEntry? entry)
    {
        var number = _words.Of(folded);
        entry = number > 0 ? Entry(number - 1) : null;
        return entry is not null;
    }

    private WordEntry Entry(int index) => _made[index] ??= new WordEntry(_meanings[index].ToArray());
}
