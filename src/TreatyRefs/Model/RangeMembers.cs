using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Which provisions a range covers.</summary>
internal static class RangeMembers
{
    private const int Most = 1000;

    /// <summary>The provisions that exist in a range, in order: 5 to 7 covers 6 bis where there is one.</summary>
    /// <param name="library">The library.</param>
    /// <param name="range">The range.</param>
    /// <returns>Those that are described or numbered within the instrument's count; none where nothing is known.</returns>
    public static EquatableArray<ProvisionReference> Of(ITreatyLibrary library, ReferenceRange range) =>
        Candidates(library, range)
            .Where(range.Contains)
            .Where(reference => library.Exists(reference) == Existence.Yes)
            .Distinct()
            .Take(Most)
            .Order()
            .ToEquatableArray();

    // By the numbers that there are, and never from one end of the range to the other: a text may name articles 1 to 999999999.
    private static IEnumerable<ProvisionReference> Candidates(ITreatyLibrary library, ReferenceRange range)
    {
        var (from, to) = (range.First.Pinpoint, range.Last.Pinpoint);
        var described = library.ProvisionsOf(range.Instrument);
        var alike = described
            .Select(provision => provision.Reference)
            .Where(reference => reference.Pinpoint.Steps.Count == from.Steps.Count);
        if (from.Steps.Count != to.Steps.Count)
        {
            return alike;
        }

        var numbers = described.Select(provision => provision.Provision.Number).Where(number => !number.IsNone).Distinct();
        return alike.Concat(
            numbers
                .Concat(Counted(library, range))
                .Concat(Listed(library, range))
                .Select(number => range.First with { Pinpoint = from.Parent.Then(StepLike(from.Steps[^1], number)) })
        );
    }

    // Articles that the instrument counts though nobody describes them.
    private static IEnumerable<ProvisionNumber> Counted(ITreatyLibrary library, ReferenceRange range)
    {
        var (from, to) = (range.First.Pinpoint.Steps, range.Last.Pinpoint.Steps);
        var count = from is [{ Form: PinpointStepForm.Main }] ? library.FindInstrument(range.Instrument)?.ArticleCount ?? 0 : 0;
        for (var number = Math.Max(1, from[^1].Number.Leading); number <= count && number <= to[^1].Number.Leading; number++)
        {
            yield return new ProvisionNumber(number);
        }
    }

    // Those that the instrument's structure lists, though nobody describes them.
    private static IEnumerable<ProvisionNumber> Listed(ITreatyLibrary library, ReferenceRange range)
    {
        var (from, to) = (range.First.Pinpoint, range.Last.Pinpoint.Steps);
        var list = library.FindInstrument(range.Instrument)?.Structure?.Has.In(from.Parent);
        return list?.Between(from.Steps[^1].Number, to[^1].Number).Select(step => step.Number).Where(number => !number.IsNone) ?? [];
    }

    private static PinpointStep StepLike(PinpointStep step, ProvisionNumber number) =>
        step.Form switch
        {
            PinpointStepForm.Named => PinpointStep.Named(step.Kind, number),
            PinpointStepForm.Main => PinpointStep.Main(number),
            _ => PinpointStep.Inner(number),
        };
}
