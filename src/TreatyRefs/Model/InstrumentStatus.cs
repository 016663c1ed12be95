namespace TreatyRefs.Model;

/// <summary>Where an instrument stands in its life.</summary>
public enum InstrumentStatus
{
    /// <summary>What is recorded does not show it.</summary>
    Unknown,

    /// <summary>Its text is adopted, or open for signature.</summary>
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

    /// <summary>It is no treaty by its own will, so that it neither enters into force nor is out of force.</summary>
    NotBinding,
}

/// <summary>What shows the status of an instrument at a date.</summary>
public enum StatusEvidence
{
    /// <summary>Nothing does: the last thing recorded happened before that date, and nobody looked at what came after it.</summary>
    None,

    /// <summary>Something happened at a time that may lie before that date or after it.</summary>
    DatesLeaveOpen,

    /// <summary>A recorded event that itself is the status: an end, an adoption of what never enters into force, an entry on that
    /// very day.</summary>
    Event,

    /// <summary>A later event, which ended the status: until then it held.</summary>
    LaterEvent,

    /// <summary>A source that was read, and that speaks of that date or a later one.</summary>
    Checked,

    /// <summary>The instrument itself, which does not mean to bind.</summary>
    OwnWill,
}
