using TreatyRefs.Grammar;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>As documents of the United Nations cite: <c>Vienna Convention on the Law of Treaties (Vienna, 23 May 1969), article 31,
/// paragraph 3 (c), United Nations, Treaty Series, vol. 1155, No. 18232, p. 331</c>.</summary>
/// <remarks>Title, place and day are as the United Nations lists the treaties deposited with its Secretary-General; series, volume
/// and page as the United Nations High Commissioner for Refugees cites them; the registration number between volume and page as
/// footnotes of its documents do. Resolutions are numbered as its own note on symbols says: number and session in Roman numerals
/// until the thirtieth session of the General Assembly, <c>217 A (III)</c>, session and number since, <c>61/295</c>. Articles of
/// the Charter and of the Statute of the Court have a capital letter, no others. No numbered rule was read for any of these.</remarks>
internal sealed class UnitedNationsStyle() : CitationStyle("un", "United Nations")
{
    private static readonly PinpointText s_pinpoint = new(UnitedNationsWords.Pinpoint);

    private static readonly PinpointText s_pinpointOfCharter = new(UnitedNationsWords.PinpointOfCharter);

    protected override string Write(Cited cited)
    {
        var pinpoint = (cited.IsCharter || cited.Instrument.Id.ToString() == "icj-statute" ? s_pinpointOfCharter : s_pinpoint).Of(cited);
        return cited switch
        {
            { IsCharter: true } => Join(", ", cited.Title, pinpoint),
            { IsResolution: true, Resolution: { } symbol } => Join(", ", Resolution(cited, symbol), pinpoint),
            { Resolution: { } symbol } when SeriesText.UnitedNations(cited) is null => Join(
                ", ",
                cited.Title,
                pinpoint,
                Join(UnitedNationsWords.Of, Resolution(cited, symbol), DateText.DayFirst(cited.Day?.Date))
            ),
            { OfficialJournal: not null } => Join(", ", cited.PrintedTitle, pinpoint, SeriesText.UnitedNations(cited)),
            _ => Join(", ", Join(" ", cited.Title, Bracketed(PlaceAndDate(cited))), pinpoint, SeriesText.UnitedNations(cited)),
        };
    }

    protected override IEnumerable<string?> Lacking(Cited cited)
    {
        if (cited.IsCharter)
        {
            yield break;
        }

        yield return cited.Day is null && cited.OfficialJournal is null ? MissingWords.Day : null;
        yield return cited is { Day.Place: null, Resolution: null, OfficialJournal: null } ? MissingWords.Place : null;
        yield return cited.Resolution is null ? SeriesText.Missing(cited) : null;
    }

    private static string Resolution(Cited cited, ResolutionId symbol)
    {
        var resolution = $"{UnitedNationsWords.Organ(symbol.Organ)} {UnitedNationsWords.Resolution} {symbol.Full(" ")}";
        return symbol.Session is null ? Join(" ", resolution, Bracketed(DateText.Year(cited.Day?.Date))) : resolution;
    }

    private static string? PlaceAndDate(Cited cited) =>
        cited.Day is { } day ? Join(", ", cited.In(day.Place), DateText.DayFirst(day.Date)) : null;
}
