using TreatyRefs.Citations.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Scanning;

/// <summary>Names whose words stand in another order: <c>Strategic Comprehensive Partnership Treaty</c>.</summary>
/// <remarks>A name is known here by the sum of what its words hash to, whatever their order. Only names of at least three words
/// that count; prepositions, articles and conjunctions do not.</remarks>
internal sealed class NameVariants
{
    private const int FewestWords = 3;

    private readonly Dictionary<(ulong Sum, int Count), List<InstrumentId>> _names = [];

    public NameVariants(ITreatyLibrary library)
    {
        foreach (var instrument in library.Instruments)
        {
            foreach (var name in InstrumentLexicon.NamesOf(instrument).Skip(1))
            {
                Add(name, instrument.Id);
            }
        }
    }

    /// <summary>The instruments whose name has these words.</summary>
    public IReadOnlyList<InstrumentId> Find(ulong sum, int count) => _names.TryGetValue((sum, count), out var ids) ? ids : [];

    /// <summary>What a word adds to the sum; 0 for a word that does not count.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        if (word.Length <= 1 || Vocabulary.Find(word)?.LanguagesOf(WordRoles.Link | WordRoles.And | WordRoles.Of | WordRoles.This).IsEmpty == false || word is "on" or "for")
        {
            return 0;
        }

        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash ^ (hash >> 29);
    }

    private void Add(string name, InstrumentId id)
    {
        Span<char> word = stackalloc char[NameWords.Longest];
        var (position, sum, count) = (0, 0UL, 0);
        while (NameWords.TryNext(name, ref position, word, out var length, isFirst: position == 0))
        {
            var hash = HashOf(word[..length]);
            sum += hash;
            count += hash == 0 ? 0 : 1;
        }

        if (count < FewestWords || position < name.AsSpan().TrimEnd(" ).").Length)
        {
            return;
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
}
