using System.Globalization;
using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>What a character is to words.</summary>
internal enum WordPart
{
    /// <summary>It stands between words.</summary>
    Separator,

    /// <summary>It is of a word.</summary>
    Letter,

    /// <summary>It is of a script whose words are found by any part of them.</summary>
    Run,

    /// <summary>It belongs to what it follows.</summary>
    Mark,
}

/// <summary>Goes over the words of a text from left to right.</summary>
/// <remarks>A word is a run of letters and digits with their marks. Scripts that put no space between words, and Korean, whose particles
/// cling to their word, come as whole runs: <see cref="IsRun"/>. Every UTF-16 code unit of a run is a place of its own, so that
/// any part of it can be found.</remarks>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

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
        var sort = WordPart.Separator;
        while (i < _text.Length && (sort = SortAt(i)) is WordPart.Separator or WordPart.Mark)
        {
            i++;
        }

        _start = i;
        IsRun = sort == WordPart.Run;
        while (i < _text.Length && SortAt(i) is var next && (next == sort || next == WordPart.Mark))
        {
            i++;
        }

        _end = i;
        return _end > _start;
    }

    /// <summary>What a character is that is not one half of a pair.</summary>
    public static WordPart PartOf(char c)
    {
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c) ? WordPart.Letter : WordPart.Separator;
        }

        if (char.IsLetterOrDigit(c) || Scripts.IsZero(c))
        {
            return Scripts.IsFoundByParts(c) ? WordPart.Run : WordPart.Letter;
        }

        return
            char.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
            ? Scripts.IsFoundByParts(c)
                ? WordPart.Run
                : WordPart.Mark
            : WordPart.Separator;
    }

    private readonly WordPart SortAt(int i) =>
        !char.IsSurrogate(_text[i]) ? PartOf(_text[i])
        : IsLetterPair(i) ? WordPart.Run
        : WordPart.Separator;

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
