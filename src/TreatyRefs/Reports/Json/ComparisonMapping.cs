using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

/// <summary>Turns a comparison into the shape that JSON writes.</summary>
internal static class ComparisonMapping
{
    public static ComparisonJson Comparison(ProvisionComparison comparison)
    {
        var context = comparison.Provisions[0].Context;
        return new ComparisonJson(
            DossierMapping.Date(context.Library.Date),
            context.Language,
            [.. comparison.Provisions.Select(Provision)],
            [
                .. comparison.Rows.Select(row => new ComparisonRowJson(
                    row.Aspect.Keyword(),
                    [.. row.Cells.Select(cell => Cell(context, cell))]
                )),
            ],
            [
                .. comparison.Between.Select(between => new ReferenceBetweenJson(
                    between.From.ToString(),
                    between.To.ToString(),
                    DossierMapping.Edge(context, between.Reference)
                )),
            ],
            [
                .. comparison.Common.Select(common => new CommonReferenceJson(
                    common.To.ToString(),
                    common.Label,
                    [.. common.By.Select(by => by.ToString())]
                )),
            ],
            DossierMapping.Sources(context, comparison.Sources)
        );
    }

    private static ComparedProvisionJson Provision(ProvisionDossier dossier)
    {
        var (context, provision) = (dossier.Context, dossier.Described?.Provision);
        return new ComparedProvisionJson(
            dossier.Reference.ToString(),
            dossier.Described?.EId,
            dossier.Label,
            Instrument(dossier),
            DossierMapping.Text(context, provision?.Heading),
            DossierMapping.Text(context, provision?.Subject),
            DossierMapping.Text(context, provision?.Trigger),
            DossierMapping.Text(context, provision?.Duty),
            DossierMapping.Text(context, provision?.Limits),
            DossierMapping.Text(context, provision?.Summary),
            DossierMapping.Text(context, provision?.Text),
            context.In(provision?.Text)?.Language,
            provision?.Provenance.Certainty?.Keyword(),
            DossierMapping.Notes(context, provision?.Provenance),
            DossierMapping.Edges(context, dossier.RefersTo)
        );
    }

    private static ComparedInstrumentJson Instrument(ProvisionDossier dossier) =>
        new(
            dossier.Instrument.Id.ToString(),
            DossierMapping.Text(dossier.Context, dossier.Instrument.Title)!,
            DossierMapping.Text(dossier.Context, dossier.Instrument.ShortTitle),
            dossier.Status.Status.Keyword(),
            DossierMapping.Date(dossier.Status.Since),
            DossierMapping.Date(dossier.Instrument.Date),
            DossierMapping.LastRecorded(dossier.Status),
            DossierMapping.StatusChecked(dossier.Status),
            dossier.Status.Certainty?.Keyword()
        );

    private static ComparedTextJson[] Cell(DossierContext context, IEnumerable<ComparedText> texts) =>
        [
            .. texts
                .Select(text => (text.Part, In: context.In(text.Text)!.Value))
                .Select(text => new ComparedTextJson(text.Part, text.In.Text, text.In.Language)),
        ];
}
