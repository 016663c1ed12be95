using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>What is a letter that divides a provision, and what is a word, an initial or an abbreviation.</summary>
internal static class LetterRules
{
    /// <summary>Whether a word of one letter is a number and no word for provisions: before a number <c>п</c> is a word.</summary>
    /// <param name="token">The word.</param>
    /// <param name="next">What follows it.</param>
    public static bool IsLetterNumber(Token token, Token next) =>
        token.End - token.Start == 1 && next.Kind is not (TokenKind.Number or TokenKind.Word);

    // "Article 5, V. Roe said"
    public static bool IsInitial(ReadOnlySpan<char> text, Token word, int firstNumber) =>
        word.End - word.Start == 1
        && char.IsUpper(text[word.Start])
        && char.IsAsciiDigit(text[firstNumber])
        && word.End + 2 < text.Length
        && text[word.End] == '.'
        && text[word.End + 1] == ' '
        && char.IsUpper(text[word.End + 2]);

    /// <summary>Whether a letter begins words cut short to their letters: "Art. 50 Abs. 2 lit. a, z. B. durch Anrufung", "lit. b, u.a.
    /// die Verteidigung", "(a), e.g. murder".</summary>
    public static bool BeginsInitials(ReadOnlySpan<char> text, Token word)
    {
        var next = word.End + 1;
        if (word.End - word.Start != 1 || next >= text.Length || text[word.End] is not ('.' or '°'))
        {
            return false;
        }

        if (text[word.End] == '°' || text[next] == '-')
        {
            return true; // "f° 12", "c.-à-d."
        }

        if (text[..word.Start].TrimEnd(" \u00A0\u202F") is [.., ' ' or '\u00A0', 'u', '.'] && text[word.Start] == 'a')
        {
            return true; // "u. a." is no "und a"
        }

        next += text[next] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;
        return next + 1 < text.Length && char.IsLetter(text[next]) && text[next + 1] == '.';
    }

    /// <summary>Whether a letter is written otherwise than the one before it, so that it is no further one: "letra c, D. Ramón",
    /// "подп. d, д. 7".</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The letter.</param>
    /// <param name="last">Where the number before ends.</param>
    public static bool IsOfOtherAlphabet(ReadOnlySpan<char> text, Token word, int last)
    {
        if (word.End - word.Start != 1 || last < 2 || word.End >= text.Length || text[word.End] != '.')
        {
            return false;
        }

        var (before, letter) = (text[last - 1], text[word.Start]);
        var isLetterAlone = char.IsLetter(before) && !char.IsLetterOrDigit(text[last - 2]);
        return isLetterAlone && (Scripts.Of(before) != Scripts.Of(letter) || (char.IsLower(before) && char.IsUpper(letter)));
    }

    /// <summary>Whether a letter begins the abbreviation of a code: "art. 360, n. 1, c.p.c.", "art. 215, al. 3, C. civ.".</summary>
    public static bool BeginsCode(ReadOnlySpan<char> text, Token word)
    {
        const int LongestPart = 6;
        var next = word.End + 1;
        if (word.End - word.Start != 1 || next >= text.Length || text[word.End] != '.')
        {
            return false;
        }

        next += text[next] == ' ' ? 1 : 0;
        var end = next;
        while (end < text.Length && char.IsLower(text[end]))
        {
            end++;
        }

        return end > next && end - next <= LongestPart && end < text.Length && text[end] == '.';
    }

    /// <summary>Whether a word is one capital letter, and not the "and" of a text in capitals.</summary>
    public static bool IsCapitalAlone(ReadOnlySpan<char> text, Token word) =>
        word.End - word.Start == 1 && char.IsUpper(text[word.Start]) && !ListRules.IsAndInCapitals(text, word.Start);

    // "предложения и", "par y": a letter that is a word too is a number only with its bracket. What an apostrophe cuts short is a word only
    // before that: "lettre d'appel", and "la lettre d vise".
    public static bool IsLittleWord(ReadOnlySpan<char> text, Token token, LanguageSet languages) =>
        token.End - token.Start == 1
        && token.End < text.Length
        && text[token.End] != ')'
        && char.IsLower(text[token.Start])
        && (
            token.Can(WordRoles.And | WordRoles.To | WordRoles.AroundRange)
            || (token.Can(WordRoles.Link) && IsCutShort(text, token, languages))
            || (text[token.End] == ' ' && LanguageTraits.IsWordLetter(text[token.Start], languages))
        );

