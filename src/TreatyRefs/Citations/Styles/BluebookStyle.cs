using System.Collections.Frozen;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Styles;

/// <summary>The Bluebook, rule 21: name, parties, subdivision, date, source. <c>Vienna Convention on the Law of Treaties art. 32, opened
/// for signature May 23, 1969, 1155 U.N.T.S. 331.</c></summary>
internal sealed class BluebookStyle() : CitationStyle("bluebook", "Bluebook")
{
    private static readonly PinpointText s_pinpoint = new(new PinpointWords
    {
        Words = new Dictionary<ProvisionKind, (string, string)>
        {
            [ProvisionKind.Preamble] = ("pmbl.", "pmbl."),
            [ProvisionKind.Article] = ("art.", "arts."),
            [ProvisionKind.Paragraph] = ("¶", "¶¶"),
            [ProvisionKind.Part] = ("pt.", "pts."),
            [ProvisionKind.Title] = ("tit.", "tits."),
            [ProvisionKind.Chapter] = ("ch.", "chs."),
            [ProvisionKind.Section] = ("sec.", "secs."),
            [ProvisionKind.Subsection] = ("subsec.", "subsecs."),
            [ProvisionKind.Appendix] = ("app.", "apps."),
            [ProvisionKind.Schedule] = ("sched.", "scheds."),
            [ProvisionKind.Rule] = ("r.", "rr."),
            [ProvisionKind.Regulation] = ("reg.", "regs."),
        }.ToFrozenDictionary(),
        Unnumbered = Unnumbered.ByWordAndPlace,
    });

    // A citation is a sentence, and one full stop ends it.
    private protected override string Write(Cited cited) =>
        (cited.IsCharter ? Join(" ", "U.N. Charter", s_pinpoint.Of(cited))
            : cited.Resolution is { } symbol ? Resolution(cited, symbol)
            : Treaty(cited)).TrimEnd('.') + ".";

    private static string Treaty(Cited cited)
    {
        var pinpoint = s_pinpoint.Of(cited);
        var parties = string.Join('-', cited.BilateralParties.Select(party => StateAbbreviations.Of(party.Code) ?? cited.In(party.Name)));
        var what = parties.Length > 0 ? Join(", ", WithoutParties(cited), parties, pinpoint) : Join(" ", cited.Title, pinpoint);
        return Join(", ", what, Date(cited), SeriesText.Bluebook(cited));
    }

    private static string Resolution(Cited cited, ResolutionSymbol symbol)
    {
        var organ = symbol.Organ == UnitedNationsOrgan.Sc ? "S.C." : "G.A.";
        return Join(" ", Join(", ", $"{organ} Res. {Number(symbol)}", s_pinpoint.Of(cited)), Bracketed(DateText.MonthFirst(cited.Instrument.Date)));
    }

    // 217 (III) A: the letter comes last.
    private static string Number(ResolutionSymbol symbol)
    {
        var blank = symbol.Number.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 || symbol.Session is null || symbol.IsSessionFirst
            ? symbol.Full(" ")
            : $"{symbol.Number[..blank]} ({symbol.Session}){symbol.Number[blank..]}";
    }

    // "Treaty on X between the A and the B": the parties follow in their short forms.
    private static string WithoutParties(Cited cited)
    {
        var title = cited.Title;
        var between = title.LastIndexOf(" between ", StringComparison.OrdinalIgnoreCase);
        return between > 0 && cited.BilateralParties.All(party => title.IndexOf(cited.In(party.Name)!, between, StringComparison.OrdinalIgnoreCase) > 0)
            ? title[..between].TrimEnd(',', ' ')
            : title;
    }

    // The day of signing needs no word; any other day is said to be what it is. Signing after adoption is over time, so it was opened then.
    private static string? Date(Cited cited)
    {
        if (cited.Instrument.DateOf(ActionType.OpenedForSignature) is { } opened)
        {
            return $"opened for signature {DateText.MonthFirst(opened)}";
        }

        var (adopted, signed) = (cited.Instrument.DateOf(ActionType.Adoption), cited.Instrument.DateOf(ActionType.Signature));
        return signed is null
            ? adopted is null ? null : $"adopted {DateText.MonthFirst(adopted)}"
            : adopted is null || cited.BilateralParties.Count > 0 ? DateText.MonthFirst(signed) : $"opened for signature {DateText.MonthFirst(signed)}";
    }
}
