using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>What the filters of a query let through.</summary>
/// <param name="Experts">Ids of experts; a comment must be of one of them.</param>
/// <param name="Topics">Ids of topics; a record must stand under one of them.</param>
/// <param name="Within">Places; a record must lie in one of them, or be a comment on something in it.</param>
internal sealed record SearchFilters(IReadOnlySet<ExpertId> Experts, IReadOnlySet<TopicId> Topics, IReadOnlyList<FilterPlace> Within)
{
    /// <summary>Whether there are any.</summary>
    public bool Any => Experts.Count + Topics.Count + Within.Count > 0;

    /// <summary>Whether a record passes: of several filters of a sort one is enough, of each sort one is needed.</summary>
    public bool Pass(SearchRecord record) =>
        (Experts.Count == 0 || (record.Comment is { } comment && Experts.Contains(comment.By)))
        && (Topics.Count == 0 || record.Topics.Any(Topics.Contains))
        && (Within.Count == 0 || Within.Any(place => place.Holds(record)));
}

/// <summary>A place that a filter names, with all that lies in it.</summary>
internal sealed class FilterPlace
{
    private readonly ITreatyLibrary _library;
    private readonly ReferenceRange _range;
    private readonly HashSet<ProvisionReference> _inside = [];

    public FilterPlace(ITreatyLibrary library, ReferenceRange range)
    {
        _library = library;
        _range = CrossReferenceGraph.Normalised(library, range);

        // Articles are not cited by the chapter they stand in: what lies in it is told by the order, each before what it contains.
        var depth = int.MaxValue;
        foreach (var described in library.ProvisionsOf(range.Instrument))
        {
            depth = described.Path.Count <= depth ? int.MaxValue : depth;
            if (depth < int.MaxValue || _range.Contains(described.Reference))
            {
                _inside.Add(described.Reference);
                depth = Math.Min(depth, described.Path.Count);
            }
        }
    }

    public bool Holds(SearchRecord record) =>
        record.Comment is { } comment
            ? comment.On.Any(target => Concerns(CrossReferenceGraph.Normalised(_library, target.To)))
            : record.Reference is { } reference
                && reference.Instrument == _range.Instrument
                && (_range.First.IsWhole || _inside.Contains(reference));

    private bool Concerns(ReferenceRange target) =>
        target.Instrument == _range.Instrument
        && (
            _range.First.IsWhole
            || _inside.Contains(target.First)
            || _inside.Contains(target.Last)
            || _range.Contains(target.First)
            || _range.Contains(target.Last)
            || (!target.IsSingle && (target.Contains(_range.First) || target.Contains(_range.Last)))
        );
}