    private static bool IsCutShort(ReadOnlySpan<char> text, Token letter, LanguageSet languages) =>
        !char.IsAsciiLetter(text[letter.Start])
        || text[letter.End] is '\'' or '’'
        || LanguageTraits.IsWordLetter(text[letter.Start], languages);

    /// <summary>Whether a letter begins a line, as that of an item does.</summary>
    public static bool BeginsLine(ReadOnlySpan<char> text, int start) => text[..start].TrimEnd(" \t\u00A0") is [.., '\n'];

    /// <summary>Whether a mark follows a letter that no little word has after it: "alínea e, a defesa".</summary>
    public static bool IsBeforeMark(ReadOnlySpan<char> text, Token letter) =>
        letter.End < text.Length && (text[letter.End] == ',' || Punctuation.EndsPart(text[letter.End]));

    // "Arts. I.L.C.", "article R. 241-3", "art. L.121-1": a letter with more after its point numbers no provision.
    public static bool IsInitials(ReadOnlySpan<char> text, Token word) =>
        word.End - word.Start == 1
        && char.IsUpper(text[word.Start])
        && (
            text[word.End..] is ['.', >= 'A' and <= 'Z', ..]
            || (
                text[word.Start] is not ('I' or 'V' or 'X')
                && text[word.End..] is ['.', ' ' or '\u00A0', >= '0' and <= '9', ..] or ['.', >= '0' and <= '9', ..]
            )
        );

    // 難民条約1条A(2), 제1조 A(2), 第1条Fの; but not 第5条A国.
    public static bool TryReadCapitalAfter(ReadOnlySpan<char> text, int position, out ProvisionNumber letter, out int end)
    {
        letter = default;
        var start = position < text.Length && text[position] == ' ' ? position + 1 : position;
        end = start + 1;
        if (start >= text.Length || text[start] is not (>= 'A' and <= 'F'))
        {
            return false;
        }

        var goesOn =
            end < text.Length
            && (
                text[end] is '(' or '（'
                || (start == position && Scripts.Of(text[end]) == Script.Kana)
                || (
                    start == position
                    && (Punctuation.IsListComma(text[end]) || Vocabulary.IsIn(text[end..(end + 1)], WordRoles.Of | WordRoles.Link))
                )
            );
        return goesOn && NumberText.TryReadInBrackets(text, start, end, out letter);
    }

    // 13条1項b, 2条f, 36条１項ｂ号, 제3항 c는: a letter without brackets, and its sign if it has one.
    public static bool TryReadSmallAfter(ReadOnlySpan<char> text, int position, bool mayBeApart, out ProvisionNumber letter, out int end)
    {
        letter = default;
        position += mayBeApart && position < text.Length && text[position] == ' ' ? 1 : 0;
        end = position + 1;
        if (
            position >= text.Length
            || !IsSmall(text[position])
            || (end < text.Length && (IsSmall(text[end]) || char.IsAsciiLetter(text[end])))
        )
        {
            return false;
        }

        var isLetter = NumberText.TryReadInBrackets(text, position, end, out letter);
        end += end < text.Length && Vocabulary.IsSignOfPoint(text[end]) ? 1 : 0;
        return isLetter;
    }

    private static bool IsSmall(char c) => c is >= 'a' and <= 'z' or >= '\uFF41' and <= '\uFF5A';

    // The "A" of "article 1er, A, 2" divides the article, and is none beside it.
    public static bool IsCapitalOfArticle(ReadOnlySpan<char> text, Token next, int numberBefore) =>
        next.Kind == TokenKind.Word
        && next.End - next.Start == 1
        && text[next.Start] is >= 'A' and <= 'F'
        && char.IsAsciiDigit(text[numberBefore]);

    // The "vi" of "art. 3, vi si aggiunge" is a word.
    public static bool IsSmallRomanAfterFigures(ReadOnlySpan<char> text, Token next, int numberBefore) =>
        next.Kind == TokenKind.Word
        && next.End - next.Start > 1
        && char.IsAsciiLetterLower(text[next.Start])
        && RomanNumeral.TryParse(text[next.Start..next.End], out _)
        && char.IsAsciiDigit(text[numberBefore]);

    // The GG of "(Art. 16 Abs. 2 GG)": capitals that are no Roman numeral.
    public static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && !RomanNumeral.IsWord(word);

