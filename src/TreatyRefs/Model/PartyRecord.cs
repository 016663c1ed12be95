using TreatyRefs.Collections;

namespace TreatyRefs.Model;

/// <summary>Where one party stands towards an instrument, as far as its own acts show it.</summary>
public enum PartyStanding
{
    /// <summary>Nothing is recorded of it: whether it is a party is not known.</summary>
    NotRecorded = 1,

    /// <summary>It is named among the parties, and no act of its own is recorded.</summary>
    Listed,

    /// <summary>It signed, and no consent to be bound is recorded.</summary>
    Signed,

    /// <summary>It consented to be bound, and nothing that ended that is recorded.</summary>
    Consented,

    /// <summary>It gave notice that it leaves, and no effect of the notice is recorded.</summary>
    NoticeGiven,

    /// <summary>It suspended its own participation.</summary>
    Suspended,

    /// <summary>It left.</summary>
    Left,
}

/// <summary>What is recorded of one party to an instrument.</summary>
/// <remarks>What is known, not what follows from silence: a consent to be bound shows the consent, and not that it still holds. Immutable;
/// equality by all members.</remarks>
public sealed record PartyRecord
{
    private PartyRecord() { }

    /// <summary>The party.</summary>
    public Party Party { get; private init; } = null!;

    /// <summary>Where it stands.</summary>
    public PartyStanding Standing { get; private init; }

    /// <summary>The act that shows it; <see langword="null"/> for <see cref="PartyStanding.NotRecorded"/> and
    /// <see cref="PartyStanding.Listed"/>.</summary>
    public TreatyAction? ShownBy { get; private init; }

    /// <summary>What the party did, by date, what has none last.</summary>
    public EquatableArray<TreatyAction> Actions { get; private init; }

    /// <summary>Works out where a party stands.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="party">The party. An action is its own where it has its code or one of its names.</param>
    /// <param name="asOf">The date asked about; <see langword="null"/> for the end of what is recorded. An act of which it is not known
    /// whether it was done by then is listed and decides nothing.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> or <paramref name="party"/> is
    /// <see langword="null"/>.</exception>
    public static PartyRecord Of(Instrument instrument, Party party, PartialDate? asOf)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(party);
        var actions = instrument
            .Actions.Where(action => action.Party is { } by && party.GoesBy(by) && HappenedBy(action, asOf) != false)
            .OrderBy(action => action.Date is null)
            .ThenBy(action => action.Date?.Latest) // "2003" may be any day of that year: what has a day in it is not later.
            .ThenBy(action => After(action.Type))
            .ToEquatableArray();
        var shownBy = LastOf(actions.Where(action => HappenedBy(action, asOf) == true));
        return new PartyRecord
        {
            Party = party,
            Actions = actions,
            ShownBy = shownBy,
            Standing =
                shownBy is not null ? After(shownBy.Type)!.Value
                : instrument.Parties.Any(listed => IsSame(listed, party)) ? PartyStanding.Listed
                : PartyStanding.NotRecorded,
        };
    }

    // A signature after a consent changes nothing; whoever left may consent anew.
    private static TreatyAction? LastOf(IEnumerable<TreatyAction> actions)
    {
        TreatyAction? last = null;
        foreach (var action in actions.Where(action => After(action.Type) is not null))
        {
            last = last is not null && After(action.Type) == PartyStanding.Signed ? last : action;
        }

        return last;
    }

    private static PartyStanding? After(ActionType type) =>
        type switch
        {
            ActionType.Signature => PartyStanding.Signed,
            ActionType.Ratification
            or ActionType.Acceptance
            or ActionType.Approval
            or ActionType.Accession
            or ActionType.Succession
            or ActionType.EntryIntoForce => PartyStanding.Consented,
            ActionType.Denunciation => PartyStanding.NoticeGiven,
            ActionType.Suspension => PartyStanding.Suspended,
            ActionType.Withdrawal or ActionType.Termination => PartyStanding.Left,
            _ => null,
        };

    private static bool? HappenedBy(TreatyAction action, PartialDate? asOf) => asOf is { } date ? action.Date?.IsOnOrBefore(date) : true;

    private static bool IsSame(Party one, Party other) =>
        one.Code is not null && one.Code == other.Code || one.Name.Versions.Any(name => other.GoesBy(name.Text));
}
