using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>The paragraph of one article after a comma, as Brazilian and other lawyers write it: "art. 7º, 5, CADH", "art. 8º, 2, h",
/// "art. 5º, LXXVIII", "art. 14, 3, do PIDCP". A list of articles has the plural, goes on with ordinal signs, or ascends.</summary>
internal static class ParagraphAfterComma
{
    private const int LongestFigures = 3;
    private const int LongestNumeral = 8;

    /// <summary>Reads what follows the number of an article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where that number begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="languages">The languages of the phrase.</param>
    /// <param name="inner">Where the numbers go.</param>
    /// <returns>Where they end.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int end, LanguageSet languages, List<ProvisionNumber> inner)
    {
        if (end + 2 >= text.Length || text[end] != ',' || text[end + 1] != ' ' || !ListRules.IsOneArticle(text, start, mayBeShort: true))
        {
            return end;
        }

        var hasSign = IsOrdinalSign(text[end - 1]);
        var (first, last) = (end + 2, EndOfNumber(text, end + 2, mayBeNumeral: hasSign));
        if (last == first)
        {
            return LetterAfter(text, end) > 0 && IsOwn(text, start, end, languages) ? AfterLetter(text, end, inner) : end;
        }

        return
            (hasSign || Descends(text[start..end], text[first..last]))
            && !GoesOn(text, last)
            && (EndsPinpoint(text, last) || IsOwn(text, start, end, languages))
            && NumberText.TryReadInBrackets(text, first, last, out var number)
            ? AfterLetter(text, last, Added(inner, number.Unbracketed))
            : end;
    }

    // An ordinal sign is of a language that does so.
    private static bool IsOwn(ReadOnlySpan<char> text, int start, int end, LanguageSet languages) =>
        IsOrdinalSign(text[end - 1]) || LanguageTraits.ParagraphsFollowCommas.Has(LanguageDetector.Of(text, start, end, languages));

    private static List<ProvisionNumber> Added(List<ProvisionNumber> inner, ProvisionNumber number)
    {
        inner.Add(number);
        return inner;
    }

    // "art. 111, 2, Cost.", "(CADH, art. 13, 4)", but not "Article 31, 3 States" and "Article 73, 1. Declares that".
    private static bool EndsPinpoint(ReadOnlySpan<char> text, int end) =>
        end == text.Length || text[end] is ',' or ')' or ';' or '\n' || text[end..] is [' ', '|', ..] or ['.'] or ['.', '\n', ..];

    private static bool IsOrdinalSign(char c) => c is 'º' or '°' or 'ª';

    private static int EndOfNumber(ReadOnlySpan<char> text, int start, bool mayBeNumeral)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestFigures && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        while (mayBeNumeral && end < text.Length && end - start <= LongestNumeral && text[end] is 'I' or 'V' or 'X' or 'L' or 'C')
        {
            end++;
        }

        var isNumeral = end > start && char.IsAsciiLetter(text[end - 1]);
        return isNumeral ? (RomanNumeral.IsWord(text[start..end]) ? end : start)
            : end - start > LongestFigures ? start
            : end;
    }

    private static bool Descends(ReadOnlySpan<char> article, ReadOnlySpan<char> next) =>
        int.TryParse(article, out var number) && int.TryParse(next, out var paragraph) && paragraph < number;

    // A further article, "6º" or ", 9"; a day, "5 de maio"; a page or a share.
    private static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
        {
            return false;
        }

        var of = new Lexer(text).At(end);
        return char.IsLetterOrDigit(text[end])
            || IsOrdinalSign(text[end])
            || text[end] is '%' or '-' or '\u2013'
            || text[end..] is [',', ' ', >= '0' and <= '9', ..]
            || of.Can(WordRoles.And | WordRoles.To | WordRoles.Month)
            || (of.Kind == TokenKind.Word && of.Can(WordRoles.Unit))
            || (of.Can(WordRoles.Of) && new Lexer(text).At(of.End).Can(WordRoles.Month));
    }

    // "8º, 2, h, da CADH", "14, 3, "d", do", "8º, 2, b, xxii"; a letter that is a word stands between commas.
    private static int AfterLetter(ReadOnlySpan<char> text, int end, List<ProvisionNumber> inner)
    {
        var place = LetterAfter(text, end);
        if (place == 0 || !NumberText.TryReadInBrackets(text, place, place + 1, out var letter))
        {
            return end;
        }

        inner.Add(letter);
        return AfterNumeral(text, place > end + 2 ? place + 2 : ListRules.AfterClosingBracket(text, place + 1), inner);
    }

    // Where it stands; 0 where none does.
    private static int LetterAfter(ReadOnlySpan<char> text, int end)
    {
        if (text[end..] is not [',', ' ', _, ..])
        {
            return 0;
        }

        var isQuoted = Punctuation.IsQuotation(text[end + 2]);
        var place = isQuoted ? end + 3 : end + 2;
        return place < text.Length && char.IsAsciiLetterLower(text[place]) && EndsLetter(text, place, isQuoted) ? place : 0;
    }

    private static bool EndsLetter(ReadOnlySpan<char> text, int letter, bool isQuoted)
    {
        var rest = text[(letter + 1)..];
        var isWord = text[letter] is 'a' or 'e' or 'o' or 'y';
        return isQuoted ? !rest.IsEmpty && Punctuation.IsQuotation(rest[0])
            : isWord ? rest is [',', ' ', 'd', ..]
            : rest.IsEmpty || (!char.IsLetterOrDigit(rest[0]) && rest[0] is not ('.' or '\'' or '\u2019' or '-'));
    }

    private static int AfterNumeral(ReadOnlySpan<char> text, int end, List<ProvisionNumber> inner)
    {
        var last = end + 2;
        while (last < text.Length && text[end] == ',' && text[last] is 'i' or 'v' or 'x')
        {
            last++;
        }

        var isNumeral = last > end + 3 && text[end + 1] == ' ' && (last == text.Length || !char.IsLetterOrDigit(text[last]));
        return isNumeral && NumberText.TryReadInBrackets(text, end + 2, last, out var numeral) ? AddedAt(inner, numeral, last) : end;
    }

    private static int AddedAt(List<ProvisionNumber> inner, ProvisionNumber numeral, int end)
    {
        inner.Add(numeral);
        return end;
    }
}
