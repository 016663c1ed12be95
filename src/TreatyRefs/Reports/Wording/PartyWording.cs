using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports.Wording;

/// <summary>How a party and where it stands are said: what is known, and where that ends.</summary>
internal static class PartyWording
{
    /// <summary>A party with its code: <c>France (FR)</c>.</summary>
    public static string NameOf(DossierContext context, Party party)
    {
        var name = context.In(party.Name)!.Value.Text;
        return party.Code is { } code && code != name ? $"{name} ({code})" : name;
    }

    /// <summary>The name of a party that an action has by its code; the code itself, or the name, where nothing else is known.</summary>
    public static string NameOf(string codeOrName) => StateNames.Of(codeOrName) is [var name, ..] ? name : codeOrName;

    /// <summary>Where it stands, as a sentence without a full stop.</summary>
    /// <param name="record">What is recorded of the party.</param>
    /// <param name="asOf">The day to name; none where there is none.</param>
    public static string Standing(PartyRecord record, PartialDate? asOf) =>
        Standing(record) + Caveat(record) + (asOf is { } day ? $" (as of {ReportWording.Human(day)})" : string.Empty);

    private static string? Caveat(PartyRecord record) =>
        record.ShownBy?.Provenance.Certainty is { } certainty && certainty != Certainty.Confirmed
            ? $" ({ReportWording.CertaintyOf(certainty)})"
            : null;

    private static string Standing(PartyRecord record) =>
        record.Standing switch
        {
            PartyStanding.Listed => "Listed as a party; no act of its own is recorded in this library",
            PartyStanding.Signed => $"Signed{On(record)}; no consent to be bound is recorded in this library",
            PartyStanding.Consented => $"{Consent(record.ShownBy!.Type)}{On(record)}; nothing later is recorded in this library",
            PartyStanding.NoticeGiven => $"Gave notice of leaving{On(record)}; that it took effect is not recorded in this library",
            PartyStanding.Suspended => $"Suspended its participation{On(record)}; nothing later is recorded in this library",
            PartyStanding.Left => $"Its withdrawal is recorded{On(record)}",
            _ => "Nothing is recorded of it in this library: whether it is a party is not known",
        };

    private static string Consent(ActionType type) =>
        type switch
        {
            ActionType.Ratification => "Ratified",
            ActionType.Acceptance => "Accepted",
            ActionType.Approval => "Approved",
            ActionType.Accession => "Acceded",
            ActionType.Succession => "Succeeded",
            _ => "In force for it",
        };

    private static string On(PartyRecord record) => record.ShownBy?.Date is { } date ? $" {ReportWording.Human(date)}" : " without a date";
}
