using System.Collections.Concurrent;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Tells those apart that share a name by what the text around speaks of in the words of one title alone: "la Convention de La
/// Haye" beside "l'enlèvement international d'enfants", "Венская конвенция" beside "договор международной купли-продажи
/// товаров".</summary>
/// <remarks>One word may be chance, and so may two: what counts is two pairs of words that follow each other, which stand so in the title
/// of one, while nothing around stands in that of another. "Diplomatic relations" alone tells nothing of a Vienna Convention.</remarks>
internal sealed class SubjectNear(ITreatyLibrary library)
{
    private const int Around = 1500;
    private const int Enough = 2;
    private const int ShortestWord = 3;

    private readonly ConcurrentDictionary<InstrumentId, HashSet<string>> _pairs = [];

    /// <summary>The one of several that share a name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="ids">The instruments.</param>
    /// <returns>It, and where the words stand that tell; <see langword="null"/> where nothing does.</returns>
    public (InstrumentId Id, int Start, int End)? Of(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids)
    {
        var told = new Dictionary<InstrumentId, HashSet<string>>();
        var others = new HashSet<InstrumentId>();
        (int Start, int End)? place = null;
        foreach (var (pair, from, to) in Pairs(at.Text, Math.Max(0, start - Around), Math.Min(at.Text.Length, end + Around), (start, end)))
        {
            var fitting = ids.Where(id => PairsOf(id).Contains(pair)).ToList();
            if (fitting is [var only])
            {
                place ??= (from, to);
                (told.TryGetValue(only, out var known) ? known : told[only] = []).Add(pair);
            }
            else
            {
                others.UnionWith(fitting);
            }
        }

        return told.Count == 1 && told.First() is { Value.Count: >= Enough, Key: var one } && (others.Count == 0 || others.Contains(one))
            ? (one, place!.Value.Start, place.Value.End)
            : null;
    }

    private HashSet<string> PairsOf(InstrumentId id) =>
        _pairs.GetOrAdd(
            id,
            static (key, known) =>
                known.FindInstrument(key) is { } instrument
                    ?
                    [
                        .. InstrumentLexicon
                            .NamesOf(instrument)
                            .SelectMany(name => Pairs(WithoutOwner(name), 0, int.MaxValue, null))
                            .Select(pair => pair.Pair),
                    ]
                    : [],
            library
        );

    private static string WithoutOwner(string name) =>
        LanguageCatalogue
            .Current.Languages.SelectMany(language => language.OfUnitedNations)
            .Aggregate(name, (text, owner) => text.Replace(owner, ".", StringComparison.Ordinal));

    // Words that follow each other in one sentence, little ones left out; a noun for instruments parts what stands around it.
    private static List<(string Pair, int Start, int End)> Pairs(ReadOnlySpan<char> text, int from, int to, (int Start, int End)? name)
    {
        var pairs = new List<(string Pair, int Start, int End)>();
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var (before, start) = (string.Empty, 0);
        for (var position = from; position < Math.Min(text.Length, to); )
        {
            if (!char.IsLetter(text[position]))
            {
                before = text[position] is ' ' or '\u00A0' or '\n' or '-' or '\'' or '\u2019' ? before : string.Empty;
                position++;
                continue;
            }

            var end = position + 1;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var word = text[position..end];
            if (DesignationPhrase.KeyOf(word) is not null || (name is { } inside && position < inside.End && end > inside.Start))
            {
                before = string.Empty;
            }
            else if (word.Length >= ShortestWord && word.Length <= NameWords.Longest && !IsLittle(word))
            {
                var beginning = KnownNames.Beginning(NameWords.Normal(word, buffer)).ToString();
                if (before.Length > 0)
                {
                    pairs.Add(($"{before} {beginning}", start, end));
                }

                (before, start) = (beginning, position);
            }

            position = end;
        }

        return pairs;
    }

    private static bool IsLittle(ReadOnlySpan<char> word) =>
        Vocabulary.Find(word)?.LanguagesOf(WordRoles.Of | WordRoles.And | WordRoles.Link | WordRoles.Definite | WordRoles.About).IsEmpty
        == false;
}
