using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads treaties by their number in a series: "the Fourth Convention", "IIIe Convention", 第四公约. Of what series they are, the
/// text says elsewhere, or the name does: 第四日内瓦公约.</summary>
internal static class NumberedReader
{
    private const int LongestJoinedNumber = 4;

    /// <summary>The treaty at a place.</summary>
    public static InstrumentCandidate? At(in ScanText at, int position)
    {
        if (position >= at.Text.Length)
        {
            return null;
        }

        var start = NameWords.IsWordOfItsOwn(at[position]) ? position : at.Lexer.At(position).Start;
        var (number, end) = OrdinalAt(at, start);
        return number == 0 ? NounFirst(at, start)
            : InSeries(at, start, end, number) is { } named ? named
            : Noun(at, end) is { } noun && IsWhole(at, noun) ? Numbered(at, start, noun.End, noun, number)
            : null;
    }

    /// <summary>The treaty whose noun or name begins at a place, where its number is written together with it, 第四公约, or ends with a
    /// point that seems to end a sentence: "das IX. Abkommen".</summary>
    public static InstrumentCandidate? Around(in ScanText at, int noun)
    {
        if (ProtocolReader.RomanWithPoint(at, noun) is var roman && roman >= Math.Max(at.Done, 0))
        {
            return At(at, roman);
        }

        for (var start = noun - 1; start >= at.Done && start >= noun - LongestJoinedNumber; start--)
        {
            if (SequenceNumber.IsPrefix(at[start]))
            {
                return SequenceNumber.Before(at, start) is { Number: > 0 } number && number.End == noun ? At(at, start) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a number before the name of one of a series says that another is meant, which the library does not have: "das XI.
    /// Haager Abkommen von 1907", "the Ninth Hague Convention".</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name, without a number.</param>
    public static bool IsOfOtherNumber(in ScanText at, InstrumentCandidate name)
    {
        if (
            name is not { Words: InstrumentWords.Name, Ids: [var id, ..] }
            || at[name.Start - 1] is not (' ' or '\u00A0')
            || at.Names.DesignationOf(id) != Designation.Convention
        )
        {
            return false;
        }

        var end = at.Cursor.BeforeSpaces(name.Start);
        var before = at.Cursor.WordBefore(at[end - 1] == '.' ? end - 1 : end);
        if (before < 0 || OrdinalAt(at, before) is not { Number: > 0 } number || number.End < end)
        {
            return false;
        }

        var own = name.Ids.SelectMany(at.Names.RomanNumbersOf).ToList();
        if (own.Count == 0 || own.Contains(number.Number))
        {
            return false;
        }

        var unit = at.Cursor.WordBefore(before);
        return unit < 0 || !at.Lexer.At(unit).Can(WordRoles.Unit); // "Article IV Geneva Convention"
    }

    // "Fourth", "4th", "IV", "IVe", 第四: no number that only counts.
    private static (int Number, int End) OrdinalAt(in ScanText at, int start)
    {
        var token = at.Lexer.At(start);
        var isOrdinal = token.IsOrdinal || SequenceNumber.IsPrefix(at[start]);
        return isOrdinal && SequenceNumber.Before(at, start) is { Number: > 0 } read ? read : SequenceNumber.RomanBefore(at, start);
    }

    // 第四日内瓦公约
    private static InstrumentCandidate? InSeries(in ScanText at, int start, int end, int number)
    {
        var ids = at.Names.Lexicon.LongestInText(at.Tokens, end, out var after);
        if (ids.Count < 2)
        {
            return null;
        }

        var families = at.Names.Families;
        var members = ids.SelectMany(id => families.InSeriesOf(id, number)).Distinct().ToList();
        return members is [var member] && ids.Contains(member) ? NameReader.Named(at, start, after, [member]) : null;
    }

    // الاتفاقية الرابعة
    private static InstrumentCandidate? NounFirst(in ScanText at, int start)
    {
        if (Noun(at, start) is not { } noun || !noun.LanguagesOf(WordRoles.Designation).IsWithin(LanguageTraits.PointersFollowNouns))
        {
            return null;
        }

        var (number, end) = SequenceNumber.After(at, noun.End, noun.LanguagesOf(WordRoles.Designation));
        return number > 0 && at.Lexer.At(noun.End).IsOrdinal ? Numbered(at, start, end, noun, number) : null;
    }

    private static Token? Noun(in ScanText at, int position)
    {
        var token = at.Lexer.At(position);
        return
            token.Kind == TokenKind.Word
            && token.Start <= position + 1
            && token.Can(WordRoles.Designation)
            && !char.IsLower(at[token.Start])
            ? token
            : null;
    }

    // "the Fourth Convention on lighthouses" has a name of its own.
    private static bool IsWhole(in ScanText at, in Token noun) =>
        !NameReader.GoesOn(at, noun.End) && !NameReader.IsInOtherName(at, noun.Start, noun.End);

    private static InstrumentCandidate? Numbered(in ScanText at, int start, int end, in Token noun, int number) =>
        DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) is Designation.Convention or Designation.Treaty or Designation.Agreement
            ? new InstrumentCandidate(InstrumentWords.Numbered, start, end, at.Text[start..end].ToString(), Designation.Convention)
            {
                Number = number,
            }
            : null;
}
