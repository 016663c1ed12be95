using System.Buffers;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads the words of a short name.</summary>
internal static class TermReader
{
    /// <summary>The longest short name, in UTF-16 code units.</summary>
    public const int LongestTerm = 80;

    private static readonly SearchValues<char> s_numberSigns = SearchValues.Create("IVX0123456789.-\u2010\u2011\u2013 ");

    /// <summary>The short name that a quotation is.</summary>
    public static DefinitionCandidate? Quoted(in ScanText at, int open)
    {
        var limit = Math.Min(at.Text.Length, open + LongestTerm);
        for (var i = open + 1; i < limit; i++)
        {
            var isApostrophe = at[i] is '\u2019' or '\'' && i + 1 < limit && IsLetterAfterApostrophe(at[i + 1]);
            if (at.Cursor.ClosesQuotation(i) && !isApostrophe)
            {
                return Term(at, open + 1, i, i + 1) is { } term ? term with { IsExplicit = true } : null;
            }
        }

        return null;
    }

    // "Geneva Conventions (I-IV)", "(III)": which they are, and no short names.
    private static bool IsNumber(ReadOnlySpan<char> term) => !term.ContainsAnyExcept(s_numberSigns);

    // ‘협약’이라 한다: where words have no spaces between them, no apostrophe stands in one.
    private static bool IsLetterAfterApostrophe(char c) => char.IsLetter(c) && !NameWords.IsWordOfItsOwn(c);

    /// <summary>The short name without its article: "the Convention" is defined, and "of the Convention" is found.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="next">Where reading goes on.</param>
    public static DefinitionCandidate? Term(in ScanText at, int start, int end, int next)
    {
        while (
            start < end
            && at.Lexer.At(start) is { Kind: TokenKind.Word, Entry: not null } token
            && token.End < end
            && token.Can(WordRoles.Link | WordRoles.Of)
            && !token.Can(WordRoles.Designation | WordRoles.Unit)
            && (!char.IsUpper(at[token.Start]) || token.Can(WordRoles.Definite))
        )
        {
            start = token.End;
        }

        while (start < end && !NameWords.IsInWord(at[start]) && !NameWords.IsWordOfItsOwn(at[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(at[end - 1]))
        {
            end--;
        }

        return end - start is > 1 and < LongestTerm && !IsNumber(at.Text[start..end])
            ? new DefinitionCandidate(start, next, at.Text[start..end].ToString())
            : null;
    }
}
