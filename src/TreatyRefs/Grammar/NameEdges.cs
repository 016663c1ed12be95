using System.Numerics;
using TreatyRefs.Collections;

namespace TreatyRefs.Grammar;

/// <summary>The edges of a <see cref="NameTrie{T}"/>: from a node, by the number of a word, to a node.</summary>
internal sealed class NameEdges
{
    // Those that were read stay where they lie; others come beside them.
    private readonly PackedRows<Edge> _read;
    private readonly PackedRows<int> _readBuckets;
    private Edge[] _edges = new Edge[16];
    private int[] _buckets = new int[32];
    private int _count;

    /// <summary>No edge yet.</summary>
    public NameEdges() { }

    private NameEdges(PackedRows<Edge> edges, PackedRows<int> buckets) => (_read, _readBuckets) = (edges, buckets);

    /// <summary>The node after a word; 0 where there is none.</summary>
    public int Child(int node, int word)
    {
        if (word <= 0)
        {
            return 0;
        }

        var hash = Hash(node, word);
        return (_read.Count > 0 ? ReadChild(node, word, hash) : 0) is var read and > 0 ? read
            : _count > 0 ? AddedChild(node, word, hash)
            : 0;
    }

    private int ReadChild(int node, int word, uint hash)
    {
        for (var i = _readBuckets[(int)(hash & (uint)(_readBuckets.Count - 1))]; i > 0; )
        {
            var edge = _read[i - 1];
            if (edge.Node == node && edge.Word == word)
            {
                return edge.Child;
            }

            i = edge.Next;
        }

        return 0;
    }

    private int AddedChild(int node, int word, uint hash)
    {
        for (var i = _buckets[hash & (uint)(_buckets.Length - 1)]; i > 0; i = _edges[i - 1].Next)
        {
            ref var edge = ref _edges[i - 1];
            if (edge.Node == node && edge.Word == word)
            {
                return edge.Child;
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
                Chain(_edges, _buckets, i);
            }
        }

        _edges[_count] = new Edge
        {
            Node = node,
            Word = word,
            Child = child,
        };
        Chain(_edges, _buckets, _count++);
    }

    /// <summary>Writes the edges.</summary>
    public void Write(PackedWriter writer)
    {
        Edge[] edges = [.. Enumerable.Range(0, _read.Count).Select(index => _read[index]), .. _edges[.._count]];
        var buckets = new int[BitOperations.RoundUpToPowerOf2((uint)edges.Length + 1)];
        for (var i = 0; i < edges.Length; i++)
        {
            Chain(edges, buckets, i);
        }

        writer.Rows<Edge>(edges);
        writer.Rows<int>(buckets);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NameEdges Read(ref PackedReader reader) => new(reader.RowsInPlace<Edge>(), reader.RowsInPlace<int>());

    private static void Chain(Edge[] edges, int[] buckets, int index)
    {
        ref var bucket = ref buckets[Hash(edges[index].Node, edges[index].Word) & (uint)(buckets.Length - 1)];
        edges[index].Next = bucket;
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
