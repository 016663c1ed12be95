using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What every library can be asked, since it follows from what it holds.</summary>
/// <remarks>Indexes are built when first asked for, and kept as long as the library is.</remarks>
public static class LibraryExtensions
{
    /// <summary>An expert by id.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The id.</param>
    /// <returns>The expert, or <see langword="null"/>.</returns>
    public static Expert? FindExpert(this ITreatyLibrary library, ExpertId id)
    {
        ArgumentNullException.ThrowIfNull(library);
        return BinarySearch(library.Experts, id, expert => expert.Id);
    }

    /// <summary>A topic by id.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The id.</param>
    /// <returns>The topic, or <see langword="null"/>.</returns>
    public static Topic? FindTopic(this ITreatyLibrary library, TopicId id)
    {
        ArgumentNullException.ThrowIfNull(library);
        return BinarySearch(library.Topics, id, topic => topic.Id);
    }

    /// <summary>A comment by id.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The id.</param>
    /// <returns>The comment, or <see langword="null"/>.</returns>
    public static Commentary? FindCommentary(this ITreatyLibrary library, CommentId id)
    {
        ArgumentNullException.ThrowIfNull(library);
        return CommentaryIndex.Of(library).Find(id);
    }

    /// <summary>The comments that answer a comment.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The id of the earlier comment.</param>
    /// <returns>The later ones, in document order.</returns>
    public static IReadOnlyList<Commentary> AnswersTo(this ITreatyLibrary library, CommentId id)
    {
        ArgumentNullException.ThrowIfNull(library);
        return CommentaryIndex.Of(library).AnswersTo(id);
    }

    /// <summary>The provisions of an instrument, each before what it contains.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The instrument's id.</param>
    /// <returns>All of them in document order; none for an instrument that is not here.</returns>
    public static IReadOnlyList<DescribedProvision> ProvisionsOf(this ITreatyLibrary library, InstrumentId id)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.FindInstrument(id) is { } instrument ? InstrumentIndex.Of(instrument).InOrder : [];
    }

    /// <summary>A reference in the instrument's own terms.</summary>
    /// <remarks><c>x/22.3</c> is <c>x/22(3)</c> unless the instrument prints dotted article numbers, and <c>x/1a</c> is <c>x/1(a)</c>
    /// unless it has an article 1a.</remarks>
    /// <param name="library">The library.</param>
    /// <param name="reference">Any reference.</param>
    /// <returns>The canonical one.</returns>
    public static ProvisionReference Normalise(this ITreatyLibrary library, ProvisionReference reference)
    {
        ArgumentNullException.ThrowIfNull(library);
        if (reference.IsWhole)
        {
            return reference;
        }

        var pinpoint =
            library.FindInstrument(reference.Instrument) is { } instrument ? InstrumentIndex.Of(instrument).Normalise(reference.Pinpoint)
            : reference.Pinpoint.Article is { } article
                ? new Pinpoint([
                    .. PinpointRewriting.OfUnknownArticle(article, lettered: false).Steps,
                    .. reference.Pinpoint.Steps.AsSpan()[article.Steps.Count..],
                ])
            : reference.Pinpoint;
        return reference with { Pinpoint = pinpoint };
    }

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
        return new LibraryAtDate(library, date);
    }

    /// <summary>The instruments that are listed: in a view at a date, not those that did not exist yet.</summary>
    internal static IEnumerable<Instrument> Listed(this ITreatyLibrary library) =>
        library.Info.AsOf is { } date ? library.Instruments.Where(instrument => instrument.ExistedBy(date) != false) : library.Instruments;

    internal static T? BinarySearch<T, TId>(IReadOnlyList<T> sorted, TId id, Func<T, TId> idOf)
        where T : class
        where TId : IComparable<TId>
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = idOf(sorted[middle]).CompareTo(id);
            if (order == 0)
            {
                return sorted[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
