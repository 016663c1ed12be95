using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments that are called by their noun and the day on which they were made, in place of most of the title: "the
/// Convention of 24 April 1963", "la convention signée à Rome le 4 novembre 1950", 1963年4月24日の条約.</summary>
internal static class NamedByDay
{
    /// <summary>The instrument of a day.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="designation">What it calls the instrument.</param>
    /// <returns>All of that day and kind that the library has, maybe none; <see langword="null"/> where no day is said, or whose
    /// instrument it is: that of two States is another one.</returns>
    public static InstrumentCandidate? At(in ScanText at, in Token noun, string designation)
    {
        var (written, languages) = (at.Text[noun.Start..noun.End].ToString(), noun.LanguagesOf(WordRoles.Designation));
        if (NameDate.BeforeNoun(at, noun.Start) is { } before)
        {
            var ofDay = at.Names.Of(before.Day, designation, written, languages);
            return Of(at, Math.Max(before.Start, at.Done), noun.End, before.Day, ofDay, designation);
        }

        if (NameDate.IsOfWhatHappened(at, noun.End) || NameDate.After(at, noun.End) is not { } after)
        {
            return null;
        }

        var end = after.End;
        var ids = OfSubject(at, at.Names.Of(after.Day, designation, written, languages), ref end);
        return Of(at, noun.Start, end, after.Day, ids, designation);
    }

    // "on civil and political rights": what it is about tells it from the others of that day, or is none of theirs.
    private static IReadOnlyList<InstrumentId> OfSubject(in ScanText at, IReadOnlyList<InstrumentId> ids, ref int end)
    {
        var comma = at.Lexer.At(end);
        var about = comma.Kind == TokenKind.Comma ? at.Lexer.At(comma.End) : comma;
        return
            about is { Kind: TokenKind.Word, Entry: not null }
            && about.Can(WordRoles.About)
            && !at.Lexer.At(about.End).Can(WordRoles.This | WordRoles.That) // "sur ce point"
            ? SubjectWords.Fitting(at, about.End, ids, ref end, out _)
            : ids;
    }

    private static InstrumentCandidate? Of(
        in ScanText at,
        int start,
        int end,
        WrittenDay day,
        IReadOnlyList<InstrumentId> ids,
        string designation
    ) =>
        PartyAfter.StandsAt(at, end, at.Lexer.At(end)) || Nations.StandAfter(at, end)
            ? null
            : new InstrumentCandidate(InstrumentWords.Dated, start, end, at.Text[start..end].ToString(), designation)
            {
                Ids = ids,
                Year = day.Year,
                Day = day.IsWhole ? day.Day : null,
            };
}
