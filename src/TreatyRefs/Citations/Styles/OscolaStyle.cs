using System.Collections.Frozen;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Styles;

/// <summary>OSCOLA: <c>Convention Relating to the Status of Refugees (adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS
/// 137 (Refugee Convention) art 33</c>.</summary>
internal sealed class OscolaStyle() : CitationStyle("oscola", "OSCOLA")
{
    private static readonly PinpointText s_pinpoint = new(new PinpointWords
    {
        Words = new Dictionary<ProvisionKind, (string, string)>
        {
            [ProvisionKind.Article] = ("art", "arts"),
            [ProvisionKind.Paragraph] = ("para", "paras"),
            [ProvisionKind.Part] = ("pt", "pts"),
            [ProvisionKind.Chapter] = ("ch", "chs"),
            [ProvisionKind.Section] = ("s", "ss"),
            [ProvisionKind.Schedule] = ("sch", "schs"),
            [ProvisionKind.Rule] = ("r", "rr"),
            [ProvisionKind.Regulation] = ("reg", "regs"),
        }.ToFrozenDictionary(),
        Between = " ",
        Unnumbered = Unnumbered.InWords,
    });

    private protected override string Write(Cited cited) =>
        cited.Resolution is { } symbol ? Resolution(cited, symbol) : Treaty(cited);

    private static string Treaty(Cited cited) => Join(
        " ", cited.Title, Bracketed(Parties(cited)), Bracketed(Dates(cited)), SeriesText.Oscola(cited), Bracketed(cited.ShortName), s_pinpoint.Of(cited));

    private static string Resolution(Cited cited, ResolutionSymbol symbol)
    {
        var organ = symbol.Organ == UnitedNationsOrgan.Sc ? "UNSC" : "UNGA";
        var number = symbol.Full(char.IsLetter(symbol.Number[^1]) ? string.Empty : " ");
        return Join(", ", Join(" ", $"{organ} Res {number}", Bracketed(DateText.DayFirst(cited.Instrument.Date)), Document(symbol)), s_pinpoint.Of(cited));
    }

    // Resolutions with a roman session are cited without the symbol of a document.
    private static string? Document(ResolutionSymbol symbol) =>
        symbol.Organ == UnitedNationsOrgan.Sc ? $"UN Doc S/RES/{symbol.Number}"
        : symbol.IsSessionFirst ? $"UN Doc A/RES/{symbol.Full(string.Empty)}" : null;

    // A title that names the parties is not followed by them again.
    private static string? Parties(Cited cited)
    {
        var names = cited.BilateralParties.Select(party => cited.In(party.Name)!).ToList();
        return names.All(name => cited.Title.Contains(name, StringComparison.OrdinalIgnoreCase)) ? null : string.Join('–', names);
    }

    private static string Dates(Cited cited)
    {
        (ActionType Type, string Word)[] days =
            [(ActionType.Adoption, "adopted"), (ActionType.OpenedForSignature, "opened for signature"), (ActionType.Signature, "signed")];
        var (type, word) = days.FirstOrDefault(day => cited.Instrument.DateOf(day.Type) is not null);
        return Join(
            ", ",
            word is null ? null : $"{word} {DateText.DayFirst(cited.Instrument.DateOf(type)!.Value)}",
            cited.Instrument.DateOf(ActionType.EntryIntoForce) is { } force ? $"entered into force {DateText.DayFirst(force)}" : null);
    }
}
