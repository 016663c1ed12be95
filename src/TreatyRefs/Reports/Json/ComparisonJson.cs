using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

internal sealed record ComparisonJson
{
    public string? AsOf { get; init; }
    public required string Language { get; init; }
    public required IReadOnlyList<ComparedProvisionJson> Provisions { get; init; }
    public required IReadOnlyList<ComparisonRowJson> Rows { get; init; }
    public required IReadOnlyList<ReferenceBetweenJson> Between { get; init; }
    public required IReadOnlyList<CommonReferenceJson> Common { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }

    public static ComparisonJson Of(ProvisionComparison comparison)
    {
        var context = comparison.Provisions[0].Context;
        return new ComparisonJson
        {
            AsOf = context.Library.Date?.ToString(),
            Language = context.Language,
            Provisions = [.. comparison.Provisions.Select(ComparedProvisionJson.Of)],
            Rows =
            [
                .. comparison.Rows.Select(row => new ComparisonRowJson(
                    row.Aspect.Keyword(),
                    [.. row.Cells.Select(cell => ComparedTextJson.Of(context, cell))]
                )),
            ],
            Between =
            [
                .. comparison.Between.Select(between => new ReferenceBetweenJson(
                    between.From.ToString(),
                    between.To.ToString(),
                    EdgeJson.Of(context, between.Reference)
                )),
            ],
            Common =
            [
                .. comparison.Common.Select(common => new CommonReferenceJson(
                    common.To.ToString(),
                    common.Label,
                    [.. common.By.Select(by => by.ToString())]
                )),
            ],
            Sources = SourceJson.Of(context, comparison.Sources),
        };
    }
}

internal sealed record ComparedProvisionJson
{
    public required string Reference { get; init; }
    public string? EId { get; init; }
    public required string Label { get; init; }
    public required ComparedInstrumentJson Instrument { get; init; }
    public string? Heading { get; init; }
    public string? Subject { get; init; }
    public string? Trigger { get; init; }
    public string? Duty { get; init; }
    public string? Limits { get; init; }
    public string? Summary { get; init; }
    public string? Text { get; init; }
    public string? TextLanguage { get; init; }
    public string? Certainty { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
    public required IReadOnlyList<EdgeJson> RefersTo { get; init; }

    public static ComparedProvisionJson Of(ProvisionDossier dossier)
    {
        var (context, provision) = (dossier.Context, dossier.Described?.Provision);
        return new ComparedProvisionJson
        {
            Reference = dossier.Reference.ToString(),
            EId = dossier.Described?.EId,
            Label = dossier.Label,
            Instrument = ComparedInstrumentJson.Of(dossier),
            Heading = context.TextOf(provision?.Heading),
            Subject = context.TextOf(provision?.Subject),
            Trigger = context.TextOf(provision?.Trigger),
            Duty = context.TextOf(provision?.Duty),
            Limits = context.TextOf(provision?.Limits),
            Summary = context.TextOf(provision?.Summary),
            Text = context.TextOf(provision?.Text),
            TextLanguage = context.In(provision?.Text)?.Language,
            Certainty = provision?.Provenance.Certainty?.Keyword(),
            Notes = context.NotesOf(provision?.Provenance),
            RefersTo = EdgeJson.Of(context, dossier.RefersTo),
        };
    }
}

internal sealed record ComparedInstrumentJson
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? ShortTitle { get; init; }
    public required string Status { get; init; }
    public string? StatusSince { get; init; }
    public string? Date { get; init; }
    public RecordedEventJson? LastRecorded { get; init; }
    public StatusCheckJson? StatusChecked { get; init; }
    public string? StatusCertainty { get; init; }

    public static ComparedInstrumentJson Of(ProvisionDossier dossier) =>
        new ComparedInstrumentJson
        {
            Id = dossier.Instrument.Id.ToString(),
            Title = dossier.Context.TextOf(dossier.Instrument.Title)!,
            ShortTitle = dossier.Context.TextOf(dossier.Instrument.ShortTitle),
            Status = dossier.Status.Status.Keyword(),
            StatusSince = dossier.Status.Since?.ToString(),
            Date = dossier.Instrument.Date?.ToString(),
            LastRecorded = RecordedEventJson.Of(dossier.Status),
            StatusChecked = StatusCheckJson.Of(dossier.Status),
            StatusCertainty = dossier.Status.Certainty?.Keyword(),
        };
}

internal sealed record ComparedTextJson(string? Part, string Text, string Language)
{
    public static ComparedTextJson[] Of(DossierContext context, IEnumerable<ComparedText> texts) =>
        [
            .. texts
                .Select(text => (text.Part, In: context.In(text.Text)!.Value))
                .Select(text => new ComparedTextJson(text.Part, text.In.Text, text.In.Language)),
        ];
}

internal sealed record ComparisonRowJson(string Aspect, IReadOnlyList<IReadOnlyList<ComparedTextJson>> Cells);

internal sealed record ReferenceBetweenJson(string From, string To, EdgeJson Edge);

internal sealed record CommonReferenceJson(string Reference, string Label, IReadOnlyList<string> By);
