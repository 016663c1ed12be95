using System.Globalization;
using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>Goes over the words of a text from left to right.</summary>
/// <remarks>A word is a run of letters and digits with their marks. Scripts that put no space between words, and Korean, whose particles
/// cling to their word, come as whole runs: <see cref="IsRun"/>. Every UTF-16 code unit of a run is a place of its own, so that
/// any part of it can be found.</remarks>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    private enum Sort
    {
        Separator,
        Letter,
        Run,
        Mark,
    }

    /// <summary>Where the word begins, in UTF-16 code units.</summary>
    public readonly int Start => _start;

    /// <summary>Where it ends.</summary>
    public readonly int End => _end;

    /// <summary>Whether it is a run of a script without spaces between words.</summary>
    public bool IsRun { get; private set; }

    /// <summary>The word as it is written.</summary>
    public readonly ReadOnlySpan<char> Word => _text[_start.._end];

    /// <summary>How many places it takes up.</summary>
    public readonly int Places => IsRun ? _end - _start : 1;

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        var i = _end;
        var sort = Sort.Separator;
        while (i < _text.Length && (sort = SortAt(i)) is Sort.Separator or Sort.Mark)
        {
            i++;
        }

        _start = i;
        IsRun = sort == Sort.Run;
        while (i < _text.Length && SortAt(i) is var next && (next == sort || next == Sort.Mark))
        {
            i++;
        }

        _end = i;
        return _end > _start;
    }

    private readonly Sort SortAt(int i)
    {
        var c = _text[i];
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c) ? Sort.Letter : Sort.Separator;
        }

        if (char.IsSurrogate(c))
        {
            return IsLetterPair(i) ? Sort.Run : Sort.Separator;
        }

        if (char.IsLetterOrDigit(c) || Scripts.IsZero(c))
        {
            return Scripts.IsFoundByParts(c) ? Sort.Run : Sort.Letter;
        }

        return
            char.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
            ? Scripts.IsFoundByParts(c)
                ? Sort.Run
                : Sort.Mark
            : Sort.Separator;
    }

    // The rarer Chinese characters are two code units each; emoji are too, and are no letters.
    private readonly bool IsLetterPair(int i)
    {
        var first = char.IsLowSurrogate(_text[i]) ? i - 1 : i;
        return first >= 0
            && first + 1 < _text.Length
            && Rune.TryCreate(_text[first], _text[first + 1], out var rune)
            && Rune.IsLetter(rune);
    }
}
