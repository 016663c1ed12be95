using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>Follows edges breadth first, so that every place is reached by the shortest way.</summary>
/// <param name="edgesOf">The edges of a place.</param>
/// <param name="depth">How far.</param>
internal sealed class ReferenceTreeBuilder(Func<ReferenceRange, IEnumerable<LabelledReference>> edgesOf, int depth)
{
    private readonly HashSet<ReferenceRange> _seen = [];
    private readonly Queue<Node> _next = [];

    public EquatableArray<ReferenceLink> Build(ReferenceRange root)
    {
        _seen.Add(root);
        var top = Expand(root, 1);
        while (_next.TryDequeue(out var node))
        {
            node.Links = Expand(node.Reference.Other, node.Depth + 1);
        }

        return Finished(top);
    }

    private List<Node> Expand(ReferenceRange place, int level)
    {
        var nodes = new List<Node>();
        foreach (var edge in edgesOf(place))
        {
            var node = new Node(edge, level, IsElsewhere: !_seen.Add(edge.Other));
            nodes.Add(node);
            if (!node.IsElsewhere && level < depth)
            {
                _next.Enqueue(node);
            }
        }

        return nodes;
    }

    // No deeper than the depth that was asked for.
    private static EquatableArray<ReferenceLink> Finished(List<Node> nodes) =>
        nodes.Select(node => new ReferenceLink(node.Reference, node.Depth, node.IsElsewhere, Finished(node.Links))).ToEquatableArray();

    private sealed record Node(LabelledReference Reference, int Depth, bool IsElsewhere)
    {
        public List<Node> Links { get; set; } = [];
    }
}
