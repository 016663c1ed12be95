using TreatyRefs.References;

namespace TreatyRefs.Tests.Support;

/// <summary>An id as a test writes it: of whatever it is needed for.</summary>
internal readonly record struct WrittenId(string Text)
{
    public static WrittenId Id(string text) => new(text);

    public static implicit operator ExpertId(WrittenId id) => ExpertId.Parse(id.Text);

    public static implicit operator TopicId(WrittenId id) => TopicId.Parse(id.Text);

    public static implicit operator SourceId(WrittenId id) => SourceId.Parse(id.Text);

    public static implicit operator CommentId(WrittenId id) => CommentId.Parse(id.Text);
}
