using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>The small letter of a provision that a space alone sets apart from its number: "Article 6 § 3 c", "article 13 b of the Hague
/// Convention", "п. 1 b ст. 31", "Art. 45 Abs. 1 b CISG".</summary>
/// <remarks>A letter is a word too in most languages. What follows tells: the name or the article that it belongs to, a mark, the next
/// letter of a list.</remarks>
internal static class LetterApart
{
    // "Article 3 v. Turkey", "art. 5 p. 33", "n. 7", "i. V. m.": before a full stop these are abbreviations.
    private const string Abbreviations = "cdefilnprstvz";

    // "article 5 m high", "article 3 e contrario": where a sentence goes on, an article without a paragraph has one of these.
    private const string OfArticles = "bcdfgh";

    private const char Versus = 'v';

    // Words of languages, ours or not: "artikel 8 i konventionen", "art. 6 § 1 w związku z".
    private const string LittleWords = "aikouwz";

    /// <summary>Reads such a letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number ends.</param>
    /// <param name="languages">The languages of the phrase.</param>
    /// <param name="isBelow">Whether the number is that of a paragraph, or has one after it: a letter is likelier there.</param>
    /// <param name="inner">Where the letter goes.</param>
    /// <returns>Where it ends, with the bracket that closes it; the position where there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int position, LanguageSet languages, bool isBelow, List<ProvisionNumber> inner)
    {
        if (position + 1 >= text.Length || text[position] is not (' ' or '\u00A0') || !char.IsLower(text[position + 1]))
        {
            return position;
        }

        var letter = new Lexer(text).At(position + 1);
        var end = position + 2;
        var isOne = letter.End == end && (end == text.Length || !char.IsLetterOrDigit(text[end]));
        var isMeant =
            isOne
            && PointLetters.IsOfAlphabet(text[position + 1])
            && (
                (isBelow && IsAfterGermanParagraph(text, end, languages))
                || (
                    IsWord(text, letter, languages)
                        ? (isBelow || IsBeforeOf(text, letter)) && IsTold(text, letter, languages)
                        : GoesOn(text, letter, languages, isBelow)
                )
            );
        if (!isMeant || !NumberText.TryReadInBrackets(text, position + 1, end, out var number))
        {
            return position;
        }

        inner.Add(number);
        return ListRules.AfterClosingBracket(text, end);
    }

    /// <summary>Whether a letter goes on a list of letters that are set apart: "Article 14 § 3 d and e of the Covenant".</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read of the phrase.</param>
    /// <param name="letter">The word.</param>
    public static bool IsNext(ReadOnlySpan<char> text, PhraseParts parts, Token letter)
    {
        if (letter.End - letter.Start != 1 || parts.Numbers is not [.., { InnerCount: > 0 } last] || text[..last.End] is not [.., ' ', _])
        {
            return false;
        }

        var before = text[last.End - 1];
        return char.IsAsciiLetterLower(before) && text[letter.Start] > before && LetterRules.EndsList(text, new Lexer(text).At(letter.End));
    }

    /// <summary>Reads a further letter, which goes to what was read below the number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">What was read of the phrase; the letter goes here.</param>
    /// <param name="letter">The word.</param>
    /// <param name="languages">The languages of the phrase.</param>
    /// <returns>Where it ends; what is before the word where it is no letter.</returns>
    public static int ReadNext(ReadOnlySpan<char> text, PhraseParts parts, Token letter, LanguageSet languages)
    {
        if (!IsNext(text, parts, letter) || !NumberText.TryReadInBrackets(text, letter.Start, letter.End, out var number))
        {
            return Read(text, letter.Start - 1, languages, isBelow: true, parts.Inner);
        }

        parts.Inner.Add(number);
        return ListRules.AfterClosingBracket(text, letter.End);
    }

    /// <summary>Whether a letter after a comma divides the number before it: "art. 8º, § 1º, "d"".</summary>
    /// <param name="text">The text.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="kind">What the number before it counts.</param>
    /// <param name="last">The number before it.</param>
    public static bool IsAfterComma(ReadOnlySpan<char> text, Token letter, ProvisionKind kind, CitedNumber last) =>
        letter is { Kind: TokenKind.Brackets, Number.IsLetters: true }
        && kind == ProvisionKind.Paragraph
        && last is { EndsRange: false, Number.IsLetters: false }
        && IsAfterComma(text, letter)
        && LetterRules.EndsList(text, new Lexer(text).At(ListRules.AfterClosingBracket(text, letter.End))); // "§ 2, (i) the measure was"

