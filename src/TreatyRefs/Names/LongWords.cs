using TreatyRefs.Collections;
using TreatyRefs.Grammar;

namespace TreatyRefs.Names;

/// <summary>The long words with which names go on after a node, so that one with a wrong letter is still known.</summary>
internal sealed class LongWords
{
    private readonly PackedRows<Row> _rows;

    private LongWords(PackedRows<Row> rows) => _rows = rows;

    /// <summary>Those that were gathered.</summary>
    /// <param name="words">The node before each word, the word's number, and the node after it.</param>
    /// <param name="read">Those that there were before.</param>
    public static LongWords Of(IEnumerable<(int Parent, int Word, int Node)> words, LongWords? read = null) =>
        PackedFile.Made(
            writer =>
                writer.Rows<Row>([
                    .. (read is null ? [] : read._rows.Span.ToArray())
                        .Concat(words.Select(word => new Row(word.Parent, word.Word, word.Node)))
                        .OrderBy(row => row.Parent),
                ]),
            Read
        );

    /// <summary>The node after a word of which one letter may be wrong; 0 where there is none.</summary>
    /// <remarks>Of several words the first by the alphabet, so that it makes no difference which of their names was added first.</remarks>
    /// <param name="parent">The node before it.</param>
    /// <param name="word">The word.</param>
    /// <param name="numbers">What numbers the words.</param>
    public int WithTypo(int parent, ReadOnlySpan<char> word, WordNumbers numbers)
    {
        var node = 0;
        ReadOnlySpan<char> known = default;
        for (var i = FirstOf(parent); i < _rows.Count && _rows[i].Parent == parent; i++)
        {
            var other = numbers.Word(_rows[i].Word);
            if (Typo.IsOneLetter(word, other) && (node == 0 || other.SequenceCompareTo(known) < 0))
            {
                node = _rows[i].Node;
                known = other;
            }
        }

        return node;
    }

    /// <summary>Writes the words.</summary>
    public void Write(PackedWriter writer) => writer.Rows(_rows.Span);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LongWords Read(ref PackedReader reader) => new(reader.RowsInPlace<Row>());

    private int FirstOf(int parent)
    {
        var (from, to) = (0, _rows.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _rows[middle].Parent < parent ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private readonly record struct Row(int Parent, int Word, int Node);
}
