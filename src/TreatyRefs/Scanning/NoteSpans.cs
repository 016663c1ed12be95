namespace TreatyRefs.Scanning;

/// <summary>A note and where in the text it stands.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, as far as it has been read.</param>
/// <param name="Note">The note.</param>
internal readonly record struct NoteSpan(long Start, long End, TextNote Note);

/// <summary>Where the notes of a text stand, as far as it has been read.</summary>
internal sealed class NoteSpans
{
    private const int Few = 1 << 12;
    private const int MostMarks = 1 << 16;

    private readonly List<NoteSpan> _spans = [];
    private readonly List<(long Place, int Number)> _marks = [];
    private int _many = Few;

    /// <summary>Whether there are any.</summary>
    public bool Any => _spans.Count > 0;

    /// <summary>The marks that lead to notes, in text order: where each stands, and the number of its note.</summary>
    public IReadOnlyList<(long Place, int Number)> Marks => _marks;

    /// <summary>Adds a mark, after all that were added before; of a text with very many the last are left out.</summary>
    public void AddMark(long place, int number)
    {
        if (_marks.Count < MostMarks)
        {
            _marks.Add((place, number));
        }
    }

    /// <summary>Adds a part of a note, after all that were added before.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="note">The note.</param>
    /// <param name="kept">The place before which nothing will be asked for.</param>
    public void Add(long start, long end, TextNote note, long kept)
    {
        if (_spans.Count > 0 && _spans[^1].Note == note)
        {
            _spans[^1] = _spans[^1] with { End = end };
            return;
        }

        if (_spans.Count == _many)
        {
            _spans.RemoveAll(span => span.End < kept);
            _many = Math.Max(Few, 2 * _spans.Count);
        }

        _spans.Add(new NoteSpan(start, end, note));
    }

    /// <summary>The first note that ends after a place; <see langword="null"/> where none does.</summary>
    public NoteSpan? EndingAfter(long place)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low < _spans.Count ? _spans[low] : null;
    }
}
