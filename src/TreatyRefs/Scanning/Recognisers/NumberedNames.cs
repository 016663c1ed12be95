using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads lists of instruments that are told apart by their numbers, of which the first alone is named whole: "ILO Conventions Nos.
/// 29, 105 and 138", "国际劳工组织第29号、第105号公约".</summary>
internal static class NumberedNames
{
    /// <summary>How many a list has at most.</summary>
    public const int MostListed = 16;

    /// <summary>No instrument of a series has a higher number.</summary>
    public const int MostNumber = 999;

    private const int DigitsOfMost = 3;
    private const int LongestJoint = 3;

    /// <summary>The list that begins with a name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="first">The name.</param>
    /// <returns><see langword="null"/> where the name has no number at its end, or no other of its series follows.</returns>
    public static NameListCandidate? ListAt(in ScanText at, InstrumentCandidate first)
    {
        if (first is { Words: InstrumentWords.Other, OfOrgan: { } agency })
        {
            return OfAgency(at, first, agency);
        }

        if (first is not { Words: InstrumentWords.Name, Ids: [var id] })
        {
            return null;
        }

        var isTitle = !char.IsAsciiDigit(at[first.End - 1]); // "convention n° 29 sur le travail forcé"
        if (isTitle && (NameWords.IsWordOfItsOwn(at[first.End - 1]) || !at.Text[first.Start..first.End].ContainsAnyInRange('0', '9')))
        {
            return NameWords.IsWordOfItsOwn(at[first.End - 1]) ? JoinedList(at, first, id) : null;
        }

        List<ListedName> members = [new(ResolutionPhrase.NumberStart(at.Text, first.Start, first.End), first.End, first)];
        var (end, isPlural) = (first.End, NameReader.HasPlural(at, first.Start, first.End));
        var areApart = isTitle;
        while (
            members.Count < MostListed
            && NumbersInList.Next(at, end) is { } next
            && (HasSign(at, next.Start) || (!isTitle && (isPlural || EndsThere(at, next.End))))
            && at.Names.SiblingOf(id, next.Number) is { } sibling
        )
        {
            members.Add(new ListedName(next.Start, next.End, NameReader.Named(at, next.Start, next.End, [sibling])));
            (end, areApart) = (next.End, areApart || next.IsApart);
        }

        return members.Count == 1 ? null : NumbersInList.List(at, first.Start, end, members, areApart);
    }

    // "la convention de l'OIT n° 29 sur le travail forcé et n° 105 sur son abolition"
    private static NameListCandidate? OfAgency(in ScanText at, InstrumentCandidate first, InstrumentId agency)
    {
        List<ListedName> members = [new(first.Start, first.End, first)];
        var (end, areApart) = (first.End, false);
        while (
            members.Count < MostListed
            && NumbersInList.Next(at, end) is { } next
            && HasSign(at, next.Start)
            && at.Names.NumbersOfAgencies.Of(agency, next.Number) is not null
        )
        {
            var other = first with
            {
                Start = next.Start,
                End = next.End,
                AsWritten = at.Text[next.Start..next.End].ToString(),
                Number = next.Number,
            };
            members.Add(new ListedName(next.Start, next.End, other));
            (end, areApart) = (next.End, areApart || next.IsApart);
        }

        return members.Count == 1 ? null : NumbersInList.List(at, first.Start, end, members, areApart) with { NeedsAntecedent = true };
    }

