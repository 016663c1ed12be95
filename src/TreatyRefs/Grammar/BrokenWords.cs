using System.Buffers;

namespace TreatyRefs.Grammar;

/// <summary>Puts words together that typesetting has parted at the end of a line, hyphen and break still in them: <c>Conven-⏎tion</c>, or
/// with a space where the break was; and those whose first letter whoever quotes has changed: <c>[A]rticle</c>. What a word of the
/// languages or of names comes of is put together, and nothing else. The numbers of notes are taken out: "Articles 40 [696] and
/// 44".</summary>
/// <remarks>A text keeps its length: the room of the hyphen or the brackets goes before the word. Used again and again, for one piece at
/// a time.</remarks>
internal sealed class BrokenWords
{
    // With more before a word it would be too far from the one before to belong to the same name.
    private const int MostBetween = 3;
    private const int ShortestPart = 2;
    private const int LongestWord = 40;
    private const int MostDigits = 3;
    private const char SoftHyphen = '\u00AD';

    private static readonly SearchValues<char> s_marks = SearchValues.Create('-', SoftHyphen, '\u2010', '[', '\n');

    // Where words begin that were put together, in text order, and how far before that they are written.
    private readonly List<(int Start, int Before)> _moved = [];
    private char[] _room = [];

    // Whether the piece was copied, to be changed.
    private bool _isChanged;

    /// <summary>Whether the piece has such words.</summary>
    public bool Any => _isChanged;

    /// <summary>A piece with its words put together.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="lookup">What knows the words of names.</param>
    /// <returns>As long as the piece, and the piece itself where no word is broken; stands until it is asked for the next.</returns>
    public ReadOnlySpan<char> Mend(ReadOnlySpan<char> piece, WordLookup lookup)
    {
        _moved.Clear();
        _isChanged = false;
        var mended = piece;
        for (var from = 0; piece[from..].IndexOfAny(s_marks) is var found and >= 0; )
        {
            var hyphen = from + found;
            from = hyphen + 1;
            if (piece[hyphen] == '\n')
            {
                mended = JoinLines(piece, mended, hyphen);
                continue;
            }

            if (piece[hyphen] == '[')
            {
                mended =
                    OpensWord(piece, hyphen) ? WithoutBrackets(piece, mended, hyphen)
                    : NumberOfNote.LengthAt(piece, hyphen) is var length and > 0 ? WithoutNumber(piece, mended, hyphen, length)
                    : mended;
                continue;
            }

            var (start, next, end) = PartsAround(mended, hyphen);
            if (end > 0 && MayMove(start, next - hyphen) && IsOne(mended[start..end], hyphen - start, end - next, lookup))
            {
                mended = _isChanged ? mended : Copy(piece);
                Join(start, hyphen, next);
            }
        }

        return mended;
    }

    /// <summary>Where something is written that begins at a place of the mended piece.</summary>
    public int Written(int start)
    {
        var (low, high) = (0, _moved.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_moved[middle].Start == start)
            {
                return start - _moved[middle].Before;
            }

            (low, high) = _moved[middle].Start < start ? (middle + 1, high) : (low, middle - 1);
        }

