using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Styles;

namespace TreatyRefs.Reports.Composing;

/// <summary>What an instrument is: its titles, parties, and where it was published.</summary>
internal static class InstrumentFacts
{
    public static Facts Compose(InstrumentDossier dossier, string idPrefix)
    {
        var instrument = dossier.Instrument;
        var (facts, words) = (new FactList(dossier.Context), dossier.Context.Words());
        foreach (var version in instrument.Title.Versions)
        {
            facts.Add(words.Fill(Word.TitleIn, words.Language(version.Language)), [new Span(version.Text, Language: version.Language)]);
        }

        return facts
            .Add(words[Word.Kind], line => line.Add(words.Of(instrument.Kind)))
            .Add(words[Word.Designation], line => line.Add(instrument.Designation))
            .Add(words[Word.Parties], line => AddParties(line, instrument, words))
            .Add(words[Word.Abbreviations], line => line.Add(words.List(instrument.Abbreviations)))
            .Add(words[Word.AuthenticIn], line => line.Add(words.List(instrument.AuthenticLanguages.Select(words.Language))))
            .Add(
                words[Word.StatusChecked],
                line =>
                    instrument.StatusChecked is { } check
                        ? line.Add(words.Fill(Word.UpTo, check.Date)).Sources(dossier.Sources, idPrefix, check.Sources)
                        : line
            )
            .Add(
                words[Word.CitedByItsDay],
                line =>
                    instrument.CitationDate is { } cited
                        ? line.Add($"{words.Of(cited.Word)} {words.Date(cited.Date)}").Sources(dossier.Sources, idPrefix, cited.Sources)
                        : line
            )
            .Add(words[Word.Published], line => line.Add(words.Row(instrument.Published.Select(series => Series(words, series)))))
            .Add(words[Word.OfficialPlace], line => line.Add(WebAddress.Of(instrument), link: WebAddress.Of(instrument)))
            .Add(words[Word.Depositary], line => line.Add(instrument.Depositary))
            .Add(words[Word.Articles], line => line.Add(instrument.ArticleCount?.ToString(CultureInfo.InvariantCulture)))
            .Add(words[Word.Listed], line => AddStructure(line, dossier, idPrefix))
            .Build();
    }

    private static SpanBuilder AddStructure(SpanBuilder line, InstrumentDossier dossier, string idPrefix) =>
        dossier.Instrument.Structure is not { } structure
            ? line
            : line.Add(
                    structure.AsOf is { } day
                        ? dossier.Context.Words().Fill(Word.ListedUpTo, day)
                        : dossier.Context.Words()[Word.ListedUnchecked]
                )
                .Sources(dossier.Sources, idPrefix, structure.Provenance.Sources);

    private static SpanBuilder AddParties(SpanBuilder line, Instrument instrument, FrameWords words)
    {
        for (var i = 0; i < instrument.Parties.Count; i++)
        {
            var party = instrument.Parties[i];
            line.Add(i == 0 ? null : words[Word.Semicolon])
                .Add(party.Name)
                .Add(party.Code is null ? null : words.Fill(Word.InBrackets, party.Code), SpanRole.Label);
        }

        return line;
    }

    private static string Series(FrameWords words, SeriesCitation series)
    {
        if (SeriesText.IsOfficialJournal(series))
        {
            var page = series.Page is { } first ? words.Fill(Word.JournalPage, first) : string.Empty;
            return words.Fill(Word.JournalIssue, SeriesText.Issue(series)) + page;
        }

        string?[] parts =
        [
            series.Volume,
            series.Series,
            series.Page,
            series.Number is null ? null : words.Fill(Word.RegisteredAs, series.Number),
        ];
        return string.Join(" ", parts.Where(part => part is not null));
    }
}
