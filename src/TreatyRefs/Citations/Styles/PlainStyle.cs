using System.Collections.Frozen;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Styles;

/// <summary>The short name and a pinpoint, in words that can be typed back: <c>UN Charter, arts. 39-51</c>.</summary>
internal sealed class PlainStyle() : CitationStyle("plain", "Plain")
{
    private static readonly PinpointText s_pinpoint = new(new PinpointWords
    {
        Words = new Dictionary<ProvisionKind, (string, string)>
        {
            [ProvisionKind.Article] = ("art.", "arts."),
            [ProvisionKind.Paragraph] = ("para.", "paras."),
        }.ToFrozenDictionary(),
        Unnumbered = Unnumbered.LikeNumbered,
    });

    private protected override string Write(Cited cited) => Join(", ", NameOf(cited), s_pinpoint.Of(cited));

    private static string NameOf(Cited cited) => cited.Library.FindInstrument(cited.Instrument.Id) is null && cited.Resolution is { } symbol
        ? (symbol.Organ == UnitedNationsOrgan.Sc ? "Security Council resolution " : "General Assembly resolution ") + symbol.Full(" ")
        : cited.ShortName ?? cited.Title;
}
