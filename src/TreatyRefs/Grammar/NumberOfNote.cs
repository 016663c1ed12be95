namespace TreatyRefs.Grammar;

/// <summary>The numbers of notes in square brackets, which come along where a page is copied: "Article 40[12] and", 宇宙条約 [ 2].</summary>
internal static class NumberOfNote
{
    private const int MostDigits = 3;
    private const int LongestWord = 20;

    /// <summary>How long the one is that opens at a place; 0 where there is none, or where it is what is spoken of: "note [12]", "para.
    /// [12]", the note itself at the head of a line, a link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int open)
    {
        var end = SkipSpace(text, open + 1);
        var first = end;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var close = SkipSpace(text, end);
        return
            end - first is > 0 and <= MostDigits
            && close < text.Length
            && text[close] == ']'
            && !(close + 1 < text.Length && text[close + 1] is '(' or '[' or ':')
            && IsBehindText(text, open)
            ? close + 1 - open
            : 0;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] == ' ' ? position + 1 : position;

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
