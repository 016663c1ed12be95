using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>A text as far as it has been read, and where in the file its characters stand.</summary>
/// <remarks>Keeps as much of the text as may still be asked for, and no more: files may be larger than the memory.</remarks>
internal sealed class TextPlaces
{
    // The scanner looks at one piece at a time, and finds nothing before it. Twice that, so that it is moved seldom.
    private const int Kept = 2 * CitationScanner.LongestPiece;

    private readonly List<Seam> _seams = [];
    private char[] _window = new char[1 << 12];
    private long _windowStart;
    private int _length;
    private TextOffset _endPlace = TextOffset.Start;
    private bool _isSeamAtEnd;

    // The place before which nothing will be asked for, and the first seam after it.
    private long _base;
    private TextOffset _place = TextOffset.Start;
    private int _nextSeam;

    /// <summary>Whether all of the text is kept.</summary>
    public bool KeepsAll { get; set; }

    /// <summary>How much of the text has been added.</summary>
    public long End => _windowStart + _length;

    /// <summary>The text between two offsets that are kept.</summary>
    public ReadOnlySpan<char> Between(long from, long to) => to <= from ? [] : _window.AsSpan((int)(from - _windowStart), (int)(to - from));

    /// <summary>Adds the next piece.</summary>
    public void Add(LocatedPiece piece)
    {
        var text = piece.Text.Span;
        if (text.IsEmpty)
        {
            return;
        }

        Forget();
        if (_isSeamAtEnd || !piece.IsVerbatim || piece.Place.Start.Utf16 != _endPlace.Utf16)
        {
            _seams.Add(new Seam(End, _endPlace, piece.Place.Start));
        }

        for (var i = 1; i < text.Length && !piece.IsVerbatim; i++)
        {
            _seams.Add(new Seam(End + i, piece.Place.End, piece.Place.Start));
        }

        Remember(text);
        (_endPlace, _isSeamAtEnd) = (piece.Place.End, !piece.IsVerbatim);
    }

    /// <summary>Where a stretch of the text stands in the file.</summary>
    public TextStretch PlaceOf(long start, long end) => new(StartOf(start), EndOf(end));

    /// <summary>Says that nothing before an offset will be asked for.</summary>
    public void MoveTo(long offset)
    {
        if (offset < _base)
        {
            (_base, _place, _nextSeam) = (0, TextOffset.Start, 0);
        }

        for (; _nextSeam < _seams.Count && _seams[_nextSeam].Offset <= offset; _nextSeam++)
        {
            (_base, _place) = (_seams[_nextSeam].Offset, _seams[_nextSeam].After);
        }

        _place = _place.Advance(Between(_base, offset));
        _base = offset;
    }

    private TextOffset StartOf(long offset)
    {
        var (from, place) = (_base, _place);
        for (var i = _nextSeam; i < _seams.Count && _seams[i].Offset <= offset; i++)
        {
            (from, place) = (_seams[i].Offset, _seams[i].After);
        }

        return place.Advance(Between(from, offset));
    }

    private TextOffset EndOf(long offset)
    {
        if (offset == End)
        {
            return _endPlace;
        }

        var (from, place) = (_base, _place);
        var next = _nextSeam;
        for (; next < _seams.Count && _seams[next].Offset < offset; next++)
        {
            (from, place) = (_seams[next].Offset, _seams[next].After);
        }

        return next < _seams.Count && _seams[next].Offset == offset ? _seams[next].Before : place.Advance(Between(from, offset));
    }

    private void Forget()
    {
        if (KeepsAll || _length < Kept)
        {
            return;
        }

        MoveTo(Math.Max(_base, End - CitationScanner.LongestPiece));
        var dead = (int)(_base - _windowStart);
        _window.AsSpan(dead, _length - dead).CopyTo(_window);
        (_windowStart, _length) = (_base, _length - dead);
        _seams.RemoveRange(0, _nextSeam);
        _nextSeam = 0;
    }

    private void Remember(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _window.Length)
        {
            Array.Resize(ref _window, Math.Max(2 * _window.Length, _length + text.Length));
        }

        text.CopyTo(_window.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Where the text and the file part, after a tag or an entity.</summary>
    /// <param name="Offset">The place in the text.</param>
    /// <param name="Before">The place in the file where what is before it ends.</param>
    /// <param name="After">The place in the file where what is after it begins.</param>
    private readonly record struct Seam(long Offset, TextOffset Before, TextOffset After);
}
