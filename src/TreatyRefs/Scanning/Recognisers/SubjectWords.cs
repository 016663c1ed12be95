using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Tells instruments apart by a few words of what they are about: "on the sale of children", "on slavery".</summary>
internal static class SubjectWords
{
    private const int Most = 12;

    /// <summary>Of instruments, the ones in whose names the words stand, as many of them as stand in any.</summary>
    /// <param name="at">The text.</param>
    /// <param name="subject">Where the words begin, after "on".</param>
    /// <param name="ids">The instruments.</param>
    /// <param name="end">Becomes the place where the last word ends that stands in a name.</param>
    /// <param name="words">How many words stand in a name, little ones left out.</param>
    /// <returns>None where already the first word stands in no name.</returns>
    public static IReadOnlyList<InstrumentId> Fitting(
        in ScanText at,
        int subject,
        IReadOnlyList<InstrumentId> ids,
        ref int end,
        out int words
    )
    {
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var (names, known, position) = (at.Names, new List<string>(), subject);
        IReadOnlyList<InstrumentId> fitting = [];
        words = 0;
        for (var i = 0; i < Most && NameWords.TryNext(at.Text, ref position, buffer, out var length); i++)
        {
            if (NameVariants.HashOf(buffer[..length]) == 0)
            {
                continue;
            }

            known.Add(KnownNames.Beginning(buffer[..length]).ToString());
            if (ids.Where(id => names.HasPart(id, known)).ToList() is not { Count: > 0 } left)
            {
                break;
            }

            (fitting, end, words) = (left, position, words + 1);
        }

        return fitting;
    }
}
