using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Styles;

namespace TreatyRefs.Queries;

/// <summary>Answers the questions that a reader asks of a library.</summary>
/// <remarks>Builds the graph of edges when first asked for it. Safe to share between threads.</remarks>
public sealed class DossierBuilder
{
    private readonly ITreatyLibrary _library;
    private readonly DossierContext _context;
    private readonly Lazy<CrossReferenceGraph> _graph;
    private readonly ReferenceQueries _edges;

    /// <summary>Answers from a library, in a language.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    public DossierBuilder(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _context = DossierContext.Of(library, language);
        _graph = new Lazy<CrossReferenceGraph>(() => new CrossReferenceGraph(library));
        _edges = new ReferenceQueries(library, _context, _graph);
    }

    /// <summary>Every edge of the library; built when first asked for.</summary>
    public CrossReferenceGraph Graph => _graph.Value;

    /// <summary>Everything known about a provision.</summary>
    /// <param name="reference">A provision, in the instrument's own terms or not.</param>
    /// <returns>The dossier, also of a provision that is not described as long as it may exist; <see langword="null"/> where the
    /// library does not have the instrument, unless that is a resolution of the United Nations, or knows that there is no such
    /// provision.</returns>
    public ProvisionDossier? Provision(ProvisionReference reference)
    {
        reference = _library.Normalise(reference);
        var existence = _library.Exists(reference);
        if (
            reference.IsWhole
            || existence == Existence.No
            || (_library.FindInstrument(reference.Instrument) ?? UndescribedResolution.Of(reference.Instrument)) is not { } instrument
        )
        {
            return null;
        }

        var described = _library.FindProvision(reference);
        var status = StatusOf(instrument);
        var commentary = CommentaryOn(reference);
        var refersTo = _edges.Of(reference, ReferenceDirection.Out);
        var referredToBy = _edges.Of(reference, ReferenceDirection.In);
        return new ProvisionDossier
        {
            Context = _context,
            Reference = reference,
            Label = ProvisionLabel.Of(_library, reference),
            Instrument = instrument,
            Status = status,
            Described = described,
            Existence = existence,
            Within = described is null ? Around(reference) : null,
            Citation = described is null ? CitationStyles.Oscola.Format(_library, reference) : null,
            Children = Entries(_library.ProvisionsOf(instrument.Id).Where(child => described is not null && IsChild(child, described))),
            RefersTo = refersTo,
            ReferredToBy = referredToBy,
            Predecessors = PredecessorsOf(instrument, refersTo),
            ReplacedInstruments = ReplacedBy(instrument),
            Commentary = commentary,
            CommentaryOnArticle = OnTheRestOfItsArticle(reference, commentary.Count),
            CommentaryOnInstrument = CommentsOn(new ProvisionReference(instrument.Id)).Count(),
            CommentaryOfUncertainDate = UncertainOn(reference),
            Sources = SourceList.Of(
                _library,
                [.. described?.Provision.Provenance.Sources ?? [], .. SourcesOf(refersTo, referredToBy, commentary, status)]
            ),
        };
    }

    private int OnTheRestOfItsArticle(ProvisionReference reference, int onIt) =>
        reference.Pinpoint.Article is { } article && article != reference.Pinpoint
            ? CommentsOn(reference with { Pinpoint = article }).Count() - onIt
            : 0;

    /// <summary>Everything known about an instrument.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The dossier, or <see langword="null"/> where the library does not have it.</returns>
    public InstrumentDossier? Instrument(InstrumentId id)
    {
        if (_library.FindInstrument(id) is not { } instrument)
        {
            return null;
        }

        var whole = new ProvisionReference(id);
        var commentary = CommentaryOn(whole);
        var refersTo = _edges.Of(whole, ReferenceDirection.Out);
        var referredToBy = _edges.Of(whole, ReferenceDirection.In);
        var status = StatusOf(instrument);
        return new InstrumentDossier
        {
            Context = _context,
            Instrument = instrument,
            Status = status,
            Actions = instrument
                .Actions.Where(HappenedByThen)
                .OrderBy(action => action.Date is null)
                .ThenBy(action => action.Date)
                .ToEquatableArray(),
            RefersTo = refersTo,
            ReferredToBy = referredToBy,
            ReferencesToProvisions = _graph.Value.ToAnywhereIn(id).Count(edge => !edge.To.First.IsWhole && edge.From.Instrument != id),
            ProvisionsReferTo = Others(_graph.Value.FromAnywhereIn(id).Where(edge => !edge.From.First.IsWhole), edge => edge.To, id),
            ProvisionsReferredToBy = Others(_graph.Value.ToAnywhereIn(id).Where(edge => !edge.To.First.IsWhole), edge => edge.From, id),
            Provisions = Entries(_library.ProvisionsOf(id).Where(IsListed)),
            Commentary = commentary,
            CommentaryOfUncertainDate = UncertainOn(whole),
            Sources = SourceList.Of(
                _library,
                [
                    .. instrument.Actions.Where(HappenedByThen).SelectMany(action => action.Provenance.Sources),
                    .. SourcesOf(refersTo, referredToBy, commentary, status),
                    .. instrument.CitationDate?.Sources ?? [],
                    .. instrument.Provenance.Sources,
                ]
            ),
        };
    }

    /// <summary>Everything that an expert said.</summary>
    /// <param name="expert">The expert.</param>
    /// <returns>The dossier.</returns>
    public ExpertDossier Expert(Expert expert)
    {
        ArgumentNullException.ThrowIfNull(expert);
        var commentary = CommentaryEntry.InOrder(_library, _library.Commentary.Where(comment => comment.By == expert.Id));
        var tookPartIn = _library.Sources.Where(source => source.People.Any(person => person.Expert == expert.Id)).ToEquatableArray();
        return new ExpertDossier
        {
            Context = _context,
            Expert = expert,
            Commentary = commentary,
            CommentaryOfUncertainDate = _library.CommentaryOfUncertainDate.Count(comment => comment.By == expert.Id),
            TookPartIn = tookPartIn,
            Sources = SourceList.Of(
                _library,
                SourcesOf(commentary).Concat(tookPartIn.Select(source => source.Id)).Concat(expert.Provenance.Sources)
            ),
        };
    }

    /// <summary>Everything under a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>The dossier.</returns>
    public TopicDossier Topic(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var commentary = CommentaryEntry.InOrder(_library, _library.Commentary.Where(comment => comment.Topics.Contains(topic.Id)));
        var provisions = _library
            .Listed()
            .SelectMany(instrument => _library.ProvisionsOf(instrument.Id))
            .Where(provision => provision.Provision.Topics.Contains(topic.Id))
            .Select(provision => new ProvisionEntry(
                provision,
                ProvisionLabel.WithInstrument(_library, provision.Reference),
                CommentsOn(provision.Reference).Count()
            ))
            .ToEquatableArray();
        return new TopicDossier
        {
            Context = _context,
            Topic = topic,
            Provisions = provisions,
            Commentary = commentary,
            CommentaryOfUncertainDate = _library.CommentaryOfUncertainDate.Count(comment => comment.Topics.Contains(topic.Id)),
            Sources = SourceList.Of(_library, SourcesOf(commentary).Concat(topic.Provenance.Sources)),
        };
    }

    /// <summary>Everything published in a source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The dossier.</returns>
    public SourceDossier Source(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var commentary = CommentaryEntry.InOrder(_library, _library.Commentary.Where(comment => comment.Source == source.Id));
        return new SourceDossier
        {
            Context = _context,
            Source = source,
            People =
            [
                .. source.People.Select(person => new SourceParticipant(
                    _library.FindExpert(person.Expert)?.Name ?? person.Expert.ToString(),
                    person
                )),
            ],
            Commentary = commentary,
            CommentaryOfUncertainDate = _library.CommentaryOfUncertainDate.Count(comment => comment.Source == source.Id),
            Sources = SourceList.Of(_library, [source.Id, .. source.Provenance.Sources, .. SourcesOf(commentary)]),
        };
    }

    /// <summary>The instruments of the library, without those of which it has the name alone.</summary>
    /// <returns>The list.</returns>
    public InstrumentList Instruments() => new ListBuilder(_library, _context).Instruments();

    /// <summary>The experts of the library.</summary>
    /// <returns>The list.</returns>
    public ExpertList Experts() => new ListBuilder(_library, _context).Experts();

    /// <summary>The topics of the library.</summary>
    /// <returns>The list.</returns>
    public TopicList Topics() => new ListBuilder(_library, _context).Topics();

    /// <summary>The status of an instrument at the library's date.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The status, since when, and what shows it.</returns>
    public StatusAtDate StatusOf(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return StatusAtDate.Of(instrument, _library.Info.Date);
    }

    /// <summary>What refers to what, from a provision on.</summary>
    /// <param name="reference">A provision, a whole instrument, or neighbouring provisions, whose edges are then taken together.</param>
    /// <param name="direction">Which way to follow edges.</param>
    /// <param name="options">Which edges, and how far; <see langword="null"/> for all those of the provision itself.</param>
    /// <returns>The tree; without edges where the library knows of none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The depth is less than 1 or more than
    /// <see cref="ReferenceTreeOptions.MaxDepth"/>.</exception>
    public ReferenceTree References(ReferenceRange reference, ReferenceDirection direction, ReferenceTreeOptions? options = null) =>
        _edges.Tree(reference, direction, options ?? new ReferenceTreeOptions());

    /// <summary>The provisions that a range means and that exist, in document order.</summary>
    /// <param name="range">One provision or neighbouring ones.</param>
    /// <returns>The provision itself for a single reference, described or not; else those at the depth of its ends that are described or
    /// numbered within the instrument's count; where nothing is known of any, all numbers or letters from the one to the other, at
    /// most 100.</returns>
    public IReadOnlyList<ProvisionReference> Members(ReferenceRange range) => _edges.Members(range);

    private EquatableArray<CommentaryEntry> CommentaryOn(ProvisionReference reference) =>
        CommentaryEntry.InOrder(_library, CommentsOn(reference));

    private IEnumerable<Commentary> CommentsOn(ProvisionReference reference) =>
        _library.CommentaryOn(reference.Instrument).Where(comment => IsOn(comment, reference));

    private bool IsOn(Commentary comment, ProvisionReference reference) =>
        comment.On.Any(target => CrossReferenceGraph.Concerns(CrossReferenceGraph.Normalised(_library, target.To), reference));

    private ProvisionEntry? Around(ProvisionReference reference)
    {
        for (var outer = reference.Pinpoint.Parent; !outer.IsWhole; outer = outer.Parent)
        {
            if (_library.FindProvision(reference with { Pinpoint = outer }) is { } described)
            {
                return Entries([described])[0];
            }
        }

        return null;
    }

    private bool HappenedByThen(TreatyAction action) => _library.Info.AsOf is not { } date || action.Date?.IsOnOrBefore(date) != false;

    private int UncertainOn(ProvisionReference reference) => _library.CommentaryOfUncertainDate.Count(comment => IsOn(comment, reference));

    // What an instrument takes the place of matters for as long as that is in force, or the instrument itself is not.
    private EquatableArray<ReplacedInstrument> ReplacedBy(Instrument instrument) =>
        _graph
            .Value.From(new ProvisionReference(instrument.Id))
            .Where(edge =>
                edge.Via is null && edge.Type is CrossReferenceType.Replaces or CrossReferenceType.Terminates && edge.To.First.IsWhole
            )
            .Select(edge => _library.FindInstrument(edge.To.Instrument))
            .OfType<Instrument>()
            .Select(other => new ReplacedInstrument(other, ProvisionLabel.InstrumentName(_library, other.Id), StatusOf(other)))
            .ToEquatableArray();

    private EquatableArray<string> Others(
        IEnumerable<CrossReference> edges,
        Func<CrossReference, ReferenceRange> otherEnd,
        InstrumentId own
    ) =>
        edges
            .Select(edge => otherEnd(edge).Instrument)
            .Where(id => id != own)
            .Distinct()
            .Order()
            .Select(id => ProvisionLabel.InstrumentName(_library, id))
            .ToEquatableArray();

    // What a provision replaces, or the like of which stood in an instrument that is older than its own.
    private EquatableArray<PredecessorProvision> PredecessorsOf(Instrument instrument, EquatableArray<LabelledReference> refersTo) =>
        refersTo
            .Where(edge =>
                edge.Edge.Via is null
                && edge.Other.Instrument != instrument.Id
                && edge.Edge.Type is CrossReferenceType.Replaces or CrossReferenceType.Parallels
            )
            .Where(edge => edge.Edge.Type == CrossReferenceType.Replaces || IsOlder(edge.Other.Instrument, instrument))
            .Select(edge => new PredecessorProvision(
                edge.Edge,
                edge.Label,
                edge.Other.IsSingle ? _library.FindProvision(edge.Other.First)?.Provision : null,
                _library.FindInstrument(edge.Other.Instrument) is { } other ? StatusOf(other) : default
            ))
            .ToEquatableArray();

    // What was in force by a day was made by then.
    private bool IsOlder(InstrumentId id, Instrument instrument) =>
        _library.FindInstrument(id) is { } other
        && (other.Date ?? other.DateOf(ActionType.EntryIntoForce)) is { } date
        && instrument.Date is { } own
        && own.IsOnOrBefore(date) == false;

    private EquatableArray<ProvisionEntry> Entries(IEnumerable<DescribedProvision> provisions) =>
        provisions
            .Select(provision => new ProvisionEntry(
                provision,
                ProvisionLabel.Of(_library, provision.Reference),
                CommentsOn(provision.Reference).Count()
            ))
            .ToEquatableArray();

    private static bool IsChild(DescribedProvision candidate, DescribedProvision parent) =>
        candidate.Path.Count == parent.Path.Count + 1 && ReferenceEquals(candidate.Path[^2], parent.Provision);

    // Every article whatever its container, with what stands beside articles; the containers only where nothing is in them.
    private static bool IsListed(DescribedProvision provision) =>
        provision.Provision.Kind switch
        {
            ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation or ProvisionKind.Preamble => true,
            ProvisionKind.Paragraph => provision.Reference.Pinpoint.Steps[^1].Form == PinpointStepForm.Main,
            var kind when kind.RestartsNumbering() => true,
            var kind => kind.GroupsArticles() && provision.Provision.Provisions.IsEmpty,
        };

    private static IEnumerable<SourceId> SourcesOf(
        IEnumerable<LabelledReference> refersTo,
        IEnumerable<LabelledReference> referredToBy,
        IEnumerable<CommentaryEntry> commentary,
        StatusAtDate status
    ) => [.. refersTo.Concat(referredToBy).SelectMany(edge => edge.Edge.Provenance.Sources), .. SourcesOf(commentary), .. status.Sources];

    private static IEnumerable<SourceId> SourcesOf(IEnumerable<CommentaryEntry> commentary) =>
        commentary.SelectMany(entry => entry.Commentary.Provenance.Sources.Prepend(entry.Commentary.Source));
}
