using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>Where something points: an instrument and a provision in it, or the whole instrument. <c>vclt/31(3)(c)</c>.</summary>
/// <remarks>Equality: instrument and pinpoint. Order: instrument id (ordinal), then pinpoint.</remarks>
/// <param name="Instrument">The instrument.</param>
/// <param name="Pinpoint">The provision; <c>default</c> for the whole instrument.</param>
[JsonConverter(typeof(NotationJsonConverter<ProvisionReference>))]
public readonly record struct ProvisionReference(InstrumentId Instrument, Pinpoint Pinpoint = default)
    : IComparable<ProvisionReference>,
        ISpanParsable<ProvisionReference>,
        ISpanFormattable
{
    /// <summary>Whether the reference is to the whole instrument.</summary>
    public bool IsWhole => Pinpoint.IsWhole;

    /// <summary>Whether another reference is this provision or lies in it, by its path alone.</summary>
    /// <param name="other">The other reference.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public bool Contains(ProvisionReference other) => Instrument == other.Instrument && Pinpoint.Contains(other.Pinpoint);

    /// <summary>Reads a reference in canonical notation.</summary>
    /// <param name="s">The reference and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ProblemException">The text is not one; the message says where and what was expected.</exception>
    public static ProvisionReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => NotationReader.ReadReference(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ProvisionReference Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads a reference, without throwing.</summary>
    /// <param name="s">The reference and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The reference, or <c>default</c>.</param>
    /// <returns>Whether the text is a reference.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProvisionReference result) =>
        NotationReader.ReadReference(s).TryGet(out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ProvisionReference)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProvisionReference result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a reference, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no instrument".</param>
    /// <returns>Whether the text is a reference to one provision or instrument.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ProvisionReference result) => TryParse(s, null, out result);

    /// <summary>Reads a reference, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no instrument".</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a reference to one provision or instrument.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ProvisionReference result, [NotNullWhen(false)] out Problem? problem) =>
        NotationReader.ReadReference(s).TryGet(out result, out problem);

    /// <inheritdoc/>
    public int CompareTo(ProvisionReference other)
    {
        var byInstrument = Instrument.CompareTo(other.Instrument);
        return byInstrument != 0 ? byInstrument : Pinpoint.CompareTo(other.Pinpoint);
    }

    /// <summary>The canonical notation.</summary>
    /// <returns>Such as <c>vclt/31(3)(c)</c>, or <c>vclt</c> for the whole instrument.</returns>
    public override string ToString() => IsWhole ? Instrument.ToString() : $"{Instrument}/{Pinpoint}";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(), destination, out charsWritten);
}
