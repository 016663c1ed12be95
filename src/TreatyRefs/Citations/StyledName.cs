using System.Runtime.CompilerServices;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Citations;

/// <summary>How citation styles name instruments otherwise than the library does, so that what they print can be pasted back.</summary>
internal static class StyledName
{
    // What styles print at the head is written once for a library, and not for every citation that is typed.
    private static readonly ConditionalWeakTable<ITreatyLibrary, Head[]> s_heads = [];

    /// <summary>Whether such a name may begin at a place, so that the heads of the library need be made: none begins with
    /// provisions, and none ends where a name ends and the citation with it, or before its provisions.</summary>
    /// <param name="text">The citation.</param>
    /// <param name="position">The place.</param>
    /// <param name="endOfName">Where a name of the library ends that begins there; the place where none does.</param>
    public static bool MayBegin(string text, int position, int endOfName)
    {
        var lexer = new Lexer(text);
        var next = lexer.At(endOfName);
        next = next.Kind == TokenKind.Comma && endOfName > position ? lexer.At(next.End) : next;
        return next.Kind is not (TokenKind.End or TokenKind.Number)
            && !(next.Can(WordRoles.Unit) && lexer.At(next.End).Kind == TokenKind.Number); // the "N." of "N. Kor." is none
    }

    /// <summary>Reads a name as the Bluebook has it: <c>U.N. Charter</c>, or the title and the parties of a bilateral treaty, <c>Mutual
    /// Defense Treaty, S. Kor.-U.S.</c>, or as the series that prints it.</summary>
    /// <param name="library">The library.</param>
    /// <param name="text">The citation.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="end">After the parties.</param>
    /// <returns>The instruments that are named so; none, one or several.</returns>
    public static IReadOnlyList<InstrumentId> Read(ITreatyLibrary library, string text, int position, out int end)
    {
        end = position;
        if (text.AsSpan(position).StartsWith(BluebookWords.Charter, StringComparison.Ordinal))
        {
            end = position + BluebookWords.Charter.Length;
            return [InstrumentId.Charter];
        }

        var found = new List<InstrumentId>();
        foreach (var (id, head) in s_heads.GetValue(library, HeadsOf))
        {
            if (text.AsSpan(position).StartsWith(head, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(id);
                end = position + head.Length;
            }
        }

        return found;
    }

    private static Head[] HeadsOf(ITreatyLibrary library) =>
        [.. library.Instruments.Select(instrument => HeadOf(library, instrument)).OfType<Head>()];

    // Only where it is another than the title.
    private static Head? HeadOf(ITreatyLibrary library, Instrument instrument)
    {
        var cited = new Cited(library, instrument, new ProvisionReference(instrument.Id));
        var head = cited.BilateralParties.Count > 0 ? BluebookStyle.BilateralHead(cited) : cited.PrintedTitle;
        return cited.BilateralParties.Count > 0 || head != cited.Title ? new Head(instrument.Id, head) : null;
    }

    /// <summary>Of several instruments of one name, those whose days, series or short title stand in the rest of the citation.</summary>
    /// <returns>All where that tells none from the others.</returns>
    public static IReadOnlyList<InstrumentId> Told(ITreatyLibrary library, IReadOnlyList<InstrumentId> ids, string rest)
    {
        var told = ids.Where(id =>
                library.FindInstrument(id) is { } instrument
                && Marks(library, instrument).Any(mark => rest.Contains(mark, StringComparison.Ordinal))
            )
            .ToList();
        return told.Count == 1 ? told : ids;
    }

    /// <summary>Goes over the resolution that an instrument stands in: <c>General Assembly resolution 217 A (III) of 10 December
    /// 1948</c>.</summary>
    /// <returns>After it; the position where there is none, or another.</returns>
    public static int SkipResolution(ITreatyLibrary library, IReadOnlyList<InstrumentId> ids, string text, int position)
    {
        var start = position;
        while (start < text.Length && text[start] is ' ' or ',')
        {
            start++;
        }

        if (
            ResolutionPhrase.Read(text, start) is not { } read
            || !read.Ids.Any(resolution => ids.Any(id => StandsIn(library, id, resolution)))
        )
        {
            return position;
        }

        var day = ids.Select(library.FindInstrument)
            .Select(instrument => instrument is null ? null : CitedDay.Of(instrument))
            .Select(cited => UnitedNationsWords.Of + DateText.DayFirst(cited?.Date))
            .FirstOrDefault(written => text.AsSpan(read.End).StartsWith(written, StringComparison.Ordinal));
        return read.End + (day?.Length ?? 0);
    }

    /// <summary>Whether an instrument stands in a resolution.</summary>
    public static bool StandsIn(ITreatyLibrary library, InstrumentId id, InstrumentId resolution) =>
        library.FindInstrument(id) is { } instrument and not Resolution
        && RecordedResolution.Of(instrument) is { } symbol
        && symbol.Ids().Contains(resolution.ToString());

    private static IEnumerable<string> Marks(ITreatyLibrary library, Instrument instrument)
    {
        var cited = new Cited(library, instrument, new ProvisionReference(instrument.Id));
        var days = instrument
            .Actions.Where(action => action.Party is null)
            .Select(action => action.Date)
            .Append(instrument.CitationDate?.Date)
            .OfType<PartialDate>()
            .Where(date => date.Day is not null);
        return days.SelectMany(day => new[] { DateText.DayFirst(day)!, DateText.MonthFirst(day)! })
            .Concat(instrument.Published.Where(one => one.Page is not null).Select(one => $"{one.Volume} {one.Series} {one.Page}"))
            .Concat(cited.ShortName is { } name ? [$"({name})"] : []);
    }

    private sealed record Head(InstrumentId Id, string Text);
}
