using TreatyRefs.Model;

namespace TreatyRefs.Reports.Wording;

/// <summary>How a status is said: what is known, and where that ends.</summary>
internal static class StatusWording
{
    private const string LaterEvents = "later events not recorded in this library";

    /// <summary>The status as a sentence without a full stop.</summary>
    /// <param name="status">The status.</param>
    /// <param name="asOf">The day to name; none where the reader knows it.</param>
    public static string Sentence(StatusAtDate status, PartialDate? asOf)
    {
        var sentence = status.Status switch
        {
            InstrumentStatus.InForce => Since("In force", status),
            InstrumentStatus.Signed => Event(status.LastRecorded!)
                + (status.Evidence == StatusEvidence.Event ? string.Empty : ", not in force"),
            InstrumentStatus.Adopted => Event(status.LastRecorded!),
            InstrumentStatus.ProvisionallyApplied => Since("Provisionally applied", status),
            InstrumentStatus.Suspended => Since("Suspended", status),
            InstrumentStatus.Terminated => Since("No longer in force", status),
            InstrumentStatus.NotBinding => NotBinding(status),
            _ => NotKnown(status, asOf),
        };
        return asOf is { } day ? $"{sentence} (as of {ReportWording.Human(day)})" : sentence;
    }

    /// <summary>What a list says once of all that it does not know to be in force or not.</summary>
    public const string ListNote =
        "Where it says in force, not in force or ended, a source or a later event shows it. \"Entered into force\", "
        + "\"signed\" and \"adopted\" are what is recorded last: what followed is not recorded in this library.";

    /// <summary>The status in a list that says what its words leave open.</summary>
    public static string InList(StatusAtDate status) =>
        status switch
        {
            { Status: InstrumentStatus.Unknown, Evidence: StatusEvidence.None, LastRecorded: { } last } => Event(last),
            { Status: InstrumentStatus.Unknown, LastRecorded: null } => "Not recorded",
            { Status: InstrumentStatus.NotBinding } => "Not binding as a treaty",
            _ => Sentence(status, null),
        };

    private static string Since(string words, StatusAtDate status) =>
        status.Since is { } date ? $"{words} since {ReportWording.Human(date)}" : words;

    private static string NotBinding(StatusAtDate status) =>
        status.LastRecorded is { } last
            ? $"Not binding as a treaty by its own will; {ReportWording.Uncapitalised(Event(last))}"
            : "Not binding as a treaty by its own will";

    private static string NotKnown(StatusAtDate status, PartialDate? asOf) =>
        status switch
        {
            { Evidence: StatusEvidence.DatesLeaveOpen, LastRecorded: { } last } when asOf is { Day: null } =>
                $"{Event(last)}; the date asked for is no day and leaves open what followed by then",
            { Evidence: StatusEvidence.DatesLeaveOpen } when asOf is { Day: null } =>
                "The date asked for is no day and leaves the status open",
            { Evidence: StatusEvidence.DatesLeaveOpen, LastRecorded: { } last } =>
                $"{Event(last)}; the dates recorded leave open what followed by then",
            { Evidence: StatusEvidence.DatesLeaveOpen } => "The dates recorded leave the status open",
            { LastRecorded: null } => "Status not recorded in this library",
            { LastRecorded: { } last, Checked: { } check } when last.Date?.IsOnOrBefore(check.Date) == true =>
                $"{CheckedUntil(last, ReportWording.Human(check.Date))}; {LaterEvents}",
            { LastRecorded: { } last } => $"{Event(last)}; {(IsBeforeForce(last) ? "entry into force not recorded" : LaterEvents)}",
        };

    private static string CheckedUntil(TreatyAction last, string day) =>
        last.Type switch
        {
            ActionType.EntryIntoForce => $"{Event(last)}, in force at the last check of {day}",
            ActionType.Suspension => $"{Event(last)}, still so at the last check of {day}",
            ActionType.ProvisionalApplication => $"{Event(last)}, still so at the last check of {day}",
            _ => $"{Event(last)}, not in force at the last check of {day}",
        };

    private static bool IsBeforeForce(TreatyAction last) =>
        last.Type is ActionType.Adoption or ActionType.OpenedForSignature or ActionType.Signature;

    /// <summary>What happened last, and when.</summary>
    public static string Event(TreatyAction action)
    {
        var words = action.Type switch
        {
            ActionType.Adoption => "Adopted",
            ActionType.OpenedForSignature => "Opened for signature",
            ActionType.Signature => "Signed",
            ActionType.ProvisionalApplication => "Provisionally applied from",
            ActionType.EntryIntoForce => "Entered into force",
            ActionType.Suspension => "Suspended",
            _ => "Ended",
        };
        return action.Date is { } date ? $"{words} {ReportWording.Human(date)}"
            : action.Type == ActionType.ProvisionalApplication ? "Provisionally applied"
            : words;
    }
}
