using TreatyRefs.Collections;

namespace TreatyRefs.Grammar;

/// <summary>By which words the nodes of a <see cref="NameTrie{T}"/> were entered: by declined ones, whose forms share a node, or by others.
/// It is the same in whatever order names are added, unless one node is entered by both.</summary>
internal sealed class NameWays
{
    private readonly int _read;
    private readonly NumberSet _declined;
    private readonly NumberSet _others;

    /// <summary>Of no node yet.</summary>
    public NameWays()
        : this(0, new NumberSet(), new NumberSet()) { }

    private NameWays(int read, NumberSet declined, NumberSet others) => (_read, _declined, _others) = (read, declined, others);

    /// <summary>Whether a name was added to those that were read that would lead elsewhere, had it been added before these.</summary>
    public bool DependOnOrder { get; private set; }

    /// <summary>Enters a node.</summary>
    /// <param name="parent">From which one.</param>
    /// <param name="child">The node.</param>
    /// <param name="isDeclined">Whether by a declined word.</param>
    /// <param name="isSplit">Whether the stem of the word leads to another node or to none, or words are declined there in another
    /// language too.</param>
    public void Enter(int parent, int child, bool isDeclined, bool isSplit)
    {
        var (own, other) = isDeclined ? (_declined, _others) : (_others, _declined);
        DependOnOrder |= parent < _read && (isSplit || other.Contains(child));
        own.Add(child);
    }

    /// <summary>Writes them.</summary>
    public void Write(PackedWriter writer)
    {
        _declined.Write(writer);
        _others.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="count">How many nodes there are.</param>
    public static NameWays Read(ref PackedReader reader, int count) => new(count, NumberSet.Read(ref reader), NumberSet.Read(ref reader));
}
