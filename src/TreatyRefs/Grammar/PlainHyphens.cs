using System.Buffers;

namespace TreatyRefs.Grammar;

/// <summary>Writes the hyphens and dashes that word processors and wide scripts have as those that everybody has: U+2011, which does not
/// break, as <c>-</c>; the minus sign and the wide and small hyphens as <c>–</c>.</summary>
/// <remarks>A text keeps its length. Used again and again, for one piece at a time.</remarks>
internal sealed class PlainHyphens
{
    private const char NotBreaking = '\u2011';

    private static readonly SearchValues<char> s_others = SearchValues.Create(NotBreaking, '\u2212', '\uFE63', '\uFF0D');

    private char[] _room = [];

    /// <summary>Whether the piece had others.</summary>
    public bool Any { get; private set; }

    /// <summary>A piece with plain ones.</summary>
    /// <param name="piece">The piece.</param>
    /// <returns>The piece itself where it has no others; stands until it is asked for the next.</returns>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> piece)
    {
        var found = piece.IndexOfAny(s_others);
        Any = found >= 0;
        if (!Any)
        {
            return piece;
        }

        _room = _room.Length < piece.Length ? new char[piece.Length] : _room;
        piece.CopyTo(_room);
        var plain = _room.AsSpan(0, piece.Length);
        while (found >= 0)
        {
            plain[found] = Plain(plain[found]);
            var next = plain[(found + 1)..].IndexOfAny(s_others);
            found = next < 0 ? next : found + 1 + next;
        }

        return plain;
    }

    /// <summary>A citation that somebody typed, with plain ones.</summary>
    public static string Of(string citation) =>
        citation.AsSpan().ContainsAny(s_others) ? new PlainHyphens().Of(citation.AsSpan()).ToString() : citation;

    private static char Plain(char c) => c == NotBreaking ? '-' : '–';
}
