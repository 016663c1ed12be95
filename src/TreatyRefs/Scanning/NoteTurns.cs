using TreatyRefs.Grammar;
using TreatyRefs.Scanning.Binding;

namespace TreatyRefs.Scanning;

/// <summary>Follows a text into its notes and out of them, and says so to the discourse.</summary>
/// <param name="discourse">What the text has said.</param>
/// <param name="spans">Where its notes stand; <see langword="null"/> where its format does not say.</param>
internal sealed class NoteTurns(Discourse discourse, NoteSpans? spans)
{
    private readonly NumberedNotes _numbered = new();
    private TextNote? _open;
    private long _start;
    private int _marks;

    /// <summary>The next place at which a note begins or ends, or a mark leads to one.</summary>
    public long Next { get; private set; }

    /// <summary>Goes on to a place.</summary>
    /// <param name="piece">The piece in which it is.</param>
    /// <param name="offset">Where that begins.</param>
    /// <param name="position">The place in the piece.</param>
    /// <returns>Whether a note begins or ends there.</returns>
    public bool MoveTo(ReadOnlySpan<char> piece, long offset, int position)
    {
        PassMarks(offset + position);
        var turns = TurnAt(piece, offset, position);
        Next = Math.Min(Next, spans?.Marks is { } marks && _marks < marks.Count ? marks[_marks].Place : long.MaxValue);
        return turns;
    }

    private void PassMarks(long place)
    {
        for (; spans?.Marks is { } marks && _marks < marks.Count && marks[_marks].Place <= place; _marks++)
        {
            discourse.Apply(new DiscourseEvent.NoteMarked(marks[_marks].Number));
        }
    }

    private bool TurnAt(ReadOnlySpan<char> piece, long offset, int position)
    {
        var place = offset + position;
        if (spans?.EndingAfter(place) is not { } span)
        {
            Next = long.MaxValue;
            return spans is { Any: true } && Turn(null, piece, offset, position);
        }

        var isInside = span.Start <= place;
        Next = isInside ? span.End : span.Start;
        return Turn(isInside ? span.Note : null, piece, offset, position);
    }

    /// <summary>Goes on to a new line, which may begin a note in a text whose format knows none.</summary>
    /// <param name="piece">The piece in which it is.</param>
    /// <param name="offset">Where that begins.</param>
    /// <param name="line">Where the line before begins.</param>
    /// <param name="newline">Where that ends.</param>
    /// <param name="endsParagraph">Whether a paragraph ends there.</param>
    /// <returns>Whether a note begins or ends there.</returns>
    public bool PassLine(ReadOnlySpan<char> piece, long offset, int line, int newline, bool endsParagraph) =>
        spans is not { Any: true }
        && _numbered.TryPass(piece, line, newline, endsParagraph, out var number)
        && (number is not null || _open is not null)
        && Turn(number is { } begun ? new TextNote(begun) : null, piece, offset, newline + 1);

    private bool Turn(TextNote? note, ReadOnlySpan<char> piece, long offset, int position)
    {
        if (note == _open)
        {
            return false;
        }

        if (_open is not null)
        {
            End(piece, offset, position);
        }

        if (note is not null)
        {
            discourse.Apply(new DiscourseEvent.NoteBegan(note.Number));
        }

        (_open, _start) = (note, offset + position);
        return true;
    }

    // Of a note that was cut between two pieces, the end is looked at.
    private void End(ReadOnlySpan<char> piece, long offset, int position)
    {
        var text = piece[..position];
        var note = text[(int)Math.Clamp(_start - offset, 0, position)..];
        var rest = text[(int)Math.Clamp(discourse.Notes.LastPlace - offset, position - note.Length, position)..];
        discourse.Apply(
            new DiscourseEvent.NoteEnded(
                discourse.Notes.HasCited && LanguageTraits.SpeaksOfSource(note),
                discourse.Notes.HasCited && LanguageTraits.SpeaksOfSource(rest)
            )
        );
    }
}
