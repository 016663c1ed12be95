using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads the number that tells an instrument from others of its name.</summary>
internal static class SequenceNumber
{
    /// <summary>The most that such a number is.</summary>
    public const int Most = 20;

    private const int LongestOwn = 3;

    /// <summary>Before its noun: "First Protocol", "4. Zusatzprotokoll", "IIIe Convention", 第四议定书. 0 where none stands there.</summary>
    public static (int Number, int End) Before(in ScanText at, int start)
    {
        if (start >= at.Text.Length)
        {
            return (0, start);
        }

        if (NameWords.IsWordOfItsOwn(at[start]) || IsPrefix(at[start]))
        {
            return JoinedNumber(at, start);
        }

        var token = at.Lexer.At(start);
        var hasPoint = at[token.End] == '.';
        var isOrdinal =
            token.Kind == TokenKind.Number
                ? token.IsOrdinal || hasPoint // the 5 of "статья 5 Протокола" is the article's
                : token.Can(WordRoles.Number) && token.IsOrdinal;
        if (isOrdinal && token.Number.Leading <= Most)
        {
            return (token.Number.Leading, hasPoint ? token.End + 1 : token.End);
        }

        return RomanBefore(at, start) is { Number: > 0 } roman && at[roman.End - 1] == '.' ? roman : (0, start);
    }

