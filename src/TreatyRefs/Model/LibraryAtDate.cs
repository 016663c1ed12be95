using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>A library as it would have spoken at a date: a view, which copies nothing.</summary>
internal sealed class LibraryAtDate : ITreatyLibrary
{
    private readonly ITreatyLibrary _inner;
    private readonly PartialDate _date;
    private readonly Lazy<IReadOnlyList<Source>> _sources;
    private readonly Lazy<IReadOnlyList<Commentary>> _published;
    private readonly Lazy<IReadOnlyList<Commentary>> _uncertain;

    public LibraryAtDate(ITreatyLibrary inner, PartialDate date)
    {
        (_inner, _date) = (inner, date);
        Info = inner.Info with { Date = date, AsOf = date, OwnDate = inner.Info.AsOf is null ? inner.Info.Date : inner.Info.OwnDate };
        _sources = new(() => [.. inner.Sources.Where(source => source.Date?.IsOnOrBefore(date) != false)]);
        _published = new(() => [.. inner.Commentary.Where(comment => IsPublished(comment) == true)]);
        _uncertain = new(() => [.. inner.CommentaryOfUncertainDate, .. inner.Commentary.Where(comment => IsPublished(comment) is null)]);
    }

    public LibraryInfo Info { get; }

    public IReadOnlyList<Instrument> Instruments => _inner.Instruments;

    public IReadOnlyList<Expert> Experts => _inner.Experts;

    public IReadOnlyList<Topic> Topics => _inner.Topics;

    public IReadOnlyList<Source> Sources => _sources.Value;

    public IReadOnlyList<Commentary> Commentary => _published.Value;

    public IReadOnlyList<Commentary> CommentaryOfUncertainDate => _uncertain.Value;

    IEnumerable<Instrument> ITreatyLibrary.Described => _inner.Described;

    IEnumerable<Instrument> ITreatyLibrary.Declaring => _inner.Declaring;

    IEnumerable<Instrument>? ITreatyLibrary.DeclaringAbout(InstrumentId id) => _inner.DeclaringAbout(id);

    bool ITreatyLibrary.Has(InstrumentId id) => _inner.Has(id);

    public bool IsExtended(InstrumentId id) => _inner.IsExtended(id);

    public Instrument? FindInstrument(InstrumentId id) => _inner.FindInstrument(id);

    public DescribedProvision? FindProvision(ProvisionReference reference) => _inner.FindProvision(reference);

    public Source? FindSource(SourceId id) => _inner.FindSource(id);

    private bool? IsPublished(Commentary comment) => _inner.FindSource(comment.Source)?.Date?.IsOnOrBefore(_date);
}