        return start;
    }

    // "[t]his Agreement", "[A]rticle 6"
    private static bool OpensWord(ReadOnlySpan<char> text, int open) =>
        text[open..] is ['[', var letter, ']', var next, ..]
        && char.IsLetter(letter)
        && char.IsLower(next)
        && (open == 0 || !char.IsLetterOrDigit(text[open - 1]));

    private ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> piece, ReadOnlySpan<char> mended, int open)
    {
        mended = _isChanged ? mended : Copy(piece);
        (_room[open], _room[open + 1], _room[open + 2]) = (' ', ' ', piece[open + 1]);
        _moved.Add((open + 2, 2));
        return mended;
    }

    // In scripts without spaces a line breaks anywhere: １⏎４条, 同条⏎約. A number is put together, and a noun for instruments.
    private ReadOnlySpan<char> JoinLines(ReadOnlySpan<char> piece, ReadOnlySpan<char> mended, int end)
    {
        if (end == 0 || end + 1 == piece.Length || !IsJoined(piece[end - 1]) || !IsJoined(piece[end + 1]))
        {
            return mended;
        }

        var start = end - 1;
        while (start > 0 && end - start < MostDigits && IsWideDigit(piece[start]) && IsWideDigit(piece[start - 1]))
        {
            start--;
        }

        var isNumber = IsWideDigit(piece[end - 1]) && IsWideDigit(piece[end + 1]);
        if (!isNumber && !Vocabulary.IsIn([piece[end - 1], piece[end + 1]], WordRoles.Designation))
        {
            return mended;
        }

        mended = _isChanged ? mended : Copy(piece);
        Join(start, end, end + 1);
        return mended;
    }

    private static bool IsJoined(char c) => IsWideDigit(c) || Text.Scripts.IsJoined(c);

    private static bool IsWideDigit(char c) => c is >= '\uFF10' and <= '\uFF19';

    private ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> piece, ReadOnlySpan<char> mended, int open, int length)
    {
        mended = _isChanged ? mended : Copy(piece);
        _room.AsSpan(open, length).Fill(' ');
        return mended;
    }

    private ReadOnlySpan<char> Copy(ReadOnlySpan<char> piece)
    {
        if (_room.Length < piece.Length)
        {
            _room = new char[piece.Length];
        }

        _isChanged = true;
        piece.CopyTo(_room);
        return _room.AsSpan(0, piece.Length);
    }

    private void Join(int start, int hyphen, int next)
    {
        var length = next - hyphen;
        _room.AsSpan(start, hyphen - start).CopyTo(_room.AsSpan(start + length));
        _room.AsSpan(start, length).Fill(' ');
        var before = length + MovedBefore(start);
        if (before > length)
        {
            _moved.RemoveAt(_moved.Count - 1);
        }

        _moved.Add((start + length, before));
    }

    private bool MayMove(int start, int length) => length + MovedBefore(start) <= MostBetween;

    // How far a word that is in more than two parts was moved already.
    private int MovedBefore(int start) => _moved.Count > 0 && _moved[^1].Start == start ? _moved[^1].Before : 0;

    // Two parts of a word around a hyphen; no end where these are none.
    private static (int Start, int Next, int End) PartsAround(ReadOnlySpan<char> text, int hyphen)
    {
        var next = hyphen + 1;
        var lines = 0;
        while (next < text.Length && next - hyphen <= MostBetween && char.IsWhiteSpace(text[next]))
        {
            lines += text[next++] == '\n' ? 1 : 0;
        }

        var isBroken = next > hyphen + 1 || text[hyphen] == SoftHyphen;
        if (
            !isBroken
            || lines > 1
            || next - hyphen > MostBetween
            || hyphen == 0
            || next == text.Length
            || !GoesOn(text, hyphen, next, lines)
        )
        {
            return default;
        }

        var (start, end) = (hyphen, next);
        while (start > 0 && hyphen - start <= LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - next <= LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return hyphen - start >= ShortestPart && end - next >= ShortestPart && end - next + hyphen - start <= LongestWord
            ? (start, next, end)
            : default;
    }

    // A word goes on in small letters, or in capitals where a line has nothing else.
    private static bool GoesOn(ReadOnlySpan<char> text, int hyphen, int next, int lines) =>
        char.IsLower(text[next])
            ? char.IsLetter(text[hyphen - 1])
            : lines == 1 && hyphen > 1 && char.IsUpper(text[next]) && char.IsUpper(text[hyphen - 1]) && char.IsUpper(text[hyphen - 2]);

    // A soft hyphen inside a line is nothing that is written.
    private static bool IsOne(ReadOnlySpan<char> parts, int first, int second, WordLookup lookup)
    {
        if (parts[first] == SoftHyphen && parts.Length == first + 1 + second)
        {
            return true;
        }

        Span<char> room = stackalloc char[LongestWord];
        parts[..first].CopyTo(room);
        parts[^second..].CopyTo(room[first..]);
        var word = room[..(first + second)];
        return (lookup.Of(word).Number > 0 || Vocabulary.Find(word) is not null) && !LanguageTraits.KeepsHyphen(parts[..first]);
    }
}
