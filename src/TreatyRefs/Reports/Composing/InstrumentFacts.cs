using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>What an instrument is: its titles, parties, and where it was published.</summary>
internal static class InstrumentFacts
{
    public static Facts Compose(InstrumentDossier dossier, string idPrefix)
    {
        var instrument = dossier.Instrument;
        var facts = new FactList(dossier.Context);
        foreach (var version in instrument.Title.Versions)
        {
            facts.Add($"Title ({ReportWording.LanguageName(version.Language)})", [new Span(version.Text, Language: version.Language)]);
        }

        return facts
            .Add("Kind", line => line.Add(ReportWording.Phrase(instrument.Kind)))
            .Add("Designation", line => line.Add(instrument.Designation))
            .Add("Parties", line => AddParties(line, instrument))
            .Add("Abbreviations", line => line.Add(string.Join(", ", instrument.Abbreviations)))
            .Add("Authentic in", line => line.Add(string.Join(", ", instrument.AuthenticLanguages.Select(ReportWording.LanguageName))))
            .Add(
                "Status checked",
                line =>
                    instrument.StatusChecked is { } check
                        ? line.Add($"up to {ReportWording.Human(check.Date)}").Sources(dossier.Sources, idPrefix, check.Sources)
                        : line
            )
            .Add(
                "Cited by its day",
                line =>
                    instrument.CitationDate is { } cited
                        ? line.Add($"{ReportWording.Phrase(cited.Word)} {ReportWording.Human(cited.Date)}")
                            .Sources(dossier.Sources, idPrefix, cited.Sources)
                        : line
            )
            .Add("Published", line => line.Add(string.Join("; ", instrument.Published.Select(Series))))
            .Add("Depositary", line => line.Add(instrument.Depositary))
            .Add("Articles", line => line.Add(instrument.ArticleCount?.ToString(CultureInfo.InvariantCulture)))
            .Add("Listed", line => AddStructure(line, dossier, idPrefix))
            .Build();
    }

    private static SpanBuilder AddStructure(SpanBuilder line, InstrumentDossier dossier, string idPrefix) =>
        dossier.Instrument.Structure is not { } structure
            ? line
            : line.Add(
                    structure.AsOf is { } day
                        ? $"articles, paragraphs and points by number, with amendments up to {ReportWording.Human(day)}"
                        : "articles, paragraphs and points by number; whether later amendments are in it was not looked into"
                )
                .Sources(dossier.Sources, idPrefix, structure.Provenance.Sources);

    private static SpanBuilder AddParties(SpanBuilder line, Instrument instrument)
    {
        for (var i = 0; i < instrument.Parties.Count; i++)
        {
            var party = instrument.Parties[i];
            line.Add(i == 0 ? null : "; ").Add(party.Name).Add(party.Code is null ? null : $" ({party.Code})", SpanRole.Label);
        }

        return line;
    }

    private static string Series(SeriesCitation series)
    {
        string?[] parts = [series.Volume, series.Series, series.Page, series.Number is null ? null : $"No. {series.Number}"];
        return string.Join(" ", parts.Where(part => part is not null));
    }
}
