namespace TreatyRefs.Grammar;

/// <summary>The day that stands beside the number of a resolution: "of 28 April 2004", "от 10 июня 1999 года", "2008年6月19日".</summary>
internal static class ResolutionDate
{
    private const int FirstYear = 1000;

    /// <summary>Where the day ends that stands at a place; the place where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The place.</param>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        const int MostTokens = 9;
        var lexer = new Lexer(text);
        var (end, hasMonth) = (position, false);
        var token = lexer.At(position);
        for (var i = 0; i < MostTokens && token.End > token.Start; i++)
        {
            var isYear = token.Kind == TokenKind.Number && token.Number.Leading >= FirstYear;
            hasMonth |= token.Can(WordRoles.Month);
            if (isYear && hasMonth)
            {
                return SkipYearWord(text, lexer, token.End);
            }

            if (
                token.Start < text.Length
                && char.IsDigit(text[token.Start])
                && SkipSignedDate(text, token.Start) is var signed
                && signed > token.Start
            )
            {
                return signed;
            }

            if (!MayStandInDate(text, token, isFirst: i == 0))
            {
                return end;
            }

            token = lexer.At(token.End);
        }

        return end;
    }

    private static bool MayStandInDate(ReadOnlySpan<char> text, Token token, bool isFirst) =>
        token.Kind switch
        {
            TokenKind.Comma => isFirst,
            TokenKind.Number => token.Number.Leading < FirstYear,
            TokenKind.Other => text[token.Start] is '.' or 'º',
            TokenKind.Word => token.Can(WordRoles.Month | WordRoles.Link | WordRoles.Of)
                || LanguageTraits.IsDateWord(text[token.Start..token.End]),
            _ => false,
        };

    private static int SkipYearWord(ReadOnlySpan<char> text, Lexer lexer, int position)
    {
        var word = lexer.At(position);
        return word.Kind == TokenKind.Word && LanguageTraits.IsYearWord(text[word.Start..word.End]) ? word.End : position;
    }

    private static int SkipSignedDate(ReadOnlySpan<char> text, int position)
    {
        var (end, signs) = (position, 0);
        while (end < text.Length && char.IsDigit(text[end]))
        {
            var digits = end;
            while (digits < text.Length && char.IsDigit(text[digits]))
            {
                digits++;
            }

            if (digits >= text.Length || !LanguageTraits.IsDateSign(text[digits]))
            {
                break;
            }

            (end, signs) = (digits + 1, signs + 1);
        }

        return signs > 1 ? end : position;
    }
}
