using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>One provision of a <see cref="ProvisionList"/>, or a run of them, with what each contains.</summary>
/// <remarks>Equality: by all members.</remarks>
/// <param name="First">The first.</param>
/// <param name="Last">The last; the first where there is only one.</param>
/// <param name="Inside">What stands in each of them; <see langword="null"/> where that is not said.</param>
public sealed record ProvisionSpan(PinpointStep First, PinpointStep Last, ProvisionList? Inside = null)
{
    /// <summary>Whether this is a single provision.</summary>
    public bool IsSingle => First == Last;

    /// <summary>Whether its numbers are letters.</summary>
    internal bool HasLetters => First.Form != PinpointStepForm.Named && First.Number.IsLetters;

    /// <summary>Whether letters are roman numbers in a list: no list of letters begins with i.</summary>
    /// <param name="spans">What the list names.</param>
    internal static bool AreRoman(IEnumerable<ProvisionSpan> spans) =>
        spans.FirstOrDefault(span => span.HasLetters)?.First.Number.ToString() == "i";

    /// <summary>Those of the run that may stand between two numbers, in their order; more where these are of another row.</summary>
    /// <param name="first">The first number that is wanted.</param>
    /// <param name="last">The last.</param>
    /// <param name="isRoman">Whether letters are roman numbers.</param>
    internal IEnumerable<PinpointStep> Between(ProvisionNumber first, ProvisionNumber last, bool isRoman)
    {
        if (IsSingle || NumberSequence.Of(First.Number, isRoman) is not { } from || NumberSequence.Of(Last.Number, isRoman) is not { } to)
        {
            return [First];
        }

        return
            NumberSequence.Of(first, isRoman) is { } wanted
            && NumberSequence.Of(last, isRoman) is { } end
            && wanted.Row == from.Row
            && end.Row == from.Row
            ? Numbers(from.Row, Math.Max(wanted.Place, from.Place), Math.Min(end.Place, to.Place))
            : Numbers(from.Row, from.Place, to.Place);
    }

    private IEnumerable<PinpointStep> Numbers(string row, int from, int to)
    {
        for (var place = from; place <= to && NumberSequence.At(row, place) is { IsNone: false } number; place++)
        {
            yield return First.WithNumber(number);
        }
    }

    /// <summary>As it is written in a list.</summary>
    /// <returns>Such as <c>31(1-4; 2(a-b))</c>.</returns>
    public override string ToString()
    {
        var first = Written(First);
        return (IsSingle ? first : $"{first}-{Written(Last)}") + (Inside is null ? string.Empty : $"({Inside})");
    }

    private static string Written(PinpointStep step) => step.Form == PinpointStepForm.Named ? step.ToString() : step.Number.ToString();
}
