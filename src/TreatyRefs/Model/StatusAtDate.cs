using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>The status of an instrument at a date: what is known, not what follows from silence.</summary>
/// <remarks>
/// <para>An entry into force proves the entry. That the instrument is still in force at a later date is known only from a source that was
/// read (<see cref="Instrument.StatusChecked"/>) or from a later event that ended it; likewise that it is not yet in force. Else the
/// status is <see cref="InstrumentStatus.Unknown"/>, and <see cref="LastRecorded"/> says what happened last.</para>
/// <para>Equality: by all members.</para>
/// </remarks>
/// <param name="Status">The status.</param>
/// <param name="Since">Since when; <see langword="null"/> where that or the status is not known.</param>
public readonly record struct StatusAtDate(InstrumentStatus Status, PartialDate? Since = null)
{
    /// <summary>What shows the status.</summary>
    public StatusEvidence Evidence { get; init; }

    /// <summary>The last event by that date that changed where the whole instrument stands; <see langword="null"/> where none is
    /// recorded.</summary>
    public TreatyAction? LastRecorded { get; init; }

    /// <summary>Up to which day sources were read, and which; <see langword="null"/> where none were.</summary>
    public StatusCheck? Checked { get; init; }

    /// <summary>How sure <see cref="LastRecorded"/> is: as it says itself, else as its instrument says.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>Ids of the sources that show the status: those of the check and of <see cref="LastRecorded"/>.</summary>
    public IEnumerable<SourceId> Sources => (LastRecorded?.Provenance.Sources ?? []).Concat(Checked?.Sources ?? []).Distinct();

    /// <summary>Works the status out from what is recorded.</summary>
    /// <remarks>What a single party did changes nothing for the whole instrument. Where a partial date leaves open whether something
    /// had happened by then, and that would matter, the status is <see cref="InstrumentStatus.Unknown"/> rather than a guess.</remarks>
    /// <param name="instrument">The instrument.</param>
    /// <param name="asOf">The date asked about; <see langword="null"/> for the end of what is recorded, of which a check speaks that is
    /// not older than it.</param>
    /// <returns>The status at that date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is <see langword="null"/>.</exception>
    public static StatusAtDate Of(Instrument instrument, PartialDate? asOf)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return new StatusReader(instrument, asOf).Read();
    }
}
