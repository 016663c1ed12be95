using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What questions are asked of: a set of instruments, commentary, experts, topics and sources.</summary>
/// <remarks>Queries and reports know only this, so that a library may be held in memory or elsewhere. Implementations are
/// immutable and may be shared between threads. Lists are in order of ordinal id; commentary is in document order.</remarks>
public interface ITreatyLibrary
{
    /// <summary>What the library says of itself.</summary>
    LibraryInfo Info { get; }

    /// <summary>The date at which this is a view of a library, as <c>AsOf</c> gives it; <see langword="null"/> for the library itself.</summary>
    PartialDate? AsOf => null;

    /// <summary>The date as of which the library itself speaks, also in a view at another date.</summary>
    PartialDate? LibraryDate => Info.Date;

    /// <summary>Whether an instrument comes from a library that this one extends: where it shares a name with one of this library's own,
    /// the own one is meant.</summary>
    /// <param name="id">The instrument's id.</param>
    /// <returns><see langword="false"/> for this library's own instruments, and for those that it does not have.</returns>
    bool IsExtended(InstrumentId id) => false;

    /// <summary>In a view at a date: comments that are left out because it is not known whether they were published by then.</summary>
    IReadOnlyList<Commentary> CommentaryOfUncertainDate => [];

    /// <summary>All instruments, in a view at a date also those that did not exist yet.</summary>
    IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>All experts.</summary>
    IReadOnlyList<Expert> Experts { get; }

    /// <summary>All topics.</summary>
    IReadOnlyList<Topic> Topics { get; }

    /// <summary>All sources.</summary>
    IReadOnlyList<Source> Sources { get; }

    /// <summary>All commentary.</summary>
    IReadOnlyList<Commentary> Commentary { get; }

    /// <summary>An instrument by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The instrument, or <see langword="null"/>.</returns>
    Instrument? FindInstrument(InstrumentId id);

    /// <summary>A provision by reference, however the reference writes it.</summary>
    /// <param name="reference">The reference; need not be in the instrument's own terms.</param>
    /// <returns>The provision at its place, or <see langword="null"/> where it is not described.</returns>
    DescribedProvision? FindProvision(ProvisionReference reference);

    /// <summary>The provisions of an instrument, each before what it contains.</summary>
    /// <param name="id">The instrument's id.</param>
    /// <returns>All of them in document order; none for an instrument that is not here.</returns>
    IReadOnlyList<DescribedProvision> ProvisionsOf(InstrumentId id);

    /// <summary>A reference in the instrument's own terms.</summary>
    /// <remarks><c>x/22.3</c> is <c>x/22(3)</c> unless the instrument prints dotted article numbers, and <c>x/1a</c> is <c>x/1(a)</c>
    /// unless it has an article 1a.</remarks>
    /// <param name="reference">Any reference.</param>
    /// <returns>The canonical one.</returns>
    ProvisionReference Normalise(ProvisionReference reference);

    /// <summary>Whether a provision exists.</summary>
    /// <param name="reference">A reference.</param>
    /// <returns>Yes, no or unknown.</returns>
    Existence Exists(ProvisionReference reference);

    /// <summary>An expert by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The expert, or <see langword="null"/>.</returns>
    Expert? FindExpert(ExpertId id);

    /// <summary>A topic by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The topic, or <see langword="null"/>.</returns>
    Topic? FindTopic(TopicId id);

    /// <summary>A source by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The source, or <see langword="null"/>.</returns>
    Source? FindSource(SourceId id);

    /// <summary>A comment by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The comment, or <see langword="null"/>.</returns>
    Commentary? FindCommentary(CommentId id);

    /// <summary>The commentary on an instrument or on anything in it.</summary>
    /// <param name="id">The instrument's id.</param>
    /// <returns>The comments, in document order.</returns>
    IReadOnlyList<Commentary> CommentaryOn(InstrumentId id);

    /// <summary>The comments that answer a comment.</summary>
    /// <param name="id">The id of the earlier comment.</param>
    /// <returns>The later ones, in document order.</returns>
    IReadOnlyList<Commentary> AnswersTo(CommentId id);

    /// <summary>In a view at a date: the answers that are left out because it is not known whether they were published by then.</summary>
    /// <param name="id">The id of the earlier comment.</param>
    /// <returns>The answers, in document order.</returns>
    IReadOnlyList<Commentary> AnswersOfUncertainDateTo(CommentId id) => [];
}
