using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Sites;

/// <summary>Which pages a site has, and where everything in it leads.</summary>
internal sealed class SiteMap
{
    private readonly ITreatyLibrary _library;
    private readonly HashSet<ProvisionReference> _pages = [];
    private readonly HashSet<SourceId> _sources;
    private readonly Dictionary<InstrumentId, List<ProvisionReference>> _provisions = [];

    public SiteMap(ITreatyLibrary library, CrossReferenceGraph graph)
    {
        _library = library;
        // A library may find sources that it does not list: what bears out a fact is named with it.
        _sources = [.. library.Sources.Select(source => source.Id)];
        var spoken = SpokenOf(library, graph);
        var spokenByInstrument = spoken.ToLookup(reference => reference.Instrument);
        foreach (var instrument in library.Listed())
        {
            var id = instrument.Id;
            _pages.Add(new ProvisionReference(id));
            List<ProvisionReference> described =
            [
                .. library
                    .ProvisionsOf(id)
                    .Where(provision => IsAside(library, id) ? spoken.Contains(provision.Reference) : HasPage(provision, spoken))
                    .Select(provision => provision.Reference),
            ];
            var known = described.ToHashSet();
            _provisions[id] =
            [
                .. described,
                .. spokenByInstrument[id]
                    .Where(reference => !reference.IsWhole && !known.Contains(reference))
                    .Order()
                    .Where(reference => library.FindProvision(reference) is null && library.Exists(reference) != Existence.No),
            ];
            _pages.UnionWith(_provisions[id]);
        }
    }

    /// <summary>The provisions of an instrument that have a page, those described first, in document order.</summary>
    public IReadOnlyList<ProvisionReference> ProvisionsOf(InstrumentId id) => _provisions.GetValueOrDefault(id) ?? [];

    /// <summary>How many pages are about provisions.</summary>
    public int ProvisionCount => _provisions.Sum(each => each.Value.Count);

    /// <summary>The page of a provision, else the place of it on the page of what it lies in; <see langword="null"/> for neither.</summary>
    public string? Of(ProvisionReference reference)
    {
        var place = _library.Normalise(reference);
        if (_pages.Contains(place))
        {
            return SitePath.Of(place);
        }

        for (var outer = place.Pinpoint; !outer.IsWhole; )
        {
            outer = outer.Parent;
            var around = place with { Pinpoint = outer };
            if (!outer.IsWhole && _pages.Contains(around))
            {
                return SitePath.Of(around) + FragmentOf(place, around);
            }
        }

        return null;
    }

    /// <summary>The page of an expert, a topic or a source, or where a comment stands; <see langword="null"/> where the library has no such
    /// record.</summary>
    public string? Of(RecordName record) =>
        record.Kind switch
        {
            RecordKind.Expert => ExpertId.TryParse(record.Id, null, out var id) && _library.FindExpert(id) is not null
                ? SitePath.Of(SitePart.Experts, record.Id)
                : null,
            RecordKind.Topic => TopicId.TryParse(record.Id, null, out var id) && _library.FindTopic(id) is not null
                ? SitePath.Of(SitePart.Topics, record.Id)
                : null,
            RecordKind.Source => SourceId.TryParse(record.Id, null, out var id) && _sources.Contains(id)
                ? SitePath.Of(SitePart.Sources, record.Id)
                : null,
            _ => CommentId.TryParse(record.Id, null, out var id) && _library.FindCommentary(id) is { } comment
                ? SitePath.Of(SitePart.Sources, comment.Source.ToString()) + "#" + CommentAnchor(id)
                : null,
        };

    /// <summary>The id of a comment on the page of its source.</summary>
    public static string CommentAnchor(CommentId id) => Composing.CommentsSection.IdPrefix + "comment-" + Anchor.Of(id.ToString());

    // A paragraph stands on the page of its article, directly inside which it is.
    private string FragmentOf(ProvisionReference place, ProvisionReference around) =>
        place.Pinpoint.Parent == around.Pinpoint
        && _library.FindProvision(place) is { } described
        && SafeLink.Of("#" + described.EId) is { } fragment
            ? fragment
            : string.Empty;

    // What lies in an article is read there, unless somebody speaks of it alone.
    private static bool HasPage(DescribedProvision provision, HashSet<ProvisionReference> spoken)
    {
        var said = provision.Provision;
        var isInside = provision.Reference.Pinpoint.Steps is [.., { Form: PinpointStepForm.Inner }];
        return spoken.Contains(provision.Reference)
            || (!isInside && (said.Heading ?? said.Subject ?? said.Summary ?? said.Text) is not null)
            || (!isInside && said.Provisions.Any(inside => inside.Text is not null || inside.Summary is not null));
    }

    // Of an instrument that is here for what is said of it, only that has pages.
    private static bool IsAside(ITreatyLibrary library, InstrumentId id) => library is OwnPart && library.IsExtended(id);

    // Both ends of every edge, and what comments are on; of several the first and the last.
    private static HashSet<ProvisionReference> SpokenOf(ITreatyLibrary library, CrossReferenceGraph graph)
    {
        var spoken = new HashSet<ProvisionReference>();
        foreach (var edge in graph.Edges.Where(edge => edge.Via is not null || !IsAside(library, edge.From.Instrument)))
        {
            Add(edge.From);
            Add(edge.To);
        }

        foreach (var comment in library.Commentary)
        {
            foreach (var target in comment.On)
            {
                Add(target.To);
            }
        }

        return spoken;

        void Add(ReferenceRange range)
        {
            spoken.Add(library.Normalise(range.First));
            spoken.Add(library.Normalise(range.Last));
        }
    }
}
