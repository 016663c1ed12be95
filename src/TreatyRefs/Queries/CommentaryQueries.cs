using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Queries;

/// <summary>The comments of a library on a provision, and on all that it stands for.</summary>
internal sealed class CommentaryQueries(ITreatyLibrary library)
{
    /// <summary>The comments on a provision, in their order.</summary>
    public EquatableArray<CommentaryEntry> On(ProvisionReference reference) => CommentaryEntry.InOrder(library, CommentsOn(reference));

    /// <summary>How many comments there are on a provision.</summary>
    public int CountOn(ProvisionReference reference) => CommentsOn(reference).Count();

    /// <summary>How many more there are on the article of a provision inside one.</summary>
    /// <param name="reference">The provision.</param>
    /// <param name="onIt">How many there are on itself.</param>
    public int CountOnTheRestOfItsArticle(ProvisionReference reference, int onIt) =>
        reference.Pinpoint.Article is { } article && article != reference.Pinpoint
            ? CountOn(reference with { Pinpoint = article }) - onIt
            : 0;

    /// <summary>How many were left out because nobody can say whether they had been made by the library's date.</summary>
    public int CountOfUncertainDateOn(ProvisionReference reference) =>
        library.CommentaryOfUncertainDate.Count(comment => IsOn(comment, reference));

    private IEnumerable<Commentary> CommentsOn(ProvisionReference reference) =>
        library.CommentaryOn(reference.Instrument).Where(comment => IsOn(comment, reference));

    private bool IsOn(Commentary comment, ProvisionReference reference) =>
        comment.On.Any(target => CrossReferenceGraph.Concerns(CrossReferenceGraph.Normalised(library, target.To), reference));
}
