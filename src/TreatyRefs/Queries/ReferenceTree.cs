using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>Which way edges are followed.</summary>
public enum ReferenceDirection
{
    /// <summary>To what is referred to.</summary>
    Out,

    /// <summary>To what refers to it.</summary>
    In,
}

/// <summary>Which edges are followed, and how far.</summary>
/// <param name="Depth">How many edges away from the provision; at least 1, at most <see cref="MaxDepth"/>.</param>
/// <param name="Types">The types to follow; none for all.</param>
/// <param name="WithProvisions">Whether the edges of an instrument include those of its provisions.</param>
public sealed record ReferenceTreeOptions(int Depth = 1, EquatableArray<CrossReferenceType> Types = default, bool WithProvisions = false)
{
    /// <summary>The greatest depth.</summary>
    public const int MaxDepth = 100;
}

/// <summary>An edge of a tree, with the edges that lead on from its other end.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
/// <param name="Reference">The edge.</param>
/// <param name="Depth">How many edges away: 1 for an edge of the provision that was asked about.</param>
/// <param name="IsElsewhere">Whether its other end stands in this tree already, or is the provision asked about, and is followed
/// there.</param>
/// <param name="Links">The edges of its other end; none where they are not followed.</param>
public sealed record ReferenceLink(LabelledReference Reference, int Depth, bool IsElsewhere, EquatableArray<ReferenceLink> Links)
{
    /// <summary>This edge and those that lead on from it, each before what follows it.</summary>
    public IEnumerable<ReferenceLink> AndFollowing => Links.SelectMany(link => link.AndFollowing).Prepend(this);
}

/// <summary>What refers to what, from one provision on.</summary>
/// <remarks>Every place is followed once, where it is nearest; so a circle ends. Immutable; equality by all members.</remarks>
public sealed record ReferenceTree : Dossier
{
    /// <summary>The library and language it comes from.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>What was asked about.</summary>
    public required ReferenceRange Root { get; init; }

    /// <summary>What to call it, with its instrument.</summary>
    public required string Label { get; init; }

    /// <summary>Which way.</summary>
    public required ReferenceDirection Direction { get; init; }

    /// <summary>How far edges were followed.</summary>
    public required int Depth { get; init; }

    /// <summary>The edges of what was asked about.</summary>
    public required EquatableArray<ReferenceLink> Links { get; init; }

    /// <summary>The instrument of what was asked about; <see langword="null"/> where the library does not have it.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>Its status at the library's date.</summary>
    public StatusAtDate Status { get; init; }

    /// <summary>All edges, the nearest first, those equally near in the order of the tree.</summary>
    public IEnumerable<ReferenceLink> Edges => Links.SelectMany(link => link.AndFollowing).OrderBy(link => link.Depth);
}

/// <summary>Trees that make one report: of one place or several, in one direction or both.</summary>
public sealed record ReferenceTrees : Dossier
{
    private ReferenceTrees() { }

    /// <summary>The trees, none twice.</summary>
    public EquatableArray<ReferenceTree> Items { get; private init; }

    internal IReadOnlyList<IReadOnlyList<ReferenceTree>> ByRoot => [.. Items.GroupBy(tree => tree.Root).Select(group => group.ToList())];

    /// <summary>Trees that make one report.</summary>
    /// <param name="trees">Trees of one library, in the order in which they are shown; those of one place stand together, of each direction
    /// the first.</param>
    /// <returns>The trees as one.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ReferenceTrees Of(params IEnumerable<ReferenceTree> trees)
    {
        ArgumentNullException.ThrowIfNull(trees);
        EquatableArray<ReferenceTree> items = [.. trees.DistinctBy(tree => (tree.Root, tree.Direction))];
        return items.IsEmpty
            ? throw new ArgumentException("A report needs at least one thing to report on.", nameof(trees))
            : new ReferenceTrees { Items = items };
    }
}
