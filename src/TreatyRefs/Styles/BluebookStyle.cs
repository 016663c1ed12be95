using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>The Bluebook, rule 21: name, parties, subdivision, date, source. <c>Vienna Convention on the Law of Treaties art. 32, opened
/// for signature May 23, 1969, 1155 U.N.T.S. 331.</c></summary>
/// <remarks>Rule 21.4: treaties. 21.4.1: the name in English, without the parties. 21.4.2: the parties of a bilateral treaty, as table T10
/// abbreviates them, in the order of the alphabet and with a hyphen; none of a multilateral one. 21.4.3: the subdivision. 21.4.4:
/// the day of signing; another day with a word for what happened on it. 21.4.5: the sources, all that are recorded. The Charter of
/// the United Nations is cited as <c>U.N. Charter art. 94, ¶ 1</c> (B21 of the 22nd edition, read in a
/// summary). Resolutions are under rule 21.7, United Nations sources; the numbers of its subsections were not read. The treaties of
/// the European Union have year, series and issue of the Official Journal.</remarks>
internal sealed class BluebookStyle() : CitationStyle("bluebook", "Bluebook")
{
    private static readonly PinpointText s_pinpoint = new(BluebookWords.Pinpoint);

    private static readonly PinpointText s_pinpointOfCharter = new(BluebookWords.Pinpoint with { ParagraphsHaveWords = true });

    // A citation is a sentence, and one full stop ends it.
    protected override string Write(Cited cited) =>
        cited switch
        {
            { IsCharter: true } => Join(" ", BluebookWords.Charter, s_pinpointOfCharter.Of(cited)),
            { IsResolution: true } => Resolution(cited, null),
            { Resolution: not null } when SeriesText.Bluebook(cited).Length == 0 => Resolution(cited, cited.Title),
            _ => Treaty(cited),
        }
            is var text
            ? text.TrimEnd('.') + "."
            : string.Empty;

    protected override IEnumerable<string?> Lacking(Cited cited)
    {
        if (cited.IsCharter)
        {
            yield break;
        }

        yield return Date(cited) is null && cited.Day is null ? MissingWords.Day : null;
        yield return cited.Resolution is null ? SeriesText.Missing(cited) : null;
        foreach (var party in cited.BilateralParties.Where(party => StateAbbreviations.Of(party.Code) is null))
        {
            yield return MissingWords.BluebookName(cited.In(party.Name));
        }
    }

    private static string Treaty(Cited cited)
    {
        var pinpoint = s_pinpoint.Of(cited);
        var what = cited.BilateralParties.Count > 0 ? Join(", ", BilateralHead(cited), pinpoint) : Join(" ", cited.PrintedTitle, pinpoint);
        return Join(", ", what, Date(cited), SeriesText.Bluebook(cited));
    }

    /// <summary>Title and parties of a bilateral treaty: <c>Treaty of Friendship, Japan-U.S.</c></summary>
    public static string BilateralHead(Cited cited) =>
        Join(
            ", ",
            TitleWithoutParties.Of(cited),
            string.Join(
                '-',
                cited
                    .BilateralParties.Select(party => StateAbbreviations.Of(party.Code) ?? cited.In(party.Name)!)
                    .Order(StringComparer.Ordinal)
            )
        );

    private static string Resolution(Cited cited, string? title)
    {
        var symbol = cited.Resolution!;
        return Join(
            " ",
            Join(", ", $"{BluebookWords.Organ(symbol.Organ)} {BluebookWords.Resolution} {Number(symbol)}", title, s_pinpoint.Of(cited)),
            Bracketed(DateText.MonthFirst(cited.Day?.Date))
        );
    }

    // 217 (III) A: the letter comes last.
    private static string Number(ResolutionId symbol)
    {
        var space = symbol.Number.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || symbol.Session is null || symbol.IsSessionFirst
            ? symbol.Full(" ")
            : $"{symbol.Number[..space]} ({symbol.Session}){symbol.Number[space..]}";
    }

    // The day of signing needs no word; any other day is said to be what it is.
    private static string? Date(Cited cited)
    {
        if (cited.OfficialJournal is { } journal)
        {
            return DateText.MonthFirst(journal.Date);
        }

        var day = cited.Instrument.CitationDate is not null
            ? cited.Day
            : (cited.BilateralParties.Count > 0 ? CitedDay.Of(cited.Instrument, CitationWord.Signed) : null)
                ?? CitedDay.Of(cited.Instrument, CitationWord.OpenedForSignature)
                ?? CitedDay.Of(cited.Instrument, CitationWord.Signed)
                ?? cited.Day;
        return day is null
            ? null
            : Join(" ", cited.Instrument.DateOf(ActionType.Signature) == day.Date ? null : Word(day.Word), DateText.MonthFirst(day.Date));
    }

    private static string? Word(CitationWord word) =>
        word switch
        {
            CitationWord.Signed => null,
            CitationWord.Adopted => BluebookWords.Adopted,
            _ => BluebookWords.OpenedForSignature,
        };
}
