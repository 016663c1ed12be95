using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Whether an expert is a person or a body.</summary>
public enum ExpertKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A body, such as a ministry or a court.</summary>
    Body,
}

/// <summary>Somebody who said something about a provision. The capacity is the comment's, because it changes.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Name">The name to print.</param>
/// <param name="Names">Other names and spellings, by language.</param>
/// <param name="Kind">A person or a body.</param>
/// <param name="Provenance">Where these facts come from.</param>
public sealed record Expert(
    ExpertId Id,
    string Name,
    LocalizedNames Names = default,
    ExpertKind Kind = ExpertKind.Person,
    Provenance Provenance = default
) : ILibraryRecord;
