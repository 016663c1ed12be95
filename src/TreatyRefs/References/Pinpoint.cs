using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TreatyRefs.Collections;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>The path of a provision inside its instrument: <c>31(3)(c)</c>, <c>annex-3/17</c>, <c>preamble(3)</c>.</summary>
/// <remarks>Equality: step by step. Order: step by step, a provision before what it contains. <c>default</c> is the whole
/// instrument and prints as nothing.</remarks>
[JsonConverter(typeof(NotationJsonConverter<Pinpoint>))]
public readonly record struct Pinpoint : IComparable<Pinpoint>, ISpanParsable<Pinpoint>, ISpanFormattable
{
    /// <summary>The most steps that a pinpoint may have.</summary>
    public const int MaxSteps = 16;

    /// <summary>A path of steps.</summary>
    /// <param name="steps">The steps, outermost first; none for the whole instrument.</param>
    public Pinpoint(EquatableArray<PinpointStep> steps) => Steps = steps;

    /// <summary>The steps, outermost first.</summary>
    public EquatableArray<PinpointStep> Steps { get; }

    /// <summary>Whether this is the whole instrument.</summary>
    public bool IsWhole => Steps.IsEmpty;

    /// <summary>The provision that contains this one; the whole instrument for a first step and for the whole instrument.</summary>
    public Pinpoint Parent => IsWhole ? this : new(EquatableArray.Create(Steps.AsSpan()[..^1]));

    /// <summary>The article, rule or operative paragraph that this provision is or lies in, or <see langword="null"/>.</summary>
    public Pinpoint? Article
    {
        get
        {
            for (var i = Steps.Count - 1; i >= 0; i--)
            {
                if (Steps[i].Form == PinpointStepForm.Main)
                {
                    return i == Steps.Count - 1 ? this : new Pinpoint(EquatableArray.Create(Steps.AsSpan()[..(i + 1)]));
                }
            }

            return null;
        }
    }

    /// <summary>The pinpoint of an article by its number.</summary>
    /// <param name="number">From 1.</param>
    /// <returns>The pinpoint.</returns>
    public static Pinpoint OfArticle(int number) => default(Pinpoint).Then(PinpointStep.Main(new ProvisionNumber(number)));

    /// <summary>The pinpoint one step further in.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The longer pinpoint.</returns>
    public Pinpoint Then(PinpointStep step)
    {
        var longer = new PinpointStep[Steps.Count + 1];
        Steps.AsSpan().CopyTo(longer);
        longer[^1] = step;
        return new(EquatableArray.Owning(longer));
    }

    /// <summary>The pinpoint further in by all steps of another.</summary>
    internal Pinpoint Then(Pinpoint inside)
    {
        var longer = new PinpointStep[Steps.Count + inside.Steps.Count];
        Steps.AsSpan().CopyTo(longer);
        inside.Steps.AsSpan().CopyTo(longer.AsSpan(Steps.Count));
        return new(EquatableArray.Owning(longer));
    }

    /// <summary>Paragraph 25 of a resolution as its outermost provision, which is written by its number alone; (i), which would
    /// read as 1, keeps its brackets.</summary>
    internal Pinpoint WithOutermostMain() =>
        Steps is [{ Form: PinpointStepForm.Inner, Number: var number }, ..] && number == number.Unbracketed
            ? new([PinpointStep.Main(number), .. Steps.AsSpan()[1..]])
            : this;

    /// <summary>Whether another provision is this one or lies in it, by its path alone.</summary>
    /// <param name="other">The other provision.</param>
    /// <returns><see langword="true"/> if this path is the beginning of the other.</returns>
    public bool Contains(Pinpoint other) =>
        Steps.Count <= other.Steps.Count && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan()[..Steps.Count]);

    /// <summary>Reads a pinpoint in canonical notation.</summary>
    /// <param name="s">The pinpoint and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The pinpoint.</returns>
    /// <exception cref="ProblemException">The text is not one; the message says where and what was expected.</exception>
    public static Pinpoint Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => NotationReader.ReadPinpoint(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Pinpoint Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads a pinpoint, without throwing.</summary>
    /// <param name="s">The pinpoint and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The pinpoint, or the whole instrument.</param>
    /// <returns>Whether the text is a pinpoint.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Pinpoint result) =>
        NotationReader.ReadPinpoint(s).TryGet(out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Pinpoint)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Pinpoint result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a pinpoint, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or the whole instrument.</param>
    /// <returns>Whether the text is a pinpoint.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Pinpoint result) => TryParse(s, null, out result);

    /// <summary>Reads a pinpoint, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or the whole instrument.</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a pinpoint.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Pinpoint result, [NotNullWhen(false)] out Problem? problem) =>
        NotationReader.ReadPinpoint(s).TryGet(out result, out problem);

    /// <inheritdoc/>
    public int CompareTo(Pinpoint other) => Steps.AsSpan().SequenceCompareTo(other.Steps.AsSpan());

    /// <summary>The canonical notation.</summary>
    /// <returns>Such as <c>31(3)(c)</c>; empty for the whole instrument.</returns>
    public override string ToString()
    {
        // Room for the longest that are usual: the string itself is all that is made.
        var result = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        for (var i = 0; i < Steps.Count; i++)
        {
            result.AppendLiteral(Separator(i));
            Steps[i].AppendTo(ref result);
        }

        return result.ToStringAndClear();
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(), destination, out charsWritten);

    // Brackets follow a number or "preamble" directly; after another name they need the slash: annex-1/(3).
    private string Separator(int index) =>
        index switch
        {
            0 => string.Empty,
            _ when Steps[index].Form != PinpointStepForm.Inner => "/",
            _ => Steps[index - 1] is { Form: PinpointStepForm.Named, Kind: not ProvisionKind.Preamble } ? "/" : string.Empty,
        };
}
