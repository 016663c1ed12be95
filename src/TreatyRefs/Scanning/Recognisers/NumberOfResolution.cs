using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A resolution of the Security Council by no more than its number, beside one of its paragraphs or annexes, as notes on sanctions
/// have it: "2375, para. 16", "para. 9 of 2371", "Annex IV to 2270". Whether it is one, what the text has spoken of tells.</summary>
internal static class NumberOfResolution
{
    private const int ShortestNumber = 3;
    private const int LongestNumber = 4;
    private const int DigitsOfYear = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2040;

    /// <summary>The number before a paragraph, with a comma or bracket between, or its sign.</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the word for the paragraph begins.</param>
    public static InstrumentCandidate? Before(in ScanText at, int unit)
    {
        var (start, end) = NumberBefore(at, unit);
        if (start == end && BeforeYear(at, unit) is { } ofYear)
        {
            return Begins(at, ofYear.Start, at.Cursor.WordEnd(ofYear.Start)) && IsOfParagraph(at, unit) ? ofYear : null;
        }

        // "la 2375, § 16"; "l'arrêt 2371 § 8" is a judgment
        var isOfSign = at[unit] == '§' && (Punctuation.IsComma(at[end]) || IsAfterMark(at, start));
        return start < end && Begins(at, start, end) && (isOfSign || IsOfParagraph(at, unit)) ? Candidate(at, start, end) : null;
    }

    /// <summary>What is not of the Council and has a number right before its paragraph, as it seems: "Order 2371 para 4".</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the word for the paragraph begins.</param>
    public static InstrumentCandidate? OfOther(in ScanText at, int unit)
    {
        var (start, end) = NumberBefore(at, unit);
        var word = start < end && !Punctuation.IsComma(at[end]) ? at.Cursor.WordBefore(at.Cursor.BeforeSpaces(start)) : -1;
        return word >= 0 && char.IsUpper(at[word]) && at.IsGap(at.Cursor.WordEnd(word), start) && IsOfParagraph(at, unit)
            ? new InstrumentCandidate(InstrumentWords.Unknown, word, end, at.Text[word..end].ToString(), "law")
            : null;
    }

