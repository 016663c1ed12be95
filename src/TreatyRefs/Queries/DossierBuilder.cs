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
    private readonly CommentaryQueries _commentary;
    private readonly ProvisionEntries _provisions;
    private readonly Succession _succession;

    /// <summary>Answers from a library, in a language.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    public DossierBuilder(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _context = DossierContext.Of(library, language);
        _graph = new Lazy<CrossReferenceGraph>(() => CrossReferenceGraph.Of(library));
        _edges = new ReferenceQueries(library, _context, _graph);
        _commentary = new CommentaryQueries(library);
        _provisions = new ProvisionEntries(library, _commentary);
        _succession = new Succession(library, _graph);
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
        var instrument = _library.FindInstrument(reference.Instrument) ?? UndescribedResolution.Of(reference.Instrument);
        return reference.IsWhole || existence == Existence.No || instrument is null ? null : Provision(reference, existence, instrument);
    }

    private ProvisionDossier Provision(ProvisionReference reference, Existence existence, Instrument instrument)
    {
        var described = _library.FindProvision(reference);
        var status = StatusOf(instrument);
        var commentary = _commentary.On(reference);
        var refersTo = _edges.Of(reference, ReferenceDirection.Out);
        var referredToBy = _edges.Of(reference, ReferenceDirection.In);
        var partyActions = ByDate(ActionsOf(instrument).Where(action => BearsOn(action, reference)));
        return new ProvisionDossier
        {
            Context = _context,
            Reference = reference,
            Label = ProvisionLabel.Of(_library, reference),
            Instrument = instrument,
            Status = status,
            Described = described,
            Existence = existence,
            Within = described is null ? _provisions.Around(reference) : null,
            Citation = described is null ? CitationStyles.Oscola.Format(_library, reference) : null,
            Children = described is null ? [] : _provisions.Inside(described),
            RefersTo = refersTo,
            ReferredToBy = referredToBy,
            Predecessors = _succession.PredecessorsOf(instrument, refersTo),
            ReplacedInstruments = _succession.ReplacedBy(instrument),
            PartyActions = partyActions,
            Commentary = commentary,
            CommentaryOnArticle = _commentary.CountOnTheRestOfItsArticle(reference, commentary.Count),
            CommentaryOnInstrument = _commentary.CountOn(new ProvisionReference(instrument.Id)),
            CommentaryOfUncertainDate = _commentary.CountOfUncertainDateOn(reference),
            Sources = SourceList.Of(
                _library,
                [
                    .. described?.Provision.Provenance.Sources ?? [],
                    .. SourcesOf(refersTo, referredToBy, commentary, status),
                    .. partyActions.SelectMany(action => action.Provenance.Sources),
                ]
            ),
        };
    }

    /// <summary>Everything known about an instrument.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="party">A party whose acts and standing are to be told apart; <see langword="null"/> for none.</param>
    /// <returns>The dossier, or <see langword="null"/> where the library does not have it.</returns>
    public InstrumentDossier? Instrument(InstrumentId id, Party? party = null)
    {
        if (_library.FindInstrument(id) is not { } instrument)
        {
            return null;
        }

        var whole = new ProvisionReference(id);
        var commentary = _commentary.On(whole);
        var actions = ActionsOf(instrument).ToList();
        var refersTo = _edges.Of(whole, ReferenceDirection.Out);
        var referredToBy = _edges.Of(whole, ReferenceDirection.In);
        var status = StatusOf(instrument);
        var referredTo = Others(_graph.Value.FromAnywhereIn(id).Where(edge => !edge.From.First.IsWhole), edge => edge.To, id);
        var referring = Others(_graph.Value.ToAnywhereIn(id).Where(edge => !edge.To.First.IsWhole), edge => edge.From, id);
        return new InstrumentDossier
        {
            Context = _context,
            Instrument = instrument,
            Status = status,
            Actions = ByDate(actions),
            Party = party is null ? null : PartyRecord.Of(instrument, party, _library.Info.Date),
            RefersTo = refersTo,
            ReferredToBy = referredToBy,
            ReferencesToProvisions = _graph.Value.ToAnywhereIn(id).Count(edge => !edge.To.First.IsWhole && edge.From.Instrument != id),
            ProvisionsReferTo = NamesOf(referredTo),
            ProvisionsReferredToBy = NamesOf(referring),
            ReferredToByProvisions = referredTo,
            ReferringToProvisions = referring,
            Provisions = _provisions.Listed(id),
            Commentary = commentary,
            CommentaryOfUncertainDate = _commentary.CountOfUncertainDateOn(whole),
            Sources = SourceList.Of(_library, SourcesOf(instrument, actions, SourcesOf(refersTo, referredToBy, commentary, status))),
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
                _commentary.CountOn(provision.Reference)
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

    // What had happened by the library's date, as far as dates are known.
    private IEnumerable<TreatyAction> ActionsOf(Instrument instrument) =>
        instrument.Actions.Where(action => _library.Info.AsOf is not { } date || action.Date?.IsOnOrBefore(date) != false);

    private static EquatableArray<TreatyAction> ByDate(IEnumerable<TreatyAction> actions) =>
        actions.OrderBy(action => action.Date is null).ThenBy(action => action.Date).ToEquatableArray();

    // A reservation that names no provision is to the whole; one to another article does not bear on this one.
    private static bool BearsOn(TreatyAction action, ProvisionReference reference) =>
        action.Party is not null
        && action.Type switch
        {
            ActionType.Denunciation or ActionType.Withdrawal or ActionType.Suspension or ActionType.Termination => true,
            ActionType.Reservation or ActionType.Declaration or ActionType.Objection => action.On.IsEmpty
                || action.On.Any(on => on.Touches(reference)),
            _ => false,
        };

    private static EquatableArray<InstrumentId> Others(
        IEnumerable<CrossReference> edges,
        Func<CrossReference, ReferenceRange> otherEnd,
        InstrumentId own
    ) => edges.Select(edge => otherEnd(edge).Instrument).Where(id => id != own).Distinct().Order().ToEquatableArray();

    private EquatableArray<string> NamesOf(EquatableArray<InstrumentId> instruments) =>
        instruments.Select(id => ProvisionLabel.InstrumentName(_library, id)).ToEquatableArray();

    private static IEnumerable<SourceId> SourcesOf(
        Instrument instrument,
        IEnumerable<TreatyAction> actions,
        IEnumerable<SourceId> others
    ) =>
        [
            .. actions.SelectMany(action => action.Provenance.Sources),
            .. others,
            .. instrument.CitationDate?.Sources ?? [],
            .. instrument.Provenance.Sources,
            .. instrument.Structure?.Provenance.Sources ?? [],
        ];

    private static IEnumerable<SourceId> SourcesOf(
        IEnumerable<LabelledReference> refersTo,
        IEnumerable<LabelledReference> referredToBy,
        IEnumerable<CommentaryEntry> commentary,
        StatusAtDate status
    ) => [.. refersTo.Concat(referredToBy).SelectMany(edge => edge.Edge.Provenance.Sources), .. SourcesOf(commentary), .. status.Sources];

    private static IEnumerable<SourceId> SourcesOf(IEnumerable<CommentaryEntry> commentary) =>
        commentary.SelectMany(entry => entry.Commentary.Provenance.Sources.Prepend(entry.Commentary.Source));
}
