using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>The id of an expert: a slug such as <c>kiku</c>.</summary>
/// <remarks>Equality and order: ordinal. <c>default</c> is "no expert" and prints as nothing.</remarks>
[JsonConverter(typeof(NotationJsonConverter<ExpertId>))]
public readonly record struct ExpertId : IComparable<ExpertId>, ISpanParsable<ExpertId>, ISpanFormattable
{
    private readonly string? _text;

    private ExpertId(string text) => _text = text;

    /// <summary>Whether this is "no expert".</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ProblemException">The text is not a slug.</exception>
    public static ExpertId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ExpertId Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, or "no expert".</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ExpertId result) => Read(s).TryGet(out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ExpertId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ExpertId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no expert".</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ExpertId result) => TryParse(s, null, out result);

    /// <summary>Reads an id, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no expert".</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ExpertId result, [NotNullWhen(false)] out Problem? problem) =>
        Read(s).TryGet(out result, out problem);

    private static Answer<ExpertId> Read(ReadOnlySpan<char> s) =>
        Slug.Is(s)
            ? new ExpertId(s.ToString())
            : NotationProblem.Whole(s, "is not the id of an expert: lower-case letters and digits with single hyphens between");

    /// <inheritdoc/>
    public int CompareTo(ExpertId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id.</summary>
    /// <returns>Such as <c>kiku</c>; empty for "no expert".</returns>
    public override string ToString() => _text ?? string.Empty;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(), destination, out charsWritten);
}
