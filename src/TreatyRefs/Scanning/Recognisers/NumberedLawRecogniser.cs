using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Laws under their number, in whatever letters: "regulation 2015/1589", "VO (EG) Nr. 44/2001", "закон № 152-ФЗ".</summary>
/// <remarks>They stand before units, because "Reg 1/2003" is no regulation 1.</remarks>
internal sealed class NumberedLawRecogniser : Recogniser
{
    private const int LongestAuthority = 12;
    private const int LongestBracket = 120;
    private const int DigitsOfYear = 4;
    private const int LongestNumber = 6;
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start >= at.Done && EndOfNumber(at, token) is var end && end > token.End
                ? LawRecogniser.Read(at, token.Start, AfterRemarks(at, end))
                : null;
        return candidate is not null;
    }

    // "(EC) No 1371/2007", "от 27.07.2006 № 152-ФЗ", "n.º 27/2008"; the end of the noun where no number stands there.
    private static int EndOfNumber(in ScanText at, in Token noun)
    {
        var position = at.SkipSpaces(noun.End + (at[noun.End] == '.' ? 1 : 0));
        if (!MayGoOn(at[position]))
        {
            return noun.End;
        }

        position = at.SkipSpaces(Punctuation.OpensBracket(at[position]) ? CloseOf(at, position, LongestAuthority) : position);
        position = at.SkipSpaces(SkipDate(at, position));
        var number = at.SkipSpaces(ResolutionPhrase.SkipNumberWords(at.Text, position));
        var end = EndOfDigits(at, number);
        if (end == number || end - number > LongestNumber)
        {
            return noun.End;
        }

        // Annexes have a regulation 5 and a "Regulation No. 13"; only acts have a year in their number.
        var isSaid = number > position && !noun.Can(WordRoles.Unit);
        return EndOfPair(at, number, end) ?? (isSaid ? EndOfLetters(at, end) : noun.End);
    }

    private static bool MayGoOn(char c) => char.IsLetterOrDigit(c) || char.IsSymbol(c) || Punctuation.OpensBracket(c);

    // "2015/1589", "1/2003", "2025-118", "95/46/EC": one of the two is a year, or letters say whose it is.
    private static int? EndOfPair(in ScanText at, int start, int separator)
    {
        if (at[separator] is not ('/' or '-') || EndOfDigits(at, separator + 1) is var end && end == separator + 1)
        {
            return null;
        }

        var letters = EndOfLetters(at, end);
        return IsYear(at, start, separator) || IsYear(at, separator + 1, end) || letters > end ? letters : null;
    }

    // "/EC", "-ФЗ", " EG": the letters of who made it.
    private static int EndOfLetters(in ScanText at, int end)
    {
        if (at[end] is not ('/' or '-') || !char.IsUpper(at[end + 1]))
        {
            return end;
        }

        return at.Lexer.EndOfWord(end + 1);
    }

    private static bool IsYear(in ScanText at, int start, int end) =>
        end - start == DigitsOfYear && int.TryParse(at.Text[start..end], out var year) && year is >= FirstYear and <= LastYear;

    // "of 1998", "du 2 octobre 1986", "(JOUE L 216 du 20 août 2009, p. 76)"
    private static int AfterRemarks(in ScanText at, int end)
    {
        var date = SkipDate(at, at.SkipSpaces(end));
        end = date > at.SkipSpaces(end) ? date : end;
        var open = at.SkipSpaces(end);
        return Punctuation.OpensBracket(at[open]) && CloseOf(at, open, LongestBracket) is var close && close > open ? close : end;
    }

    private static int SkipDate(in ScanText at, int position)
    {
        var link = at.Lexer.At(position);
        var isLink =
            link.Start == position && link.Kind == TokenKind.Word && link.Entry is not null && link.Can(WordRoles.Link | WordRoles.Of);
        var start = isLink ? at.SkipSpaces(link.End) : position;
        var isYear = isLink && EndOfDigits(at, start) is var year && IsYear(at, start, year) && at[year] is not ('/' or '-');
        return isYear ? EndOfDigits(at, start) : WrittenDate.Skip(at.Text, position);
    }

    private static int CloseOf(in ScanText at, int open, int longest)
    {
        var close = at.Text[open..Math.Min(at.Text.Length, open + longest)].IndexOfAny(Punctuation.ClosingBrackets);
        return close > 0 ? open + close + 1 : open;
    }

    private static int EndOfDigits(in ScanText at, int position)
    {
        while (position < at.Text.Length && char.IsAsciiDigit(at[position]))
        {
            position++;
        }

        return position;
    }
}
