using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>The id of an instrument: a slug such as <c>ru-dprk-2024</c> or <c>unsc-res-2397</c>.</summary>
/// <remarks>Form: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most <see cref="MaxLength"/> characters. Equality and order: ordinal.
/// <c>default</c> is "no instrument" and prints as nothing.</remarks>
[JsonConverter(typeof(NotationJsonConverter<InstrumentId>))]
public readonly struct InstrumentId : IEquatable<InstrumentId>, IComparable<InstrumentId>, ISpanParsable<InstrumentId>, ISpanFormattable
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = Slug.MaxLength;

    private readonly string? _slug;

    private InstrumentId(string slug) => _slug = slug;

    /// <summary>The Charter of the United Nations, by whatever library: it is cited and meant by itself more than any other.</summary>
    internal static InstrumentId Charter { get; } = new("un-charter");

    /// <summary>The Statute of the International Court of Justice, by whatever library: that court applies every treaty.</summary>
    internal static InstrumentId StatuteOfWorldCourt { get; } = new("icj-statute");

    /// <summary>The Charter of Fundamental Rights of the European Union.</summary>
    internal static InstrumentId CharterOfUnion { get; } = new("cfr");

    /// <summary>The treaties on which the European Union is founded.</summary>
    internal static IReadOnlyList<InstrumentId> TreatiesOfUnion { get; } = [new("teu"), new("tfeu")];

    /// <summary>The treaties and the charter of the European Union and its Communities, whose parts are divided into titles.</summary>
    internal static IReadOnlyList<InstrumentId> WithTitles { get; } =
    [.. TreatiesOfUnion, CharterOfUnion, new("ec-treaty"), new("ecsc-treaty"), new("euratom-treaty")];

    /// <summary>Treaties with regulations, which many languages call by their word for rules.</summary>
    internal static IReadOnlyList<InstrumentId> WithRegulations { get; } = [new("maritime-labour-convention")];

    /// <summary>Treaties whose regulations are cited by their chapter and number alone: SOLAS V/19.</summary>
    internal static IReadOnlyList<InstrumentId> WithChaptersOfRegulations { get; } = [new("solas"), new("stcw")];

    /// <summary>Treaties whose annexes are divided into regulations, which scripts without spaces count by the sign of articles.</summary>
    internal static IReadOnlyList<InstrumentId> WithAnnexesOfRegulations { get; } = [new("marpol")];

    /// <summary>Treaties with rules, which scripts without spaces count by the sign of articles.</summary>
    internal static IReadOnlyList<InstrumentId> WithRules { get; } = [new("colregs")];

    /// <summary>Whether this is "no instrument".</summary>
    public bool IsNone => _slug is null;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ProblemException">The text is not a slug.</exception>
    public static InstrumentId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static InstrumentId Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The id and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, or "no instrument".</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out InstrumentId result)
    {
        var isSlug = Slug.Is(s);
        result = isSlug ? new InstrumentId(s.ToString()) : default;
        return isSlug;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out InstrumentId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InstrumentId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an id, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no instrument".</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out InstrumentId result) => TryParse(s, null, out result);

    /// <summary>Reads an id, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no instrument".</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out InstrumentId result, [NotNullWhen(false)] out Problem? problem) =>
        Read(s).TryGet(out result, out problem);

    private static Answer<InstrumentId> Read(ReadOnlySpan<char> s) =>
        TryParse(s, null, out var result)
            ? result
            : NotationProblem.Whole(s, "is not an instrument id: lower-case letters and digits with single hyphens between");

    /// <inheritdoc/>
    public bool Equals(InstrumentId other) => string.Equals(_slug, other._slug, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is InstrumentId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _slug is null ? 0 : StringComparer.Ordinal.GetHashCode(_slug);

    /// <inheritdoc/>
    public int CompareTo(InstrumentId other) => string.CompareOrdinal(_slug, other._slug);

    /// <summary>The id.</summary>
    /// <returns>Such as <c>un-charter</c>; empty for "no instrument".</returns>
    public override string ToString() => _slug ?? string.Empty;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>Whether two ids are the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool operator ==(InstrumentId left, InstrumentId right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool operator !=(InstrumentId left, InstrumentId right) => !left.Equals(right);
}
