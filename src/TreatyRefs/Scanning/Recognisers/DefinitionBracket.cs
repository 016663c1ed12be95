using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A bracket after a name that does nothing but give short names: (en adelante “la Convención Americana” o “la Convención”), (CRC,
/// 'the Convention'), （以下「国連憲章」という。）.</summary>
internal static class DefinitionBracket
{
    private const int ShortestAbbreviation = 2;

    /// <summary>The short names; reading goes on after the bracket.</summary>
    /// <param name="at">The text.</param>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="isAfterName">Whether it opens right after a name, so that an abbreviation in it is none of a body.</param>
    /// <returns><see langword="null"/> where it gives none, or cites a provision besides.</returns>
    public static DefinitionCandidate? Read(in ScanText at, int open, bool isAfterName)
    {
        var close = Apparatus.CloseOf(at, open);
        List<DefinitionCandidate>? terms = null;
        for (var position = open + 1; position < close; )
        {
            var token = at.Lexer.At(position);
            if (CitesProvision(at, token))
            {
                return null;
            }

            if (TermAt(at, token, position, isAfterName) is { } term && term.End <= close)
            {
                (terms ??= []).Add(term);
                position = term.End;
            }
            else
            {
                position = token.Start == position ? Math.Max(at.Lexer.EndOfWord(position), position + 1) : position + 1;
            }
        }

        return terms is [var first, .. var others] ? first with { End = close + 1, Others = others } : null;
    }

    private static bool CitesProvision(in ScanText at, in Token token) =>
        (token.Kind == TokenKind.Word && token.Can(WordRoles.Unit) && at.Lexer.At(token.End).Kind == TokenKind.Number)
        || token is { Kind: TokenKind.Placed, Entry: not null };

    private static DefinitionCandidate? TermAt(in ScanText at, in Token token, int position, bool isAfterName) =>
        at.Cursor.OpensQuotation(position) && !char.IsLetter(at[position - 1]) ? TermReader.Quoted(at, position)
        : token.Start == position && token.Can(WordRoles.Hereinafter) ? HereinafterRecogniser.After(at, token.End)
        : isAfterName && IsAbbreviation(at, position)
            ? TermReader.Term(at, position, Acronym.EndOfSign(at, position), Acronym.EndOfSign(at, position))
        : isAfterName && IsNounAfterOr(at, token, position) ? TermReader.Term(at, position, token.End, token.End)
        : null;

    // "(the CRC, or the Convention)", "(la CIDE ou la Convention)"
    private static bool IsNounAfterOr(in ScanText at, in Token noun, int position)
    {
        if (
            noun.Start != position
            || noun.Kind != TokenKind.Word
            || !noun.Can(WordRoles.Designation)
            || !char.IsUpper(at[position])
            || !Punctuation.ClosesBracket(at[noun.End])
        )
        {
            return false;
        }

        var before = at.Cursor.WordBeforeArticle(position);
        return before >= 0 && at.Lexer.At(before) is { Entry: not null } or && or.Can(WordRoles.And);
    }

    // Alone between the marks, "(CRC, ...", "...; CRC)", and no name that is known anyway.
    private static bool IsAbbreviation(in ScanText at, int position)
    {
        var end = Acronym.EndOfSign(at, position);
        return end - position >= ShortestAbbreviation
            && IsMark(at[at[end] == ' ' ? end + 1 : end]) // "( CRC )"
            && IsMark(at[position - (at[position - 1] == ' ' ? 2 : 1)])
            && NameReader.ByName(at, position) is null;
    }

    private static bool IsMark(char c) =>
        Punctuation.IsComma(c) || Punctuation.IsSemicolon(c) || Punctuation.OpensBracket(c) || Punctuation.ClosesBracket(c);
}
