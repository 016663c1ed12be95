using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Resolutions of the United Nations that a library does not have: their ids say what they are.</summary>
internal static class UndescribedResolution
{
    /// <summary>A resolution by what its id says, and nothing else.</summary>
    /// <param name="id">Such as <c>unsc-res-1373</c> or <c>unga-res-2625-xxv</c>.</param>
    /// <param name="year">Its year, where somebody gave it.</param>
    /// <returns>The resolution; <see langword="null"/> where the id is not that of one.</returns>
    public static Resolution? Of(InstrumentId id, int? year = null) =>
        ResolutionId.OfId(id) is not { } symbol
            ? null
            : new Resolution
            {
                Id = id,
                Title = new LocalizedText("en", NameOf(symbol)),
                Organ = symbol.Organ,
                Number = symbol.Number,
                Session = symbol.Session,
                Actions = year is { } known and > 0 and <= 9999
                    ? [new TreatyAction { Type = ActionType.Adoption, Date = new PartialDate(known) }]
                    : [],
            };

    /// <summary>What to call a resolution by its id; <see langword="null"/> where the id is not that of one.</summary>
    public static string? NameOf(InstrumentId id) => ResolutionId.OfId(id) is { } symbol ? NameOf(symbol) : null;

    private static string NameOf(ResolutionId symbol) =>
        $"{(symbol.Organ == UnitedNationsOrgan.Sc ? "Security Council" : "General Assembly")} resolution {symbol.Full(" ")}";
}
