using TreatyRefs.Collections;
using TreatyRefs.Grammar;

namespace TreatyRefs.Names;

/// <summary>The long words with which names go on after a node, so that one with a wrong letter is still known.</summary>
internal sealed class LongWords
{
    private readonly Row[] _rows;

    private LongWords(Row[] rows) => _rows = rows;

    /// <summary>Those that were gathered.</summary>
    /// <param name="words">The node before each word, the word's number, and the node after it.</param>
    public static LongWords Of(IEnumerable<(int Parent, int Word, int Node)> words) =>
        new([.. words.OrderBy(word => word.Parent).Select(word => new Row(word.Parent, word.Word, word.Node))]);

    /// <summary>The node after a word of which one letter may be wrong; 0 where there is none.</summary>
    /// <param name="parent">The node before it.</param>
    /// <param name="word">The word.</param>
    /// <param name="numbers">What numbers the words.</param>
    public int WithTypo(int parent, ReadOnlySpan<char> word, WordNumbers numbers)
    {
        for (var i = FirstOf(parent); i < _rows.Length && _rows[i].Parent == parent; i++)
        {
            if (Typo.IsOneLetter(word, numbers.Word(_rows[i].Word)))
            {
                return _rows[i].Node;
            }
        }

        return 0;
    }

    /// <summary>Writes the words.</summary>
    public void Write(PackedWriter writer) => writer.Rows<Row>(_rows);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LongWords Read(ref PackedReader reader) => new(reader.Rows<Row>());

    private int FirstOf(int parent)
    {
        var (from, to) = (0, _rows.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _rows[middle].Parent < parent ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private readonly record struct Row(int Parent, int Word, int Node);
}
