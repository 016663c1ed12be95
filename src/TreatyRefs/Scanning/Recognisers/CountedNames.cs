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

        return NumberIn(at, at.Cursor.WordBefore(start));
    }

    /// <summary>What a word counts, which is no ordinal; 0 where it is no number.</summary>
    /// <param name="at">The text.</param>
    /// <param name="word">Where it begins; less than 0 where there is none.</param>
    public static int NumberIn(in ScanText at, int word) =>
        word >= 0 && at.Lexer.At(word) is { IsOrdinal: false } number && number.Can(WordRoles.Number) ? number.Number.Leading : 0;

    /// <summary>A name in the plural behind a number that counts as many as it means: "of | the four Geneva Conventions", "of | both
    /// International Covenants".</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where the number begins.</param>
    public static InstrumentCandidate? Behind(in ScanText at, int position)
    {
        var (name, count) = CountedTogether.At(at, position) is { } counted ? (counted.Noun, counted.Count) : NumberAt(at, position);
        return
            count > 1
            && name < at.Text.Length
            && NameReader.ByName(at, name) is { Words: InstrumentWords.Name, IsPlural: true } named
            && named.Ids.Count == count
            ? named
            : null;
    }

    private static (int Name, int Count) NumberAt(in ScanText at, int position)
    {
        var number = at.Lexer.At(position);
        return number.Kind == TokenKind.Word && number.Start == position && !number.IsOrdinal && number.Can(WordRoles.Number)
            ? (at.SkipSpaces(number.End), number.Number.Leading)
            : (position, 0);
    }
}
