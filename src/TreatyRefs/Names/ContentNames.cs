using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Long names by the words that tell them apart, in their order, whatever little words and dates stand between:
/// <c>the Convention of 28 July 1951 on the Status of Refugees</c> is the Convention relating to the Status of Refugees.</summary>
internal sealed class ContentNames
{
    private const int FewestWords = 3;
    private const int MostWords = 60;
    private const int MostLittle = 12;

    private const int LongWord = 6;

    private readonly NameTrie<InstrumentId> _trie = new();
    private readonly Dictionary<int, List<(string Word, int Node)>> _long = [];

    /// <summary>Adds a name, if it is long enough to be known by its words alone.</summary>
    public void Add(string name, InstrumentId id)
    {
        if (NameContent.HasNumber(name))
        {
            return; // "Convention No. 87" is not known without its number
        }

        Span<char> word = stackalloc char[NameWords.Longest];
        var (node, position, count) = (0, 0, 0);
        while (count < MostWords && NameWords.TryNext(name, ref position, word, out var length, isFirst: position == 0))
        {
            if (NameContent.Of(word[..length], isInside: count > 0) is { Length: > 0 } content)
            {
                var parent = node;
                node = _trie.AddStep(node, content);
                AddLong(parent, content, node);
                count++;
            }
        }

        if (count is >= FewestWords and < MostWords && position >= name.AsSpan().TrimEnd(" ).\"”").Length)
        {
            _trie.AddAt(node, id);
        }
    }

    /// <summary>The words by which names begin.</summary>
    public IEnumerable<string> FirstWords => _trie.FirstWords;

    /// <summary>The longest name at a position.</summary>
    public IReadOnlyList<InstrumentId> LongestAt(ReadOnlySpan<char> text, int position, out int end)
    {
        Span<char> word = stackalloc char[NameWords.Longest];
        IReadOnlyList<InstrumentId> found = [];
        var (node, next, words) = (0, position, 0);
        end = position;
        while (TryNextContent(text, ref next, ref words, word, out var content))
        {
            var child = _trie.Step(node, content);
            if (child == 0 && node > 0 && MadeRemark.TrySkip(text, next, content, out var after))
            {
                next = after;
                continue;
            }

            node = child == 0 && words > 2 ? WithTypo(node, content) : child;
            if (node == 0)
            {
                break;
            }

            if (_trie.At(node) is { Count: > 0 } ids)
            {
                (found, end) = (ids, next);
            }
        }

        return found;
    }

    // The next word that tells names apart. Little words and dates may stand before it, but not a sentence of them.
    private static bool TryNextContent(
        ReadOnlySpan<char> text,
        ref int position,
        ref int words,
        Span<char> word,
        out ReadOnlySpan<char> content
    )
    {
        for (var little = 0; little <= MostLittle && words < MostWords; little++)
        {
            if (!NameWords.TryNext(text, ref position, word, out var length, isFirst: words == 0))
            {
                break;
            }

            content = NameContent.Of(word[..length], isInside: words > 0);
            words++;
            if (!content.IsEmpty)
            {
                return true;
            }
        }

        content = default;
        return false;
    }

    private void AddLong(int parent, ReadOnlySpan<char> word, int node)
    {
        if (word.Length < LongWord || parent == 0)
        {
            return;
        }

        if (!_long.TryGetValue(parent, out var children))
        {
            _long.Add(parent, children = []);
        }

        if (!children.Exists(child => child.Node == node))
        {
            children.Add((word.ToString(), node));
        }
    }

    // One letter may be wrong in a long word: titles and texts both have typos.
    private int WithTypo(int parent, ReadOnlySpan<char> word)
    {
        if (word.Length >= LongWord && _long.TryGetValue(parent, out var children))
        {
            foreach (var (known, node) in children)
            {
                if (Typo.IsOneLetter(word, known))
                {
                    return node;
                }
            }
        }

        return 0;
    }
}
