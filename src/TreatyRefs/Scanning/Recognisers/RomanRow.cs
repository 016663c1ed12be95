using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments that are told apart by Roman numbers, where several numbers stand in a row or from one to another:
/// "Additional Protocols I and II", "GC I–IV". The name is of the first or the last of them, and all are meant.</summary>
internal static class RomanRow
{
    /// <summary>The instruments of a row that begins with a name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="ids">What goes by the name, as far as that is known; none where the row hides its end, as a hyphen does.</param>
    /// <param name="end">Where the name ends, with a number of the row or right before the first.</param>
    /// <returns><see langword="null"/> where there is no row, or the library does not have each of its numbers.</returns>
    public static InstrumentCandidate? At(in ScanText at, int start, IReadOnlyList<InstrumentId> ids, int end)
    {
        if ((ids.Count == 0 && !BeginsAcronym(at, start)) || FirstNumber(at, start, end) is not (> 0 and var first))
        {
            return null;
        }

        var row = Read(at, first);
        if (row.Count < 2 || row[^1].End < end)
        {
            return null;
        }

        var head = at.Text[start..first].ToString();
        var members = new List<InstrumentId>();
        foreach (var (number, _, _) in row)
        {
            if (MemberOf(at.Names, head, ids, number) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return NameReader.Named(at, start, row[^1].End, members, isPlural: true);
    }

    /// <summary>The numbers of a row in ascending order, each with its place; those between the ends of a range have the place of the
    /// last.</summary>
    /// <remarks>A comma alone ends no row: "GC II, III wounded".</remarks>
    /// <param name="at">The text.</param>
    /// <param name="first">Where the first number begins.</param>
    /// <returns>At least the first; none where no number stands there.</returns>
    public static IReadOnlyList<(int Number, int Start, int End)> Read(in ScanText at, int first)
    {
        var end = EndOfNumber(at, first);
        if (end == first)
        {
            return [];
        }

        var (row, closed) = (new List<(int Number, int Start, int End)> { (NumberAt(at, first, end), first, end) }, 1);
        for (var isClosed = false; Next(at, end, ref isClosed, out var isRange) is var start && start >= 0; )
        {
            end = EndOfNumber(at, start);
            var (number, last) = (NumberAt(at, start, end), row[^1].Number);
            if (number <= last || number > SequenceNumber.Most)
            {
                break;
            }

            for (var each = isRange ? last + 1 : number; each <= number; each++)
            {
                row.Add((each, start, end));
            }

            closed = isClosed ? row.Count : closed;
        }

        return row[..closed];
    }

    /// <summary>The numbers that go on with a list of which the first number ends at a place; none where one of them has no place of its
    /// own.</summary>
    public static IEnumerable<(int Number, int Start, int End)> ListFrom(in ScanText at, int end)
    {
        var first = end;
        while (first > 0 && at[first - 1] is 'I' or 'V' or 'X')
        {
            first--;
        }

        var row = first < end ? Read(at, first) : [];
        return row.DistinctBy(member => member.Start).Count() == row.Count ? row.Skip(1) : [];
    }

    private static bool BeginsAcronym(in ScanText at, int start) => char.IsUpper(at[start]) && char.IsUpper(at[start + 1]);

    // The one that goes by the same words and the number, or one of a row that goes by a name with the number in it.
    private static InstrumentId? MemberOf(KnownNames names, string head, IReadOnlyList<InstrumentId> ids, int number)
    {
        if (names.Lexicon.Find(head + RomanNumeral.Format(number)) is [var own])
        {
            return own;
        }

        var found = ids.Select(id => names.RomanSiblingOf(id, number)).OfType<InstrumentId>().Distinct().ToList();
        return found is [var member] ? member : null;
    }

    // The first number of the row: in the name, right after it, or after the one word of a name that is not known yet.
    private static int FirstNumber(in ScanText at, int start, int end)
    {
        var position = at.Lexer.EndOfWord(start);
        for (var isFirst = true; at[position] is ' ' or '\u00A0' && (isFirst || position <= end); isFirst = false)
        {
            position++;
            if (EndOfNumber(at, position) > position)
            {
                return position;
            }

            position = Math.Max(position, at.Lexer.EndOfWord(position));
        }

        return -1;
    }

    // The number after "and", "to", a dash or a comma.
    private static int Next(in ScanText at, int position, ref bool isClosed, out bool isRange)
    {
        var next = at.Lexer.At(position);
        isRange = Punctuation.IsDash(at[position]) || next.Kind == TokenKind.Dash || next.Can(WordRoles.To);
        isClosed = isRange || next.Can(WordRoles.And);
        var start =
            Punctuation.IsDash(at[position]) ? position + 1
            : isClosed || next.Kind == TokenKind.Comma ? next.End
            : -1;
        if (start < 0)
        {
            return -1;
        }

        if (next.Kind == TokenKind.Comma && at.Lexer.At(start) is var and && and.Can(WordRoles.And))
        {
            (start, isClosed) = (and.End, true);
        }

        start += at[start] is ' ' or '\u00A0' ? 1 : 0;
        return EndOfNumber(at, start) > start ? start : -1;
    }

    private static int EndOfNumber(in ScanText at, int start)
    {
        var end = start;
        while (at[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        // "AP II and V. Petrov"
        var isInitial = end == start + 1 && at[end] == '.' && at[end + 1] == ' ' && char.IsUpper(at[end + 2]);
        var isNumber = end > start && !isInitial && !char.IsLetterOrDigit(at[end]) && RomanNumeral.TryParse(at.Text[start..end], out _);
        return isNumber ? end : start;
    }

    private static int NumberAt(in ScanText at, int start, int end) =>
        RomanNumeral.TryParse(at.Text[start..end], out var number) ? number : 0;
}
