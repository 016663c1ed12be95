using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>A run of provisions of a <see cref="ProvisionList"/>, with the places of its ends in their row of numbers: these are asked
/// for with every provision that is looked for.</summary>
/// <param name="span">The run.</param>
/// <param name="isRoman">Whether letters are roman numbers.</param>
internal sealed class ProvisionRun(ProvisionSpan span, bool isRoman)
{
    private readonly NumberSequence? _from = NumberSequence.Of(span.First.Number, isRoman);
    private readonly NumberSequence? _to = NumberSequence.Of(span.Last.Number, isRoman);

    /// <summary>What stands in each of them; <see langword="null"/> where that is not said.</summary>
    public ProvisionList? Inside => span.Inside;

    /// <summary>Whether a provision is one of them.</summary>
    /// <param name="step">The provision's own step.</param>
    /// <param name="place">Where its number stands.</param>
    public bool Contains(PinpointStep step, NumberSequence? place) =>
        step == span.First
        || step == span.Last
        || (
            step.Form == span.First.Form
            && place is { } at
            && _from is { } from
            && _to is { } to
            && at.Row == from.Row
            && from.Place < at.Place
            && at.Place < to.Place
        );
}
