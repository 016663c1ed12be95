using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Names without capitals, as records of debates have them: "the refugee convention". By their first word nothing is looked for,
/// as any word may be one in small letters; by their noun, which in such languages is the last.</summary>
internal static class NameInSmall
{
    private const int MostWords = 4;

    /// <summary>The longest name that ends with a noun for instruments.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun, in small letters.</param>
    /// <returns><see langword="null"/> where none does.</returns>
    public static InstrumentCandidate? EndingWith(in ScanText at, in Token noun)
    {
        if (!char.IsAsciiLetterLower(at[noun.Start]))
        {
            return null;
        }

        InstrumentCandidate? longest = null;
        var start = noun.Start;
        for (var i = 0; i < MostWords && at.Cursor.WordBefore(start) is var word && word >= at.Done && word >= 0; i++)
        {
            if (!char.IsAsciiLetterLower(at[word]) || !at.IsGap(at.Cursor.WordEnd(word), start))
            {
                break;
            }

            start = word;
            longest = NameReader.ByName(at, start) is { Ids.Count: 1 } name && name.End == noun.End ? name : longest;
        }

        return longest;
    }
}
