using System.Collections;
using TreatyRefs.Collections;

namespace TreatyRefs.Search;

/// <summary>One text of a record in one language.</summary>
/// <param name="Record">The record's number.</param>
/// <param name="Field">Which of its texts.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="First">The place of its first word among the words of all texts.</param>
/// <param name="Count">How many places it takes up.</param>
internal readonly record struct IndexedText(int Record, SearchField Field, string Language, int First, int Count)
{
    public int End => First + Count;
}

/// <summary>An <see cref="IndexedText"/> as it is written.</summary>
internal readonly record struct TextRow(int Record, int Field, int Language, int First, int Count);

/// <summary>The texts of an index by number. What they say is asked of their records.</summary>
internal sealed class IndexedTexts : IReadOnlyList<IndexedText>
{
    private readonly PackedTexts _languages;
    private readonly PackedRows<TextRow> _rows;
    private readonly LibraryRecords _records;

    private IndexedTexts(PackedTexts languages, PackedRows<TextRow> rows, LibraryRecords records) =>
        (_languages, _rows, _records) = (languages, rows, records);

    /// <inheritdoc/>
    public int Count => _rows.Count;

    /// <inheritdoc/>
    public IndexedText this[int index]
    {
        get
        {
            var row = _rows[index];
            return new IndexedText(row.Record, (SearchField)row.Field, _languages[row.Language], row.First, row.Count);
        }
    }

    /// <summary>What a text says.</summary>
    /// <param name="index">Its number.</param>
    public string Text(int index) => _records.TextsOf(_rows[index].Record)[index - FirstOf(_rows[index].Record)].Text.Text;

    /// <summary>The number of the text that a place is in.</summary>
    public int At(int place) => Last(row => row.First <= place);

    /// <summary>The number of the first text of a record, or of the record after it where it has none.</summary>
    public int FirstOf(int record) => Last(row => row.Record < record) + 1;

    /// <inheritdoc/>
    public IEnumerator<IndexedText> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads what was written.</summary>
    public static IndexedTexts Read(ref PackedReader reader, LibraryRecords records) =>
        new(reader.Texts, reader.RowsInPlace<TextRow>(), records);

    // The last of those that come first and of which something is true; -1 where it is of none.
    private int Last(Func<TextRow, bool> isBefore)
    {
        var (low, high) = (-1, Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = isBefore(_rows[middle]) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
