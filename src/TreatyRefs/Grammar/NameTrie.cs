using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Names, word by word, so that the longest one at a place of a text is found in one pass and without allocating.</summary>
/// <remarks>Words go by their numbers: those of the text were looked up when it was cut.</remarks>
/// <typeparam name="T">What a name means; equal meanings of one name are one.</typeparam>
/// <param name="numbers">What numbers the words of the names; more are added with the names.</param>
internal sealed class NameTrie<T>(WordNumbers numbers)
    where T : notnull
{
    private const int MostWords = 48;
    private const int ShortestStem = 4;

    private readonly NameNodes<T> _nodes = new();
    private readonly ulong[] _beginnings = new ulong[1024];
    private readonly NameEdges _edges = new();
    private readonly NumberSet _first = new();
    private readonly NameWays _ways = new();

    private NameTrie(WordNumbers numbers, NameNodes<T> nodes, NameEdges edges, (ulong[] Beginnings, NumberSet Words) first, NameWays ways)
        : this(numbers) => (_nodes, _edges, (_beginnings, _first), _ways) = (nodes, edges, first, ways);

    /// <summary>What numbers the words of the names.</summary>
    public WordNumbers Numbers { get; } = numbers;

    /// <summary>Adds a name.</summary>
    /// <param name="name">As it is written.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="language">The language it is in, as a BCP 47 tag, where that is known.</param>
    /// <param name="isTypedOnly">Whether only people at a command line use it, as they use ids; running text does not.</param>
    public void Add(string name, T meaning, string? language = null, bool isTypedOnly = false)
    {
        Span<char> word = stackalloc char[NameWords.Longest];
        var (node, position, count) = (0, 0, 0);
        var declined = Declension.LanguageOf(language);
        for (; count < MostWords && NameWords.TryNext(name, ref position, word, out var length); count++)
        {
            node = ChildToBe(node, word[..length], declined);
        }

        // A name with a mark in it that no text would have there is not half added; neither is one that is a bare number.
        if (count is > 0 and < MostWords && !HasMoreWords(name, position) && name.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            _nodes.AddUse(node, new NameUse<T>(meaning, isTypedOnly, IsAbbreviation(name) ? name : null));
        }
    }

    /// <summary>Whether some name may begin with a word, by its first letters.</summary>
    /// <remarks>A letter that may be a preposition of its own may begin any.</remarks>
    /// <param name="normal">The word in its normal form.</param>
    public bool MayBegin(ReadOnlySpan<char> normal) =>
        normal.Length > 0 && (HasBeginning(WordNumbers.Beginning(normal)) || Proclitics.MayBeginWith(normal[0]));

    /// <summary>Whether some name begins with a word, or with what it is a form of.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="word">The word.</param>
    public bool Begins(in Tokens tokens, in TextWord word) =>
        (HasBeginning(word.Beginning) && (_first.Contains(tokens.NumberIn(Numbers, word)) || DeclinedChild(0, tokens, word) > 0))
        || Proclitics.MayBeginWith(tokens.Text[word.Start]);

    /// <summary>The same of a word as it is written, for whoever numbers words otherwise.</summary>
    public bool Begins(ReadOnlySpan<char> written) => Begins(new Tokens(written), Tokens.WordOf(written, 0, written.Length, Numbers));

    /// <summary>Whether some name begins with just this word.</summary>
    /// <param name="word">The word's number.</param>
    public bool Begins(int word) => _first.Contains(word);

    /// <summary>The longest name at a place of a text, and where it ends.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="isRunning">Whether this is running text, where abbreviations stand as they are written and ids are no names.</param>
    /// <param name="end">Where it ends.</param>
    public IReadOnlyList<T> LongestAt(in Tokens tokens, int position, bool isRunning, out int end)
    {
        IReadOnlyList<T> found = [];
        end = position;
        var text = tokens.Text;
        if (isRunning && position < text.Length && !NameWords.IsInWord(text[position]) && !NameWords.IsWordOfItsOwn(text[position]))
        {
            return found; // A name begins where it is looked for.
        }

        var node = 0;
        var walk = tokens.WalkFrom(position, Numbers);
        for (var count = 0; count < MostWords && walk.TryNext(out var word); count++)
        {
            node =
                Child(node, tokens, word) is var child and > 0 ? child
                : count == 0 ? WithoutProclitics(tokens, word)
                : 0;
            if (node == 0)
            {
                break;
            }

            if (_nodes.UsesAt(node) is { } uses && uses.In(isRunning, text[position..walk.Position]) is { Count: > 0 } ids)
            {
                (found, end) = (ids, walk.Position);
            }
        }

        return found;
    }

    /// <summary>The node after a word, for whoever goes through a text in another way.</summary>
    /// <param name="node">The node before it; 0 at the beginning.</param>
    /// <param name="word">The word's number.</param>
    /// <returns>The node; 0 where no name goes on so.</returns>
    public int Step(int node, int word) => _edges.Child(node, word);

    /// <summary>What the name means that ends at a node.</summary>
    public IReadOnlyList<T> At(int node) => _nodes.UsesAt(node)?.In(isRunning: false, default) ?? [];

    /// <summary>How many nodes there are: the next that is added has this number.</summary>
    public int NodeCount => _nodes.Count;

    /// <summary>Adds a word after a node.</summary>
    public int AddStep(int node, ReadOnlySpan<char> word) => ChildToBe(node, word, declined: null);

    /// <summary>Ends a name at a node.</summary>
    public void AddAt(int node, T meaning) => _nodes.AddUse(node, new NameUse<T>(meaning, false, null));

    /// <summary>Writes the names, but for the words, which are numbered elsewhere.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="numberOf">The number of a meaning.</param>
    public void Write(PackedWriter writer, Func<T, int> numberOf)
    {
        _nodes.Write(writer, numberOf);
        _edges.Write(writer);
        writer.Block(_beginnings);
        _first.Write(writer);
        _ways.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="numbers">What numbers the words; more words than those of the names do no harm.</param>
    /// <param name="meanings">The meanings by their numbers.</param>
    public static NameTrie<T> Read(ref PackedReader reader, WordNumbers numbers, IReadOnlyList<T> meanings)
    {
        var nodes = NameNodes<T>.Read(ref reader, meanings);
        var (edges, beginnings, first) = (NameEdges.Read(ref reader), reader.Longs(), NumberSet.Read(ref reader));
        return new NameTrie<T>(numbers, nodes, edges, (beginnings, first), NameWays.Read(ref reader, nodes.Count));
    }

    /// <summary>Whether names were added to those that were read that would lead elsewhere, had they been added before these.</summary>
    public bool DependsOnOrder => _ways.DependOnOrder;

    /// <summary>Whether names that were read have got further meanings, which come after theirs.</summary>
    public bool SharesNames => _nodes.AreShared;

    private static bool HasMoreWords(string name, int position) => name.Skip(position).Any(char.IsLetterOrDigit);

    // "UNCLOS", "TFEU", "UNCh", "ДНЯО": the case of an abbreviation is part of it.
    private static bool IsAbbreviation(string name) =>
        !name.Contains(' ', StringComparison.Ordinal)
        && name.Count(char.IsUpper) is var capitals
        && capitals >= 2
        && 2 * capitals >= name.Length
        && !HasNounAfterHyphen(name);

    // "ECOWAS-Vertrag": the noun is declined as any.
    private static bool HasNounAfterHyphen(string name) =>
        name.LastIndexOf('-') is > 0 and var hyphen && hyphen + 2 < name.Length && name.Skip(hyphen + 2).All(char.IsLower);

    private bool HasBeginning(ushort beginning) => (_beginnings[beginning >> 6] & (1UL << (beginning & 63))) != 0;

    private int ChildToBe(int node, ReadOnlySpan<char> word, LanguageId? declined)
    {
        var number = Numbers.Add(word);
        if (node == 0)
        {
            var beginning = WordNumbers.Beginning(word);
            _beginnings[beginning >> 6] |= 1UL << (beginning & 63);
            _first.Add(number);
        }

        // In a language that declines, names go on from one node whatever form of the word they have: a form that begins another name
        // would otherwise hide those that have it in the nominative.
        var stem = declined is { } language ? StemToBe(node, word, language) : 0;
        var (byWord, byStem) = (_edges.Child(node, number), stem > 0 ? _edges.Child(node, stem) : 0);
        var child =
            byWord > 0 ? byWord
            : byStem > 0 ? byStem
            : _nodes.Add();
        if (byWord == 0)
        {
            _edges.Add(node, number, child);
        }

        if (stem > 0 && byStem == 0)
        {
            _edges.Add(node, stem, child);
        }

        var isSplit = stem > 0 && ((byWord > 0 && byWord != byStem) || !_nodes.DeclinedAt(node).IsSingle);
        _ways.Enter(node, child, isDeclined: stem > 0, isSplit);
        return child;
    }

    // The declined forms of a word share a stem; the mark before it keeps it apart from words that are written so. 0 for a short word.
    private int StemToBe(int node, ReadOnlySpan<char> word, LanguageId language)
    {
        Span<char> marked = stackalloc char[NameWords.Longest + 1];
        if (MarkedStem(word, language, marked) is not { IsEmpty: false } stem)
        {
            return 0;
        }

        _nodes.AddDeclined(node, language);
        return Numbers.Add(stem);
    }

    private int Child(int node, in Tokens tokens, in TextWord word) =>
        _edges.Child(node, word.Number) is var child and > 0 ? child : DeclinedChild(node, tokens, word);

    private int DeclinedChild(int node, in Tokens tokens, in TextWord word)
    {
        if (_nodes.DeclinedAt(node).IsEmpty || word.Length < ShortestStem)
        {
            return 0;
        }

        Span<char> room = stackalloc char[NameWords.Longest];
        return DeclinedChild(node, tokens.Normal(word, room));
    }

    private int DeclinedChild(int node, ReadOnlySpan<char> normal)
    {
        Span<char> marked = stackalloc char[NameWords.Longest + 1];
        for (byte bit = 0; bit < LanguageSet.Most; bit++)
        {
            var language = new LanguageId(bit);
            if (
                _nodes.DeclinedAt(node).Contains(language)
                && MarkedStem(normal, language, marked) is { IsEmpty: false } stem
                && _edges.Child(node, Numbers.Of(stem)) is var child and > 0
            )
            {
                return child;
            }
        }

        return 0;
    }

    // No word has such a character as the first.
    private static ReadOnlySpan<char> MarkedStem(ReadOnlySpan<char> word, LanguageId language, Span<char> room)
    {
        var stem = Declension.Stem(word, language);
        if (stem.Length < ShortestStem)
        {
            return default;
        }

        room[0] = (char)(1 + language.Bit);
        stem.CopyTo(room[1..]);
        return room[..(stem.Length + 1)];
    }

    // Prepositions of one letter are written together with the first word of a name: لميثاق.
    private int WithoutProclitics(in Tokens tokens, in TextWord word)
    {
        if (!Proclitics.MayBeginWith(tokens.Text[word.Start]))
        {
            return 0;
        }

        Span<char> room = stackalloc char[NameWords.Longest];
        var forms = new Proclitics(tokens.Normal(word, room), stackalloc char[NameWords.Longest]);
        while (forms.TryNext(out var form))
        {
            if ((_edges.Child(0, Numbers.Of(form)) is var exact and > 0 ? exact : DeclinedChild(0, form)) is var child and > 0)
            {
                return child;
            }
        }

        return 0;
    }
}
