namespace TreatyRefs.Model;

/// <summary>Works out what is known of the status of one instrument at one date.</summary>
internal sealed class StatusReader
{
    private readonly Instrument _instrument;
    private readonly PartialDate? _asOf;
    private readonly List<TreatyAction> _steps;

    public StatusReader(Instrument instrument, PartialDate? asOf)
    {
        (_instrument, _asOf) = (instrument, asOf);
        _steps =
        [
            .. instrument
                .Actions.Where(action => action.Party is null && After(action.Type) != InstrumentStatus.Unknown)
                .OrderBy(action => action.Date ?? default)
                .ThenBy(action => After(action.Type)),
        ];
    }

    public StatusAtDate Read()
    {
        var certain = Replay(_steps.Where(action => HappenedBy(action) == true));
        if (!_instrument.Binding)
        {
            return NotBinding();
        }

        if (!IsDecided(certain))
        {
            return Unknown(certain, StatusEvidence.DatesLeaveOpen);
        }

        var evidence = certain is null ? StatusEvidence.None : EvidenceOf(certain);
        return evidence == StatusEvidence.None
            ? Unknown(certain, evidence)
            : With(new StatusAtDate(After(certain!.Type), certain.Date) { Evidence = evidence }, certain);
    }

    // Before it exists there is nothing that could bind or not.
    private StatusAtDate NotBinding()
    {
        var last = _steps.LastOrDefault(action => HappenedBy(action) == true);
        return _asOf is { } date && _instrument.ExistedBy(date) == false
            ? Unknown(last, StatusEvidence.None)
            : With(new StatusAtDate(InstrumentStatus.NotBinding) { Evidence = StatusEvidence.OwnWill }, last);
    }

    private StatusAtDate Unknown(TreatyAction? last, StatusEvidence evidence) =>
        With(new StatusAtDate(InstrumentStatus.Unknown) { Evidence = evidence }, last);

    private StatusAtDate With(StatusAtDate status, TreatyAction? last) =>
        status with
        {
            LastRecorded = last,
            Checked = _instrument.StatusChecked,
            Certainty = last is null ? null : last.Provenance.Certainty ?? _instrument.Provenance.Certainty,
        };

    private StatusEvidence EvidenceOf(TreatyAction last) =>
        last switch
        {
            { Type: ActionType.Termination } => StatusEvidence.Event,
            _ when _steps.Any(later =>
                    _asOf is { } date && later.Date?.IsOnOrBefore(date) == false && Ends(After(last.Type), later.Type)
                ) => StatusEvidence.LaterEvent,
            _ when !EntersIntoForce || IsOfThatDay(last) => StatusEvidence.Event,
            _ when IsCovered(last) => StatusEvidence.Checked,
            _ => StatusEvidence.None,
        };

    // On the day on which it enters into force it is in force; on the day of signing it may enter into force as well.
    private bool IsOfThatDay(TreatyAction last) =>
        last.Date is { Day: not null } day && day == _asOf && Status(last) > InstrumentStatus.Signed;

    // A check that is older than the event says nothing of what came after it.
    private bool IsCovered(TreatyAction last) =>
        _instrument.StatusChecked is { Date: var day }
        && last.Date?.IsOnOrBefore(day) == true
        && (_asOf is not { } date || date.IsOnOrBefore(day) == true);

    // Resolutions and declarations take effect by being made; some declarations are treaties, and then say when they entered into force.
    private bool EntersIntoForce =>
        _instrument.Kind is InstrumentKind.Treaty or InstrumentKind.Other
        || _steps.Any(action => After(action.Type) >= InstrumentStatus.ProvisionallyApplied && action.Type != ActionType.Termination);

    // What may have happened, happened up to some point: suspended and resumed within a year must not cancel each other out.
    private bool IsDecided(TreatyAction? certain)
    {
        var reached = new InstrumentStatus[_steps.Count];
        var status = InstrumentStatus.Unknown;
        for (var i = 0; i < _steps.Count; i++)
        {
            reached[i] = status = HappenedBy(_steps[i]) == false ? status : Next(status, _steps[i]);
        }

        // Backwards, with where each status leads by what certainly happened afterwards.
        InstrumentStatus[] leadsTo = Enum.GetValues<InstrumentStatus>();
        for (var i = _steps.Count - 1; i >= 0; i--)
        {
            switch (HappenedBy(_steps[i]))
            {
                case null when leadsTo[(int)reached[i]] != Status(certain):
                    return false;
                case true:
                    leadsTo = [.. Enum.GetValues<InstrumentStatus>().Select(before => leadsTo[(int)Next(before, _steps[i])])];
                    break;
            }
        }

        return true;
    }

    private bool? HappenedBy(TreatyAction action) => _asOf is { } date ? action.Date?.IsOnOrBefore(date) : true;

    private static InstrumentStatus Status(TreatyAction? last) => last is null ? InstrumentStatus.Unknown : After(last.Type);

    private static TreatyAction? Replay(IEnumerable<TreatyAction> steps)
    {
        TreatyAction? last = null;
        foreach (var action in steps)
        {
            last = Next(Status(last), action) == Status(last) ? last : action;
        }

        return last;
    }

    // A late signature does not take a treaty out of force; an entry into force ends a suspension.
    private static InstrumentStatus Next(InstrumentStatus before, TreatyAction action) =>
        After(action.Type) switch
        {
            var next when next > before => next,
            InstrumentStatus.InForce when before == InstrumentStatus.Suspended => InstrumentStatus.InForce,
            _ => before,
        };

    /// <summary>Whether an event shows that a status held until then.</summary>
    private static bool Ends(InstrumentStatus status, ActionType later) =>
        status switch
        {
            InstrumentStatus.Adopted => After(later) > InstrumentStatus.Adopted,
            InstrumentStatus.Signed => After(later) is InstrumentStatus.ProvisionallyApplied or InstrumentStatus.InForce,
            InstrumentStatus.ProvisionallyApplied => After(later) > InstrumentStatus.ProvisionallyApplied,
            InstrumentStatus.InForce => After(later) > InstrumentStatus.InForce,
            InstrumentStatus.Suspended => After(later) is InstrumentStatus.InForce or InstrumentStatus.Terminated,
            _ => false,
        };

    private static InstrumentStatus After(ActionType type) =>
        type switch
        {
            ActionType.Adoption or ActionType.OpenedForSignature => InstrumentStatus.Adopted,
            ActionType.Signature => InstrumentStatus.Signed,
            ActionType.ProvisionalApplication => InstrumentStatus.ProvisionallyApplied,
            ActionType.EntryIntoForce => InstrumentStatus.InForce,
            ActionType.Suspension => InstrumentStatus.Suspended,
            ActionType.Termination => InstrumentStatus.Terminated,
            _ => InstrumentStatus.Unknown,
        };
}
