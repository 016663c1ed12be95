using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>What can happen to an instrument.</summary>
/// <remarks>The words of the Vienna Convention on the Law of Treaties and of the UN's glossary of treaty terms.</remarks>
public enum ActionType
{
    /// <summary>The text was adopted: the day of the vote or the final act, not that of signing.</summary>
    Adoption,

    /// <summary>A day from which states could sign.</summary>
    OpenedForSignature,

    /// <summary>It was signed, as a bilateral treaty or at a ceremony.</summary>
    Signature,

    /// <summary>A party's own organs approved it; no act towards the other parties.</summary>
    DomesticApproval,

    /// <summary>Consent to be bound, towards the other parties: the exchange or deposit of instruments.</summary>
    Ratification,

    /// <summary>Consent to be bound, under this name.</summary>
    Acceptance,

    /// <summary>Consent to be bound, under this name.</summary>
    Approval,

    /// <summary>Consent to be bound by a state that had not signed.</summary>
    Accession,

    /// <summary>A new state takes over.</summary>
    Succession,

    /// <summary>Applied before entry into force.</summary>
    ProvisionalApplication,

    /// <summary>Entered into force.</summary>
    EntryIntoForce,

    /// <summary>A party excludes or modifies the effect of provisions for itself.</summary>
    Reservation,

    /// <summary>A party says how it understands it.</summary>
    Declaration,

    /// <summary>A party objects to a reservation.</summary>
    Objection,

    /// <summary>The text was changed.</summary>
    Amendment,

    /// <summary>A party gave notice.</summary>
    Denunciation,

    /// <summary>A party left.</summary>
    Withdrawal,

    /// <summary>Its operation was suspended.</summary>
    Suspension,

    /// <summary>It ended.</summary>
    Termination,

    /// <summary>It was registered, with the United Nations for instance.</summary>
    Registration,
}

/// <summary>Something that happened to an instrument.</summary>
public sealed record TreatyAction : ILibraryRecord
{
    /// <summary>What happened.</summary>
    public required ActionType Type { get; init; }

    /// <summary>When, as far as it is known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The party that did it, by code or name; <see langword="null"/> where it concerns the whole instrument.</summary>
    public string? Party { get; init; }

    /// <summary>Where.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>What did it, such as the provision of a later treaty that ended this one.</summary>
    public ReferenceRange? By { get; init; }

    /// <summary>The provisions concerned, of a reservation for instance.</summary>
    public EquatableArray<ReferenceRange> On { get; init; }

    /// <summary>Where this comes from.</summary>
    public Provenance Provenance { get; init; }
}
