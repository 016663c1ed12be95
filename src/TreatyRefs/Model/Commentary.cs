using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What sort of thing was said.</summary>
public enum CommentaryKind
{
    /// <summary>What a provision means.</summary>
    Interpretation,

    /// <summary>How something is to be judged.</summary>
    Assessment,

    /// <summary>What stands after it.</summary>
    Context,

    /// <summary>What will happen.</summary>
    Forecast,

    /// <summary>What should be done.</summary>
    Recommendation,

    /// <summary>What happened or was said by others.</summary>
    Report,
}

/// <summary>How the source ties a comment to its speaker.</summary>
public enum Attribution
{
    /// <summary>By a verb of saying.</summary>
    Explicit,

    /// <summary>By its place only.</summary>
    Implied,
}

/// <summary>Who tied a comment to a provision.</summary>
public enum LinkOrigin
{
    /// <summary>The source itself names the provision.</summary>
    Source,

    /// <summary>The editor of the library, because the source names none.</summary>
    Editor,
}

/// <summary>How one comment answers another.</summary>
public enum ResponseType
{
    /// <summary>Says the same.</summary>
    Agrees,

    /// <summary>Says otherwise.</summary>
    Disagrees,

    /// <summary>Adds to it.</summary>
    Extends,

    /// <summary>Overtakes it.</summary>
    Supersedes,
}

/// <summary>What a comment is on.</summary>
/// <param name="To">A provision, neighbouring provisions or an instrument.</param>
/// <param name="LinkedBy">Who tied the comment to it.</param>
public sealed record CommentaryTarget(ReferenceRange To, LinkOrigin LinkedBy = LinkOrigin.Source);

/// <summary>The comment that a comment answers.</summary>
/// <param name="To">The id of the earlier comment.</param>
/// <param name="Type">How it answers.</param>
public sealed record CommentaryResponse(CommentId To, ResponseType Type);

/// <summary>One thing that an expert said about a provision, an instrument or a topic.</summary>
/// <remarks>Immutable; equality by all members. Its date is its source's.</remarks>
public sealed record Commentary : ILibraryRecord
{
    /// <summary>Its id, such as <c>valdai-2024-11-27#asmolov-1</c>.</summary>
    public required CommentId Id { get; init; }

    /// <summary>The id of the source that it was published in.</summary>
    public required SourceId Source { get; init; }

    /// <summary>The id of the expert who said it.</summary>
    public required ExpertId By { get; init; }

    /// <summary>The capacity in which, at the time.</summary>
    public LocalizedText? As { get; init; }

    /// <summary>What it is on.</summary>
    public EquatableArray<CommentaryTarget> On { get; init; }

    /// <summary>Ids of the topics it belongs to.</summary>
    public EquatableArray<TopicId> Topics { get; init; }

    /// <summary>What sort of thing was said, where the editor says.</summary>
    public CommentaryKind? Kind { get; init; }

    /// <summary>How the source ties it to the speaker, where the editor says.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Whose view the speaker reports, if not the speaker's own.</summary>
    public LocalizedText? ViewOf { get; init; }

    /// <summary>What was said, in the editor's words.</summary>
    public LocalizedText? Says { get; init; }

    /// <summary>What was said, word for word, where the source prints it as a quotation.</summary>
    public LocalizedText? Quote { get; init; }

    /// <summary>What else it names.</summary>
    public EquatableArray<ReferenceRange> Mentions { get; init; }

    /// <summary>The comments that it answers.</summary>
    public EquatableArray<CommentaryResponse> RespondsTo { get; init; }

    /// <summary>Where this comes from, beside its source.</summary>
    public Provenance Provenance { get; init; }
}
