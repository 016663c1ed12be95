using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.CrossReferences;

/// <summary>A provision that is asked about, with all that counts for it.</summary>
internal readonly struct AskedProvision
{
    // A chapter's articles are not numbered under it, so that their references do not say where they stand.
    private readonly HashSet<Pinpoint>? _articles;

    public AskedProvision(ITreatyLibrary library, ProvisionReference reference)
    {
        Reference = reference;
        _articles = ArticlesIn(library, reference);
    }

    public ProvisionReference Reference { get; }

    /// <summary>Whether one end of an edge is this provision, lies in it, or is a range that includes it.</summary>
    public bool IsMetBy(ReferenceRange end) =>
        CrossReferenceGraph.Concerns(end, Reference) || HoldsArticleOf(end.First) || HoldsArticleOf(end.Last);

    /// <summary>Whether all of an end lies in this provision.</summary>
    public bool Holds(ReferenceRange end) => !Reference.IsWhole && Holds(end.First) && Holds(end.Last);

    private bool Holds(ProvisionReference end) => Reference.Contains(end) || HoldsArticleOf(end);

    private bool HoldsArticleOf(ProvisionReference end) =>
        _articles is not null
        && end.Instrument == Reference.Instrument
        && end.Pinpoint.Article is { } article
        && _articles.Contains(article);

    private static HashSet<Pinpoint>? ArticlesIn(ITreatyLibrary library, ProvisionReference reference)
    {
        if (
            reference.IsWhole
            || !reference.Pinpoint.Steps[^1].Kind.GroupsArticles()
            || library.FindProvision(reference) is not { } container
        )
        {
            return null;
        }

        var depth = container.Path.Count;
        return
        [
            .. library
                .ProvisionsOf(reference.Instrument)
                .Where(inner =>
                    inner.Path.Count > depth
                    && ReferenceEquals(inner.Path[depth - 1], container.Provision)
                    && inner.Reference.Pinpoint.Article == inner.Reference.Pinpoint
                )
                .Select(inner => inner.Reference.Pinpoint),
        ];
    }
}
