using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>Names, word by word, so that the longest one at a place of a text is found in one pass and without allocating.</summary>
/// <remarks>Words are folded and brought to their stems; in scripts without spaces between words each character is a word.</remarks>
/// <typeparam name="T">What a name means; equal meanings of one name are one.</typeparam>
internal sealed class NameTrie<T>
    where T : notnull
{
    private const int MostWords = 48;

    private readonly List<Node> _nodes = [new Node()];
    private readonly ulong[] _beginnings = new ulong[1024];
    private int[] _buckets = new int[256];
    private Edge[] _edges = new Edge[256];
    private int _edgeCount;

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
        while (count < MostWords && NameWords.TryNext(name, ref position, word, out var length, isFirst: count == 0))
        {
            if (count++ == 0)
            {
                SetBeginning(word[..length]);
            }

            node = ChildToBe(node, word[..length], declined);
        }

        // A name with a mark in it that no text would have there is not half added; neither is one that is a bare number.
        if (count is > 0 and < MostWords && !HasMoreWords(name, position) && name.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            _nodes[node].Add(new NameUse<T>(meaning, isTypedOnly, IsAbbreviation(name) ? name : null));
        }
    }

    /// <summary>Whether some name may begin with a word.</summary>
    /// <remarks>A letter that may be a preposition of its own may begin any.</remarks>
    public bool MayBegin(ReadOnlySpan<char> folded) =>
        folded.Length > 0 && ((_beginnings[Slot(folded) >> 6] & (1UL << (Slot(folded) & 63))) != 0 || Proclitics.MayBeginWith(folded[0]));

    /// <summary>The words by which names begin, in their normal form.</summary>
    public IEnumerable<string> FirstWords => _edges.Take(_edgeCount).Where(edge => edge.Node == 0).Select(edge => edge.Word);

    /// <summary>Whether some name begins with a word.</summary>
    /// <param name="normal">The word in its normal form.</param>
    public bool Begins(ReadOnlySpan<char> normal) => MayBegin(normal) && (Child(0, normal) > 0 || Proclitics.MayBeginWith(normal[0]));

    /// <summary>The longest name at a position, and where it ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="isRunning">Whether this is running text, where abbreviations stand as they are written and ids are no names.</param>
    /// <param name="end">Where it ends.</param>
    public IReadOnlyList<T> LongestAt(ReadOnlySpan<char> text, int position, bool isRunning, out int end)
    {
        IReadOnlyList<T> found = [];
        Span<char> word = stackalloc char[NameWords.Longest];
        var (node, next) = (0, position);
        end = position;
        if (isRunning && position < text.Length && !NameWords.IsInWord(text[position]) && !NameWords.IsWordOfItsOwn(text[position]))
        {
            return found; // A name begins where it is looked for.
        }

        for (var count = 0; count < MostWords && NameWords.TryNext(text, ref next, word, out var length, isFirst: count == 0); count++)
        {
            node = Child(node, word[..length]);
            if (node == 0 && count == 0 && Proclitics.MayBeginWith(word[0]))
            {
                node = WithoutProclitics(word[..length]);
            }

            if (node == 0)
            {
                break;
            }

            if (_nodes[node].Uses is { } uses && uses.In(isRunning, text[position..next]) is { Count: > 0 } ids)
            {
                (found, end) = (ids, next);
            }
        }

        return found;
    }

    private static bool HasMoreWords(string name, int position)
    {
        for (; position < name.Length; position++)
        {
            if (char.IsLetterOrDigit(name[position]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The node after a word, for whoever goes through a text in another way.</summary>
    /// <param name="node">The node before it; 0 at the beginning.</param>
    /// <param name="word">A normal form.</param>
    /// <returns>The node; 0 where no name goes on so.</returns>
    public int Step(int node, ReadOnlySpan<char> word) => Child(node, word, exactOnly: true);

    /// <summary>What the name means that ends at a node.</summary>
    public IReadOnlyList<T> At(int node) => _nodes[node].Uses?.In(isRunning: false, default) ?? [];

    /// <summary>Adds a word after a node.</summary>
    public int AddStep(int node, ReadOnlySpan<char> word)
    {
        if (node == 0)
        {
            SetBeginning(word);
        }

        return ChildToBe(node, word, declined: null);
    }

    /// <summary>Ends a name at a node.</summary>
    public void AddAt(int node, T meaning) => _nodes[node].Add(new NameUse<T>(meaning, false, null));

    // Prepositions of one letter are written together with the first word of a name: لميثاق.
    private int WithoutProclitics(ReadOnlySpan<char> word)
    {
        var forms = new Proclitics(word, stackalloc char[NameWords.Longest]);
        while (forms.TryNext(out var form))
        {
            if (Child(0, form) is var child and > 0)
            {
                return child;
            }
        }

        return 0;
    }

    private void SetBeginning(ReadOnlySpan<char> word) => _beginnings[Slot(word) >> 6] |= 1UL << (Slot(word) & 63);

    // By the first three letters, which tell most words of a text from those that names begin with.
    private static int Slot(ReadOnlySpan<char> word) =>
        ((word[0] * 1031) + (word.Length > 1 && word[0] < '\u2E80' ? (word[1] * 37) + (word.Length > 2 ? word[2] : 0) : 0)) & 0xFFFF;

    // "UNCLOS", "TFEU", "UNCh", "ДНЯО": the case of an abbreviation is part of it.
    private static bool IsAbbreviation(string name) =>
        !name.Contains(' ', StringComparison.Ordinal)
        && name.Count(char.IsUpper) is var capitals
        && capitals >= 2
        && 2 * capitals >= name.Length;

    private int ChildToBe(int node, ReadOnlySpan<char> word, LanguageId? declined)
    {
        var child = Child(node, word, exactOnly: true);
        if (child == 0)
        {
            _nodes.Add(new Node());
            child = _nodes.Count - 1;
            AddEdge(node, word.ToString(), child);
        }

        // The declined forms of a word share a stem; the mark before it keeps it apart from words that are written so.
        if (declined is { } language && Declension.Stem(word, language) is { Length: > 3 } stem)
        {
            var marked = Mark(language) + stem.ToString();
            _nodes[node].Declined |= LanguageSet.Of(language);
            if (Child(node, marked, exactOnly: true) == 0)
            {
                AddEdge(node, marked, child);
            }
        }

        return child;
    }

    private int Child(int node, ReadOnlySpan<char> word, bool exactOnly = false)
    {
        var hash = Hash(node, word);
        for (var i = _buckets[hash & (_buckets.Length - 1)]; i > 0; i = _edges[i - 1].Next)
        {
            ref var edge = ref _edges[i - 1];
            if (edge.Hash == hash && edge.Node == node && word.SequenceEqual(edge.Word))
            {
                return edge.Child;
            }
        }

        return exactOnly || _nodes[node].Declined.IsEmpty ? 0 : DeclinedChild(node, word);
    }

    private int DeclinedChild(int node, ReadOnlySpan<char> word)
    {
        Span<char> marked = stackalloc char[NameWords.Longest + 1];
        for (byte bit = 0; bit < LanguageSet.Most; bit++)
        {
            var language = new LanguageId(bit);
            if (_nodes[node].Declined.Contains(language) && Declension.Stem(word, language) is { Length: > 3 } stem)
            {
                marked[0] = Mark(language);
                stem.CopyTo(marked[1..]);
                if (Child(node, marked[..(stem.Length + 1)], exactOnly: true) is var child and > 0)
                {
                    return child;
                }
            }
        }

        return 0;
    }

    // No folded word has such a character.
    private static char Mark(LanguageId language) => (char)(1 + language.Bit);

    private void AddEdge(int node, string word, int child)
    {
        if (_edgeCount == _edges.Length)
        {
            Array.Resize(ref _edges, 2 * _edges.Length);
            _buckets = new int[_edges.Length];
            for (var i = 0; i < _edgeCount; i++)
            {
                Chain(i);
            }
        }

        _edges[_edgeCount] = new Edge
        {
            Node = node,
            Word = word,
            Hash = Hash(node, word),
            Child = child,
        };
        Chain(_edgeCount++);
    }

    private void Chain(int edge)
    {
        ref var bucket = ref _buckets[_edges[edge].Hash & (_buckets.Length - 1)];
        _edges[edge].Next = bucket;
        bucket = edge + 1;
    }

    // Not the runtime's hash: that is slower, and random besides.
    private static int Hash(int node, ReadOnlySpan<char> word)
    {
        var hash = (uint)node * 0x9E3779B1u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }

    private struct Edge
    {
        public int Node;
        public string Word;
        public int Hash;
        public int Child;
        public int Next;
    }

    private sealed class Node
    {
        public NameUses<T>? Uses { get; private set; }

        public LanguageSet Declined { get; set; }

        public void Add(NameUse<T> use) => (Uses ??= new NameUses<T>()).Add(use);
    }
}

/// <summary>That something goes by a name.</summary>
/// <param name="Meaning">What it is.</param>
/// <param name="IsTypedOnly">Whether only people at a command line use the name.</param>
/// <param name="Exact">How the name must be written in running text, or <see langword="null"/> where its case does not matter.</param>
internal readonly record struct NameUse<T>(T Meaning, bool IsTypedOnly, string? Exact);

/// <summary>All that goes by one name.</summary>
internal sealed class NameUses<T>
    where T : notnull
{
    private readonly List<NameUse<T>> _uses = [];
    private readonly List<T> _typed = [];
    private readonly List<T> _running = [];

    public void Add(NameUse<T> use)
    {
        _uses.Add(use);
        AddTo(_typed, use.Meaning);
        if (!use.IsTypedOnly && use.Exact is null)
        {
            AddTo(_running, use.Meaning);
        }
    }

    public IReadOnlyList<T> In(bool isRunning, ReadOnlySpan<char> written)
    {
        if (!isRunning || _uses.Count == _running.Count)
        {
            return isRunning ? _running : _typed;
        }

        List<T>? ids = null;
        foreach (var use in _uses)
        {
            if (use.Exact is { } exact && !use.IsTypedOnly && written.SequenceEqual(exact))
            {
                AddTo(ids ??= [.. _running], use.Meaning);
            }
        }

        return ids ?? _running;
    }

    private static void AddTo(List<T> meanings, T meaning)
    {
        if (!meanings.Contains(meaning))
        {
            meanings.Add(meaning);
        }
    }
}
