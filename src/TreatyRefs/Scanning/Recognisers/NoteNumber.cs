using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A note that is referred to by its number: "n 6", "note 4 above", "前掲注（3）".</summary>
/// <param name="Number">The number.</param>
/// <param name="End">Where the words end.</param>
internal readonly record struct NoteNumber(int Number, int End)
{
    private const int MostWords = 4;
    private const int MostDigits = 4;

    /// <summary>One whose word begins at a place.</summary>
    public static NoteNumber? At(in ScanText at, int position)
    {
        var end = EndOfWord(at, position);
        if (end == position)
        {
            return null;
        }

        end = SkipSpace(at, at[end] == '.' ? end + 1 : end);
        var isOpen = Punctuation.OpensBracket(at[end]) || at[end] == '[';
        end = isOpen ? end + 1 : end;
        if (ReadNumber(at, ref end) is not { } number || (isOpen && !(Punctuation.ClosesBracket(at[end]) || at[end] == ']')))
        {
            return null;
        }

        end = isOpen ? end + 1 : end;
        return GoesOn(at, end) ? null : new NoteNumber(number, AfterAbove(at, end));
    }

    /// <summary>Where the sign of a note ends that stands between a name and its article, where words have no spaces: 《公约》①第287条,
    /// 《宪章》[1]第51条.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where it may begin.</param>
    /// <returns><see langword="null"/> where there is none.</returns>
    public static int? AfterSign(in ScanText at, int position)
    {
        var isOpen = at[position] == '[';
        var end = isOpen ? position + 1 : position;
        return
            (isOpen || at[position] is >= '①' and <= '⑳')
            && ReadNumber(at, ref end) is not null
            && (!isOpen || at[end++] == ']')
            && at.Lexer.At(end) is { Kind: TokenKind.Placed } article
            && article.Start == end
            ? end
            : null;
    }

    /// <summary>One that follows a place, after a comma or in brackets: "(n 6)", ", supra note 4".</summary>
    public static NoteNumber? After(in ScanText at, int position)
    {
        var word = SkipMarks(at, position, out var isBracket);
        for (var i = 0; i < MostWords && word < at.Text.Length; i++)
        {
            if (At(at, word) is { } read)
            {
                return isBracket && Punctuation.ClosesBracket(at[read.End]) ? read with { End = read.End + 1 } : read;
            }

            var end = at.Lexer.EndOfWord(word);
            if (end == word || !MayStandBefore(at, word, end))
            {
                return null;
            }

            end = at[end] == '.' || Punctuation.IsComma(at[end]) ? end + 1 : end;
            word = SkipSpace(at, end);
        }

        return null;
    }

    /// <summary>Whether a word may stand between what is cited and the word for a note: supra, see, the.</summary>
    private static bool MayStandBefore(in ScanText at, int word, int end) =>
        LanguageTraits.IsSee(at.Text[word..end]) || at.Lexer.At(word).Can(WordRoles.Above | WordRoles.Definite);

    private static int EndOfWord(in ScanText at, int position)
    {
        if (!NameWords.IsWordOfItsOwn(at[position]))
        {
            var end = at.Lexer.EndOfWord(position);
            return end > position && LanguageTraits.IsNoteWord(at.Text[position..end]) ? end : position;
        }

        // 关注3: one sign that ends another word is no word for a note.
        var length = LanguageTraits.JoinedNoteWordAt(at.Text[position..]);
        return length == 1 && NameWords.IsWordOfItsOwn(at[position - 1]) ? position : position + length;
    }

    private static int? ReadNumber(in ScanText at, ref int position)
    {
        if (at[position] is >= '①' and <= '⑳')
        {
            return at[position++] - '①' + 1;
        }

        var (number, start) = (0, position);
        while (char.IsDigit(at[position]) && position - start < MostDigits)
        {
            number = (10 * number) + (int)char.GetNumericValue(at[position++]);
        }

        return position == start || char.IsLetterOrDigit(at[position]) && !NameWords.IsWordOfItsOwn(at[position]) ? null : number;
    }

    // "n 6.5", "n 6,000", "nn 6-8", "n 6 %" are no note, or several.
    private static bool GoesOn(in ScanText at, int end)
    {
        if (at[end] is '.' or ',' or '-' or '–' or '/' && char.IsDigit(at[end + 1]))
        {
            return true;
        }

        var next = at.Lexer.At(end);
        return at[next.Start] == '%' || (next.Can(WordRoles.And | WordRoles.To) && at.Lexer.At(next.End).Kind == TokenKind.Number);
    }

    private static int AfterAbove(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word } above && above.Can(WordRoles.Above) ? above.End : end;

    private static int SkipSpace(in ScanText at, int position) => at[position] is ' ' or '\u00A0' ? position + 1 : position;

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
}
