using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;

namespace TreatyRefs.CrossReferences;

/// <summary>Gathers the edges of a library: what is declared first, then what texts say beyond that.</summary>
internal sealed class EdgeCollector
{
    private readonly ITreatyLibrary _library;
    private readonly List<CrossReference> _edges = [];
    private readonly Dictionary<Ends, int> _byEnds = [];
    private readonly Dictionary<int, List<CrossReferenceEvidence>> _evidence = [];
    private readonly HashSet<CrossReference> _declared = [];
    private readonly HashSet<InstrumentId> _notYet;
    private readonly InstrumentId? _about;

    private EdgeCollector(ITreatyLibrary library, InstrumentId? about = null)
    {
        (_library, _about) = (library, about);
        _notYet = library.Info.AsOf is { } date
            ? [.. library.Instruments.Where(instrument => instrument.ExistedBy(date) == false).Select(instrument => instrument.Id)]
            : [];
    }

    public static IReadOnlyList<CrossReference> Collect(ITreatyLibrary library, IEnumerable<DetectedCitation> detected)
    {
        var collector = new EdgeCollector(library);
        collector.AddDeclared(library.Declaring);
        foreach (var citation in detected)
        {
            collector.Add(citation);
        }

        return collector.Finished();
    }

    /// <summary>The declared edges that begin or end in an instrument, in the order in which they stand among all.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="library">The library, whose texts are left alone.</param>
    /// <param name="declaring">The instruments that declare them, and perhaps others.</param>
    public static IReadOnlyList<CrossReference> CollectAbout(InstrumentId id, ITreatyLibrary library, IEnumerable<Instrument> declaring)
    {
        var collector = new EdgeCollector(library, id);
        collector.AddDeclared(declaring);
        return collector.Finished();
    }

    private void AddDeclared(IEnumerable<Instrument> declaring)
    {
        foreach (var instrument in declaring)
        {
            AddDeclared(new ProvisionReference(instrument.Id), instrument.Relations);
            // Most of a lexicon has none: nothing is built for these.
            foreach (var provision in instrument.Provisions.IsEmpty ? [] : _library.ProvisionsOf(instrument.Id))
            {
                AddDeclared(provision.Reference, provision.Provision.RefersTo);
            }
        }

        foreach (var comment in _library.Commentary)
        {
            foreach (var target in comment.On)
            {
                foreach (var mentioned in comment.Mentions)
                {
                    Add(new CrossReference(target.To, mentioned, CrossReferenceType.Cites) { Via = comment.Id });
                }
            }
        }
    }

    private void AddDeclared(ProvisionReference from, EquatableArray<DeclaredReference> declared)
    {
        foreach (var edge in declared)
        {
            Add(new CrossReference(from, edge.To, edge.Type) { Provenance = edge.Provenance });
        }
    }

    private void Add(CrossReference edge)
    {
        if (!IsAsked(edge) || _notYet.Contains(edge.From.Instrument) || _notYet.Contains(edge.To.Instrument))
        {
            return;
        }

        edge = edge with
        {
            From = CrossReferenceGraph.Normalised(_library, edge.From),
            To = CrossReferenceGraph.Normalised(_library, edge.To),
        };
        if (_declared.Add(edge))
        {
            _byEnds.TryAdd(new Ends(edge.From, edge.To, edge.Via), _edges.Count);
            _edges.Add(edge);
        }
    }

    private bool IsAsked(CrossReference edge) => _about is not { } id || edge.From.Instrument == id || edge.To.Instrument == id;

    private void Add(DetectedCitation citation)
    {
        if (citation.Target is not { Reference: { } to, Status: TargetStatus.Resolved or TargetStatus.NotDescribed })
        {
            return;
        }

        var from = CrossReferenceGraph.Normalised(_library, citation.From);
        if ((from.IsSingle && to.Contains(from.First)) || _notYet.Contains(from.Instrument) || _notYet.Contains(to.Instrument))
        {
            return;
        }

        var ends = new Ends(from, to, citation.Via);
        if (!_byEnds.TryGetValue(ends, out var index))
        {
            _byEnds.Add(ends, index = _edges.Count);
            _edges.Add(
                new CrossReference(from, to, CrossReferenceType.Cites) { Origin = CrossReferenceOrigin.Detected, Via = citation.Via }
            );
        }

        if (!_evidence.TryGetValue(index, out var evidence))
        {
            _evidence.Add(index, evidence = []);
        }

        evidence.Add(citation.Evidence);
    }

    private List<CrossReference> Finished()
    {
        foreach (var (index, evidence) in _evidence)
        {
            _edges[index] = _edges[index] with { Evidence = evidence.ToEquatableArray() };
        }

        return _edges;
    }

    private readonly record struct Ends(ReferenceRange From, ReferenceRange To, CommentId? Via);
}
