using System.Collections.Frozen;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Styles;

/// <summary>As documents of the United Nations cite: <c>Vienna Convention on the Law of Treaties (Vienna, 23 May 1969), article 31,
/// paragraph 3 (c), United Nations, Treaty Series, vol. 1155, No. 18232, p. 331</c>.</summary>
internal sealed class UnitedNationsStyle() : CitationStyle("un", "United Nations")
{
    private static readonly FrozenDictionary<ProvisionKind, (string, string)> s_words = FrozenDictionary<ProvisionKind, (string, string)>.Empty;

    private static readonly PinpointText s_pinpoint = new(Words(s_words));

    // The articles of the Charter and of the Statute of its Court have a capital letter there, no others.
    private static readonly PinpointText s_pinpointOfCharter = new(Words(
        new Dictionary<ProvisionKind, (string, string)>
        {
            [ProvisionKind.Article] = ("Article", "Articles"),
            [ProvisionKind.Chapter] = ("Chapter", "Chapters"),
        }.ToFrozenDictionary()));

    private protected override string Write(Cited cited)
    {
        var pinpoint = (cited.IsCharter || cited.Instrument.Id.ToString() == "icj-statute" ? s_pinpointOfCharter : s_pinpoint).Of(cited);
        return cited.IsCharter ? Join(", ", cited.Title, pinpoint)
            : cited.Resolution is { } symbol ? Join(", ", Resolution(cited, symbol), pinpoint)
            : Join(", ", Join(" ", cited.Title, Bracketed(PlaceAndDate(cited))), pinpoint, SeriesText.UnitedNations(cited));
    }

    private static string Resolution(Cited cited, ResolutionSymbol symbol) => symbol.Organ == UnitedNationsOrgan.Sc
        ? Join(" ", $"Security Council resolution {symbol.Number}", Bracketed(DateText.Year(cited.Instrument.Date)))
        : $"General Assembly resolution {symbol.Full(" ")}";

    private static string? PlaceAndDate(Cited cited)
    {
        if (cited.Instrument.Date is not { } date)
        {
            return null;
        }

        var place = cited.Instrument.Actions
            .Where(action => action.Type is ActionType.Adoption or ActionType.OpenedForSignature or ActionType.Signature)
            .FirstOrDefault(action => action is { Party: null, Place: not null } && action.Date == date)?.Place;
        return Join(", ", cited.In(place), DateText.DayFirst(date));
    }

    private static PinpointWords Words(IReadOnlyDictionary<ProvisionKind, (string, string)> words) => new()
    {
        Words = words,
        BeforeBracket = " ",
        RangeSign = " to ",
        ParagraphsHaveWords = true,
        Unnumbered = Unnumbered.InWords,
    };
}
