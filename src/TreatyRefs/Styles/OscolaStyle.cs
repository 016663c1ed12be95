using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>OSCOLA: <c>Convention Relating to the Status of Refugees (adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS
/// 137 (Refugee Convention) art 33</c>.</summary>
/// <remarks>The rules are those of "OSCOLA 2006: Citing International Law Sources Section", part IV, which the fourth edition leaves in
/// place for international law. A 1, international treaties: title; for a bilateral treaty the parties in brackets, joined by a dash; the
/// day on which it was opened for signature where States may accede, else that on which it was signed or adopted; the day of its entry into
/// force; the series, that of the United Nations first; a short title in brackets; the pinpoint, <c>art</c> without a full stop. C
/// 1, United Nations documents: author, date, symbol. For the treaties of the European Union, as the guides to the fourth edition
/// have it: title, year in square brackets, Official Journal, issue and first page; the number of that rule was not read. Not
/// confirmed by a rule, and as published works write it: a declaration has the resolution that it stands in where a treaty has its
/// series; a paragraph that is not numbered is counted in words.</remarks>
internal sealed class OscolaStyle() : CitationStyle("oscola", "OSCOLA")
{
    private static readonly PinpointText s_pinpoint = new(OscolaWords.Pinpoint);

    protected override string Write(Cited cited) =>
        cited switch
        {
            { IsResolution: true, Resolution: { } symbol } => Join(
                ", ",
                Join(" ", Number(symbol), Bracketed(DateText.DayFirst(cited.Day?.Date)), Document(symbol)),
                s_pinpoint.Of(cited)
            ),
            { OfficialJournal: not null } => Join(
                " ",
                cited.PrintedTitle,
                SeriesText.Oscola(cited),
                Bracketed(cited.ShortName),
                s_pinpoint.Of(cited)
            ),
            _ => Join(
                " ",
                cited.Title,
                Bracketed(Parties(cited)),
                Bracketed(Dates(cited)),
                Source(cited),
                Bracketed(cited.ShortName),
                s_pinpoint.Of(cited)
            ),
        };

    protected override IEnumerable<string?> Lacking(Cited cited)
    {
        yield return cited.Day is null && cited.OfficialJournal is null ? MissingWords.Day : null;
        yield return cited.Resolution is null ? SeriesText.Missing(cited) : null;
    }

    private static string? Source(Cited cited) =>
        SeriesText.Oscola(cited) ?? (cited.Resolution is { } symbol ? Join(" ", Number(symbol), Document(symbol)) : null);

    private static string Number(ResolutionId symbol) =>
        $"{OscolaWords.Organ(symbol.Organ)} {OscolaWords.Resolution} {symbol.Full(char.IsLetter(symbol.Number[^1]) ? string.Empty : " ")}";

    private static string? Document(ResolutionId symbol) => symbol.Document is { } document ? $"{OscolaWords.Document} {document}" : null;

    // A title that names the parties is not followed by them again.
    private static string? Parties(Cited cited)
    {
        var names = cited.BilateralParties.Select(party => cited.In(party.Name)!).ToList();
        return names.All(name => cited.Title.Contains(name, StringComparison.OrdinalIgnoreCase)) ? null : string.Join('–', names);
    }

    private static string Dates(Cited cited) =>
        Join(
            ", ",
            cited.Day is { } day ? $"{Word(day.Word)} {DateText.DayFirst(day.Date)}" : null,
            cited.Instrument.DateOf(ActionType.EntryIntoForce) is { } force
                ? $"{OscolaWords.EnteredIntoForce} {DateText.DayFirst(force)}"
                : null
        );

    private static string Word(CitationWord word) =>
        word switch
        {
            CitationWord.Adopted => OscolaWords.Adopted,
            CitationWord.Signed => OscolaWords.Signed,
            _ => OscolaWords.OpenedForSignature,
        };
}
