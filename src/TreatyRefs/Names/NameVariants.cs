using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Names whose words stand in another order: <c>Strategic Comprehensive Partnership Treaty</c>.</summary>
/// <remarks>A name is known here by the sum of what its words hash to, whatever their order. Only names of at least three words
/// that count; prepositions, articles and conjunctions do not.</remarks>
internal sealed class NameVariants
{
    private const int FewestWords = 3;

    private const int FewestForTypo = 8;

    private readonly Dictionary<(ulong Sum, int Count), List<InstrumentId>> _names = [];
    private readonly Dictionary<(ulong Sum, int Count), List<(string Word, InstrumentId Id)>> _withoutOne = [];

    public NameVariants(ITreatyLibrary library)
    {
        foreach (var instrument in library.Instruments)
        {
            foreach (var name in InstrumentLexicon.NamesOf(instrument).Skip(1).Where(name => !NameContent.HasNumber(name)))
            {
                Add(name, instrument.Id);
            }
        }
    }

    /// <summary>The instruments whose name has these words.</summary>
    public IReadOnlyList<InstrumentId> Find(ulong sum, int count) => _names.TryGetValue((sum, count), out var ids) ? ids : [];

    /// <summary>The instrument whose name has these words but for one letter in one of them.</summary>
    /// <param name="sum">The sum of all words.</param>
    /// <param name="words">What each word adds to it, and the word.</param>
    public InstrumentId? FindWithTypo(ulong sum, List<(ulong Hash, string Word)> words)
    {
        if (words.Count < FewestForTypo)
        {
            return null;
        }

        foreach (var (hash, word) in words)
        {
            if (word.Length > 5 && _withoutOne.TryGetValue((sum - hash, words.Count - 1), out var known))
            {
                var near = known.FindAll(name => Typo.IsOneLetter(word, name.Word));
                if (near.Count == 1)
                {
                    return near[0].Id;
                }
            }
        }

        return null;
    }

    /// <summary>What a word adds to the sum; 0 for a word that does not count.</summary>
    /// <param name="word">The word, folded; it may be changed.</param>
    public static ulong HashOf(Span<char> word)
    {
        var content = NameContent.Of(word, isInside: true);
        if (content.Length <= 1)
        {
            return 0;
        }

        var hash = 14695981039346656037UL;
        foreach (var c in content)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash ^ (hash >> 29);
    }

    private void Add(string name, InstrumentId id)
    {
        Span<char> word = stackalloc char[NameWords.Longest];
        var (position, sum, count) = (0, 0UL, 0);
        var words = new List<(ulong Hash, string Word)>();
        while (NameWords.TryNext(name, ref position, word, out var length))
        {
            var hash = HashOf(word[..length]);
            sum += hash;
            count += hash == 0 ? 0 : 1;
            if (hash != 0)
            {
                words.Add((hash, word[..length].ToString()));
            }
        }

        if (count < FewestWords || position < name.AsSpan().TrimEnd(" ).").Length)
        {
            return;
        }

        foreach (var (hash, text) in count < FewestForTypo ? [] : words.Where(one => one.Word.Length > 5))
        {
            AddWithout((sum - hash, count - 1), text, id);
        }

        if (!_names.TryGetValue((sum, count), out var ids))
        {
            _names.Add((sum, count), ids = []);
        }

        if (!ids.Contains(id))
        {
            ids.Add(id);
        }
    }

    private void AddWithout((ulong Sum, int Count) rest, string word, InstrumentId id)
    {
        if (!_withoutOne.TryGetValue(rest, out var known))
        {
            _withoutOne.Add(rest, known = []);
        }

        known.Add((word, id));
    }
}
