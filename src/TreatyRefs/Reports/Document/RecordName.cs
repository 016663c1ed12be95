using TreatyRefs.References;

namespace TreatyRefs.Reports.Document;

/// <summary>What sort of record of a library a piece of text names.</summary>
public enum RecordKind
{
    /// <summary>An expert.</summary>
    Expert,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A comment.</summary>
    Comment,
}

/// <summary>A record of a library that a piece of text names, where a site may have a place for it. Provisions and instruments are named by
/// <see cref="Span.Reference"/>.</summary>
/// <param name="Kind">What sort of record.</param>
/// <param name="Id">Its id.</param>
public sealed record RecordName(RecordKind Kind, string Id)
{
    internal static RecordName Of(ExpertId id) => new(RecordKind.Expert, id.ToString());

    internal static RecordName Of(TopicId id) => new(RecordKind.Topic, id.ToString());

    internal static RecordName Of(SourceId id) => new(RecordKind.Source, id.ToString());

    internal static RecordName Of(CommentId id) => new(RecordKind.Comment, id.ToString());
}