    // "b)" of "paragraphe 1, b)"
    public static bool IsLetterWithBracket(ReadOnlySpan<char> text, Token token, ProvisionKind kind) =>
        (kind == ProvisionKind.Article || CitedUnit.IsInner(kind)) && IsLetterClosed(text, token) && char.IsAscii(text[token.Start]);

    /// <summary>The "a." of "paragraph 4, a. of Article 31": a letter of that paragraph, and no paragraph beside it.</summary>
    public static bool TryReadLetterWithFullStop(
        ReadOnlySpan<char> text,
        Token token,
        ProvisionKind kind,
        out ProvisionNumber letter,
        out int end
    )
    {
        (letter, end) = (default, ListRules.AfterFullStop(text, token.End));
        return kind == ProvisionKind.Paragraph
            && end > token.End
            && token.End - token.Start == 1
            && char.IsAsciiLetterLower(text[token.Start])
            && NumberText.TryReadInBrackets(text, token.Start, token.End, out letter);
    }

    /// <summary>Whether a word is one small letter before a bracket that closes.</summary>
    public static bool IsLetterClosed(ReadOnlySpan<char> text, Token token) =>
        token.End - token.Start == 1 && token.End < text.Length && text[token.End] == ')' && char.IsLower(text[token.Start]);

    // "artículo 7.a)"
    public static bool EndsWithDottedLetter(ReadOnlySpan<char> text, int position) =>
        position > 2 && char.IsAsciiLetterLower(text[position - 1]) && text[position - 2] == '.' && char.IsDigit(text[position - 3]);

    // "lit. a" and "lit. e": after an abbreviation the letter is no little word, unless a sentence goes on after it.
    public static bool IsAfterAbbreviation(ReadOnlySpan<char> text, Token token, bool mayGoOn) =>
        token.Start > 1 && text[token.Start - 2] == '.' && (mayGoOn || token.End + 1 >= text.Length || !char.IsLower(text[token.End + 1]));

    /// <summary>Whether a letter stands in a language that writes its nouns with capitals, so that a small word after it begins none:
    /// "lit." is an abbreviation of several languages, and the text around it says which.</summary>
    public static bool IsOfNounCapitals(ReadOnlySpan<char> text, Token letter, LanguageSet languages)
    {
        var capitals = LanguageTraits.NounsHaveCapitals;
        return languages.IsWithin(capitals)
            || IsBeforeOf(text, letter, capitals)
            || (!(languages & capitals).IsEmpty && capitals.Contains(LanguageDetector.IdOf(text, letter.Start, letter.End, languages)));
    }

    // "lit. a des Übereinkommens"
    private static bool IsBeforeOf(ReadOnlySpan<char> text, Token letter, LanguageSet capitals) =>
        new Lexer(text).At(letter.End) is { Kind: TokenKind.Word, Entry: not null } of
        && of.Can(WordRoles.Of | WordRoles.Link)
        && !(of.LanguagesOf(WordRoles.Of | WordRoles.Link) & capitals).IsEmpty;

    // "literales a y c del artículo 36", "les let. a et c"
    public static bool IsOneOfTwoLetters(ReadOnlySpan<char> text, Token letter)
    {
        var lexer = new Lexer(text);
        var and = lexer.At(letter.End);
        var second = and.Kind == TokenKind.Word && and.Can(WordRoles.And) ? lexer.At(and.End) : default;
        return second.Kind == TokenKind.Word
            && second.End - second.Start == 1
            && char.IsAsciiLetterLower(text[second.Start])
            && text[second.Start] > text[letter.Start]
            && EndsList(text, lexer.At(second.End));
    }

    // What follows the last letter of a list: no word that a sentence would go on with.
    public static bool EndsList(ReadOnlySpan<char> text, Token after) =>
        after.Kind is TokenKind.End or TokenKind.Comma or TokenKind.Semicolon
        || after.Can(WordRoles.And | WordRoles.Of | WordRoles.Unit)
        || (after.Kind == TokenKind.Word && char.IsUpper(text[after.Start]));

    // Points have letters; "paragraph I" is the first, "paragraph (i)" is not.
    public static bool LettersStay(ReadOnlySpan<char> text, ProvisionKind kind, Token token) =>
        CitedUnit.IsInner(kind) && !(kind == ProvisionKind.Paragraph && char.IsUpper(text[token.Start]));
}
