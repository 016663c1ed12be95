using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>The id of a source: a slug such as <c>doe-2001</c>.</summary>
/// <remarks>Equality and order: ordinal. <c>default</c> is "no source" and prints as nothing.</remarks>
[JsonConverter(typeof(NotationJsonConverter<SourceId>))]
public readonly record struct SourceId : IComparable<SourceId>, ISpanParsable<SourceId>, ISpanFormattable
{
    private readonly string? _text;

    private SourceId(string text) => _text = text;

    /// <summary>Whether this is "no source".</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ProblemException">The text is not a slug.</exception>
    public static SourceId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static SourceId Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, or "no source".</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SourceId result) => Read(s).TryGet(out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out SourceId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no source".</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out SourceId result) => TryParse(s, null, out result);

    /// <summary>Reads an id, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no source".</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out SourceId result, [NotNullWhen(false)] out Problem? problem) =>
        Read(s).TryGet(out result, out problem);

    private static Answer<SourceId> Read(ReadOnlySpan<char> s) =>
        Slug.Is(s)
            ? new SourceId(s.ToString())
            : NotationProblem.Whole(s, "is not the id of a source: lower-case letters and digits with single hyphens between");

    /// <inheritdoc/>
    public int CompareTo(SourceId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id.</summary>
    /// <returns>Such as <c>doe-2001</c>; empty for "no source".</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(), destination, out charsWritten);
}