    /// <summary>Whether a comma stands before a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    public static bool IsAfterComma(ReadOnlySpan<char> text, Token word) => text[..word.Start].TrimEnd(' ') is [.., ','];

    // German has no word of one letter: "Abs. 1 b der EMRK", "Abs. 3 a und c". But not "i. V. m.", "z. B.", "f." and "a-Variante"; nor the
    // "e" of "§§ 1 e 2", the "y" of "§ 1 y § 3", the "a" of "§§ 1 a 3".
    private static bool IsAfterGermanParagraph(ReadOnlySpan<char> text, int end, LanguageSet languages)
    {
        var german = LanguageTraits.HasRomanParagraphs;
        if ((languages & german).IsEmpty || !(end == text.Length || text[end] is ' ' or ',' or ';' or ')' or '\n'))
        {
            return false;
        }

        if (text[end..] is not [' ', var next, ..] || !char.IsLower(next))
        {
            return text[end..] is not [' ', (>= '0' and <= '9') or '§', ..];
        }

        var word = new Lexer(text).At(end + 1);
        return word.Entry is not null && (word.Can(WordRoles.And | WordRoles.Of) || !(word.LanguagesOf(WordRoles.Link) & german).IsEmpty);
    }

    // The "a", "e", "y", "o" and "и" of the languages of the phrase.
    private static bool IsWord(ReadOnlySpan<char> text, Token letter, LanguageSet languages) =>
        LittleWords.Contains(text[letter.Start], StringComparison.Ordinal)
        || IsJoint(letter, languages)
        || LanguageTraits.IsWordLetter(text[letter.Start], languages)
        || (!char.IsAscii(text[letter.Start]) && letter.Can(WordRoles.Link | WordRoles.AroundRange));

    private static bool IsJoint(Token letter, LanguageSet languages) =>
        letter.Can(WordRoles.And) && !(letter.LanguagesOf(WordRoles.And) & languages).IsEmpty;

    // "Article 5 a of the Convention": no sentence goes on so. "L'article 5 a des effets" does.
    private static bool IsBeforeOf(ReadOnlySpan<char> text, Token letter) =>
        !(letter.LanguagesOf(WordRoles.Indefinite) & new Lexer(text).At(letter.End).LanguagesOf(WordRoles.Of)).IsEmpty;

    // "artículo 8.2 a de la CADH", "(article 6 § 3 a)", "п. 3 с ст. 6": a sentence would go on otherwise.
    private static bool IsTold(ReadOnlySpan<char> text, Token letter, LanguageSet languages)
    {
        if (IsJoint(letter, languages))
        {
            return false;
        }

        if (EndsPart(text, letter.End))
        {
            return true;
        }

        var next = new Lexer(text).At(letter.End);
        return next.Can(WordRoles.Of) || (next.Can(WordRoles.Unit) && !LanguageTraits.IsWordLetter(text[letter.Start], languages));
    }

    private static bool EndsPart(ReadOnlySpan<char> text, int end) => end == text.Length || text[end] is ',' or ';' or ')' or '\n';

    private static bool GoesOn(ReadOnlySpan<char> text, Token letter, LanguageSet languages, bool isBelow)
    {
        var (mark, end) = (text[letter.Start], letter.End);
        if (EndsPart(text, end))
        {
            return true;
        }

        if (text[end] == '.')
        {
            return EndsSentence(text, end) && !Abbreviations.Contains(mark, StringComparison.Ordinal);
        }

        var next = new Lexer(text).At(end);
        var mayBe =
            isBelow || OfArticles.Contains(mark, StringComparison.Ordinal) || next.Can(WordRoles.Of) || char.IsUpper(text[next.Start]);
        return text[end] == ' '
            && mayBe
            && !IsFollowing(mark, languages)
            && mark != Versus
            && (next.Kind is TokenKind.Word or TokenKind.Brackets || text[end..] is [' ', '(', ..]);
    }

    // "Art. 31 f WVK": and the next.
    private static bool IsFollowing(char mark, LanguageSet languages) =>
        mark == 'f' && !(languages & LanguageTraits.HasRomanParagraphs).IsEmpty;

    private static bool EndsSentence(ReadOnlySpan<char> text, int stop) =>
        stop + 1 == text.Length || text[stop + 1] == '\n' || (text[(stop + 1)..] is [' ', var next, ..] && char.IsUpper(next));
}
