using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A name alone in a bracket, or in a list of names there: it may say once more what stands before the bracket.</summary>
internal static class NameInBracket
{
    private const int MostMarks = 4;
    private const int LongestBracket = 240;
    private const int LongestLabel = 20;

    /// <summary>Where what stands before the bracket ends.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns><see langword="null"/> where the name stands in no bracket, or beside other words.</returns>
    public static int? StartOf(in ScanText at, int start, int end)
    {
        while (at[end] is ' ' or '\u00A0' || Punctuation.ClosesQuote(at[end]))
        {
            end++;
        }

        if (
            !(
                Punctuation.ClosesBracket(at[end])
                || Punctuation.IsComma(at[end])
                || Punctuation.IsListComma(at[end])
                || Punctuation.IsSemicolon(at[end])
                || at[end] is ':' or '：'
                || (at.Lexer.At(end) is { Kind: TokenKind.Word } and && and.Can(WordRoles.And)) // "(CMNUCC o UNFCCC)"
            )
        )
        {
            return null;
        }

        return BracketBefore(at, start) ?? OuterBracket(at, start);
    }

    // "(UNCLOS)", "(the CFE Treaty)", "(« la Convention »)"
    private static int? BracketBefore(in ScanText at, int start)
    {
        var position = start;
        for (var i = 0; i < MostMarks && position > 0; i++)
        {
            position = SkipBack(at, position, beforeName: true);
            if (position > 0 && Punctuation.OpensBracket(at[position - 1]))
            {
                return SkipBack(at, position - 1, beforeName: false);
            }

            var word = at.Cursor.WordBefore(position);
            if (word < 0 || at.Lexer.At(word) is not { Entry: not null } link || !link.Can(WordRoles.Link | WordRoles.Definite))
            {
                return null;
            }

            position = word;
        }

        return null;
    }

    private static int SkipBack(in ScanText at, int position, bool beforeName)
    {
        while (
            position > 0
            && (
                at[position - 1] is ' ' or '\u00A0' or '\n'
                || (
                    beforeName
                        ? at[position - 1] is '\'' or '\u2019' || Punctuation.OpensQuote(at[position - 1])
                        : ClosesQuoteOfName(at[position - 1])
                )
            )
        )
        {
            position--;
        }

        return position;
    }

    // '정부조달에 관한 협정'(Agreement on Government Procurement): title marks are a part of the name, quotation marks are none.
    private static bool ClosesQuoteOfName(char c) => c is '\'' || (Punctuation.ClosesQuote(c) && !Punctuation.ClosesTitle(c));

    // "(englisch: Convention on ..., kurz CEDAW)": after a mark and a word or two, in a bracket that is still open.
    private static int? OuterBracket(in ScanText at, int start)
    {
        var hasMark = false;
        for (var i = start - 1; i >= Math.Max(0, start - LongestBracket); i--)
        {
            var c = at[i];
            if (Punctuation.ClosesBracket(c) || c == '\n')
            {
                return null;
            }

            if (Punctuation.OpensBracket(c))
            {
                return hasMark || start - i <= LongestLabel ? SkipBack(at, i, beforeName: false) : null;
            }

            hasMark |= Punctuation.IsComma(c) || Punctuation.IsListComma(c) || Punctuation.IsSemicolon(c) || c is ':' or '：';
            if (!hasMark && start - i > LongestLabel)
            {
                return null;
            }
        }

        return null;
    }
}
