namespace TreatyRefs.Model;

/// <summary>Where an instrument stands in its life.</summary>
public enum InstrumentStatus
{
    /// <summary>What is known does not decide.</summary>
    Unknown,

    /// <summary>Its text is adopted.</summary>
    Adopted,

    /// <summary>It is signed and not yet in force.</summary>
    Signed,

    /// <summary>It is applied before its entry into force.</summary>
    ProvisionallyApplied,

    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>Its operation is suspended.</summary>
    Suspended,

    /// <summary>It has ended.</summary>
    Terminated,
}

/// <summary>The status of an instrument at a date.</summary>
/// <param name="Status">The status.</param>
/// <param name="Since">Since when; <see langword="null"/> where that or the status is not known.</param>
public readonly record struct StatusAtDate(InstrumentStatus Status, PartialDate? Since = null)
{
    /// <summary>Works the status out from what happened.</summary>
    /// <remarks>What a single party did changes nothing for the whole instrument. Where a partial date leaves open whether something
    /// had happened by then, and that would matter, the status is <see cref="InstrumentStatus.Unknown"/> rather than a guess.</remarks>
    /// <param name="actions">Everything that happened, in any order.</param>
    /// <param name="asOf">The date asked about; <see langword="null"/> for the end of what is recorded.</param>
    /// <returns>The status at that date.</returns>
    public static StatusAtDate Of(IEnumerable<TreatyAction> actions, PartialDate? asOf)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var steps = actions
            .Where(action => action.Party is null && StatusAfter(action.Type) != InstrumentStatus.Unknown)
            .OrderBy(action => action.Date ?? default)
            .ThenBy(action => StatusAfter(action.Type))
            .ToList();
        var certain = Replay(steps.Where(action => HappenedBy(action, asOf) == true));

        // What may have happened, happened up to some point: suspended and resumed within a year must not cancel each other out.
        var possible = steps.Where(action => HappenedBy(action, asOf) is null).ToList();
        var isDecided = Enumerable.Range(1, possible.Count).All(count =>
            Replay(steps.Where(action => HappenedBy(action, asOf) == true || possible.IndexOf(action) is >= 0 and var index && index < count)).Status == certain.Status);
        return isDecided ? certain : new StatusAtDate(InstrumentStatus.Unknown);
    }

    private static bool? HappenedBy(TreatyAction action, PartialDate? asOf) =>
        asOf is { } date ? action.Date?.IsOnOrBefore(date) : true;

    private static StatusAtDate Replay(IEnumerable<TreatyAction> steps)
    {
        var result = new StatusAtDate(InstrumentStatus.Unknown);
        foreach (var action in steps)
        {
            var next = StatusAfter(action.Type);

            // A late signature does not take a treaty out of force; an entry into force ends a suspension.
            if (next > result.Status || (next == InstrumentStatus.InForce && result.Status == InstrumentStatus.Suspended))
            {
                result = new StatusAtDate(next, action.Date);
            }
        }

        return result;
    }

    private static InstrumentStatus StatusAfter(ActionType type) => type switch
    {
        ActionType.Adoption => InstrumentStatus.Adopted,
        ActionType.Signature => InstrumentStatus.Signed,
        ActionType.ProvisionalApplication => InstrumentStatus.ProvisionallyApplied,
        ActionType.EntryIntoForce => InstrumentStatus.InForce,
        ActionType.Suspension => InstrumentStatus.Suspended,
        ActionType.Termination => InstrumentStatus.Terminated,
        _ => InstrumentStatus.Unknown,
    };
}
