using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>A name that more instruments share than a number before it counts: "the two Additional Protocols" are those of one day in 1977,
/// and not the third.</summary>
internal static class CountedNames
{
    /// <summary>The instruments that are counted.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="ids">Those that share it.</param>
    /// <returns><see langword="null"/> where nothing counts fewer, or nothing says which they are.</returns>
    public static InstrumentCandidate? At(in ScanText at, int start, int end, IReadOnlyList<InstrumentId> ids)
    {
        const int Fewest = 3;
        return
            ids.Count >= Fewest
            && Before(at, start) is > 1 and var count
            && count < ids.Count
            && at.Names.MadeTogether(ids, count) is { Count: > 0 } counted
            ? NameReader.Named(at, start, end, counted, isPlural: true)
            : null;
    }

    /// <summary>How many a number before a name says that there are; 0 where none stands there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    public static int Before(in ScanText at, int start)
    {
        if (CountedTogether.Before(at, start) is { } together)
        {
            return together.Count;
        }

        var word = at.Cursor.WordBefore(start);
        return word >= 0 && at.Lexer.At(word) is { IsOrdinal: false } number && number.Can(WordRoles.Number) ? number.Number.Leading : 0;
    }
}
