using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>What stands before a provision where its instrument stands, and is none that is known: "КТМ ст. 4", "the Compact,
/// Article 2". The provision is of that, and not of what the sentence is about.</summary>
internal static class UnreadOwner
{
    private const int ShortestAbbreviation = 2;
    private const int LongestAbbreviation = 10;
    private const int MostWords = 4;
    private const int LongestSign = 5;
    private const int ShortestSymbol = 5;
    private const int LongestSymbol = 40;
    private const int LongestTitle = 80;

    /// <summary>The words.</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the word for the provision begins.</param>
    /// <returns><see langword="null"/> where nothing stands there that looks like an instrument.</returns>
    public static InstrumentCandidate? Before(in ScanText at, int unit)
    {
        var start =
            GluedBefore(at, unit)
            ?? TitleBefore(at, unit)
            ?? SymbolBefore(at, unit)
            ?? AbbreviationBefore(at, unit)
            ?? NumberBefore(at, unit)
            ?? NameBefore(at, unit);
        return start is not { } from
            ? null
            : new InstrumentCandidate(InstrumentWords.Unknown, from, unit, at.Text[from..unit].TrimEnd(" ,\u00A0").ToString(), "law");
    }

    // EEC第85条
    private static int? GluedBefore(in ScanText at, int unit)
    {
        if (!SequenceNumber.IsPrefix(at[unit]))
        {
            return null;
        }

        var end = at[unit - 1] == ' ' ? unit - 1 : unit;
        var start = end;
        while (start > at.Done && end - start <= LongestAbbreviation && char.IsAsciiLetterUpper(at[start - 1]))
        {
            start--;
        }

        return end - start is >= ShortestAbbreviation and <= LongestAbbreviation && !char.IsAsciiLetterOrDigit(at[start - 1])
            ? start
            : null;
    }

    // 《关于审理涉外民商事案件适用国际条约若干问题的解释》第二条: a title that nobody knows.
    private static int? TitleBefore(in ScanText at, int unit)
    {
        if (at[unit - 1] != '》')
        {
            return null;
        }

        var from = Math.Max(at.Done, unit - LongestTitle);
        var open = unit > from ? at.Text[from..(unit - 1)].LastIndexOfAny('《', '\n') : -1;
        return open >= 0 && at[from + open] == '《' ? from + open : null;
    }

    // "(S/2024/215, paras. 10-12)", "CCPR/C/GC/36, para. 12": a document of the United Nations that is no resolution.
    private static int? SymbolBefore(in ScanText at, int unit)
    {
        var end = at.Cursor.CommaBefore(unit);
        var start = end;
        while (
            start > at.Done
            && end - start <= LongestSymbol
            && (char.IsAsciiLetterUpper(at[start - 1]) || char.IsAsciiDigit(at[start - 1]) || at[start - 1] is '/' or '.')
        )
        {
            start--;
        }

        var symbol = at.Text[start..end];
        return
            end < unit
            && symbol.Length > ShortestSymbol
            && char.IsAsciiLetterUpper(symbol[0])
            && symbol.Count('/') > 1
            && symbol.ContainsAnyInRange('0', '9')
            && !char.IsLetterOrDigit(at[start - 1])
            ? start
            : null;
    }

    // "АХПЧН ст 5", "CMR art. 17": writers who abbreviate the one abbreviate the other.
    private static int? AbbreviationBefore(in ScanText at, int unit)
    {
        var end = at[unit - 1] is ' ' or '\u00A0' ? (Punctuation.IsComma(at[unit - 2]) ? unit - 2 : unit - 1) : unit;
        var word = end < unit ? at.Cursor.WordBefore(end) : -1;
        if (word < at.Done || word < 0 || at[end - 1] is '-' or '\n' || !IsAbbreviated(at, unit))
        {
            return null;
        }

        var written = at.Text[word..end];
        return
            written.Length is >= ShortestAbbreviation and <= LongestAbbreviation
            && NameWords.AreCapitals(written)
            && !(at[word - 1] is '-' or '/' or '.')
            && !RomanNumeral.IsWord(written)
            && Vocabulary.Find(written) is null
            ? word
            : null;
    }

    // "Собрание законодательства. 2001. № 2. Ст. 163", "Law No. 4, art. 5": of what has the number.
    private static int? NumberBefore(in ScanText at, int unit)
    {
        var end = unit;
        while (at[end - 1] is ' ' or '\u00A0' or ',' or '.')
        {
            end--;
        }

        var digits = end;
        while (char.IsAsciiDigit(at[digits - 1]))
        {
            digits--;
        }

        var sign = digits;
        while (at[sign - 1] is not ('\0' or ' ' or '\n') && digits - sign < LongestSign)
        {
            sign--;
        }

        sign = sign == digits && at[sign - 1] == ' ' ? at.Text[..(sign - 1)].LastIndexOf(' ') + 1 : sign;
        return
            end < unit
            && digits < end
            && sign >= at.Done
            && digits - sign is > 0 and <= LongestSign
            && ResolutionPhrase.SkipNumberWords(at.Text, sign) == digits
            ? sign
            : null;
    }

    private static bool IsAbbreviated(in ScanText at, int unit) =>
        at.Lexer.At(unit) is { Kind: TokenKind.Word } token
        && (at[token.End - 1] == '.' || (char.IsLower(at[unit]) && LanguageTraits.IsAbbreviation(at.Text[unit..token.End])));

    // "; the Compact, Article 2", but not "For the Court, Article 2".
    private static int? NameBefore(in ScanText at, int unit)
    {
        var end = at.Cursor.CommaBefore(unit);
        var (from, words) = (end, 0);
        while (
            end < unit
            && words < MostWords
            && at.Cursor.WordBefore(from) is var word
            && word >= at.Done
            && word >= 0
            && IsNameWord(at, word)
            && at[at.Cursor.WordEnd(word)] != '\n'
        )
        {
            (from, words) = (word, words + 1);
        }

        return words > 0 && at.Cursor.WordBefore(from) is var article && article >= at.Done && article >= 0 && OpensClause(at, article)
            ? from
            : null;
    }

    private static bool IsNameWord(in ScanText at, int word) =>
        char.IsUpper(at[word]) && char.IsLower(at[word + 1]) && at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: null };

    private static bool OpensClause(in ScanText at, int article)
    {
        var token = at.Lexer.At(article);
        if (token.Entry is null || token.LanguagesOf(WordRoles.Definite).IsWithin(LanguageTraits.NounsHaveCapitals))
        {
            return false;
        }

        var before = article - 1;
        while (at[before] is ' ' or '\u00A0')
        {
            before--;
        }

        return at[before] is '\0' or ';' or '(' or ':' or '.' or '\n';
    }
}
