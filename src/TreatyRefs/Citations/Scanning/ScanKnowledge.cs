using System.Collections.Concurrent;
using TreatyRefs.Citations.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Scanning;

/// <summary>What is known before a text is read: the names of the library, and which words can begin anything at all.</summary>
internal sealed class ScanKnowledge
{
    private const WordRoles Triggers = WordRoles.Unit | WordRoles.Designation | WordRoles.Hereinafter | WordRoles.Means | WordRoles.Common | WordRoles.Law;

    // One bit for the first three letters of each word that matters; all others are passed over without looking them up.
    private readonly ulong[] _beginnings = new ulong[1024];
    private readonly ConcurrentDictionary<InstrumentId, string> _designations = [];
    private readonly ConcurrentDictionary<(int Year, string Designation), IReadOnlyList<InstrumentId>> _dated = [];

    public ScanKnowledge(ITreatyLibrary library, InstrumentId? subject)
    {
        Library = library;
        Subject = subject;
        Lexicon = new InstrumentLexicon(library);
        Variants = new NameVariants(library);
        Add(Vocabulary.Words.Where(word => !word.Value.LanguagesOf(Triggers).IsEmpty).Select(word => word.Key));
        Add(ResolutionPhrase.FirstWords);
    }

    public ITreatyLibrary Library { get; }

    public InstrumentId? Subject { get; }

    public InstrumentLexicon Lexicon { get; }

    public NameVariants Variants { get; }

    /// <summary>Names for "the citation before".</summary>
    public static NameTrie Ibid { get; } = BuildIbid();

    /// <summary>Whether a folded word may be one that citations begin with, by its first letters.</summary>
    public bool MayBegin(ReadOnlySpan<char> folded)
    {
        var slot = Slot(folded);
        return (_beginnings[slot >> 6] & (1UL << (slot & 63))) != 0;
    }

    /// <summary>What an instrument calls itself, by the English word.</summary>
    public string DesignationOf(InstrumentId id) => _designations.GetOrAdd(
        id, static (key, library) => library.FindInstrument(key) is { } instrument ? DesignationPhrase.Of(instrument) : string.Empty, Library);

    /// <summary>The instruments of a year that call themselves so.</summary>
    public IReadOnlyList<InstrumentId> Of(int year, string designation) => _dated.GetOrAdd(
        (year, designation), static (key, library) => [.. DesignationPhrase.Candidates(library, key.Year, key.Designation)], Library);

    private void Add(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var slot = Slot(word);
            _beginnings[slot >> 6] |= 1UL << (slot & 63);
        }
    }

    private static int Slot(ReadOnlySpan<char> word) =>
        ((word[0] * 1031) + ((word.Length > 1 ? word[1] : 0) * 37) + (word.Length > 2 ? word[2] : 0)) & 0xFFFF;

    private static NameTrie BuildIbid()
    {
        var trie = new NameTrie();
        foreach (var phrase in CitationLanguage.All.SelectMany(language => language.Ibid))
        {
            trie.Add(phrase, InstrumentId.Parse("ibid", null));
        }

        return trie;
    }
}