    // 第87号和第98号公约, "ILO 협약 제87호 및 제98호": where the number has a sign behind it, the list stands before the noun or after it.
    private static NameListCandidate? JoinedList(in ScanText at, InstrumentCandidate first, InstrumentId id)
    {
        List<ListedName> members = [new(first.Start, first.End, first)];
        var (start, end) = (first.Start, first.End);
        while (
            members.Count < MostListed
            && (SequenceNumber.IsPrefix(at[start]) || char.IsAsciiDigit(at[start]))
            && NumberBefore(at, start) is { } before
            && at.Names.SiblingOf(id, before.Number) is { } sibling
        )
        {
            start = before.Start;
            members.Insert(0, new ListedName(start, before.End, NameReader.Named(at, start, before.End, [sibling])));
        }

        var areApart = false;
        while (
            members.Count < MostListed
            && ResolutionPhrase.IsNumberSuffix(at[end - 1])
            && (NumberAfter(at, end) ?? NumberAfter(at, NumbersInList.AfterRemark(at, end))) is { } after
            && at.Names.SiblingOf(id, after.Number) is { } sibling
        )
        {
            areApart |= NumberAfter(at, end) is null;
            end = after.End;
            members.Add(new ListedName(after.Start, end, NameReader.Named(at, after.Start, end, [sibling])));
        }

        return members.Count > 1 ? new NameListCandidate(start, end, members) { AreApart = areApart } : null;
    }

    private static (int Start, int End, int Number)? NumberBefore(in ScanText at, int next)
    {
        var end = BeforeJoint(at, next);
        var sign = ResolutionPhrase.IsNumberSuffix(at[end - 1]) ? end - 1 : end;
        var start = sign;
        while (start > at.Done && sign - start <= DigitsOfMost && char.IsAsciiDigit(at[start - 1]))
        {
            start--;
        }

        // 87·98호 has one sign for both.
        if (end == next || start == sign || (sign == end && next - end != 1))
        {
            return null;
        }

        var number = int.Parse(at.Text[start..sign], NumberStyles.None, CultureInfo.InvariantCulture);
        return (start > at.Done && SequenceNumber.IsPrefix(at[start - 1]) ? start - 1 : start, end, number);
    }

    private static (int Start, int End, int Number)? NumberAfter(in ScanText at, int before)
    {
        var start = AfterJoint(at, before);
        var digits = SequenceNumber.IsPrefix(at[start]) ? start + 1 : start;
        var end = digits;
        while (end - digits <= DigitsOfMost && char.IsAsciiDigit(at[end]))
        {
            end++;
        }

        return start > before && end > digits && ResolutionPhrase.IsNumberSuffix(at[end])
            ? (start, end + 1, int.Parse(at.Text[digits..end], NumberStyles.None, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Where 、 or 和 begins before a place, with spaces around or none; the same place where there is neither.</summary>
    public static int BeforeJoint(in ScanText at, int position)
    {
        var end = at.Cursor.BeforeSpaces(position);
        for (var length = 1; length <= LongestJoint && length <= end; length++)
        {
            if (IsJoint(at.Text[(end - length)..end]))
            {
                return at.Cursor.BeforeSpaces(end - length);
            }
        }

        return position;
    }

    /// <summary>Where what follows 、 or 和 begins; the same place where there is neither.</summary>
    public static int AfterJoint(in ScanText at, int position)
    {
        var start = at.SkipSpaces(position);
        for (var length = 1; length <= LongestJoint && start + length <= at.Text.Length; length++)
        {
            if (IsJoint(at.Text[start..(start + length)]))
            {
                return at.SkipSpaces(start + length);
            }
        }

        return position;
    }

    private static bool IsJoint(ReadOnlySpan<char> text) =>
        text is [var mark] && (Punctuation.IsComma(mark) || Punctuation.IsListComma(mark) || mark is '\u00B7' or '\u30FB')
        || Vocabulary.IsIn(text, WordRoles.And);

    /// <summary>Whether a sign stands before a number: "No. 105", and no "105 States".</summary>
    /// <param name="at">The text.</param>
    /// <param name="number">Where its figures begin.</param>
    public static bool HasSign(in ScanText at, int number) =>
        at[number - 1] is '.' or '\u00BA' or '\u00B0' or '\u2116' || at[number - 2] is '.' or '\u00BA' or '\u00B0' or '\u2116';

    private static bool EndsThere(in ScanText at, int end) =>
        at[end] is '\0' or '\n' or ')'
        || Punctuation.IsComma(at[end])
        || Punctuation.EndsPart(at[end])
        || Punctuation.MayEndSentence(at[end])
        || (at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } and && and.Can(WordRoles.And));
}
