using System.Buffers;
using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments that are called by their noun and the day on which they were made, in place of most of the title: "the
/// Convention of 24 April 1963", "la convention signée à Rome le 4 novembre 1950", 1963年4月24日の条約.</summary>
internal static class NamedByDay
{
    private const int LongestParties = 24;

    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create("。，、；,.;\n");
    private static readonly LanguageWords s_between = new(language => language.Between);

    /// <summary>The instrument of a day.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="designation">What it calls the instrument.</param>
    /// <returns>All of that day and kind that the library has, maybe none; <see langword="null"/> where no day is said, or whose
    /// instrument it is: that of two States is another one.</returns>
    public static InstrumentCandidate? At(in ScanText at, in Token noun, string designation)
    {
        var written = at.Text[noun.Start..noun.End];
        var languages = noun.LanguagesOf(WordRoles.Designation);
        if (NameDate.BeforeNoun(at, noun.Start) is { } before)
        {
            if (IsOfParties(at.Text[Math.Max(at.Done, before.Start - LongestParties)..noun.Start]))
            {
                return null;
            }

            var ofDay = at.Names.Of(before.Day, designation, written, languages);
            return Of(at, Math.Max(before.Start, at.Done), noun.End, before.Day, ofDay, designation);
        }

        if (NameDate.IsOfWhatHappened(at, noun.End) || NameDate.After(at, noun.End) is not { } after || IsOfOtherName(at, noun))
        {
            return null;
        }

        var end = after.End;
        var ids = OfSubject(at, at.Names.Of(after.Day, designation, written, languages), ref end);
        return Of(at, noun.Start, end, after.Day, ids, designation);
    }

    /// <summary>The instrument of a place and a day: "la Convenzione di New York 20 novembre 1989", "das Haager Übereinkommen vom
    /// 19. Oktober 1996".</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where its noun or the word for its place begins.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="end">Where the noun and the place end.</param>
    /// <returns>All of that day and kind that the library has; <see langword="null"/> where it has none, or no whole day is said.</returns>
    public static InstrumentCandidate? OfPlace(in ScanText at, int start, in Token noun, int end)
    {
        if (
            NameDate.IsOfWhatHappened(at, end)
            || NameDate.After(at, end) is not { Day.IsWhole: true } after
            || DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) is not { } designation
        )
        {
            return null;
        }

        var written = at.Text[noun.Start..noun.End];
        var last = after.End;
        var names = at.Names;
        var ofDay = names.Of(after.Day, designation, written, noun.LanguagesOf(WordRoles.Designation));
        var place = PlaceBeside(at, start, noun);
        var ids = OfSubject(at, [.. ofDay.Where(id => !names.IsMadeElsewhere(id, place))], ref last);
        var isTold = ids.Count == 1 || !Punctuation.OpensBracket(at[at.SkipSpaces(last)]); // "vom 25.10.1980 (Kindesentführung)"
        return ids.Count > 0 && isTold ? Of(at, start, last, after.Day, ids, designation) : null;
    }

    // "Strasbourg" of "the Strasbourg Convention"; the last word of "de New York" is enough.
    private static string PlaceBeside(in ScanText at, int start, in Token noun)
    {
        var place = start < noun.Start ? start : at.Lexer.At(at.Lexer.At(noun.End).End).Start;
        return at.Text[place..at.Cursor.WordEnd(place)].ToString();
    }

    /// <summary>Whether an instrument goes on with its parties, or with more of what it is called: "between A and B", "conclue avec", "de
    /// concession".</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where its day or year ends.</param>
    public static bool HasParties(in ScanText at, int end)
    {
        var comma = at.Lexer.At(end);
        var next = comma.Kind == TokenKind.Comma ? at.Lexer.At(comma.End) : comma;
        return PartyAfter.StandsAt(at, end, comma)
            || Nations.StandAfter(at, end)
            || (
                next.Kind == TokenKind.Word
                && (
                    !s_between.LanguagesOf(at.Text[next.Start..next.End]).IsEmpty
                    || (next.Entry is not null && next.Can(WordRoles.Concluded))
                    || (
                        comma.Kind != TokenKind.Comma && next.Entry is not null && next.Can(WordRoles.Of) && Scripts.IsLatin(at[next.Start])
                    )
                )
            );
    }

    // 中国与哈萨克斯坦于1992年5月2日签订的协定, "2015년 12월 12일 한국과 몽골 간에 체결된 협정"
    private static bool IsOfParties(ReadOnlySpan<char> words)
    {
        words = words[(words.LastIndexOfAny(s_clauseEnds) + 1)..];
        for (var i = 0; i < words.Length; i++)
        {
            if (Scripts.IsJoined(words[i]) && Vocabulary.IsIn(words[i..(i + 1)], WordRoles.And))
            {
                return true;
            }
        }

        return false;
    }

    // "трудового договора от 12 сентября 1990 года", "des zwischen A und B geschlossenen Abkommens vom 2. Mai 1992"
    private static bool IsOfOtherName(in ScanText at, in Token noun) =>
        at.Cursor.WordBefore(noun.Start) is var word
        && word >= at.Done
        && word >= 0
        && at[noun.Start - 1] is ' ' or '\u00A0'
        && char.IsLower(at[word])
        && at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: null };

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
        HasParties(at, end)
            ? null
            : new InstrumentCandidate(InstrumentWords.Dated, start, end, at.Text[start..end].ToString(), designation)
            {
                Ids = ids,
                Year = day.Year,
                Day = day.IsWhole ? day.Day : null,
            };
}
