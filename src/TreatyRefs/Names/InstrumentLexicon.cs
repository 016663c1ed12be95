using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>Which instruments a name can mean. Made from names alone; provisions are not looked at.</summary>
/// <remarks>Names match without case and accents. A library whose instruments share a name answers with all of them.
/// Immutable and safe to share between threads.</remarks>
internal sealed class InstrumentLexicon
{
    private const int ShortestWithArticle = 8;

    private static readonly LanguageTable<string[]> s_leadingWords = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Definite).Select(word => TextFolding.Fold(word) + " ").Distinct()]
    );

    private readonly Dictionary<string, List<InstrumentId>> _byName = new(StringComparer.Ordinal);
    private readonly ITreatyLibrary _library;
    private readonly NameTrie<InstrumentId> _trie = new(Triggers.Current.Numbers.Copy());
    private readonly Lazy<ContentNames> _content;

    /// <summary>The names of a library's instruments.</summary>
    /// <param name="library">The library.</param>
    public InstrumentLexicon(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        foreach (var instrument in library.Instruments)
        {
            Add(instrument);
        }

        _content = new Lazy<ContentNames>(() => ContentOf(library, _trie.Numbers.Copy()));
    }

    /// <summary>Every name that an instrument goes by: id, titles, names and abbreviations.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The names, as they are written.</returns>
    public static IEnumerable<string> NamesOf(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return NamesInLanguages(instrument).Select(name => name.Text).Prepend(instrument.Id.ToString());
    }

    /// <summary>The instruments that a name can mean.</summary>
    /// <param name="name">A whole name as somebody wrote it; a leading "the" does not count.</param>
    /// <returns>One, several that share the name, or none.</returns>
    public IReadOnlyList<InstrumentId> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(Key(name), out var ids) ? Own(_library, ids) : [];
    }

    /// <summary>The names that were probably meant by one that is not known.</summary>
    /// <param name="name">A name as somebody wrote it.</param>
    /// <returns>Up to three instruments with a name near to it, nearest first.</returns>
    public IReadOnlyList<InstrumentId> Near(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. NearestName.OfNames(Key(name), _byName.Keys, 6).SelectMany(key => _byName[key]).Distinct().Take(3)];
    }

    /// <summary>What numbers the words of texts in which names are looked for.</summary>
    internal WordNumbers Numbers => _content.Value.Numbers;

    /// <summary>Whether some name may begin with a word.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="word">The word.</param>
    internal bool Begins(in Tokens tokens, in TextWord word) => _trie.Begins(tokens, word) || _content.Value.Begins(word.Number);

    /// <summary>The instruments that the longest name at a place can mean where somebody typed it, or where something else shows that it is
    /// a name.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="end">Where it ends; the position where there is none.</param>
    /// <returns>One, several that share the name, or none.</returns>
    internal IReadOnlyList<InstrumentId> LongestTyped(in Tokens tokens, int position, out int end) =>
        LongestAt(tokens, position, out end, isRunning: false);

    /// <summary>The instruments that the longest name at a place of a running text can mean, also where its little words differ or a date
    /// stands inside it.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="end">Where it ends; the position where there is none.</param>
    /// <returns>One, several that share the name, or none.</returns>
    internal IReadOnlyList<InstrumentId> LongestInText(in Tokens tokens, int position, out int end)
    {
        var exact = LongestAt(tokens, position, out end, isRunning: true);
        var content = _content.Value.LongestAt(tokens, position, out var longer);
        if (content.Count == 0 || longer <= end)
        {
            return exact;
        }

        end = longer;
        return Own(_library, content);
    }

    /// <summary>The instruments that the longest name at a place of a text can mean, in whatever case its words stand.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the name begins, as an offset in UTF-16 code units.</param>
    /// <param name="end">Where it ends; the position where there is none.</param>
    /// <param name="isRunning">Whether this is running text, where an abbreviation stands in its own case and an id is no name.</param>
    /// <returns>One, several that share the name, or none.</returns>
    internal IReadOnlyList<InstrumentId> LongestAt(in Tokens tokens, int position, out int end, bool isRunning = false) =>
        Own(_library, _trie.LongestAt(tokens, position, isRunning, out end));

    /// <summary>Of instruments that share a name, those of the library itself, if there are any; else all.</summary>
    internal static IReadOnlyList<InstrumentId> Own(ITreatyLibrary library, IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count < 2)
        {
            return ids;
        }

        List<InstrumentId> own = [.. ids.Where(id => !library.IsExtended(id))];
        return own.Count is 0 || own.Count == ids.Count ? ids : own;
    }

    private static ContentNames ContentOf(ITreatyLibrary library, WordNumbers numbers)
    {
        var names = new ContentNames(numbers);
        foreach (var instrument in library.Instruments)
        {
            foreach (var (_, name) in NamesInLanguages(instrument))
            {
                foreach (
                    var part in (IEnumerable<string?>)
                        [name, UndatedName.Of(name), .. name.Contains(": ", StringComparison.Ordinal) ? name.Split(": ") : []]
                )
                {
                    if (part is not null)
                    {
                        names.Add(part, instrument.Id);
                    }
                }
            }
        }

        return names;
    }

    private static IEnumerable<TextInLanguage> NamesInLanguages(Instrument instrument) =>
        [
            .. instrument.Title.Versions,
            .. instrument.ShortTitle?.Versions ?? [],
            .. instrument.Names.Items,
            .. instrument.Abbreviations.Select(name => new TextInLanguage(string.Empty, name)),
        ];

    private static string? WithoutArticle(string name) =>
        name.Length > ShortestWithArticle
        && Array.Find(s_leadingWords.Value, word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } leading
            ? name[leading.Length..]
            : null;

    private static string Key(string name)
    {
        var folded = TextFolding.Fold(name);
        var leading = Array.Find(
            s_leadingWords.Value,
            word => folded.StartsWith(word, StringComparison.Ordinal) && folded.Length > word.Length
        );
        return leading is null ? folded : folded[leading.Length..];
    }

    private void Add(Instrument instrument)
    {
        Add(instrument.Id.ToString(), instrument.Id);
        _trie.Add(instrument.Id.ToString(), instrument.Id, isTypedOnly: true);
        foreach (var name in instrument.LookupNames)
        {
            Add(name, instrument.Id);
            _trie.Add(name, instrument.Id, isTypedOnly: true);
        }

        foreach (var (language, name) in NamesInLanguages(instrument))
        {
            Add(name, instrument.Id);
            _trie.Add(name, instrument.Id, language, isTypedOnly: DesignationPhrase.KeyOf(name) is not null);
            foreach (var shorter in (IEnumerable<string?>)[UndatedName.Of(name), WithoutArticle(name)])
            {
                if (shorter is not null)
                {
                    _trie.Add(shorter, instrument.Id, language);
                }
            }
        }
    }

    private void Add(string name, InstrumentId id)
    {
        if (!_byName.TryGetValue(Key(name), out var ids))
        {
            _byName.Add(Key(name), ids = []);
        }

        if (!ids.Contains(id))
        {
            ids.Add(id);
        }
    }
}
