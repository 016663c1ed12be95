using System.Collections.Concurrent;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

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
    private const int MostTitles = 15;
    private const string ParagraphEnd = "\n\n";

    private readonly ConcurrentDictionary<InstrumentId, HashSet<string>> _pairs = [];

    private readonly Lazy<Dictionary<string, int>> _common = new(() => Counts(library));

    /// <summary>The one of several that share a name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="ids">The instruments.</param>
    /// <returns>It, two of the words that tell, and where they stand; <see langword="null"/> where nothing does.</returns>
    public (InstrumentId Id, string Pair, int Start, int End)? Of(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids)
    {
        var told = new Dictionary<InstrumentId, HashSet<string>>();
        var others = new HashSet<InstrumentId>();
        (string Pair, int Start, int End)? first = null;
        foreach (var pair in Near(at, start, end).DistinctBy(pair => pair.Pair))
        {
            var fitting = ids.Where(id => IsOf(id, pair.Pair)).ToList();
            if (fitting is [var only] && !IsCommon(pair.Pair))
            {
                first ??= pair;
                (told.TryGetValue(only, out var known) ? known : told[only] = []).Add(pair.Pair);
            }
            else
            {
                others.UnionWith(fitting);
            }
        }

        return
            told.Count == 1
            && told.First() is { Value.Count: >= Enough, Key: var one }
            && (others.Count == 0 || others.Contains(one))
            && first is { } tells
            ? (one, tells.Pair, tells.Start, tells.End)
            : null;
    }

    /// <summary>Whether two words follow each other in a name of an instrument.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="pair">The words, as <see cref="Of"/> gives them.</param>
    public bool IsOf(InstrumentId id, string pair) => PairsOf(id).Contains(pair);

    // 国际, 관한: signs that stand in titles of whatever subject.
    private bool IsCommon(string pair) => SubjectSigns.AreAt(pair[0]) && _common.Value.GetValueOrDefault(pair) > MostTitles;

    private HashSet<string> PairsOf(InstrumentId id) =>
        _pairs.GetOrAdd(
            id,
            static (key, known) =>
                known.FindInstrument(key) is not { } instrument
                    ? []
                    : [.. InstrumentLexicon.NamesOf(instrument).SelectMany(name => Pairs(WithoutOwner(name), 0)).Select(pair => pair.Pair)],
            library
        );

    // In the names of how many instruments two signs stand.
    private static Dictionary<string, int> Counts(ITreatyLibrary library)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new List<(string Pair, int Start, int End)>();
        foreach (var instrument in library.Instruments)
        {
            pairs.Clear();
            foreach (var name in InstrumentLexicon.NamesOf(instrument))
            {
                SubjectSigns.Add(name, 0, pairs);
            }

            foreach (var pair in pairs.Select(pair => pair.Pair).Distinct(StringComparer.Ordinal))
            {
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }

        return counts;
    }

    private static string WithoutOwner(string name) =>
        LanguageCatalogue
            .Current.Languages.SelectMany(language => language.OfUnitedNations)
            .Aggregate(name, (text, owner) => text.Replace(owner, ".", StringComparison.Ordinal));

    // Of the paragraph and those beside it; the name itself is none of what the text speaks of.
    private static List<(string Pair, int Start, int End)> Near(in ScanText at, int start, int end)
    {
        var around = SubjectSigns.AreAt(at[start]) || SubjectSigns.AreAt(at[start + 1]) ? SubjectSigns.Around : Around;
        var from = BeforeParagraph(at.Text, start, around);
        var to = AfterParagraph(at.Text, end, around);
        return around == SubjectSigns.Around && SubjectSigns.AskWhich(at.Text[from..to])
            ? []
            : [.. Pairs(at.Text[from..start], from), .. Pairs(at.Text[end..to], end)];
    }

    private static int BeforeParagraph(ReadOnlySpan<char> text, int start, int around)
    {
        var from = Math.Max(0, start - around);
        var near = text[from..start];
        var own = near.LastIndexOf(ParagraphEnd);
        var beside = own > 0 ? near[..own].LastIndexOf(ParagraphEnd) : -1;
        return beside >= 0 ? from + beside : from;
    }

    private static int AfterParagraph(ReadOnlySpan<char> text, int end, int around)
    {
        var to = Math.Min(text.Length, end + around);
        var near = text[end..to];
        var own = near.IndexOf(ParagraphEnd);
        var beside = own >= 0 ? near[(own + ParagraphEnd.Length)..].IndexOf(ParagraphEnd) : -1;
        return beside >= 0 ? end + own + ParagraphEnd.Length + beside : to;
    }

    // Words that follow each other in one sentence, little ones left out; a noun for instruments parts what stands around it.
    private static List<(string Pair, int Start, int End)> Pairs(ReadOnlySpan<char> text, int offset)
    {
        var pairs = new List<(string Pair, int Start, int End)>();
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var (before, start) = (string.Empty, 0);
        for (var position = 0; position < text.Length; )
        {
            var end = Scripts.EndOfLetters(text, position);
            if (end > position && SubjectSigns.AreAt(text[position]))
            {
                SubjectSigns.Add(text[position..end], offset + position, pairs);
                before = string.Empty;
            }
            else if (end == position)
            {
                before = IsBetweenWords(text[end++]) ? before : string.Empty;
            }
            else if (DesignationPhrase.KeyOf(text[position..end]) is not null)
            {
                before = string.Empty;
            }
            else if (text[position..end] is { Length: >= ShortestWord and <= NameWords.Longest } word && !IsLittle(word))
            {
                var beginning = KnownNames.Beginning(NameWords.Normal(word, buffer)).ToString();
                if (before.Length > 0)
                {
                    pairs.Add(($"{before} {beginning}", offset + start, offset + end));
                }

                (before, start) = (beginning, position);
            }

            position = end;
        }

        return pairs;
    }

    private static bool IsBetweenWords(char c) => c is ' ' or '\u00A0' or '\n' or '-' or '\'' or '\u2019';

    private static bool IsLittle(ReadOnlySpan<char> word) =>
        Vocabulary.Find(word)?.LanguagesOf(WordRoles.Of | WordRoles.And | WordRoles.Link | WordRoles.Definite | WordRoles.About)
            is { IsEmpty: false };
}
