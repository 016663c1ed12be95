using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations;

/// <summary>Names, word by word, so that the longest one at a place of a text is found in one pass.</summary>
/// <remarks>Words are folded and brought to their stems; in scripts without blanks between words each character is a word.</remarks>
internal sealed class NameTrie
{
    private readonly Node _root = new();

    public void Add(string name, InstrumentId id)
    {
        var node = _root;
        var hasWords = false;
        for (var position = 0; NextWord(name, ref position, out var word);)
        {
            hasWords = true;
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(word, out var next))
            {
                node.Next.Add(word, next = new Node());
            }

            node = next;
        }

        if (hasWords && !node.Ids.Contains(id))
        {
            node.Ids.Add(id);
        }
    }

    /// <summary>The longest name at a position, and where it ends.</summary>
    public IReadOnlyList<InstrumentId> LongestAt(ReadOnlySpan<char> text, int position, out int end)
    {
        IReadOnlyList<InstrumentId> found = [];
        end = position;
        var node = _root;
        while (NextWord(text, ref position, out var word) && node.Next is not null && node.Next.TryGetValue(word, out node!))
        {
            if (node.Ids.Count > 0)
            {
                (found, end) = (node.Ids, position);
            }
        }

        return found;
    }

    private static bool NextWord(ReadOnlySpan<char> text, ref int position, out string word)
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        var start = position;
        while (position < text.Length && char.IsLetterOrDigit(text[position]) && (position == start || !IsWordOfItsOwn(text[position])))
        {
            if (IsWordOfItsOwn(text[position++]))
            {
                break;
            }
        }

        word = Inflection.Stem(TextFolding.Fold(text[start..position].ToString()));
        return position > start;
    }

    private static bool IsWordOfItsOwn(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public List<InstrumentId> Ids { get; } = [];
    }
}
