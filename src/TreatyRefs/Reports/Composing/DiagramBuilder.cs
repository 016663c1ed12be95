using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Makes diagrams of trees and of the neighbourhood of a provision.</summary>
internal sealed class DiagramBuilder
{
    /// <summary>How many places stand on each side of a small picture; the list below it has all.</summary>
    private const int MostBeside = 6;

    private readonly DossierContext _context;
    private readonly List<DiagramNode> _nodes = [];
    private readonly Dictionary<ReferenceRange, int> _places = [];
    private readonly List<DiagramEdge> _edges = [];

    private DiagramBuilder(DossierContext context, ReferenceRange root, EquatableArray<Span> name)
    {
        _context = context;
        PlaceOf(root, name);
    }

    /// <summary>All edges of trees, of one root or several.</summary>
    public static ReferenceDiagram Of(IReadOnlyList<ReferenceTree> trees)
    {
        var builder = new DiagramBuilder(trees[0].Context, trees[0].Root, [new Span(trees[0].Label)]);
        foreach (var tree in trees)
        {
            var root = builder.PlaceOf(tree.Root, [new Span(tree.Label)]);
            foreach (var link in tree.Links)
            {
                builder.Add(root, link, tree.Direction);
            }
        }

        return builder.Build();
    }

    /// <summary>A provision with what stands directly beside it, each of which leads to its page, or to its line in the lists.</summary>
    /// <param name="dossier">The provision.</param>
    /// <param name="linkOf">The id of a line, by direction and place in the list from 0.</param>
    /// <returns>The picture, or <see langword="null"/> where there would be nothing to see.</returns>
    public static ReferenceDiagram? Neighbourhood(ProvisionDossier dossier, Func<ReferenceDirection, int, string> linkOf)
    {
        var builder = new DiagramBuilder(dossier.Context, dossier.Reference, Parts.FullNameOf(dossier));
        builder.AddBeside(dossier.ReferredToBy, ReferenceDirection.In, linkOf);
        builder.AddBeside(dossier.RefersTo, ReferenceDirection.Out, linkOf);
        return builder._edges.Count == 0 ? null : builder.Build();
    }

    // One place that is both referred to and refers back stands on both sides, and several edges of one place are one line.
    private void AddBeside(
        EquatableArray<LabelledReference> edges,
        ReferenceDirection direction,
        Func<ReferenceDirection, int, string> linkOf
    )
    {
        var places = EdgesComposer
            .InOrder(edges)
            .Select((edge, index) => (Edge: edge, Index: index))
            .GroupBy(item => item.Edge.Other)
            .ToList();
        foreach (var place in places.Take(MostBeside))
        {
            var reference = place.Key is { IsSingle: true, First: var single } ? single : (ProvisionReference?)null;
            _nodes.Add(new DiagramNode(NameOf(place.First().Edge), linkOf(direction, place.First().Index)) { Reference = reference });
            var said = new SpanBuilder(_context).Row(
                place.Select(item => Text(item.Edge, direction)).Distinct(),
                _context.Words()[Word.ListComma],
                (row, each) => row.Add(each)
            );
            Connect(0, _nodes.Count - 1, direction, said.Build(), place.All(item => IsIndirect(item.Edge)));
        }

        if (places.Count > MostBeside)
        {
            _nodes.Add(
                new DiagramNode(
                    [new Span(_context.Words().Fill(Word.AndMore, FrameWords.Number(places.Count - MostBeside)))],
                    linkOf(direction, places[MostBeside].First().Index)
                )
            );
            Connect(0, _nodes.Count - 1, direction, [], isIndirect: true);
        }
    }

    private EquatableArray<Span> NameOf(LabelledReference edge) =>
        [
            .. new SpanBuilder(_context)
                .Place(_context, edge.Other, edge.Label)
                .Build()
                .Select(span => new Span(span.Text, Language: span.Language)),
        ];

    // As deep as the tree, which is bounded.
    private void Add(int near, ReferenceLink link, ReferenceDirection direction)
    {
        var far = PlaceOf(link.Reference.Other, [new Span(link.Reference.Label)]);
        Connect(near, far, direction, Text(link.Reference, direction), IsIndirect(link.Reference));
        foreach (var next in link.Links)
        {
            Add(far, next, direction);
        }
    }

    // As the arrow points, whichever end was asked about; where that is one of several or only a part, it says so.
    private EquatableArray<Span> Text(LabelledReference edge, ReferenceDirection direction)
    {
        var (words, more) = (_context.Words(), new List<EquatableArray<Span>>());
        if (EdgesComposer.WhereOf(_context, edge, direction) is { } where)
        {
            more.Add([new Span(where)]);
        }

        if (PlainNames.SpeakerOf(_context, edge) is { } speaker)
        {
            more.Add(new SpanBuilder(_context).Filled(words[Word.CommentBy], SpanRole.Plain, [speaker]).Build());
        }

        var said = new SpanBuilder(_context).Row(more, words[Word.ListComma], (row, each) => row.Add(each)).Build();
        return new SpanBuilder(_context)
            .Filled("{0}{1}", SpanRole.Plain, [new Span(words.Of(edge.Edge.Type))], said.IsEmpty ? [] : InBrackets(said))
            .Build();
    }

    private EquatableArray<Span> InBrackets(EquatableArray<Span> said) =>
        new SpanBuilder(_context).Filled(_context.Words()[Word.InBrackets], SpanRole.Plain, said).Build();

    private static bool IsIndirect(LabelledReference edge) =>
        edge.Edge.Via is not null || edge.Edge.Origin == CrossReferences.CrossReferenceOrigin.Detected;

    private void Connect(int near, int far, ReferenceDirection direction, EquatableArray<Span> text, bool isIndirect)
    {
        var edge =
            direction == ReferenceDirection.Out
                ? new DiagramEdge(near, far, text, isIndirect)
                : new DiagramEdge(far, near, text, isIndirect);
        _edges.Add(edge);
    }

    private int PlaceOf(ReferenceRange place, EquatableArray<Span> name)
    {
        if (!_places.TryGetValue(place, out var index))
        {
            _places.Add(place, index = _nodes.Count);
            _nodes.Add(new DiagramNode(name));
        }

        return index;
    }

    private ReferenceDiagram Build() => new(_nodes.ToEquatableArray(), _edges.Distinct().ToEquatableArray());
}
