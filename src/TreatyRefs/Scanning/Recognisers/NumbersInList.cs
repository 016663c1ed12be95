using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A number of a list.</summary>
/// <param name="Number">The number.</param>
/// <param name="Start">Where its figures begin.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ListedNumber(int Number, int Start, int End)
{
    /// <summary>Whether something stands between it and the one before, so that both are citations of their own.</summary>
    public bool IsApart { get; init; }
}

/// <summary>Goes through the numbers of a list of instruments, also over what each of them is about: "ILO Conventions No. 87 (freedom of
/// association), No. 98 (collective bargaining) and No. 105", "№ 98 «О праве на организацию», № 29".</summary>
internal static class NumbersInList
{
    private const int LongestQuote = 200;
    private const int MostWords = 16;
    private const int LongestSign = 8;

    /// <summary>The next number of a list.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the one before ends.</param>
    /// <returns><see langword="null"/> where the list is at its end.</returns>
    public static ListedNumber? Next(in ScanText at, int end)
    {
        if (SequenceNumber.Next(at, end, LanguageSet.All, NumberedNames.MostNumber) is { } next)
        {
            return new(next.Number, next.Start, next.End);
        }

        var after = AfterRemark(at, end);
        return
            (after > end ? SequenceNumber.Next(at, after, LanguageSet.All, NumberedNames.MostNumber) : AfterSubject(at, end)) is { } later
            ? new(later.Number, later.Start, later.End) { IsApart = true }
            : null;
    }

    /// <summary>Where a bracket or a quotation ends that says what an instrument is about: "(freedom of association)", «О принудительном
    /// труде»; the place itself where none stands there, or one that cites something.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where its number ends.</param>
    public static int AfterRemark(in ScanText at, int end)
    {
        var open = at.SkipSpaces(end);
        var close =
            Punctuation.OpensBracket(at[open]) ? Apparatus.CloseOf(at, open)
            : at.Cursor.OpensQuotation(open) ? EndOfQuotation(at, open)
            : open;
        return close > open && !at.Lexer.HasUnit(open + 1, close) ? close + 1 : end;
    }

    private static int EndOfQuotation(in ScanText at, int open)
    {
        var limit = Math.Min(at.Text.Length, open + LongestQuote);
        for (var i = open + 1; i < limit && at[i] != '\n'; i++)
        {
            var isApostrophe = at[i] is '\'' or '\u2019' && char.IsLetter(at[i + 1]);
            if (!isApostrophe && at.Cursor.ClosesQuotation(i))
            {
                return i;
            }
        }

        return open;
    }

    // "No. 87 on freedom of association and No. 98 on the right to organise": what goes on with a sign is the list.
    private static (int Number, int Start, int End)? AfterSubject(in ScanText at, int end)
    {
        var token = at.Lexer.At(end);
        if (token.Kind != TokenKind.Word || token.Entry is null || !token.Can(WordRoles.About))
        {
            return null;
        }

        for (var i = 0; i < MostWords && (token.Kind is TokenKind.Word or TokenKind.Comma) && !token.Can(WordRoles.Unit); i++)
        {
            var position = token.Start;
            if (
                SequenceNumber.Next(at, position, LanguageSet.All, NumberedNames.MostNumber) is { } next
                && NumberedNames.HasSign(at, next.Start)
            )
            {
                return next;
            }

            token = at.Lexer.At(token.End);
            if (at.Text[position..token.Start].ContainsAny("\n.;:"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A list; where something stands between its members, each is a citation of its own, with the sign of its number.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="members">The members; the first begins with its name.</param>
    /// <param name="areApart">Whether something stands between them.</param>
    public static NameListCandidate List(in ScanText at, int start, int end, List<ListedName> members, bool areApart)
    {
        for (var i = 1; areApart && i < members.Count; i++)
        {
            members[i] = members[i] with { Start = SignBefore(at, members[i].Start) };
        }

        return new NameListCandidate(start, end, members) { AreApart = areApart };
    }

    // Where the sign before a number begins; the number where there is none.
    private static int SignBefore(in ScanText at, int number)
    {
        var start = at.Cursor.BeforeSpaces(number);
        var end = start;
        while (start > 0 && end - start < LongestSign && !char.IsWhiteSpace(at[start - 1]) && !IsOther(at[start - 1]))
        {
            start--;
        }

        return start < end && ResolutionPhrase.SkipNumberWords(at.Text, start) == number ? start : number;
    }

    private static bool IsOther(char c) =>
        char.IsDigit(c) || Punctuation.IsComma(c) || Punctuation.OpensBracket(c) || Punctuation.ClosesBracket(c);
}
