namespace TreatyRefs.Grammar;

/// <summary>The edges of a <see cref="NameTrie{T}"/>: from a node, by the number of a word, to a node.</summary>
internal sealed class NameEdges
{
    private Edge[] _edges = new Edge[16];
    private int[] _buckets = new int[32];
    private int _count;

    /// <summary>The node after a word; 0 where there is none.</summary>
    public int Child(int node, int word)
    {
        if (word > 0)
        {
            for (var i = _buckets[Hash(node, word) & (uint)(_buckets.Length - 1)]; i > 0; i = _edges[i - 1].Next)
            {
                ref var edge = ref _edges[i - 1];
                if (edge.Node == node && edge.Word == word)
                {
                    return edge.Child;
                }
            }
        }

        return 0;
    }

    /// <summary>Adds an edge, which is not there yet.</summary>
    public void Add(int node, int word, int child)
    {
        if (_count == _edges.Length)
        {
            Array.Resize(ref _edges, 2 * _edges.Length);
            _buckets = new int[2 * _edges.Length];
            for (var i = 0; i < _count; i++)
            {
                Chain(i);
            }
        }

        _edges[_count] = new Edge
        {
            Node = node,
            Word = word,
            Child = child,
        };
        Chain(_count++);
    }

    private void Chain(int index)
    {
        ref var bucket = ref _buckets[Hash(_edges[index].Node, _edges[index].Word) & (uint)(_buckets.Length - 1)];
        _edges[index].Next = bucket;
        bucket = index + 1;
    }

    private static uint Hash(int node, int word)
    {
        var hash = ((uint)node * 0x9E3779B1u) ^ ((uint)word * 0x85EBCA6Bu);
        return hash ^ (hash >> 15);
    }

    private struct Edge
    {
        public int Node;
        public int Word;
        public int Child;
        public int Next;
    }
}
