using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>A subject under which provisions and commentary are found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Description">What belongs to it, in a line.</param>
/// <param name="Names">Other words for it, by language.</param>
/// <param name="Provenance">Where these facts come from.</param>
public sealed record Topic(
    TopicId Id,
    LocalizedText Label,
    LocalizedText? Description = null,
    LocalizedNames Names = default,
    Provenance Provenance = default
) : ILibraryRecord;