    // "1737 (2006), para 12"
    private static InstrumentCandidate? BeforeYear(in ScanText at, int unit)
    {
        var gap = at.Cursor.BeforeSpaces(unit);
        var close = (Punctuation.IsComma(at[gap - 1]) ? gap - 1 : gap) - 1;
        var open = close - DigitsOfYear - 1;
        var end = at.Cursor.BeforeSpaces(open);
        var start = end;
        while (start > at.Done && end - start <= LongestNumber && char.IsAsciiDigit(at[start - 1]))
        {
            start--;
        }

        return
            end - start is >= ShortestNumber and <= LongestNumber
            && Punctuation.ClosesBracket(at[close])
            && Punctuation.OpensBracket(at[open])
            && AreDigits(at.Text[(open + 1)..close])
            ? Named(at, start, close + 1, at.Text[start..end]) with
            {
                Year = int.Parse(at.Text[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture),
            }
            : null;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether the number before a paragraph is a page of a book or report: "[2012] 1 AC 735, paras 44-48", "Smith, 245,
    /// para. 4".</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the word for the paragraph begins.</param>
    public static bool IsPageBefore(in ScanText at, int unit)
    {
        var (start, end) = NumberBefore(at, unit, mayBeDivision: true);
        return start < end
            && end - start >= ShortestNumber
            && (Punctuation.IsComma(at[end]) || at[start - 1] == '/' || at[end + 1] == '(')
            && !IsYear(at, start, end)
            && !Begins(at, start, end)
            && at.Lexer.At(unit) is { Entry: not null, Unit: ProvisionKind.Paragraph } token
            && token.Can(WordRoles.Unit);
    }

    /// <summary>The number after a paragraph or annex, with an "of" between.</summary>
    /// <param name="at">The text.</param>
    /// <param name="unit">Where the word for the paragraph begins.</param>
    /// <param name="end">Where the paragraphs end.</param>
    public static InstrumentCandidate? After(in ScanText at, int unit, int end)
    {
        var links = LinkReader.Skip(at, end);
        var first = at.Lexer.At(end);
        var isTo = first.Kind == TokenKind.Word && first.Can(WordRoles.To) && !first.Can(WordRoles.Of);
        var start = isTo ? at.SkipSpaces(first.End) : links.End;
        var last = start;
        while (last - start <= LongestNumber && char.IsAsciiDigit(at[last]))
        {
            last++;
        }

        return (isTo || links.Have(Links.Of)) && IsOfParagraph(at, unit) && EndsThere(at, last, last - start)
            ? Candidate(at, start, last)
            : null;
    }

    // Three figures may count something: "paragraph 3 of 120 pages".
    private static bool EndsThere(in ScanText at, int end, int figures) =>
        !char.IsLetterOrDigit(at[end])
        && !(at[end] is '.' or ',' or '/' or '-' && char.IsDigit(at[end + 1]))
        && (
            (figures == LongestNumber && !IsPageAt(at, end))
            || at[end] is '\0' or '\n' or '.' or ';' or ')' or ',' or ':'
            || at.Lexer.At(end).Can(WordRoles.And)
        );

    private static bool IsPageAt(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word } word && LanguageTraits.IsPageWord(at.Text[word.Start..word.End]);

    private static (int Start, int End) NumberBefore(in ScanText at, int unit, bool mayBeDivision = false)
    {
        var gap = at.Cursor.BeforeSpaces(unit);
        var mark = at[gap - 1];
        var end =
            mayBeDivision && EndBeforeDivision(at, gap) is var number and > 0 ? number
            : Punctuation.IsComma(mark) || ResolutionPhrase.IsNumberSuffix(mark) ? gap - 1
            : at[unit - 1] == '(' ? at.Cursor.BeforeSpaces(unit - 1)
            : at[unit] is '\u00B6' or '§' || IsWordAfterNumber(at, gap, unit) ? gap
            : unit;
        var start = end;
        while (start > at.Done && end - start <= LongestNumber && char.IsAsciiDigit(at[start - 1]))
        {
            start--;
        }

        return end < unit ? (start, end) : (end, end);
    }

    // "[2018] EWHC 2375 (Admin), para 16"
    private static int EndBeforeDivision(in ScanText at, int gap)
    {
        const int LongestDivision = 12;
        var close = Punctuation.IsComma(at[gap - 1]) ? gap - 2 : gap - 1;
        var open = close;
        while (open > at.Done && close - open <= LongestDivision && (open == close || char.IsLetter(at[open])))
        {
            open--;
        }

        return open < close - 1 && at[close] == ')' && at[open] == '(' && at[open - 1] == ' ' ? open - 1 : 0;
    }

    // "2375 para 11", "2321 OP 22"
    private static bool IsWordAfterNumber(in ScanText at, int gap, int unit) =>
        gap < unit
        && gap >= LongestNumber
        && !Scripts.IsJoined(at[unit])
        && AreDigits(at.Text[(gap - LongestNumber)..gap])
        && at.Lexer.At(unit) is { Kind: TokenKind.Word, Unit: ProvisionKind.Paragraph or ProvisionKind.Point };

    // At the head of a line or a bullet, in a bracket, after a colon, or in a list of such.
    private static bool IsAfterMark(in ScanText at, int start)
    {
        var gap = at.Cursor.BeforeSpaces(start);
        return gap == 0
            || at[start - 1] == '\n'
            || Punctuation.OpensBracket(at[start - 1])
            || at[gap - 1] is ':' or ';' or '：' or '；' or '|' or '*' or '•' or '\n'
            || Punctuation.IsDash(at[gap - 1])
            || (Punctuation.IsComma(at[gap - 1]) && (gap - 1 == at.Done || Punctuation.ClosesBracket(at[gap - 2])));
    }

    // After a mark, or a word that is no name and no sign for pages.
    private static bool Begins(in ScanText at, int start, int end)
    {
        var isLong = end - start == LongestNumber;
        if (
            isLong
            && ResolutionPhrase.IsNumberSuffix(at[end])
            && at.Text[..at.Cursor.BeforeSpaces(start)] is [.., var before]
            && (LanguageTraits.IsNameBreak(before) || LanguageTraits.IsWordEnd(before) || Vocabulary.IsIn([before], WordRoles.And))
        )
        {
            return true; // "예외를 2371호 제8항"; "판결 1503호" is a judgment, and 제2371호 may be the number of a law
        }

        start -= SequenceNumber.IsPrefix(at[start - 1]) ? 1 : 0;
        var gap = at.Cursor.BeforeSpaces(start);
        var mark = at[gap - 1];
        if (IsAfterMark(at, start) || EndsSentence(at, gap - 1))
        {
            return true;
        }

        var isComma = Punctuation.IsComma(mark) || Punctuation.IsListComma(mark);
        gap -= isComma ? 1 : 0;
        if (NameWords.IsWordOfItsOwn(at[gap - 1]))
        {
            return isComma;
        }

        var word = at.Cursor.WordBefore(gap);
        return word >= 0
            && char.IsLetter(at[word])
            && isLong
            && (gap - word > 1 || Scripts.IsCyrillic(at[word])) // "в 2397 (п. 8)"
            && !char.IsUpper(at[word])
            && !LanguageTraits.IsPageWord(at.Text[word..at.Cursor.WordEnd(word)])
            && !at.Lexer.At(word).Can(WordRoles.Law); // "la loi 1737 (2006), par. 12"
    }

    // "Closing. 2664 OP1 covers freezes."
    private static bool EndsSentence(in ScanText at, int mark) => Punctuation.MayEndSentence(at[mark]) && at.Cursor.EndsSentence(mark);

    private static bool IsYear(in ScanText at, int start, int end) =>
        end - start == LongestNumber
        && int.Parse(at.Text[start..end], NumberStyles.None, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear;

    private static bool IsOfParagraph(in ScanText at, int unit) =>
        at.Lexer.At(unit) is { Unit: ProvisionKind.Paragraph or ProvisionKind.Point or ProvisionKind.Annex } token
        && (token.Kind == TokenKind.Placed || (token.Entry is not null && token.Can(WordRoles.Unit)));

    private static InstrumentCandidate? Candidate(in ScanText at, int start, int end) =>
        end - start is >= ShortestNumber and <= LongestNumber && !IsYear(at, start, end)
            ? Named(at, start, end, at.Text[start..end])
            : null;

    private static InstrumentCandidate Named(in ScanText at, int start, int end, ReadOnlySpan<char> number) =>
        new(InstrumentWords.Resolution, start, end, at.Text[start..end].ToString(), Designation.Resolution)
        {
            Ids = [InstrumentId.Parse(new ResolutionId(UnitedNationsOrgan.Sc, number.ToString()).Ids().First(), null)],
            IsNumberAlone = true,
        };
}
