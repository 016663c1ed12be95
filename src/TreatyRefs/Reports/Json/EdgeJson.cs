using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Json;

internal record EdgeJson
{
    public required string Reference { get; init; }
    public required string Type { get; init; }
    public required string Origin { get; init; }
    public string? Via { get; init; }
    public required string Label { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public string? At { get; init; }
    public string? Certainty { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    public required IReadOnlyList<EvidenceJson> Evidence { get; init; }

    public static EdgeJson[] Of(DossierContext context, IEnumerable<LabelledReference> edges) =>
        [.. edges.Select(edge => EdgeJson.Of(context, edge))];

    public static EdgeJson Of(DossierContext context, LabelledReference labelled)
    {
        var edge = labelled.Edge;
        return new EdgeJson
        {
            Reference = labelled.Other.ToString(),
            Type = edge.Type.Keyword(),
            Origin = edge.Origin.Keyword(),
            Via = edge.Via?.ToString(),
            Label = labelled.Label,
            From = edge.From.ToString(),
            To = edge.To.ToString(),
            At = labelled.At,
            Certainty = edge.Provenance.Certainty?.Keyword(),
            Notes = context.NotesOf(edge.Provenance),
            Sources = JsonValues.Texts(edge.Provenance.Sources),
            Evidence =
            [
                .. edge.Evidence.Select(evidence => new EvidenceJson
                {
                    Text = evidence.Text,
                    Start = evidence.Start,
                    End = evidence.End,
                    Language = evidence.Language,
                    Field = evidence.Field,
                }),
            ],
        };
    }
}

internal sealed record EvidenceJson
{
    public required string Text { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required string Language { get; init; }
    public required string Field { get; init; }
}
