using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>What is a number in a list of provisions, and what only looks like one.</summary>
internal static class ListRules
{
    // "8 May", "17 juillet", but not "8 may": English months have a capital.
    public static bool IsMonth(ReadOnlySpan<char> text, Token word) =>
        word.Can(WordRoles.Month)
        && (char.IsUpper(text[word.Start]) || !word.LanguagesOf(WordRoles.Month).IsWithin(LanguageTraits.MonthsHaveCapitals));

    // "Article 5, V. Roe said"
    public static bool IsInitial(ReadOnlySpan<char> text, Token word, int firstNumber) =>
        word.End - word.Start == 1
        && char.IsUpper(text[word.Start])
        && char.IsAsciiDigit(text[firstNumber])
        && word.End + 2 < text.Length
        && text[word.End] == '.'
        && text[word.End + 1] == ' '
        && char.IsUpper(text[word.End + 2]);

    // "arts 31–3" are 31 to 33: what the first number has in front is left out of the last.
    public static ProvisionNumber Completed(ReadOnlySpan<char> text, CitedNumber first, CitedNumber last)
    {
        var from = text[first.Start..first.End];
        var to = text[last.Start..last.End];
        return
            to.Length < from.Length
            && from.IndexOfAnyExceptInRange('0', '9') < 0
            && to.IndexOfAnyExceptInRange('0', '9') < 0
            && last.Number.Leading < first.Number.Leading
            && ProvisionNumber.TryParse($"{from[..^to.Length]}{to}", null, out var whole)
            && whole.Leading > first.Number.Leading
            ? whole
            : last.Number;
    }

    // Not that of a date or of a document's number.
    public static int EndOfSlash(ReadOnlySpan<char> text, int slash) =>
        slash > 0
        && (char.IsDigit(text[slash - 1]) || text[slash - 1] == ')')
        && new Lexer(text).At(slash + 1) is { Kind: TokenKind.Number } number
        && number.Start == slash + 1
        && (number.End == text.Length || text[number.End] != '/')
            ? slash + 1
            : slash;

    public static bool IsRoman(ProvisionNumber number) => number.IsLetters && RomanNumeral.TryParse(number.ToString(), out _);

    // 第（五）项 is point (e), and 第1目 subpoint (i): where other languages have letters, Chinese counts.
    public static ProvisionNumber PointNumber(ReadOnlySpan<char> text, Token token)
    {
        var (number, value) = (token.Number, token.Number.Leading);
        if (value is < 1 or > 26 || number.Suffix.Length > 0)
        {
            return number;
        }

        var isPoint = token.Unit == ProvisionKind.Point && text[token.Start..token.End].IndexOfAny("(（") >= 0;
        var written =
            isPoint ? ((char)('a' + value - 1)).ToString()
            : token.Unit == ProvisionKind.Subpoint ? RomanNumeral.Format(value)
            : null;
        return written is not null && ProvisionNumber.TryParseInBrackets(written, out var letter) ? letter : number;
    }

    // "предложения и", "par y": a letter that is a word too is a number only with its bracket.
    public static bool IsLittleWord(ReadOnlySpan<char> text, Token token) =>
        token.End - token.Start == 1
        && token.End < text.Length
        && text[token.End] != ')'
        && char.IsLower(text[token.Start])
        && (
            token.Can(WordRoles.And | WordRoles.To | WordRoles.AroundRange | WordRoles.Link)
            || (LanguageTraits.IsWordLetter(text[token.Start]) && text[token.End] == ' ')
        );
}
