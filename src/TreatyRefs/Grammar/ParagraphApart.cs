using System.Globalization;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The paragraph of an article behind a full stop and a space, as it is typed in haste: "artículo 33. 1 de la Convención",
/// "Art. 3. 2 KRK", "제2조 1. 양 체약국은". A full stop may as well end the sentence, so that what follows must say whose it is.</summary>
internal static class ParagraphApart
{
    private const int MostDigits = 2;
    private const int MostListed = 4;
    private const int LongestTitle = 2;
    private const int ShortestAbbreviation = 2;

    /// <summary>Reads such a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number of the article ends.</param>
    /// <param name="inner">Where the number goes.</param>
    /// <returns>Where it ends; the same place where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int end, List<ProvisionNumber> inner)
    {
        if (NumberAt(text, end) is not { } number || !IsOfInstrument(text, number.End))
        {
            return end;
        }

        inner.Add(new ProvisionNumber(number.Value));
        return number.End;
    }

    /// <summary>Whether one follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number of the article ends.</param>
    public static bool Follows(ReadOnlySpan<char> text, int end) => NumberAt(text, end) is { } number && IsOfInstrument(text, number.End);

    /// <summary>The paragraph after the sign of an article, with a full stop behind it and no sign: "제2조 1. 양 체약국은".</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the article ends.</param>
    /// <returns><see langword="null"/> where there is none: "제2조 1.5배" has none.</returns>
    public static (int Value, int End)? AfterArticleSign(ReadOnlySpan<char> text, int end) =>
        end > 0
        && end + 1 < text.Length
        && Vocabulary.IsArticleSign(text[end - 1])
        && text[end] is ' ' or '\u00A0'
        && FigureAt(text, end + 1) is { } number
        && number.End < text.Length
        && text[number.End] == '.'
        && (number.End + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[number.End + 1]))
            ? number
            : null;

    private static (int Value, int End)? NumberAt(ReadOnlySpan<char> text, int end) =>
        AfterStop(text, end) is var start
        && start > end
        && FigureAt(text, start) is { } number
        && (number.End == text.Length || !(char.IsLetterOrDigit(text[number.End]) || text[number.End] == '.'))
            ? number
            : null;

    private static (int Value, int End)? FigureAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var value = 0;
        while (end < text.Length && end - start <= MostDigits && char.IsDigit(text[end]))
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[end++]);
        }

        return end - start <= MostDigits && value > 0 ? (value, end) : null;
    }

    private static int AfterStop(ReadOnlySpan<char> text, int end) =>
        end + 2 < text.Length && text[end] == '.' && text[end + 1] is ' ' or '\u00A0' or '\u202F' ? end + 2 : end;

    // "8. 1 y 25. 2 de la Convención", "14. 3 d) del Pacto", "3. 2 KRK"
    private static bool IsOfInstrument(ReadOnlySpan<char> text, int end)
    {
        var lexer = new Lexer(text);
        var after = AfterLetter(text, end);
        if (after < text.Length && Punctuation.ClosesBracket(text[after]))
        {
            return true; // "(UN Charter, Art. 27. 2)"
        }

        var token = lexer.At(after);
        for (var listed = 0; listed < MostListed && Joins(token); listed++)
        {
            token = lexer.At(token.End);
            if (token is not { Kind: TokenKind.Number, IsOrdinal: false })
            {
                return false;
            }

            token = lexer.At(AfterLetter(text, NumberAt(text, token.End)?.End ?? token.End));
        }

        return token.Can(WordRoles.Of) ? NamesInstrument(text, lexer, token) : IsAbbreviation(text, token) || IsInstrumentName(text, token);
    }

    private static bool Joins(Token token) => token.Kind == TokenKind.Comma || (token.Can(WordRoles.And) && !token.Can(WordRoles.Of));

    // "1 d)", "1 (b)"
    private static int AfterLetter(ReadOnlySpan<char> text, int end)
    {
        var start = end < text.Length && text[end] == ' ' ? end + 1 : end;
        start += start < text.Length && text[start] == '(' ? 1 : 0;
        return start + 1 < text.Length && char.IsLetterOrDigit(text[start]) && text[start + 1] == ')' ? start + 2 : end;
    }

    // "12 of the States abstained" begins a sentence.
    private static bool NamesInstrument(ReadOnlySpan<char> text, Lexer lexer, Token of)
    {
        var token = lexer.At(of.End);
        token = token is { Kind: TokenKind.Word, Entry: not null } && token.Can(WordRoles.Definite) ? lexer.At(token.End) : token;
        for (var words = 0; words <= LongestTitle && token.Kind == TokenKind.Word; words++)
        {
            if (token.Can(WordRoles.Designation | WordRoles.Law) || IsAbbreviation(text, token))
            {
                return true;
            }

            token = lexer.At(token.End);
        }

        return false;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word
        && token.End - token.Start >= ShortestAbbreviation
        && char.IsUpper(text[token.Start])
        && NameWords.AreCapitals(text[token.Start..token.End]);

    // "статья 6. 1 Европейской конвенции": a name in the genitive.
    private static bool IsInstrumentName(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word
        && Scripts.IsCyrillic(text[token.Start])
        && (token.Can(WordRoles.Designation) || new Lexer(text).At(token.End).Can(WordRoles.Designation));
}
