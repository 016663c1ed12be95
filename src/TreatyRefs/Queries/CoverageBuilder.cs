using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Styles;

namespace TreatyRefs.Queries;

/// <summary>Goes over a library for what it has and has not.</summary>
internal sealed class CoverageBuilder(ITreatyLibrary library)
{
    public LibraryCoverage Build(DossierContext context)
    {
        // What a library takes from another is for that one to fill.
        var known = library.Listed().Where(instrument => !library.IsExtended(instrument.Id)).ToList();
        var covered = known.Where(IsMoreThanAName).ToList();
        return new LibraryCoverage
        {
            Context = context,
            Instruments = covered.Select(Of).ToEquatableArray(),
            NamedOnly = known.Count - covered.Count,
            Unresolved = ReferenceDetector
                .Detect(library)
                .Where(IsUnresolved)
                .DistinctBy(found => (found.Via, found.Via is null ? found.From : default, found.Evidence, found.Target.Start))
                .ToEquatableArray(),
            Unsourced = covered.SelectMany(UnsourcedIn).ToEquatableArray(),
            UnusedTopics = UnusedTopics(),
        };
    }

    // A lexicon may list the annexes of an instrument, for citations, and say nothing of them.
    private bool IsMoreThanAName(Instrument instrument) =>
        library.CommentaryOn(instrument.Id).Count > 0
        || library.ProvisionsOf(instrument.Id).Any(described => IsDescribed(described.Provision));

    private static bool IsDescribed(Provision provision) =>
        provision.Summary is not null || provision.Subject is not null || provision.Text is not null || !provision.RefersTo.IsEmpty;

    private static bool IsUnresolved(DetectedCitation found) =>
        found.Target.Status is not (TargetStatus.Resolved or TargetStatus.NotDescribed);

    private InstrumentCoverage Of(Instrument instrument)
    {
        var articles = library
            .ProvisionsOf(instrument.Id)
            .Where(provision => provision.Reference.Pinpoint is var pinpoint && pinpoint.Article == pinpoint)
            .ToList();
        var ends = library
            .CommentaryOn(instrument.Id)
            .SelectMany(comment => comment.On)
            .Where(target => target.To.Instrument == instrument.Id)
            .Select(target => CrossReferenceGraph.Normalised(library, target.To))
            .ToList();
        var commented = ends.Where(end => end.First.Pinpoint.Article == end.Last.Pinpoint.Article)
            .Select(end => end.First.Pinpoint.Article)
            .OfType<Pinpoint>()
            .ToHashSet();
        var ranges = ends.Where(end => end.First.Pinpoint.Article != end.Last.Pinpoint.Article).ToList();
        var byCommentary = articles.ToLookup(article =>
            commented.Contains(article.Reference.Pinpoint) || ranges.Exists(range => range.Touches(article.Reference))
        );
        return new InstrumentCoverage(
            instrument,
            ProvisionLabel.InstrumentName(library, instrument.Id),
            byCommentary[true].ToEquatableArray(),
            byCommentary[false].ToEquatableArray(),
            library
                .CommentaryOn(instrument.Id)
                .Count(comment => comment.On.Any(target => target.To.First == new ProvisionReference(instrument.Id)))
        );
    }

    // What stands in a record with a source has that source too.
    private IEnumerable<UnsourcedFact> UnsourcedIn(Instrument instrument)
    {
        if (!instrument.Provenance.Sources.IsEmpty)
        {
            return [];
        }

        var at = new ProvisionReference(instrument.Id);
        return
        [
            new UnsourcedFact("instrument", at, "names no source", instrument.Provenance.Certainty, instrument),
            .. instrument
                .Actions.Where(action => action.Provenance.Sources.IsEmpty)
                .Select(action => new UnsourcedFact(
                    "action",
                    at,
                    action.Date is { } date ? $"{action.Type.Keyword()} of {date}" : action.Type.Keyword(),
                    action.Provenance.Certainty,
                    action
                )),
            .. References(at, instrument.Relations),
            .. library
                .ProvisionsOf(instrument.Id)
                .Where(provision => provision.Path.All(outer => outer.Provenance.Sources.IsEmpty))
                .SelectMany(Unsourced),
        ];
    }

    private static IEnumerable<UnsourcedFact> Unsourced(DescribedProvision described) =>
        [
            new UnsourcedFact(
                "provision",
                described.Reference,
                "names no source",
                described.Provision.Provenance.Certainty,
                described.Provision
            ),
            .. References(described.Reference, described.Provision.RefersTo),
        ];

    private static IEnumerable<UnsourcedFact> References(ProvisionReference at, EquatableArray<DeclaredReference> edges) =>
        edges
            .Where(edge => edge.Provenance.Sources.IsEmpty)
            .Select(edge => new UnsourcedFact("reference", at, $"{edge.Type.Keyword()} {edge.To}", edge.Provenance.Certainty, edge));

    private EquatableArray<Topic> UnusedTopics()
    {
        var used = library
            .Commentary.SelectMany(comment => comment.Topics)
            .Concat(
                library
                    .Listed()
                    .SelectMany(instrument => library.ProvisionsOf(instrument.Id))
                    .SelectMany(provision => provision.Provision.Topics)
            )
            .ToHashSet();
        return library.Topics.Where(topic => !used.Contains(topic.Id)).ToEquatableArray();
    }
}
