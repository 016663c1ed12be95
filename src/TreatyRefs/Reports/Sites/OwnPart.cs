using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Reports.Sites;

/// <summary>What a library has beside the one that it extends: its own instruments and comments, and of the other what these refer to or
/// speak of.</summary>
/// <remarks>A view, which copies nothing. What is left out has no page, but still has its name where somebody names it.</remarks>
internal sealed class OwnPart : ITreatyLibrary
{
    private readonly ITreatyLibrary _inner;

    public OwnPart(ITreatyLibrary inner, ITreatyLibrary extended)
    {
        _inner = inner;
        Commentary = [.. inner.Commentary.Where(comment => extended.FindCommentary(comment.Id) is null)];
        var kept = InstrumentsOf(inner, Commentary);
        Instruments = [.. inner.Instruments.Where(instrument => kept.Contains(instrument.Id))];
        var speakers = Commentary.Select(comment => comment.By).OfType<ExpertId>().ToHashSet();
        Experts = [.. inner.Experts.Where(expert => speakers.Contains(expert.Id) || extended.FindExpert(expert.Id) is null)];
        var topics = Commentary.SelectMany(comment => comment.Topics).ToHashSet();
        Topics = [.. inner.Topics.Where(topic => topics.Contains(topic.Id) || extended.FindTopic(topic.Id) is null)];
        var cited = Commentary.Select(comment => comment.Source).ToHashSet();
        Sources = [.. inner.Sources.Where(source => cited.Contains(source.Id) || extended.FindSource(source.Id) is null)];
    }

    public LibraryInfo Info => _inner.Info;

    public IReadOnlyList<Instrument> Instruments { get; }

    public IReadOnlyList<Expert> Experts { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Commentary> Commentary { get; }

    public bool IsExtended(InstrumentId id) => _inner.IsExtended(id);

    public Instrument? FindInstrument(InstrumentId id) => _inner.FindInstrument(id);

    public DescribedProvision? FindProvision(ProvisionReference reference) => _inner.FindProvision(reference);

    public Existence Exists(ProvisionReference reference) => _inner.Exists(reference);

    public Source? FindSource(SourceId id) => _inner.FindSource(id);

    private static HashSet<InstrumentId> InstrumentsOf(ITreatyLibrary inner, IReadOnlyList<Commentary> comments)
    {
        var kept = inner.Instruments.Select(instrument => instrument.Id).Where(id => !inner.IsExtended(id)).ToHashSet();
        var own = comments.Select(comment => comment.Id).ToHashSet();
        var edges = CrossReferenceGraph.Of(inner).Edges;
        var referred = edges
            .Where(edge => edge.Via is { } via ? own.Contains(via) : !inner.IsExtended(edge.From.Instrument))
            .Select(edge => edge.To.Instrument)
            .ToList();
        kept.UnionWith(referred);
        kept.UnionWith(comments.SelectMany(comment => comment.On).Select(target => target.To.Instrument));
        return kept;
    }
}
