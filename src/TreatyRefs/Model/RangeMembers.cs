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
    public static EquatableArray<ProvisionReference> Of(ITreatyLibrary library, ReferenceRange range)
    {
        var (from, to) = (range.First.Pinpoint, range.Last.Pinpoint);
        var members = new HashSet<ProvisionReference>();
        var described = library.ProvisionsOf(range.Instrument);
        Add(described.Select(provision => provision.Reference).Where(reference => reference.Pinpoint.Steps.Count == from.Steps.Count));
        if (from.Steps.Count == to.Steps.Count)
        {
            // By the numbers that there are, and never from one end of the range to the other: a text may name articles 1 to 999999999.
            var numbers = described.Select(provision => provision.Provision.Number).Where(number => !number.IsNone).Distinct();
            Add(
                numbers
                    .Concat(Counted())
                    .Select(number => range.First with { Pinpoint = from.Parent.Then(StepLike(from.Steps[^1], number)) })
            );
        }

        return members.Order().ToEquatableArray();

        void Add(IEnumerable<ProvisionReference> candidates)
        {
            foreach (
                var reference in candidates
                    .Where(range.Contains)
                    .Where(reference => library.Exists(reference) == Existence.Yes)
                    .TakeWhile(_ => members.Count < Most)
            )
            {
                members.Add(reference);
            }
        }

        // Articles that the instrument counts though nobody describes them.
        IEnumerable<ProvisionNumber> Counted()
        {
            var count = from.Steps is [{ Form: PinpointStepForm.Main }] ? library.FindInstrument(range.Instrument)?.ArticleCount ?? 0 : 0;
            for (
                var number = Math.Max(1, from.Steps[^1].Number.Leading);
                number <= count && number <= to.Steps[^1].Number.Leading;
                number++
            )
            {
                yield return new ProvisionNumber(number);
            }
        }
    }

    private static PinpointStep StepLike(PinpointStep step, ProvisionNumber number) =>
        step.Form switch
        {
            PinpointStepForm.Named => PinpointStep.Named(step.Kind, number),
            PinpointStepForm.Main => PinpointStep.Main(number),
            _ => PinpointStep.Inner(number),
        };
}
