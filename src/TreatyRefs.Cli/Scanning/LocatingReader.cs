using TreatyRefs.Collections;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Where the text that is scanned and the file part, after a tag or an entity.</summary>
/// <param name="Offset">The place in the text that is scanned.</param>
/// <param name="Before">The place in the file where what is before it ends.</param>
/// <param name="After">The place in the file where what is after it begins.</param>
internal readonly record struct Seam(long Offset, TextOffset Before, TextOffset After);

/// <summary>Hands on a text to the scanner and knows, for what the scanner finds, where in the file it stands.</summary>
/// <remarks>Keeps as much of the text as the scanner may still find something in, and no more: files may be larger than the memory.</remarks>
internal sealed class LocatingReader : TextReader
{
    // The scanner looks at one piece at a time, and finds nothing before it. Twice that, so that it is moved seldom.
    private const int Kept = 2 * CitationScanner.LongestPiece;

    private readonly TextReader _inner;
    private readonly bool _keepsAll;
    private readonly Queue<Seam> _seams;
    private char[] _window = new char[1 << 17];
    private long _windowStart;
    private int _length;

    // The place before which nothing will be asked for.
    private long _base;
    private TextOffset _place = TextOffset.Start;

    /// <summary>A reader over a text.</summary>
    /// <param name="inner">The text that is scanned; closed by whoever opened it.</param>
    /// <param name="seams">Where the text and the file part; <paramref name="inner"/> adds to it as it is read. Null where they are the same.</param>
    /// <param name="keepsAll">Whether all of the text is read before anything is asked for.</param>
    public LocatingReader(TextReader inner, Queue<Seam>? seams = null, bool keepsAll = false)
    {
        _inner = inner;
        _seams = seams ?? [];
        _keepsAll = keepsAll;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = _inner.Read(buffer);
        Forget();
        Remember(buffer[..read]);
        return read;
    }

    /// <summary>Where a citation stands in the file. Citations must be asked for in text order.</summary>
    public LocatedCitation Locate(ScannedCitation citation)
    {
        MoveTo(citation.Start);
        return new LocatedCitation(
            citation,
            Stretch(citation.Start, citation.End),
            citation.Targets.Select(target => Stretch(target.Start, target.End)).ToEquatableArray()
        );
    }

    private TextStretch Stretch(long start, long end) => new(StartAt(start), EndAt(end));

    private TextOffset StartAt(long offset)
    {
        var (from, place) = (_base, _place);
        foreach (var seam in _seams)
        {
            if (seam.Offset > offset)
            {
                break;
            }

            (from, place) = (seam.Offset, seam.After);
        }

        return place.Advance(Between(from, offset));
    }

    private TextOffset EndAt(long offset)
    {
        var (from, place) = (_base, _place);
        foreach (var seam in _seams)
        {
            if (seam.Offset >= offset)
            {
                return seam.Offset == offset ? seam.Before : place.Advance(Between(from, offset));
            }

            (from, place) = (seam.Offset, seam.After);
        }

        return place.Advance(Between(from, offset));
    }

    private void MoveTo(long offset)
    {
        while (_seams.TryPeek(out var seam) && seam.Offset <= offset)
        {
            _seams.Dequeue();
            (_base, _place) = (seam.Offset, seam.After);
        }

        _place = _place.Advance(Between(_base, offset));
        _base = Math.Max(_base, offset);
    }

    private ReadOnlySpan<char> Between(long from, long to) =>
        to <= from ? [] : _window.AsSpan((int)(from - _windowStart), (int)(to - from));

    private void Forget()
    {
        var end = _windowStart + _length;
        if (_keepsAll || _length < Kept)
        {
            return;
        }

        MoveTo(Math.Max(_base, end - CitationScanner.LongestPiece));
        var dead = (int)(_base - _windowStart);
        _window.AsSpan(dead, _length - dead).CopyTo(_window);
        (_windowStart, _length) = (_base, _length - dead);
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
}