    /// <summary>A Roman numeral before a noun: "III", "III.", "IIIe". 0 where none stands there.</summary>
    public static (int Number, int End) RomanBefore(in ScanText at, int start)
    {
        var end = start;
        while (at[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        if (end == start || !RomanNumeral.TryParse(at.Text[start..end], out var roman))
        {
            return (0, start);
        }

        end += at[end] is '.' or 'e' ? 1 : 0;
        return at[end] is ' ' or '\u00A0' ? (roman, end) : (0, start);
    }

    /// <summary>Whether a character stands before such a number that is written together with its noun: 第, 제.</summary>
    public static bool IsPrefix(char c) => Vocabulary.NumberPrefixes.Contains(c, StringComparison.Ordinal);

    // 第四, 第4号, 제4
    private static (int Number, int End) JoinedNumber(in ScanText at, int start)
    {
        if (!IsPrefix(at[start]))
        {
            return (0, start);
        }

        var end = NumberText.Read(at.Text, start + 1, out var number, out _);
        return end == start + 1 || number.Leading <= 0
            ? (0, start)
            : (number.Leading, ResolutionPhrase.IsNumberSuffix(at[end]) || IsCounter(at[end]) ? end + 1 : AfterNumberWords(at, end));
    }

    // 第二项, 第三个
    private static bool IsCounter(char c) => Vocabulary.NumberCounters.Contains(c, StringComparison.Ordinal);

    private static int AfterNumberWords(in ScanText at, int end) =>
        ResolutionPhrase.SkipNumberWords(at.Text, end) is var sign && sign > end && at[sign - 1] != ' ' ? sign : end;

    /// <summary>After its noun: "Protocol No. 4", "Protocole n° 7", "Protocol III", البروتوكول الرابع. 0 where none stands there.</summary>
    public static (int Number, int End) After(in ScanText at, int position, LanguageSet languages)
    {
        var next = ResolutionPhrase.SkipNumberWords(at.Text, position);
        var token = at.Lexer.At(next);
        if (token.Start > next + 1)
        {
            return (0, position);
        }

        var hasSign = next > position + 1 && at[next - 1] != '\n';
        if (token.Kind == TokenKind.Number && ((!hasSign && IsOfPart(at, token)) || IsRepeated(at, token)))
        {
            return (0, position);
        }

        return token.Kind == TokenKind.Number
                ? (hasSign || !IsAmount(at, token.End, languages) ? (token.Number.Leading, token.End) : (0, position))
            : token.Kind != TokenKind.Word ? (0, position)
            : token.Can(WordRoles.Number) && token.IsOrdinal && Scripts.IsArabic(at[token.Start]) ? (token.Number.Leading, token.End)
            : !IsVersion(at, token)
            && NumberLetters.Read(at.Text, token.Start, token.End, lettersStay: false, out var number) is var end
            && end > token.Start
                ? (number.Leading, end)
            : (0, position);
    }

    // Protocol No. 14 bis is another than No. 14.
    private static bool IsRepeated(in ScanText at, in Token number)
    {
        Span<char> lower = stackalloc char[number.End - number.Start];
        at.Text[number.Start..number.End].ToLowerInvariant(lower);
        return LatinSuffix.OrdinalOf(lower.TrimStart("0123456789 \u00A0-")) > 0;
    }

    // "Protokoll v. 31.1.1967": of that day.
    private static bool IsVersion(in ScanText at, in Token token) =>
        at[token.Start] == 'v' && token.End == token.Start + 1 && at[token.End] == '.';

    /// <summary>The number that goes on with a list, after a comma or "and".</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where the list has been read to.</param>
    /// <param name="languages">The languages that it may be in.</param>
    /// <param name="most">The most that the number is.</param>
    public static (int Number, int Start, int End)? Next(in ScanText at, int position, LanguageSet languages, int most = Most)
    {
        var token = at.Lexer.At(position);
        if (token.Kind == TokenKind.Comma || (token.Kind == TokenKind.Word && token.Can(WordRoles.And)))
        {
            token = at.Lexer.At(token.End);
            token = token.Kind == TokenKind.Word && token.Can(WordRoles.And) ? at.Lexer.At(token.End) : token;
            var next = ResolutionPhrase.SkipNumberWords(at.Text, token.Start);
            token = at.Lexer.At(next);
            return
                token.Kind == TokenKind.Number
                && token.Number.Leading > 0
                && token.Number.Leading <= most
                && !IsAmount(at, token.End, languages)
                ? (token.Number.Leading, token.Start, token.End)
                : null;
        }

        return null;
    }

    /// <summary>The number that makes a noun another instrument than the one named before: "Convention No. 95", "convention (nº 95)",
    /// "Convenio 95". 0 where none stands there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun ends.</param>
    public static (int Number, int End) Own(in ScanText at, int noun)
    {
        if (at[noun] is not (' ' or '\u00A0') || NameWords.IsWordOfItsOwn(at[noun + 1]))
        {
            return (0, noun); // 협약 제5조 is its article 5
        }

        var isInBracket = Punctuation.OpensBracket(at[noun + 1]);
        var from = isInBracket ? noun + 2 : noun;
        var digits = ResolutionPhrase.SkipNumberWords(at.Text, from);
        var hasSign = digits > noun + 1 + (isInBracket ? 1 : 0);
        var end = digits;
        while (char.IsAsciiDigit(at[end]))
        {
            end++;
        }

        var isOwn =
            end - digits is > 0 and <= LongestOwn
            && (isInBracket ? hasSign && Punctuation.ClosesBracket(at[end]) : hasSign || EndsPhrase(at, end));
        return isOwn
            ? (int.Parse(at.Text[digits..end], NumberStyles.None, CultureInfo.InvariantCulture), end + (isInBracket ? 1 : 0))
            : (0, noun);
    }

    // "del Convenio 95.", "del Convenio 182 (artículo 3)", "Convenio 87 garantiza" have a number of their own, "the Convention 95 States
    // joined" none.
    private static bool EndsPhrase(in ScanText at, int end) =>
        at[end] is '\0' or '\n'
        || (at[end] is ' ' or '\u00A0' && char.IsLetter(at[end + 1]) && !char.IsUpper(at[end + 1]) && !IsCounted(at, at.Lexer.At(end)))
        || Punctuation.IsComma(at[end])
        || Punctuation.ClosesBracket(at[end])
        || Punctuation.EndsPart(at[end])
        || (at[end] == ' ' && Punctuation.OpensBracket(at[end + 1]) && at.Lexer.At(end + 2).Can(WordRoles.Unit));

    // "10 June", "12 months", "29 applicants", "105 estados", "100 paesi", "100 per cent"
    private static bool IsCounted(in ScanText at, in Token word) =>
        (word.Entry is not null && word.Can(WordRoles.Month | WordRoles.Plural | WordRoles.About))
        || (Scripts.IsLatin(at[word.End - 1]) && at[word.End - 1] is 's' or 'i' && word.End - word.Start > 2);

    // "... protocoles additionnels", and on the next line "1.1 La Convention ...": the number of a part of the text.
    private static bool IsOfPart(in ScanText at, in Token number) =>
        at[number.Start - 1] == '\n' || (at[number.End] == '.' && char.IsDigit(at[number.End + 1]));

    /// <summary>Whether the number counts what follows: "laut Protokoll 4 Mal", in a language whose nouns have capitals.</summary>
    public static bool IsAmount(in ScanText at, int end, LanguageSet languages) =>
        at[end] == ' '
        && char.IsUpper(at[end + 1])
        && char.IsLower(at[end + 2])
        && at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: null }
        && languages.IsWithin(LanguageTraits.NounsHaveCapitals);
}
