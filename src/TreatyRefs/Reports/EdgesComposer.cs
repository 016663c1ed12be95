using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports;

/// <summary>Says what something refers to, or what refers to it, by type.</summary>
internal sealed class EdgesComposer(DossierContext context, SourceList sources, string idPrefix)
{
    /// <summary>Whether the editor's notes on edges are printed.</summary>
    public bool WithNotes { get; init; }

    public Block Compose(EquatableArray<LabelledReference> edges, Func<CrossReferenceType, string> word) => edges.IsEmpty
        ? new Paragraph([new Span(Wording.NoReferences, SpanRole.Label)])
        : new Facts(edges.OrderBy(edge => edge.Edge.Via is not null).ThenBy(edge => edge.Edge.Type).Select(edge => new Fact(word(edge.Edge.Type), Content(edge))).ToEquatableArray());

    private EquatableArray<Span> Content(LabelledReference edge)
    {
        var provenance = edge.Edge.Provenance;
        var line = new SpanBuilder(context).Add(edge.Label);
        if (edge.Subject is not null)
        {
            line.Add(" ").Add(edge.Subject, SpanRole.Addition);
        }

        if (edge.Speaker is not null)
        {
            line.Add($" (in a comment by {edge.Speaker})", SpanRole.Label);
        }

        if (edge.Edge.Origin == CrossReferenceOrigin.Detected)
        {
            line.Add(" (found in the text)", SpanRole.Label);
        }

        line.Caveats(provenance).Sources(sources, idPrefix, provenance.Sources);
        return provenance.Note is null || !WithNotes ? line.Build() : line.Add(". Note: ", SpanRole.Label).Add(provenance.Note).Build();
    }
}
