using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>Libraries as they would have spoken at a date.</summary>
public static class LibraryAtDate
{
    /// <summary>The library as of a date: status then, and only what was published by then.</summary>
    /// <remarks>
    /// <para>Comments whose source is later are left out, and those of which the source's date does not say whether it is later, as
    /// 2024 does not for 1 November 2024: these are in <see cref="ITreatyLibrary.CommentaryOfUncertainDate"/>. Instruments are all
    /// still found, so that it can be said of one that it did not exist yet; such a one has no edges and stands in no list.</para>
    /// <para>The editor's own words - summaries, subjects, notes - are as they are in the library: they have no date.</para>
    /// </remarks>
    /// <param name="library">The library.</param>
    /// <param name="date">The date; a year or month leaves open what happened in it.</param>
    /// <returns>A view; the library is not copied.</returns>
    public static ITreatyLibrary AsOf(this ITreatyLibrary library, PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new View(library, date);
    }

    /// <summary>The instruments that are listed: in a view at a date, not those that did not exist yet.</summary>
    internal static IEnumerable<Instrument> Listed(this ITreatyLibrary library) =>
        library.AsOf is { } date ? library.Instruments.Where(instrument => instrument.ExistedBy(date) != false) : library.Instruments;

    private sealed class View : ITreatyLibrary
    {
        private readonly ITreatyLibrary _inner;
        private readonly PartialDate _date;
        private readonly Lazy<IReadOnlyList<Source>> _sources;
        private readonly Lazy<IReadOnlyList<Commentary>> _published;
        private readonly Lazy<IReadOnlyList<Commentary>> _uncertain;
        private readonly Lazy<CommentaryIndex> _publishedIndex;
        private readonly Lazy<CommentaryIndex> _uncertainIndex;

        public View(ITreatyLibrary inner, PartialDate date)
        {
            (_inner, _date) = (inner, date);
            Info = inner.Info with { Date = date };
            _sources = new(() => [.. inner.Sources.Where(source => source.Date?.IsOnOrBefore(date) != false)]);
            _published = new(() => [.. inner.Commentary.Where(comment => IsPublished(comment) == true)]);
            _uncertain = new(() =>
                [.. inner.CommentaryOfUncertainDate, .. inner.Commentary.Where(comment => IsPublished(comment) is null)]
            );
            _publishedIndex = new(() => new CommentaryIndex(_published.Value));
            _uncertainIndex = new(() => new CommentaryIndex(_uncertain.Value));
        }

        public LibraryInfo Info { get; }

        public PartialDate? AsOf => _date;

        public PartialDate? LibraryDate => _inner.LibraryDate;

        public bool IsExtended(InstrumentId id) => _inner.IsExtended(id);

        public IReadOnlyList<Commentary> CommentaryOfUncertainDate => _uncertain.Value;

        public IReadOnlyList<Instrument> Instruments => _inner.Instruments;

        public IReadOnlyList<Expert> Experts => _inner.Experts;

        public IReadOnlyList<Topic> Topics => _inner.Topics;

        public IReadOnlyList<Source> Sources => _sources.Value;

        public IReadOnlyList<Commentary> Commentary => _published.Value;

        public Instrument? FindInstrument(InstrumentId id) => _inner.FindInstrument(id);

        public DescribedProvision? FindProvision(ProvisionReference reference) => _inner.FindProvision(reference);

        public IReadOnlyList<DescribedProvision> ProvisionsOf(InstrumentId id) => _inner.ProvisionsOf(id);

        public ProvisionReference Normalise(ProvisionReference reference) => _inner.Normalise(reference);

        public Existence Exists(ProvisionReference reference) => _inner.Exists(reference);

        public Expert? FindExpert(ExpertId id) => _inner.FindExpert(id);

        public Topic? FindTopic(TopicId id) => _inner.FindTopic(id);

        public Source? FindSource(SourceId id) => _inner.FindSource(id);

        public Commentary? FindCommentary(CommentId id) => _publishedIndex.Value.Find(id);

        public IReadOnlyList<Commentary> CommentaryOn(InstrumentId id) => _publishedIndex.Value.On(id);

        public IReadOnlyList<Commentary> AnswersTo(CommentId id) => _publishedIndex.Value.AnswersTo(id);

        public IReadOnlyList<Commentary> AnswersOfUncertainDateTo(CommentId id) => _uncertainIndex.Value.AnswersTo(id);

        private bool? IsPublished(Commentary comment) => _inner.FindSource(comment.Source)?.Date?.IsOnOrBefore(_date);
    }
}
