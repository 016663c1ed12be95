using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>References to footnotes: "(n 3)", "supra note 4,", "n 9 above". They cite nothing, and part no citation.</summary>
internal static class NoteReference
{
    private const int MostWords = 4;

    /// <summary>Where a reference to a note ends that begins at a place; the place itself where none does.</summary>
    public static int EndOf(in ScanText at, int position)
    {
        var open = SkipMarks(at, position, out var isBracket);
        var word = open;
        for (var i = 0; i < MostWords; i++)
        {
            var end = at.Lexer.EndOfWord(word);
            if (end == word)
            {
                return position;
            }

            if (LanguageTraits.IsNoteWord(at.Text[word..end]))
            {
                return AfterNumber(at, end, isBracket) is var after and > 0 ? after : position;
            }

            var token = at.Lexer.At(word);
            var isSmall = char.IsLower(at[word]) && (token.Entry is null || token.Can(WordRoles.Above | WordRoles.Link | WordRoles.Of));
            if (!isSmall && !LanguageTraits.IsSee(at.Text[word..end]))
            {
                return position;
            }

            word = at[end] == '.' ? end + 2 : end + 1;
        }

        return position;
    }

    private static int SkipMarks(in ScanText at, int position, out bool isBracket)
    {
        isBracket = false;
        while (
            at[position] is ' ' or '\u00A0' || Punctuation.IsComma(at[position]) || (!isBracket && Punctuation.OpensBracket(at[position]))
        )
        {
            isBracket |= Punctuation.OpensBracket(at[position]);
            position++;
        }

        return position;
    }

    private static int AfterNumber(in ScanText at, int position, bool isBracket)
    {
        position = at[position] == '.' ? position + 1 : position;
        position = at[position] is ' ' or '\u00A0' ? position + 1 : position;
        var end = position;
        while (char.IsDigit(at[end]))
        {
            end++;
        }

        if (end == position)
        {
            return 0;
        }

        var above = at.Lexer.At(end);
        end = above.Kind == TokenKind.Word && above.Can(WordRoles.Above) ? above.End : end;
        return isBracket && Punctuation.ClosesBracket(at[end]) ? end + 1 : end;
    }
}
