using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>A resolution as a text names it.</summary>
/// <param name="Start">Where it begins; of a further one of a list, where its number does.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Ids">The ids that it can have: one where the organ is said, or shows in the number; none where no library has those of
/// its organ.</param>
/// <param name="Year">The year after the number, where one is written.</param>
internal readonly record struct ReadResolution(int Start, int End, IReadOnlyList<InstrumentId> Ids, int? Year)
{
    /// <summary>Whether it can be one of the Security Council.</summary>
    public bool MayBeOfCouncil => Ids.Any(id => id.ToString().StartsWith("unsc", StringComparison.Ordinal));
}
