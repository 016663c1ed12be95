using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What sort of publication a source is.</summary>
public enum SourceKind
{
    /// <summary>A discussion, reported.</summary>
    Discussion,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A judgment.</summary>
    Judgment,

    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A report.</summary>
    Report,

    /// <summary>The text of a treaty.</summary>
    TreatyText,

    /// <summary>A news item.</summary>
    News,
}

/// <summary>Somebody who took part in a source.</summary>
/// <param name="Expert">The expert's id.</param>
/// <param name="Role">In which role, such as moderator.</param>
public sealed record SourcePerson(ExpertId Expert, LocalizedText? Role = null);

/// <summary>Where something was published.</summary>
/// <remarks>Immutable; equality by all members.</remarks>
public sealed record Source : ILibraryRecord
{
    /// <summary>Its id: a slug.</summary>
    public required SourceId Id { get; init; }

    /// <summary>What sort of publication it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>When it was published, as far as it is known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who published it.</summary>
    public LocalizedText? Publisher { get; init; }

    /// <summary>Where.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>Where it stands on the web, as it was given; whoever makes a link of it must see that it is http or https.</summary>
    public string? Url { get; init; }

    /// <summary>Who took part, beside those whose comments it holds.</summary>
    public EquatableArray<SourcePerson> People { get; init; }

    /// <summary>Where these facts come from.</summary>
    public Provenance Provenance { get; init; }
}
