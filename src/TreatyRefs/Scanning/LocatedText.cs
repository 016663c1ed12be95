using TreatyRefs.Collections;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning;

/// <summary>A text that knows where in its file each character stands.</summary>
/// <remarks>Readers of formats make it: what a reader sees of a page is the text, and a citation's place in the file comes from here.
/// It is read once, from its beginning to its end, by <see cref="CitationScanner"/> or whoever takes a <see cref="TextReader"/>; as much
/// is held in memory as the scanner may still find something in, and all of it after <see cref="ReadToEnd"/>, after which it may be
/// scanned any number of times. Not safe to share between threads. Equality: by identity.</remarks>
public sealed class LocatedText : TextReader
{
    private const int Block = 1 << 16;

    private readonly IEnumerator<LocatedPiece> _pieces;
    private readonly TextPlaces _places = new();
    private readonly Dictionary<TextSpan, TextStretch> _evidence = [];
    private long _read;
    private string? _whole;

    /// <summary>A text of pieces, as a reader of a format makes them.</summary>
    /// <param name="pieces">The pieces in the order of the file, gone through once, as they are needed.</param>
    public LocatedText(IEnumerable<LocatedPiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        _pieces = pieces.GetEnumerator();
    }

    /// <summary>Where items of lists begin whose bullets are no part of it, as far as it has been read.</summary>
    internal LevelPlaces Items { get; } = new();

    /// <summary>Where its headings begin whose marks are no part of it, as far as it has been read.</summary>
    internal LevelPlaces Headings { get; } = new();

    /// <summary>Where its notes stand, as far as it has been read.</summary>
    internal NoteSpans Notes { get; } = new();

    /// <summary>The text, if <see cref="ReadToEnd"/> has read it from its beginning.</summary>
    internal string? Whole => _whole;

    /// <summary>A text that is its file.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same with places.</returns>
    public static LocatedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LocatedText([LocatedPiece.Verbatim(text.AsMemory(), TextOffset.Start)]);
    }

    /// <summary>A text that is its file, read as it is needed.</summary>
    /// <param name="text">The text from its beginning; not closed.</param>
    /// <returns>The same with places.</returns>
    public static LocatedText Of(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LocatedText(Blocks(text));
    }

    /// <inheritdoc/>
    public override int Peek() => Fill() ? _places.Between(_read, _read + 1)[0] : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        var next = Peek();
        _read += next < 0 ? 0 : 1;
        return next;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return Read(buffer.AsSpan(index, count));
    }

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        var count = 0;
        while (count < buffer.Length && Fill())
        {
            var taken = (int)Math.Min(buffer.Length - count, _places.End - _read);
            _places.Between(_read, _read + taken).CopyTo(buffer[count..]);
            _read += taken;
            count += taken;
        }

        return count;
    }

    /// <summary>Reads what has not been read yet; if that is all of the text, it is held from now on.</summary>
    /// <returns>The characters.</returns>
    public override string ReadToEnd()
    {
        var start = _read;
        _places.KeepsAll = true;
        while (Fill())
        {
            _read = _places.End;
        }

        var rest = new string(_places.Between(start, _read));
        _whole ??= start == 0 ? rest : null;
        return rest;
    }

    /// <summary>Where in the file the citations of one piece stand, and the words that decide what they mean.</summary>
    /// <param name="citations">The citations, in text order.</param>
    /// <param name="from">Where the piece begins.</param>
    /// <param name="pending">The words that may decide what later pieces mean: their places are kept, since the text is not.</param>
    internal IEnumerable<LocatedCitation> Locate(IReadOnlyList<ScannedCitation> citations, long from, IEnumerable<TextSpan> pending)
    {
        // In text order, so that each place is counted from the one before it.
        var kept = pending.ToHashSet();
        var before = citations.SelectMany(EvidenceOf).Concat(kept).Where(span => span.Start >= from).Distinct();
        var waiting = new Queue<TextSpan>(before.OrderBy(span => span.Start));
        var located = new List<LocatedCitation>(citations.Count);
        foreach (var citation in citations)
        {
            Remember(waiting, citation.Start);
            located.Add(Locate(citation));
        }

        Remember(waiting, long.MaxValue);
        foreach (var span in _evidence.Keys.Except(kept).ToList())
        {
            _evidence.Remove(span);
        }

        return located;
    }

    private static IEnumerable<TextSpan> EvidenceOf(ScannedCitation citation) =>
        citation.Targets.Select(target => target.Evidence).OfType<TextSpan>();

    private void Remember(Queue<TextSpan> waiting, long until)
    {
        while (waiting.TryPeek(out var span) && span.Start <= until)
        {
            waiting.Dequeue();
            _places.MoveTo(span.Start);
            _evidence.TryAdd(span, _places.PlaceOf(span.Start, span.End));
        }
    }

    private LocatedCitation Locate(ScannedCitation citation)
    {
        _places.MoveTo(citation.Start);
        var targets = citation.Targets.AsSpan();
        foreach (var target in targets)
        {
            if (target.Evidence is { } span && span.Start >= citation.Start && !_evidence.ContainsKey(span))
            {
                _evidence.Add(span, _places.PlaceOf(span.Start, span.End));
            }
        }

        var (places, evidence) = (new TextStretch[targets.Length], new TextStretch?[targets.Length]);
        for (var i = 0; i < targets.Length; i++)
        {
            places[i] = _places.PlaceOf(targets[i].Start, targets[i].End);
            evidence[i] = targets[i].Evidence is { } span && _evidence.TryGetValue(span, out var place) ? place : null;
        }

        return new LocatedCitation(citation, _places.PlaceOf(citation.Start, citation.End), EquatableArray.Owning(places))
        {
            Evidence = EquatableArray.Owning(evidence),
        };
    }

    /// <summary>This text, of which nothing has been read yet.</summary>
    /// <exception cref="InvalidOperationException">Something has.</exception>
    internal TextReader FromItsBeginning() =>
        _read == 0 ? this : throw new InvalidOperationException("This text has been read already; ReadToEnd keeps it for more than once.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pieces.Dispose();
        }

        base.Dispose(disposing);
    }

    // Whether there is something that has not been read.
    private bool Fill()
    {
        while (_read == _places.End)
        {
            if (!_pieces.MoveNext())
            {
                return false;
            }

            Add(_pieces.Current);
        }

        return true;
    }

    private void Add(LocatedPiece piece)
    {
        var start = _places.End;
        if (piece.Mark is { } mark)
        {
            Notes.AddMark(start, mark);
        }

        if (piece.Item is { } level)
        {
            Items.Add(start, level, Kept(start));
        }

        if (piece.Heading is { } heading)
        {
            Headings.Add(start, heading, Kept(start));
        }

        _places.Add(piece);
        if (piece.Note is { } note && _places.End > start)
        {
            Notes.Add(start, _places.End, note, Kept(start));
        }
    }

    // Before that nothing will be asked for.
    private long Kept(long place) => _places.KeepsAll ? 0 : place - (2 * CitationScanner.LongestPiece);

    private static IEnumerable<LocatedPiece> Blocks(TextReader text)
    {
        var block = new char[Block];
        var place = TextOffset.Start;
        while (text.Read(block, 0, block.Length) is var read and > 0)
        {
            var piece = LocatedPiece.Verbatim(block.AsMemory(0, read), place);
            place = piece.Place.End;
            yield return piece;
        }
    }
}
