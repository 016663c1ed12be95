using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>An instrument as a text mentions it.</summary>
/// <param name="By">How; <see cref="InstrumentBinding.None"/> for no mention.</param>
/// <param name="Ids">The instruments that may be meant; none where it is not known.</param>
/// <param name="AsWritten">The words.</param>
/// <param name="Designation">What sort of instrument it is, by its English word; empty where that is not known.</param>
internal sealed record Mention(InstrumentBinding By, IReadOnlyList<InstrumentId> Ids, string? AsWritten, string Designation)
{
    /// <summary>Nothing said.</summary>
    public static Mention None { get; } = new(InstrumentBinding.None, [], null, string.Empty);

    /// <summary>Whether all the instruments are meant together.</summary>
    public bool IsCollective { get; init; }

    /// <summary>Whether it is a resolution whose number and year contradict each other: which one is meant is not known.</summary>
    public bool IsContradictory { get; init; }

    /// <summary>Whether one known instrument is meant.</summary>
    public bool IsKnown => Ids.Count == 1;
}
