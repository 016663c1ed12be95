using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>How much a library says of one instrument.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
/// <param name="Instrument">The instrument.</param>
/// <param name="Name">What to call it.</param>
/// <param name="WithCommentary">The articles, or operative paragraphs, that are described and on which there is a comment, in
/// document order.</param>
/// <param name="WithoutCommentary">Those that are described and on which there is none.</param>
/// <param name="CommentsOnTheWhole">How many comments are on the instrument as such.</param>
public sealed record InstrumentCoverage(
    Instrument Instrument,
    string Name,
    EquatableArray<DescribedProvision> WithCommentary,
    EquatableArray<DescribedProvision> WithoutCommentary,
    int CommentsOnTheWhole
)
{
    /// <summary>How many articles are described, those of annexes too.</summary>
    public int Described => WithCommentary.Count + WithoutCommentary.Count;

    /// <summary>How many of these stand in an annex, which are not among the articles that the instrument counts.</summary>
    public int InAnnexes => WithCommentary.Concat(WithoutCommentary).Count(article => article.Reference.Pinpoint.Steps.Count > 1);

    /// <summary>How many articles the instrument has and the library does not describe; <see langword="null"/> where it does not
    /// know how many there are.</summary>
    public int? NotDescribed =>
        Instrument.ArticleCount is { } count ? Math.Max(0, count - (Described - InAnnexes))
        : Instrument.Complete ? 0
        : null;
}

/// <summary>A fact that names no source, nor does anything that it stands in.</summary>
/// <param name="Kind">What it is: <c>instrument</c>, <c>action</c>, <c>provision</c> or <c>reference</c>.</param>
/// <param name="At">The provision or instrument of which it is said.</param>
/// <param name="What">The fact in a few words.</param>
/// <param name="Certainty">How sure the editor is of it, where the editor says.</param>
/// <param name="Record">The record itself, to find where it is written: an <see cref="Model.Instrument"/>, <see cref="TreatyAction"/>,
/// <see cref="Provision"/> or <see cref="DeclaredReference"/>.</param>
public sealed record UnsourcedFact(string Kind, ProvisionReference At, string What, Certainty? Certainty, ILibraryRecord Record);

/// <summary>What a library has, and where it has nothing.</summary>
/// <remarks>Immutable; equality by all members. Instruments are in order of id.</remarks>
public sealed record LibraryCoverage : Dossier
{
    /// <summary>The library.</summary>
    public required DossierContext Context { get; init; }

    /// <summary>The library's own instruments of which something is described, or on which there is a comment; not those of a library
    /// that it extends.</summary>
    public required EquatableArray<InstrumentCoverage> Instruments { get; init; }

    /// <summary>How many instruments are known by name alone.</summary>
    public required int NamedOnly { get; init; }

    /// <summary>What texts and comments cite and what does not exist or cannot be told, each once.</summary>
    public required EquatableArray<DetectedCitation> Unresolved { get; init; }

    /// <summary>The facts without a source, of those instruments.</summary>
    public required EquatableArray<UnsourcedFact> Unsourced { get; init; }

    /// <summary>The topics under which nothing stands.</summary>
    public required EquatableArray<Topic> UnusedTopics { get; init; }

    /// <summary>Goes over a library.</summary>
    /// <remarks>Time is linear in its provisions, comments and texts, which are searched for citations.</remarks>
    /// <param name="library">The library, or a view of it at a date.</param>
    /// <param name="language">A BCP 47 tag; the library's first language where there is none.</param>
    /// <returns>What it has and has not.</returns>
    public static LibraryCoverage Of(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new CoverageBuilder(library).Build(DossierContext.Of(library, language));
    }
}
