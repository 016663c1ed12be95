using System.Collections.Concurrent;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>What is known before a text is read: the names of the library, and which words can begin anything at all.</summary>
internal sealed class ScanKnowledge
{
    private const WordRoles Triggers =
        WordRoles.Unit | WordRoles.Designation | WordRoles.Hereinafter | WordRoles.Means | WordRoles.Common | WordRoles.Law;

    // The words by which anything but a name can begin; all others are passed over.
    private static readonly WordTable<bool> s_triggers = new(
        Vocabulary
            .Words.Where(word => !word.Value.LanguagesOf(Triggers).IsEmpty)
            .Select(word => word.Key)
            .Concat(ResolutionPhrase.FirstWords)
            .Distinct()
            .Select(word => KeyValuePair.Create(word, true))
    );

    private readonly ConcurrentDictionary<InstrumentId, string> _designations;
    private readonly ConcurrentDictionary<(int Year, string Designation), IReadOnlyList<InstrumentId>> _dated;

    public ScanKnowledge(ITreatyLibrary library, InstrumentId? subject)
    {
        Library = library;
        Subject = subject;
        Lexicon = new InstrumentLexicon(library);
        Variants = new NameVariants(library);
        _designations = [];
        _dated = [];
    }

    private ScanKnowledge(ScanKnowledge other, InstrumentId subject)
    {
        (Library, Subject, Lexicon, Variants) = (other.Library, subject, other.Lexicon, other.Variants);
        (_designations, _dated) = (other._designations, other._dated);
    }

    public ITreatyLibrary Library { get; }

    public InstrumentId? Subject { get; }

    public InstrumentLexicon Lexicon { get; }

    public NameVariants Variants { get; }

    /// <summary>The same for texts about an instrument; the names are not gathered again.</summary>
    public ScanKnowledge About(InstrumentId subject) => new(this, subject);

    /// <summary>Names for "the citation before".</summary>
    public static NameTrie Ibid { get; } = BuildIbid();

    /// <summary>Whether a folded word is one by which something other than a name can begin.</summary>
    public static bool IsTrigger(ReadOnlySpan<char> folded) => s_triggers.MayContain(folded) && s_triggers.Contains(folded);

    /// <summary>What an instrument calls itself, by the English word.</summary>
    public string DesignationOf(InstrumentId id) =>
        _designations.GetOrAdd(
            id,
            static (key, library) => library.FindInstrument(key) is { } instrument ? DesignationPhrase.Of(instrument) : string.Empty,
            Library
        );

    /// <summary>The instruments of a year that call themselves so.</summary>
    public IReadOnlyList<InstrumentId> Of(int year, string designation) =>
        _dated.GetOrAdd(
            (year, designation),
            static (key, library) => [.. DesignationPhrase.Candidates(library, key.Year, key.Designation)],
            Library
        );

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
