namespace TreatyRefs.Grammar;

/// <summary>The numbers of notes in square brackets, which come along where a page is copied: "Article 40[12] and", 宇宙条約 [ 2].</summary>
internal static class NumberOfNote
{
    private const int MostDigits = 3;
    private const int LongestWord = 20;
    private const int Longest = 16;

    /// <summary>How long the one is that opens at a place; 0 where there is none, or where it is what is spoken of: "note [12]", "para.
    /// [12]", the note itself at the head of a line, a link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int open)
    {
        var inside = text[(open + 1)..Math.Min(text.Length, open + Longest)];
        var close = inside.IndexOf(']');
        return close > 0 && AreNumbers(inside[..close]) && !IsLink(inside[(close + 1)..]) && IsBehindText(text, open) ? close + 2 : 0;
    }

    // "12", " 2", "22, 23", "note 6", 注 1
    private static bool AreNumbers(ReadOnlySpan<char> inside)
    {
        var first = inside.IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return false;
        }

        var word = inside[..first].Trim(" .\u00A0");
        var isNote = word.IsEmpty || LanguageTraits.IsNoteWord(word) || LanguageTraits.JoinedNoteWordAt(word) == word.Length;
        var digits = 0;
        foreach (var c in inside[first..])
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > MostDigits || !(char.IsAsciiDigit(c) || c is ' ' or ','))
            {
                return false;
            }
        }

        return isNote && char.IsAsciiDigit(inside.TrimEnd(' ')[^1]);
    }

    // "[12](address)", "[12][name]", "[12]: address"; but "[8][9]" are two notes.
    private static bool IsLink(ReadOnlySpan<char> after) => after is ['(' or ':', ..] or ['[', not (>= '0' and <= '9'), ..];

    private static bool IsBehindText(ReadOnlySpan<char> text, int open)
    {
        var end = open > 0 && text[open - 1] is ' ' or '\u00A0' ? open - 1 : open;
        if (end == 0 || char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '[' or '(' or '\u00A7' or '\u00B6')
        {
            return false;
        }

        var start = end = text[end - 1] == '.' ? end - 1 : end;
        while (start > 0 && end - start < LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..end];
        return word.IsEmpty || !(Vocabulary.IsIn(word, WordRoles.Unit) || LanguageTraits.IsNoteWord(word));
    }
}
