using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>The capital letters that divide an article, as those of article 1 of the Refugee Convention do, where no word and no bracket
/// says what they are: "Art. 1 F GFK", "article 1-A-2", "article 1er, F, b".</summary>
internal static class ArticleCapitals
{
    private static readonly Phrases s_sections = new(language => language.SectionsOfArticles);

    /// <summary>Where the letter stands that follows the number of an article; the place after the number where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">After the number.</param>
    /// <param name="isGerman">Whether nouns have capitals: what follows need not be a small letter.</param>
    public static int LetterAfter(ReadOnlySpan<char> text, int position, bool isGerman)
    {
        var letter = AfterSeparator(text, position);
        var section = letter > position ? s_sections.EndAt(text, letter) : letter;
        if (
            section > letter
            && section + 1 < text.Length
            && text[section] == ' '
            && IsLetter(text, section + 1)
            && !IsInWord(text, section + 2)
        )
        {
            return section + 1; // "art. 1, sez. F"
        }

        var isLetter =
            letter > position && IsLetter(text, letter) && !IsInWord(text, letter + 1) && !ListRules.IsAndInCapitals(text, letter);
        return isLetter && (IsApart(text, letter, position, isGerman) || IsBetweenMarks(text, letter)) ? letter : position;
    }

    /// <summary>Reads such a letter after an article that has a Latin ordinal: "Article 6quinquies B of the Paris Convention".</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the number ends.</param>
    /// <param name="isGerman">Whether nouns have capitals.</param>
    /// <param name="inner">Where the letter goes.</param>
    /// <returns>Where it ends; the position where there is none.</returns>
    public static int ReadAfterOrdinal(ReadOnlySpan<char> text, int position, bool isGerman, List<ProvisionNumber> inner)
    {
        var letter = position < text.Length ? LetterAfter(text, position, isGerman) : position;
        if (letter == position || !NumberText.TryReadInBrackets(text, letter, letter + 1, out var number))
        {
            return position;
        }

        inner.Add(number);
        return letter + 1;
    }

    /// <summary>Reads what divides such a letter further: "article 1er A 2", "article 1-A-2", "article 1er, F, b".</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number of the article begins.</param>
    /// <param name="end">Where it ends, with the letter.</param>
    /// <param name="inner">Where the number goes.</param>
    /// <returns>Where it ends.</returns>
    public static int ReadInside(ReadOnlySpan<char> text, int start, int end, List<ProvisionNumber> inner)
    {
        if (end - start < 3 || !IsLetter(text, end - 1) || char.IsLetterOrDigit(text[end - 2]) || text[end - 2] == '.')
        {
            return end;
        }

        var next = AfterSeparator(text, end);
        return
            next > end
            && IsInside(text, next, mayBeLetter: text[end] != ' ')
            && NumberText.TryReadInBrackets(text, next, next + 1, out var number)
            ? Taken(text, next + 1, number, inner)
            : end;
    }

    /// <summary>Reads the capital letter after the number of an annex: "Annex 23-A", "Anexo 2-B".</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">After the number.</param>
    /// <param name="number">The number, which gets the letter.</param>
    /// <returns>Where it ends; the position where there is none.</returns>
    public static int ReadOfAnnex(ReadOnlySpan<char> text, int position, ref ProvisionNumber number)
    {
        if (
            position + 1 >= text.Length
            || !IsHyphen(text[position])
            || !IsLetter(text, position + 1)
            || IsInWord(text, position + 2)
            || !ProvisionNumber.TryParse($"{number}{text[position + 1]}", null, out var whole)
        )
        {
            return position;
        }

        number = whole;
        return position + 2;
    }

    private static int Taken(ReadOnlySpan<char> text, int end, ProvisionNumber number, List<ProvisionNumber> inner)
    {
        inner.Add(number);
        return ListRules.AfterClosingBracket(text, end);
    }

    // "Article 1 F(b) of the Refugee Convention", but not "Article 1 A refugee" and not "Article 5, A. Smith".
    private static bool IsApart(ReadOnlySpan<char> text, int letter, int position, bool isGerman)
    {
        if (text[position] is not (' ' or '\u00A0'))
        {
            return false;
        }

        var rest = text[(letter + 1)..];
        var goesOn = rest is [' ', var next, ..] && (char.IsLower(next) || isGerman);
        return (goesOn && (isGerman || text[letter] != 'A' || IsBeforeAnd(text, letter + 1)))
            || (rest is [' ', >= 'A' and <= 'Z', ..] && IsBeforeAnd(text, letter + 1)) // "ARTICLE 1 F OF THE"
            || rest is ['(' or ')' or ',', ..] or [' ', >= '1' and <= '9', ..];
    }

    // "Articles 1 A and 33", "Article 5 A of the Treaty"
    private static bool IsBeforeAnd(ReadOnlySpan<char> text, int end) =>
        new Lexer(text).At(end) is { Kind: TokenKind.Word } and && and.Can(WordRoles.And | WordRoles.Of) && and.End > and.Start + 1;

    // "1-A", and "1, A, 2": a comma says less, so that what divides the letter must follow.
    private static bool IsBetweenMarks(ReadOnlySpan<char> text, int letter)
    {
        var isHyphen = IsHyphen(text[letter - 1]);
        var next = AfterSeparator(text, letter + 1);
        return text[letter - 2] != ' ' && next > letter + 1 && IsInside(text, next, mayBeLetter: text[letter + 1] != ' ')
            ? isHyphen || text[letter - 2] == ','
            : isHyphen && (letter + 1 == text.Length || text[letter + 1] is ' ' or ',' or ';' or ')' or '(' or '.' or '\n');
    }

    private static bool IsInside(ReadOnlySpan<char> text, int place, bool mayBeLetter) =>
        (text[place] is >= '1' and <= '9' || (mayBeLetter && text[place] is >= 'a' and <= 'f'))
        && !IsInWord(text, place + 1)
        && (place + 1 == text.Length || text[place + 1] is ' ' or ',' or ';' or ')' or '.' or '\n');

    // A space, a hyphen, or a comma and a space.
    private static int AfterSeparator(ReadOnlySpan<char> text, int position) =>
        text[position..] switch
        {
            [',', ' ', _, ..] => position + 2,
            [' ' or '\u00A0', _, ..] => position + 1,
            [var c, _, ..] when IsHyphen(c) => position + 1,
            _ => position,
        };

    private static bool IsHyphen(char c) => c is '-' or '\u2011';

    private static bool IsLetter(ReadOnlySpan<char> text, int place) => text[place] is >= 'A' and <= 'F';

    private static bool IsInWord(ReadOnlySpan<char> text, int place) => place < text.Length && char.IsLetterOrDigit(text[place]);
}
