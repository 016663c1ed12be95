using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Scanning;

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
        var members = new List<ProvisionReference>();
        foreach (var provision in library.ProvisionsOf(range.Instrument))
        {
            if (provision.Reference.Pinpoint.Steps.Count == from.Steps.Count && range.Contains(provision.Reference) && members.Count < Most)
            {
                members.Add(provision.Reference);
            }
        }

        // Numbers that the instrument has though they are not described.
        if (from.Steps.Count == to.Steps.Count)
        {
            var parent = from.Parent;
            for (var number = from.Steps[^1].Number.Leading; number > 0 && number <= to.Steps[^1].Number.Leading && members.Count < Most; number++)
            {
                var step = from.Steps[^1] is { Form: PinpointStepForm.Named } named ? PinpointStep.Named(named.Kind, new ProvisionNumber(number))
                    : from.Steps[^1].Form == PinpointStepForm.Main ? PinpointStep.Main(new ProvisionNumber(number)) : PinpointStep.Inner(new ProvisionNumber(number));
                var reference = range.First with { Pinpoint = parent.Then(step) };
                if (range.Contains(reference) && library.Exists(reference) == Existence.Yes && !members.Contains(reference))
                {
                    members.Add(reference);
                }
            }
        }

        members.Sort();
        return members.ToEquatableArray();
    }
}
