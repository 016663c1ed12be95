using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads instruments that are told apart by their ordinals in scripts without spaces, where the ordinals stand inside the name:
/// 日内瓦第三、第四公约, "제네바 제3·제4협약".</summary>
internal static class JoinedOrdinalNames
{
    private const int MostListed = 4;
    private const int LongestOrdinal = 4;
    private const int LongestPrefix = 8;

    /// <summary>All of a list of which the noun stands at the end.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    /// <returns><see langword="null"/> where no two ordinals stand before it, or there is no such instrument.</returns>
    public static InstrumentCandidate? Around(in ScanText at, Token noun)
    {
        if (!Scripts.IsJoined(at[noun.Start]) || SignedBefore(at, noun.Start) is not { } last)
        {
            return null;
        }

        List<(int Start, int End)> ordinals = [last];
        while (ordinals.Count < MostListed && SignedBefore(at, NumberedNames.BeforeJoint(at, ordinals[0].Start)) is { } before)
        {
            if (before.End == ordinals[0].Start)
            {
                break; // no joint between
            }

            ordinals.Insert(0, before);
        }

        return ordinals.Count < 2 ? null : Row(at, ordinals, noun);
    }

    private static InstrumentCandidate? Row(in ScanText at, List<(int Start, int End)> ordinals, Token noun)
    {
        var first = ordinals[0].Start;
        for (var start = first - 1; start >= at.Done && start >= first - LongestPrefix && at[start] != '\n'; start--)
        {
            var ids = new List<InstrumentId>();
            foreach (var (from, to) in ordinals)
            {
                if (
                    at.Names.Lexicon.Find(string.Concat(at.Text[start..first], at.Text[from..to], at.Text[noun.Start..noun.End]))
                    is not [var id]
                )
                {
                    break;
                }

                ids.Add(id);
            }

            if (ids.Count == ordinals.Count)
            {
                return NameReader.Named(at, start, noun.End, ids, isPlural: true);
            }
        }

        return null;
    }

    // 第三, 제3
    private static (int Start, int End)? SignedBefore(in ScanText at, int end)
    {
        for (var sign = end - 2; sign >= at.Done && end - sign <= LongestOrdinal; sign--)
        {
            if (SequenceNumber.IsPrefix(at[sign]))
            {
                return (sign, end);
            }

            if (!(char.IsAsciiDigit(at[sign]) || ChineseNumeral.IsPart(at[sign])))
            {
                return null;
            }
        }

        return null;
    }
}
