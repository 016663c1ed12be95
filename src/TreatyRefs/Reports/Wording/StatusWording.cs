using TreatyRefs.Model;

namespace TreatyRefs.Reports.Wording;

/// <summary>A status as a sentence without a full stop, in two parts.</summary>
/// <param name="Known">What is known; empty where nothing is.</param>
/// <param name="Open">What stands right after it: where that ends, and as of when it is said.</param>
internal readonly record struct StatusSentence(string Known, string Open)
{
    public override string ToString() => Known + Open;
}

/// <summary>How a status is said: what is known, and where that ends.</summary>
internal sealed class StatusWording(FrameWords words)
{
    /// <summary>The status as a sentence without a full stop.</summary>
    /// <param name="status">The status.</param>
    /// <param name="asOf">The day to name; none where the reader knows it.</param>
    public StatusSentence Sentence(StatusAtDate status, PartialDate? asOf)
    {
        var sentence = status.Status == InstrumentStatus.Unknown ? NotKnown(status, asOf) : new StatusSentence(Known(status), string.Empty);
        return asOf is { } day ? sentence with { Open = sentence.Open + words.Fill(Word.AsOfBrackets, day) } : sentence;
    }

    /// <summary>The status in a list that says what its words leave open.</summary>
    public StatusSentence InList(StatusAtDate status) =>
        status switch
        {
            { Status: InstrumentStatus.Unknown, Evidence: StatusEvidence.None, LastRecorded: { } last } => new(Event(last), string.Empty),
            { Status: InstrumentStatus.Unknown, LastRecorded: null } => new(string.Empty, words[Word.NotRecorded]),
            { Status: InstrumentStatus.NotBinding } => new(words[Word.NotBinding], string.Empty),
            _ => Sentence(status, null),
        };

    /// <summary>That an instrument did not exist yet.</summary>
    public string NotYet(Instrument instrument, PartialDate asOf) => words.Fill(Word.NotYet, asOf, after: Made(instrument));

    /// <summary>By what an instrument came to be, and on which day.</summary>
    public string Made(Instrument instrument) =>
        words.Fill(
            instrument.DateOf(ActionType.Adoption) is not null ? Word.MadeAdopted
                : instrument.DateOf(ActionType.OpenedForSignature) is not null ? Word.MadeOpened
                : Word.MadeSigned,
            instrument.Date!.Value
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
        return action.Date is { } date ? words.Fill(on, date) : words[word];
    }

    private string Since(Word word, Word since, StatusAtDate status) => status.Since is { } date ? words.Fill(since, date) : words[word];

    private string NotBinding(StatusAtDate status) =>
        status.LastRecorded is { } last
            ? words[Word.NotBindingByWill] + words[Word.Semicolon] + FrameWords.Uncapitalised(Event(last))
            : words[Word.NotBindingByWill];

    private string Known(StatusAtDate status) =>
        status.Status switch
        {
            InstrumentStatus.InForce => Since(Word.InForce, Word.InForceSince, status),
            InstrumentStatus.Signed => status.Evidence == StatusEvidence.Event
                ? Event(status.LastRecorded!)
                : words.Fill(Word.NotInForceAfter, Event(status.LastRecorded!)),
            InstrumentStatus.ProvisionallyApplied => Since(Word.ProvisionallyApplied, Word.ProvisionallyAppliedSince, status),
            InstrumentStatus.Suspended => Since(Word.Suspended, Word.SuspendedSince, status),
            InstrumentStatus.Terminated => Since(Word.NoLongerInForce, Word.NoLongerInForceSince, status),
            InstrumentStatus.NotBinding => NotBinding(status),
            _ => Event(status.LastRecorded!),
        };

    private StatusSentence NotKnown(StatusAtDate status, PartialDate? asOf) =>
        status switch
        {
            { Evidence: StatusEvidence.DatesLeaveOpen, LastRecorded: { } last } when asOf is { Day: null } => After(
                Event(last),
                Word.DateLeavesOpenAfter
            ),
            { Evidence: StatusEvidence.DatesLeaveOpen } when asOf is { Day: null } => new(string.Empty, words[Word.DateLeavesOpen]),
            { Evidence: StatusEvidence.DatesLeaveOpen, LastRecorded: { } last } => After(Event(last), Word.RecordLeavesOpenAfter),
            { Evidence: StatusEvidence.DatesLeaveOpen } => new(string.Empty, words[Word.RecordLeavesOpen]),
            { LastRecorded: null } => new(string.Empty, words[Word.StatusNotRecorded]),
            { LastRecorded: { } last, Checked: { } check } when last.Date?.IsOnOrBefore(check.Date) == true => After(
                CheckedUntil(last, check.Date),
                Word.LaterEvents
            ),
            { LastRecorded: { } last } => After(Event(last), IsBeforeForce(last) ? Word.EntryNotRecorded : Word.LaterEvents),
        };

    // In every language what is open stands after what is known.
    private StatusSentence After(string known, Word open) => new(known, words.Fill(open, string.Empty));

    private string CheckedUntil(TreatyAction last, PartialDate day) =>
        words.Fill(
            last.Type switch
            {
                ActionType.EntryIntoForce => Word.InForceAtCheck,
                ActionType.Suspension or ActionType.ProvisionalApplication => Word.StillSoAtCheck,
                _ => Word.NotInForceAtCheck,
            },
            day,
            before: Event(last)
        );

    private static bool IsBeforeForce(TreatyAction last) =>
        last.Type is ActionType.Adoption or ActionType.OpenedForSignature or ActionType.Signature;
}
