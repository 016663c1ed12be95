using System.Collections;
using TreatyRefs.Collections;
using TreatyRefs.Model;

namespace TreatyRefs.Search;

/// <summary>The records of a library by number: each instrument with its provisions after it, then the comments, then the topics. Those
/// of an instrument are made when one of them is first asked for.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class LibraryRecords : IReadOnlyList<SearchRecord>
{
    private readonly ITreatyLibrary _library;

    // Which instruments are listed, by their places in the library.
    private readonly PackedRows<int> _instruments;

    // The first record of each instrument, of the comments and of the topics, and how many records there are.
    private readonly PackedRows<int> _firsts;
    private readonly (SearchRecord Record, Provision? Provision)[]?[] _made;

    private LibraryRecords(ITreatyLibrary library, PackedRows<int> instruments, PackedRows<int> firsts)
    {
        (_library, _instruments, _firsts) = (library, instruments, firsts);
        _made = new (SearchRecord, Provision?)[instruments.Count][];
    }

    /// <inheritdoc/>
    public int Count => _firsts[_firsts.Count - 1];

    /// <summary>The number of the first topic.</summary>
    public int FirstTopic => _firsts[_instruments.Count + 1];

    private int FirstComment => _firsts[_instruments.Count];

    /// <inheritdoc/>
    public SearchRecord this[int index] =>
        index >= FirstTopic ? RecordTexts.RecordOf(_library.Topics[index - FirstTopic])
        : index >= FirstComment ? RecordTexts.RecordOf(_library.Commentary[index - FirstComment])
        : Made(index).Record;

    /// <summary>The texts of a record.</summary>
    /// <param name="index">Its number.</param>
    public IReadOnlyList<(SearchField Field, TextInLanguage Text)> TextsOf(int index) =>
        index >= FirstTopic ? RecordTexts.Of(_library.Topics[index - FirstTopic])
        : index >= FirstComment ? RecordTexts.Of(_library.Commentary[index - FirstComment])
        : Made(index) is { Provision: { } provision } ? RecordTexts.Of(provision)
        : RecordTexts.Of(_library.Instruments[_instruments[InstrumentAt(index)]]);

    /// <inheritdoc/>
    public IEnumerator<SearchRecord> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of the first record of an instrument, or -1.</summary>
    public int FirstOf(References.InstrumentId id)
    {
        var (low, high) = (0, _instruments.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _library.Instruments[_instruments[middle]].Id.CompareTo(id);
            if (order == 0)
            {
                return _firsts[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The records of a library.</summary>
    public static LibraryRecords Of(ITreatyLibrary library)
    {
        var (instruments, firsts) = (new List<int>(), new List<int> { 0 });
        var listed = library.Listed().Select(instrument => instrument.Id).ToHashSet();
        for (var place = 0; place < library.Instruments.Count; place++)
        {
            if (listed.Contains(library.Instruments[place].Id))
            {
                instruments.Add(place);
                firsts.Add(firsts[^1] + 1 + library.ProvisionsOf(library.Instruments[place].Id).Count);
            }
        }

        firsts.Add(firsts[^1] + library.Commentary.Count);
        firsts.Add(firsts[^1] + library.Topics.Count);
        return PackedFile.Made(
            writer =>
            {
                writer.Rows<int>([.. instruments]);
                writer.Rows<int>([.. firsts]);
            },
            (ref PackedReader reader) => Read(ref reader, library)
        );
    }

    /// <summary>Writes how the library is divided into records.</summary>
    public void Write(PackedWriter writer)
    {
        writer.Rows(_instruments.Span);
        writer.Rows(_firsts.Span);
    }

    /// <summary>Reads what was written of a library.</summary>
    public static LibraryRecords Read(ref PackedReader reader, ITreatyLibrary library) =>
        new(library, reader.RowsInPlace<int>(), reader.RowsInPlace<int>());

    private (SearchRecord Record, Provision? Provision) Made(int index)
    {
        var place = InstrumentAt(index);
        var made = _made[place];
        if (made is null)
        {
            var all = RecordTexts.RecordsOf(_library, _library.Instruments[_instruments[place]]).ToArray();
            made = Interlocked.CompareExchange(ref _made[place], all, null) ?? all;
        }

        return made[index - _firsts[place]];
    }

    private int InstrumentAt(int record)
    {
        var place = _firsts.Span[..(_instruments.Count + 1)].BinarySearch(record);
        return place < 0 ? ~place - 1 : place;
    }
}
