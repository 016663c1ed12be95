using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads all the protocols of a sort to one treaty: "the two Optional Protocols to the ICCPR", "the Optional Protocols to the
/// Convention on the Rights of the Child".</summary>
internal static class ProtocolsOfTreaty
{
    private const int Fewest = 2;

    /// <summary>The protocols.</summary>
    /// <param name="at">The text.</param>
    /// <param name="words">The words for protocols, without a number.</param>
    /// <returns><see langword="null"/> where the noun is no plural or names no treaty, where nothing says of what sort or how many they
    /// are, and where the treaty has not as many.</returns>
    public static InstrumentCandidate? At(in ScanText at, in ProtocolWords words) =>
        (words.IsPlural || NameReader.HasPlural(at, words.Start, words.End))
        && ProtocolOfTreaty.TreatyAt(at, words.End) is { Ids: [var treaty] } named
        && Counted(at, words, treaty) is { Count: >= Fewest } own
            ? NameReader.Named(at, words.Start, named.End, own, isPlural: true) with
            {
                Designation = Designation.Protocol,
            }
            : null;

    private static IReadOnlyList<InstrumentId> Counted(in ScanText at, in ProtocolWords words, InstrumentId treaty)
    {
        var families = at.Names.Families;
        var isOptional = words.IsOptional;
        var own = families.ProtocolsTo(treaty).Where(id => isOptional is null || families.IsOptional(id) == isOptional).ToList();
        var count = CountedNames.Before(at, words.Start);
        return count == own.Count || (count == 0 && isOptional is not null) ? own
            : count is >= Fewest && count < own.Count ? at.Names.MadeTogether(own, count)
            : [];
    }
}
