using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments that are called by their noun, whose they are and when they were made, in place of most of the title: "the
/// Council of Europe Convention of 11 May 2011", "Convenzione ONU del 20 novembre 1989", "a Convenção da UNIDROIT de 1995".</summary>
internal static class OwnerAndDay
{
    /// <summary>The instrument at a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where its noun begins, or whose it is.</param>
    /// <returns>All of that day, or year, and kind that the organization made as far as the library knows, maybe none;
    /// <see langword="null"/> where it is not called so.</returns>
    public static InstrumentCandidate? At(in ScanText at, int start)
    {
        if (
            NameWords.IsWordOfItsOwn(at[start])
            || (OfOwner(at, start, out var noun, out var end) ?? ByOwner(at, start, out noun, out end)) is not { } owner
            || DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) is not { } designation
            || designation == Designation.Resolution
        )
        {
            return null;
        }

        var written = at.Text[noun.Start..noun.End];
        var day = NameDate.After(at, end) is { Day.IsWhole: true } whole ? whole : default;
        var last = day.End > end ? day.End : NameDate.EndOf(at, end);
        if (last == end || NameDate.IsOfWhatHappened(at, end) || IsAbout(at, last) || NamedByDay.HasParties(at, last))
        {
            return null;
        }

        var (names, hasDay, year) = (at.Names, day.End > end, NameDate.YearOf(at, end) ?? 0);
        var made = hasDay ? names.Of(day.Day, designation, written, noun.LanguagesOf(WordRoles.Designation)) : names.Of(year, designation);
        if (names.Lexicon.Find($"{written} {at.Text[end..last].Trim()}") is [var called] && made.Contains(called))
        {
            return NameReader.Named(at, start, last, [called]); // "Convención de 1951" with its owner
        }

        return new InstrumentCandidate(InstrumentWords.Dated, start, last, at.Text[start..last].ToString(), designation)
        {
            Ids = [.. made.Where(id => names.IsOf(id, owner))],
            Year = year,
            Day = hasDay ? day.Day.Day : null,
        };
    }

    // "Convention du Conseil de l'Europe"
    private static Organization? OfOwner(in ScanText at, int start, out Token noun, out int end)
    {
        noun = at.Lexer.At(start);
        end = start;
        return IsNoun(noun, start) && at[noun.End] is ' ' or '\u00A0'
            ? Owner.At(at.Text, noun.End + 1, isBeforeNoun: false, out end)
            : null;
    }

    // "Council of Europe Convention", "UNESCO-Konvention"
    private static Organization? ByOwner(in ScanText at, int start, out Token noun, out int end)
    {
        noun = default;
        end = start;
        if (!char.IsUpper(at[start]) || Owner.At(at.Text, start, isBeforeNoun: true, out var after) is not { } owner)
        {
            return null;
        }

        noun = at[after] is ' ' or '-' ? at.Lexer.At(after + 1) : default;
        end = noun.End;
        return IsNoun(noun, after + 1) ? owner : null;
    }

    private static bool IsNoun(in Token noun, int start) =>
        noun.Kind == TokenKind.Word && noun.Start == start && noun.Entry is not null && noun.Can(WordRoles.Designation);

    // Then it has a title.
    private static bool IsAbout(in ScanText at, int end)
    {
        var next = at.Lexer.At(end);
        next = next.Kind == TokenKind.Comma ? at.Lexer.At(next.End) : next;
        return next is { Kind: TokenKind.Word, Entry: not null }
            && next.Can(WordRoles.About)
            && !at.Lexer.At(next.End).Can(WordRoles.This | WordRoles.That);
    }
}
