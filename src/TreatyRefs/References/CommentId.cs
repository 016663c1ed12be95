using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>The id of a comment: a slug, or the id of its source and another one after a number sign such as <c>doe-2001#1</c>.</summary>
/// <remarks>Equality and order: ordinal. <c>default</c> is "no comment" and prints as nothing.</remarks>
[JsonConverter(typeof(NotationJsonConverter<CommentId>))]
public readonly record struct CommentId : IComparable<CommentId>, ISpanParsable<CommentId>, ISpanFormattable
{
    private readonly string? _text;

    private CommentId(string text) => _text = text;

    /// <summary>Whether this is "no comment".</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ProblemException">The text is not a slug, or the id of its source and another one after a number sign.</exception>
    public static CommentId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static CommentId Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, or "no comment".</param>
    /// <returns>Whether the text is a slug, or the id of its source and another one after a number sign.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CommentId result) => Read(s).TryGet(out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CommentId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommentId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no comment".</param>
    /// <returns>Whether the text is a slug, or the id of its source and another one after a number sign.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CommentId result) => TryParse(s, null, out result);

    /// <summary>Reads an id, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no comment".</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a slug, or the id of its source and another one after a number sign.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CommentId result, [NotNullWhen(false)] out Problem? problem) =>
        Read(s).TryGet(out result, out problem);

    private static Answer<CommentId> Read(ReadOnlySpan<char> s) =>
        Slug.IsOfComment(s)
            ? new CommentId(s.ToString())
            : NotationProblem.Whole(
                s,
                "is not the id of a comment: those of its source and of itself with a number sign between, or one of them"
            );

    /// <inheritdoc/>
    public int CompareTo(CommentId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id.</summary>
    /// <returns>Such as <c>doe-2001#1</c>; empty for "no comment".</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(), destination, out charsWritten);
}
