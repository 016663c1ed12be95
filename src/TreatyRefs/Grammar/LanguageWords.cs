using System.Collections.Frozen;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Words that the languages declare for one purpose, found in whatever case they stand.</summary>
/// <param name="words">What a language declares, in small letters.</param>
internal sealed class LanguageWords(Func<Language, IEnumerable<string>> words)
{
    private const int Longest = 24;

    private readonly LanguageTable<FrozenDictionary<string, LanguageSet>> _words = new(catalogue =>
        catalogue
            .Entries.SelectMany(entry => words(entry.Language).Select(word => (Word: word, Set: LanguageSet.Of(entry.Id))))
            .GroupBy(one => one.Word)
            .ToFrozenDictionary(
                one => one.Key,
                one => one.Aggregate(LanguageSet.None, (all, next) => all | next.Set),
                StringComparer.Ordinal
            )
    );

    /// <summary>All words.</summary>
    public IEnumerable<string> Words => _words.Value.Keys;

    /// <summary>The languages that have a word.</summary>
    public LanguageSet LanguagesOf(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[Longest];
        return
            word.Length <= Longest
            && word.ToLowerInvariant(small) is var length and > 0
            && _words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(small[..length], out var languages)
            ? languages
            : LanguageSet.None;
    }

    /// <summary>Whether a text begins with one, in scripts that have no spaces between words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languages">The languages that count.</param>
    public bool Begin(ReadOnlySpan<char> text, LanguageSet languages)
    {
        foreach (var (word, of) in _words.Value)
        {
            if (!(of & languages).IsEmpty && text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
