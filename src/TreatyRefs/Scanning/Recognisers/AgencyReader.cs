using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads which agency counts a convention that goes by a number alone: "En el sistema de la OIT, el artículo 2 del Convenio 87",
/// "la convention 158 de l'Organisation internationale du travail".</summary>
internal static class AgencyReader
{
    private const int LongestBefore = 600;
    private const int LongestAfter = 80;

    /// <summary>The agency that stands after the number, or else the one that the text has named last before the noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the noun begins.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="agency">Where the agency is named.</param>
    /// <returns>The instrument that made it; <see langword="null"/> where none is named, or the number is said to be of something
    /// else.</returns>
    public static InstrumentId? Of(in ScanText at, int start, int end, out (int Start, int End) agency)
    {
        agency = default;
        if (IsAfterOther(at, start))
        {
            return null;
        }

        var links = LinkReader.Skip(at, end);
        if (At(at, links.End, out agency) is { } after)
        {
            return after;
        }

        if (NamedByDay.HasParties(at, end))
        {
            return null;
        }

        if (links.Have(Links.Of) && !links.Have(Links.Comma | Links.Bracket))
        {
            return null; // "de la Commission internationale de l'état civil"
        }

        var from = Math.Max(0, start - LongestBefore);
        var before = at.Names.Organs.LastIn(at.Text[from..start], Designation.Constitution, out var first, out var last);
        agency = (from + first, from + last);
        return before;
    }

    // "the UNIDROIT Convention 87"
    private static bool IsAfterOther(in ScanText at, int start)
    {
        var before = at.Cursor.WordBefore(start);
        return before >= at.Done && before >= 0 && at[start - 1] == ' ' && char.IsUpper(at[before]) && at.Lexer.At(before).Entry is null;
    }

    /// <summary>The agency that is named at a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">The place.</param>
    /// <param name="agency">Where it is named.</param>
    /// <returns>The instrument that made it; <see langword="null"/> where none is named.</returns>
    public static InstrumentId? At(in ScanText at, int position, out (int Start, int End) agency)
    {
        var rest = at.Text[Math.Min(position, at.Text.Length)..Math.Min(position + LongestAfter, at.Text.Length)];
        for (var end = rest.Length; end > 0; end = rest[..(end - 1)].LastIndexOf(' '))
        {
            if (at.Names.Organs.LastIn(rest[..end], Designation.Constitution, out var first, out var last) is { } id && first == 0)
            {
                agency = (position, position + last);
                return id;
            }
        }

        agency = default;
        return null;
    }
}
