using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TreatyRefs.Collections;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>One provision, or neighbouring ones of one instrument with both ends included: <c>un-charter/39..51</c>.</summary>
/// <remarks>A single reference is the range from itself to itself and prints as that reference. Both ends are written in the same
/// form, under the same provision, and run forwards; <see cref="Create"/> and the parser hold to that.
/// Equality: both ends. Order: by first end, then last.</remarks>
[JsonConverter(typeof(NotationJsonConverter<ReferenceRange>))]
public readonly record struct ReferenceRange : IComparable<ReferenceRange>, ISpanParsable<ReferenceRange>, ISpanFormattable
{
    private ReferenceRange(ProvisionReference first, ProvisionReference last) => (First, Last) = (first, last);

    /// <summary>The first provision.</summary>
    public ProvisionReference First { get; }

    /// <summary>The last provision; equal to <see cref="First"/> for a single reference.</summary>
    public ProvisionReference Last { get; }

    /// <summary>Whether this is a single reference.</summary>
    public bool IsSingle => First == Last;

    /// <summary>The instrument of both ends.</summary>
    public InstrumentId Instrument => First.Instrument;

    /// <summary>A single reference as a range.</summary>
    /// <param name="reference">The reference.</param>
    public static implicit operator ReferenceRange(ProvisionReference reference) => new(reference, reference);

    /// <summary>A single reference as a range.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The range from it to itself.</returns>
    public static ReferenceRange FromProvisionReference(ProvisionReference reference) => reference;

    /// <summary>A range of neighbouring provisions.</summary>
    /// <param name="first">The first provision.</param>
    /// <param name="last">The last provision, of the same instrument.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The ends do not belong together, or the range runs backwards.</exception>
    public static ReferenceRange Create(ProvisionReference first, ProvisionReference last)
    {
        var problem = ProblemWith(first, last);
        return problem is null ? new ReferenceRange(first, last) : throw new ArgumentException(problem, nameof(last));
    }

    /// <summary>Whether a provision is one of these or lies in one of them, by number alone.</summary>
    /// <param name="reference">A provision.</param>
    /// <returns><see langword="true"/> if it does: 39..51 contains 41 and 41(2), and 40bis too.</returns>
    public bool Contains(ProvisionReference reference)
    {
        if (IsSingle || reference.Instrument != Instrument)
        {
            return First.Contains(reference);
        }

        var (first, last, steps) = (First.Pinpoint.Steps, Last.Pinpoint.Steps, reference.Pinpoint.Steps);
        var depth = SharedSteps(first, last);
        if (steps.Count <= depth || SharedSteps(first, steps) < depth)
        {
            return false;
        }

        return steps[depth] == first[depth] ? IsInOrBeyond(steps, first, depth + 1, forwards: true)
            : steps[depth] == last[depth] ? IsInOrBeyond(steps, last, depth + 1, forwards: false)
            : IsSameSort(steps[depth], first[depth]) && steps[depth].Number.IsBetween(first[depth].Number, last[depth].Number);
    }

    /// <summary>Whether this range and a provision have something in common: one contains the other.</summary>
    /// <param name="reference">A provision, or a whole instrument.</param>
    /// <returns><see langword="true"/> if this lies in the provision or the provision in this.</returns>
    public bool Touches(ProvisionReference reference) => Contains(reference) || reference.Contains(First) || reference.Contains(Last);

    /// <summary>Reads a reference or range in canonical notation.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ProblemException">The text is not one, or runs backwards; the message says where and why.</exception>
    public static ReferenceRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => NotationReader.ReadRange(s).Value;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ReferenceRange Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads a reference or range, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The range, or <c>default</c>.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReferenceRange result) =>
        NotationReader.ReadRange(s).TryGet(out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ReferenceRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReferenceRange result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a reference or a range, without throwing.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no instrument".</param>
    /// <returns>Whether the text is a reference or a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReferenceRange result) => TryParse(s, null, out result);

    /// <summary>Reads a reference or a range, without throwing, and says why it cannot be read.</summary>
    /// <param name="s">The text and nothing else.</param>
    /// <param name="result">What was read, or "no instrument".</param>
    /// <param name="problem">Why not; <see langword="null"/> where it was read.</param>
    /// <returns>Whether the text is a reference or a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReferenceRange result, [NotNullWhen(false)] out Problem? problem) =>
        NotationReader.ReadRange(s).TryGet(out result, out problem);

    /// <inheritdoc/>
    public int CompareTo(ReferenceRange other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    /// <summary>The canonical notation.</summary>
    /// <returns>Such as <c>un-charter/39..51</c> or <c>vclt/31(3)(a)..(c)</c>.</returns>
    public override string ToString() => IsSingle ? First.ToString() : $"{First}..{Tail()}";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NotationFormatting.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>Why two references are not the ends of a range.</summary>
    /// <returns>The reason, or <see langword="null"/> where they are.</returns>
    internal static string? ProblemWith(ProvisionReference first, ProvisionReference last)
    {
        var (from, to) = (first.Pinpoint.Steps, last.Pinpoint.Steps);
        var same = SharedSteps(from, to);
        if (first.Instrument != last.Instrument || same == from.Count || same == to.Count)
        {
            return $"{first} and {last} are not neighbouring provisions";
        }

        if (from[same].Form != to[same].Form || from[same].Kind != to[same].Kind || from[same].Number.IsNone || to[same].Number.IsNone)
        {
            return $"{first} and {last} are not provisions of the same kind";
        }

        return from[same].Number.RunsForwardsTo(to[same].Number) switch
        {
            true => null,
            false => $"the range {first}..{last.Pinpoint} runs backwards",
            null => $"a range cannot run from {Describe(from[same].Number)} to {Describe(to[same].Number)}",
        };
    }

    // Where a path agrees with one end of the range on the way to a depth: whether it lies in that end, or goes on from it into the range.
    private static bool IsInOrBeyond(EquatableArray<PinpointStep> steps, EquatableArray<PinpointStep> end, int depth, bool forwards)
    {
        var same = depth;
        while (same < steps.Count && same < end.Count && steps[same] == end[same])
        {
            same++;
        }

        if (same == end.Count || same == steps.Count)
        {
            return same == end.Count;
        }

        var (from, to) = forwards ? (end[same], steps[same]) : (steps[same], end[same]);
        return IsSameSort(from, to) && from.Number.RunsForwardsTo(to.Number) == true;
    }

    private static bool IsSameSort(PinpointStep one, PinpointStep other) => one.Form == other.Form && one.Kind == other.Kind;

    private static string Describe(ProvisionNumber number) => (number.IsLetters ? "the letter " : "the number ") + number;

    private static int SharedSteps(EquatableArray<PinpointStep> from, EquatableArray<PinpointStep> to)
    {
        var same = 0;
        while (same < from.Count && same < to.Count && from[same] == to[same])
        {
            same++;
        }

        return same;
    }

    // Only what differs is repeated; a bracket alone where only the last bracket does, else from the step that differs on.
    private string Tail()
    {
        var (from, to) = (First.Pinpoint.Steps, Last.Pinpoint.Steps);
        var start = SharedSteps(from, to);
        if (to[start].Form == PinpointStepForm.Inner && (start != to.Count - 1 || from.Count != to.Count))
        {
            while (start > 0 && to[start].Form == PinpointStepForm.Inner)
            {
                start--;
            }
        }

        return new Pinpoint(EquatableArray.Create(to.AsSpan()[start..])).ToString();
    }
}
