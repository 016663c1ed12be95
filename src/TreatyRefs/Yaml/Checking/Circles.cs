namespace TreatyRefs.Yaml.Checking;

/// <summary>An edge that points back to where the way to it has been, and what lies between.</summary>
/// <param name="Closing">The edge.</param>
/// <param name="Start">Where it points.</param>
/// <param name="Others">What else is in the circle, from the start on; the last of them where there are too many to read.</param>
/// <param name="IsCut">Whether there are more.</param>
internal sealed record Circle<TNode, TEdge>(TEdge Closing, TNode Start, IReadOnlyList<TNode> Others, bool IsCut);

/// <summary>Finds circles in what points to what.</summary>
internal static class Circles
{
    private const int MostShown = 10;

    /// <summary>The edges that close a circle.</summary>
    /// <param name="edges">The edges, by where they begin.</param>
    /// <param name="endOf">Where an edge ends.</param>
    /// <returns>One circle for each closing edge, in the order in which they are found.</returns>
    /// <remarks>Linear in the number of edges, and without recursion: a circle may be as long as the library.</remarks>
    public static IEnumerable<Circle<TNode, TEdge>> Find<TNode, TEdge>(ILookup<TNode, TEdge> edges, Func<TEdge, TNode> endOf)
        where TNode : notnull
    {
        var isDone = new Dictionary<TNode, bool>();
        return edges.SelectMany(group => From(group.Key, edges, endOf, isDone));
    }

    // Depth first; an edge back to a node that is still on the path closes a circle.
    private static IEnumerable<Circle<TNode, TEdge>> From<TNode, TEdge>(
        TNode start,
        ILookup<TNode, TEdge> edges,
        Func<TEdge, TNode> endOf,
        Dictionary<TNode, bool> isDone
    )
        where TNode : notnull
    {
        if (!isDone.TryAdd(start, false))
        {
            yield break;
        }

        var path = new Stack<(TNode At, IEnumerator<TEdge> Edges)>();
        path.Push((start, edges[start].GetEnumerator()));
        while (path.TryPeek(out var top))
        {
            if (!top.Edges.MoveNext())
            {
                isDone[top.At] = true;
                path.Pop();
                continue;
            }

            var edge = top.Edges.Current;
            var end = endOf(edge);
            if (isDone.TryAdd(end, false))
            {
                path.Push((end, edges[end].GetEnumerator()));
            }
            else if (!isDone[end])
            {
                // From the last back to the first; only so many as one can read.
                var others = path.Select(step => step.At).TakeWhile(at => !at.Equals(end)).Take(MostShown + 1).ToList();
                yield return new Circle<TNode, TEdge>(edge, end, [.. others.Take(MostShown).Reverse()], others.Count > MostShown);
            }
        }
    }
}
