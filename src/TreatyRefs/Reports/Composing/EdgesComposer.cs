using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says what something refers to, or what refers to it, by type.</summary>
internal sealed class EdgesComposer(DossierContext context, SourceList sources, string idPrefix)
{
    /// <summary>Whether the editor's notes on edges are printed.</summary>
    public bool WithNotes { get; init; }

    private FrameWords Words => context.Words();

    public Block Compose(EquatableArray<LabelledReference> edges, ReferenceDirection direction) =>
        edges.IsEmpty
            ? Parts.Said(Words[Word.NothingHere])
            : new Facts(
                InOrder(edges)
                    .Select(
                        (edge, index) => new Fact(Words.Of(edge.Edge.Type, direction), Content(edge, direction), IdOf(direction, index))
                    )
                    .ToEquatableArray()
            );

    /// <summary>The instrument's own edges first, then those of comments; by type.</summary>
    public static IEnumerable<LabelledReference> InOrder(EquatableArray<LabelledReference> edges) =>
        edges.OrderBy(edge => edge.Edge.Via is not null).ThenBy(edge => edge.Edge.Type);

    /// <summary>The id of the line of an edge.</summary>
    /// <param name="direction">In which list.</param>
    /// <param name="index">Its place there, from 0.</param>
    public string IdOf(ReferenceDirection direction, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{idPrefix}{(direction == ReferenceDirection.Out ? "out" : "in")}-{index + 1}");

    /// <summary>Which part of what was asked about an edge leads from or to, or of which neighbours that is one.</summary>
    public static string? WhereOf(DossierContext context, LabelledReference edge, ReferenceDirection direction)
    {
        var isOut = direction == ReferenceDirection.Out;
        return edge.At is { } at
            ? context.Words().Fill(isOut ? Word.FromPlace : Word.ToPlace, PlaceNames.Of(context, isOut ? edge.Edge.From : edge.Edge.To, at))
            : null;
    }

    /// <summary>The other end of an edge, and what a reader must know of the edge.</summary>
    public EquatableArray<Span> Content(LabelledReference edge, ReferenceDirection direction)
    {
        var provenance = edge.Edge.Provenance;
        var line = new SpanBuilder(context).Place(context, edge.Other, edge.Label);
        if (edge.Subject is not null)
        {
            line.Add(" ").Add(edge.Subject, SpanRole.Addition);
        }

        if (WhereOf(context, edge, direction) is { } where)
        {
            line.Add(Words.Fill(Word.InBrackets, where), SpanRole.Label);
        }

        if (PlainNames.SpeakerOf(context, edge, SpanRole.Label) is { } speaker)
        {
            line.Filled(Words[Word.InAComment], SpanRole.Label, [speaker]);
        }

        if (edge.Edge.Origin == CrossReferenceOrigin.Detected)
        {
            line.Add(Words[Word.FoundInText], SpanRole.Label);
        }

        line.Caveats(provenance).Sources(sources, idPrefix, provenance.Sources);
        return line.Note(WithNotes ? provenance.Note : null).Build();
    }
}
