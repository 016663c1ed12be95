using TreatyRefs.Model;

namespace TreatyRefs.Reports.Wording;

/// <summary>How a status is said: what is known, and where that ends.</summary>
internal sealed class StatusWording(FrameWords words)
{
    /// <summary>The status as a sentence without a full stop.</summary>
    /// <param name="status">The status.</param>
    /// <param name="asOf">The day to name; none where the reader knows it.</param>
    public string Sentence(StatusAtDate status, PartialDate? asOf)
    {
        var sentence = status.Status switch
        {
            InstrumentStatus.InForce => Since(Word.InForce, Word.InForceSince, status),
            InstrumentStatus.Signed => status.Evidence == StatusEvidence.Event
                ? Event(status.LastRecorded!)
                : words.Fill(Word.NotInForceAfter, Event(status.LastRecorded!)),
            InstrumentStatus.Adopted => Event(status.LastRecorded!),
            InstrumentStatus.ProvisionallyApplied => Since(Word.ProvisionallyApplied, Word.ProvisionallyAppliedSince, status),
            InstrumentStatus.Suspended => Since(Word.Suspended, Word.SuspendedSince, status),
            InstrumentStatus.Terminated => Since(Word.NoLongerInForce, Word.NoLongerInForceSince, status),
            InstrumentStatus.NotBinding => NotBinding(status),
            _ => NotKnown(status, asOf),
        };
        return asOf is { } day ? sentence + words.Fill(Word.AsOfBrackets, words.Date(day)) : sentence;
    }

    /// <summary>The status in a list that says what its words leave open.</summary>
    public string InList(StatusAtDate status) =>
        status switch
        {
            { Status: InstrumentStatus.Unknown, Evidence: StatusEvidence.None, LastRecorded: { } last } => Event(last),
            { Status: InstrumentStatus.Unknown, LastRecorded: null } => words[Word.NotRecorded],
            { Status: InstrumentStatus.NotBinding } => words[Word.NotBinding],
            _ => Sentence(status, null),
        };

    /// <summary>That an instrument did not exist yet.</summary>
    public string NotYet(Instrument instrument, PartialDate asOf) => words.Fill(Word.NotYet, words.Date(asOf), Made(instrument));

    /// <summary>By what an instrument came to be, and on which day.</summary>
    public string Made(Instrument instrument) =>
        words.Fill(
            instrument.DateOf(ActionType.Adoption) is not null ? Word.MadeAdopted
                : instrument.DateOf(ActionType.OpenedForSignature) is not null ? Word.MadeOpened
                : Word.MadeSigned,
            words.Date(instrument.Date!.Value)
        );

    /// <summary>What happened last, and when.</summary>
    public string Event(TreatyAction action)
    {
        var (word, on) = action.Type switch
        {
            ActionType.Adoption => (Word.Adopted, Word.AdoptedOn),
            ActionType.OpenedForSignature => (Word.OpenedForSignature, Word.OpenedForSignatureOn),
            ActionType.Signature => (Word.Signed, Word.SignedOn),
            ActionType.ProvisionalApplication => (Word.ProvisionallyApplied, Word.ProvisionallyAppliedFrom),
            ActionType.EntryIntoForce => (Word.EnteredIntoForce, Word.EnteredIntoForceOn),
            ActionType.Suspension => (Word.Suspended, Word.SuspendedOn),
            _ => (Word.Ended, Word.EndedOn),
        };
        return action.Date is { } date ? words.Fill(on, words.Date(date)) : words[word];
    }

    private string Since(Word word, Word since, StatusAtDate status) =>
        status.Since is { } date ? words.Fill(since, words.Date(date)) : words[word];

    private string NotBinding(StatusAtDate status) =>
        status.LastRecorded is { } last
            ? words[Word.NotBindingByWill] + words[Word.Semicolon] + FrameWords.Uncapitalised(Event(last))
            : words[Word.NotBindingByWill];

    private string NotKnown(StatusAtDate status, PartialDate? asOf) =>
        status switch
        {
            { Evidence: StatusEvidence.DatesLeaveOpen, LastRecorded: { } last } when asOf is { Day: null } => words.Fill(
                Word.DateLeavesOpenAfter,
                Event(last)
            ),
            { Evidence: StatusEvidence.DatesLeaveOpen } when asOf is { Day: null } => words[Word.DateLeavesOpen],
            { Evidence: StatusEvidence.DatesLeaveOpen, LastRecorded: { } last } => words.Fill(Word.RecordLeavesOpenAfter, Event(last)),
            { Evidence: StatusEvidence.DatesLeaveOpen } => words[Word.RecordLeavesOpen],
            { LastRecorded: null } => words[Word.StatusNotRecorded],
            { LastRecorded: { } last, Checked: { } check } when last.Date?.IsOnOrBefore(check.Date) == true => words.Fill(
                Word.LaterEvents,
                CheckedUntil(last, words.Date(check.Date))
            ),
            { LastRecorded: { } last } => words.Fill(IsBeforeForce(last) ? Word.EntryNotRecorded : Word.LaterEvents, Event(last)),
        };

    private string CheckedUntil(TreatyAction last, string day) =>
        words.Fill(
            last.Type switch
            {
                ActionType.EntryIntoForce => Word.InForceAtCheck,
                ActionType.Suspension or ActionType.ProvisionalApplication => Word.StillSoAtCheck,
                _ => Word.NotInForceAtCheck,
            },
            Event(last),
            day
        );

    private static bool IsBeforeForce(TreatyAction last) =>
        last.Type is ActionType.Adoption or ActionType.OpenedForSignature or ActionType.Signature;
}
