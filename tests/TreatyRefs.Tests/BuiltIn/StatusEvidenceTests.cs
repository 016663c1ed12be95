using System.Text;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>No instrument of the built-in library is said to be in force, or not, without an action, mark and source that say so.</summary>
public sealed class StatusEvidenceTests
{
    private static readonly TreatyLibrary s_library = Treaties.BuiltIn;

    [Test]
    public void Every_status_that_is_asserted_has_a_source() => Unsupported(s_library).Should().BeEmpty();

    /// <summary>Whoever changes a status reads here what it now rests on: nothing may turn up in this list unseen.</summary>
    [Test]
    public void The_reason_for_each_status_was_approved() => Approved.Matches("status-evidence.txt", Reasons(s_library));

    [Test]
    public void No_check_is_of_a_day_after_the_library_or_before_the_last_event_that_matters()
    {
        var today = s_library.Info.Date!.Value;
        var wrong = s_library
            .Instruments.Where(instrument =>
                instrument.StatusChecked is { } check
                && (
                    check.Date.IsOnOrBefore(today) != true
                    || instrument.Actions.Any(action =>
                        action is { Party: null, Type: ActionType.Termination or ActionType.EntryIntoForce }
                        && action.Date?.IsOnOrBefore(check.Date) == false
                    )
                )
            )
            .Select(instrument => instrument.Id.ToString());

        wrong.Should().BeEmpty();
    }

    [Test]
    public void No_check_is_of_a_day_after_all_of_its_sources()
    {
        // A source without a date, or dated by the month or the year, does not decide.
        var wrong =
            from instrument in s_library.Instruments
            where instrument.StatusChecked is not null
            let check = instrument.StatusChecked
            where !check.Sources.Any(id => s_library.FindSource(id)?.Date is not { } date || check.Date.IsOnOrBefore(date) != false)
            select $"{instrument.Id}: {check.Date}";

        wrong.Should().BeEmpty();
    }

    [TestCase(
        "actions: [{ type: entry-into-force, date: 2001-01-01, certainty: background }, "
            + "{ type: termination, date: 2010-01-01, certainty: background }]",
        "pact: in-force at 2001-01-01: termination 2010-01-01 without a source",
        "pact: in-force at 2001-01-02: termination 2010-01-01 without a source",
        "pact: terminated at 2010-01-01: termination 2010-01-01 without a source",
        "pact: terminated at 2010-01-02: termination 2010-01-01 without a source",
        "pact: terminated at 2026-11-23: termination 2010-01-01 without a source"
    )]
    [TestCase(
        "binding: false\nactions: [{ type: adoption, date: 2001-01-01, certainty: background }]",
        "pact: not-binding at 2001-01-01: not binding without a source",
        "pact: not-binding at 2001-01-02: not binding without a source",
        "pact: not-binding at 2026-11-23: not binding without a source"
    )]
    [TestCase("actions: [{ type: entry-into-force, date: 2001-01-01, certainty: background }]")]
    public void A_status_without_a_source_would_be_found(string keys, params string[] found)
    {
        var yaml = $"library: L\ndate: 2026-11-23\n---\ninstrument: pact\nkind: treaty\ntitle: A pact\n{keys}\n";
        var result = LibraryLoader.Load(LibraryOrigin.Text("a.yaml", yaml));

        Unsupported(result.Library).Should().Equal(found);
    }

    // Every day on which a status may begin or end, and the day after it; the day of a check; the day of the library.
    private static IEnumerable<PartialDate> Days(Instrument instrument, TreatyLibrary library)
    {
        var days = instrument
            .Actions.Where(action => action.Party is null)
            .Select(action => action.Date)
            .OfType<PartialDate>()
            .Where(date => date.Day is not null)
            .ToList();
        return days.Concat(days.Select(DayAfter))
            .Concat(instrument.StatusChecked is { } check ? [check.Date] : [])
            .Append(library.Info.Date!.Value)
            .Distinct()
            .Order();
    }

    private static PartialDate DayAfter(PartialDate day)
    {
        var next = new DateOnly(day.Year, day.Month!.Value, day.Day!.Value).AddDays(1);
        return PartialDate.Parse($"{next:yyyy-MM-dd}");
    }

    private static IEnumerable<string> Unsupported(TreatyLibrary library) =>
        from instrument in library.Instruments
        from day in Days(instrument, library)
        let status = StatusAtDate.Of(instrument, day)
        let missing = Missing(instrument, status, day)
        where missing is not null
        select $"{instrument.Id}: {status.Status.Keyword()} at {day}: {missing}";

    private static string? Missing(Instrument instrument, StatusAtDate status, PartialDate day) =>
        status.Evidence switch
        {
            StatusEvidence.OwnWill => instrument.Provenance.Sources.IsEmpty ? "not binding without a source" : null,
            StatusEvidence.Checked => instrument.StatusChecked!.Sources.IsEmpty ? "checked without a source" : null,
            StatusEvidence.LaterEvent => Sourced(Later(instrument, day)),
            StatusEvidence.Event when status.Status is InstrumentStatus.Terminated or InstrumentStatus.Suspended => Sourced(
                status.LastRecorded!
            ),
            _ => null,
        };

    private static string? Sourced(TreatyAction action) =>
        action.Provenance.Sources.IsEmpty && EndsForce(action) ? $"{action.Type.Keyword()} {action.Date} without a source" : null;

    // What was adopted or signed before it entered into force needs no source for that: the entry is what is recorded.
    private static bool EndsForce(TreatyAction action) => action.Type is ActionType.Termination or ActionType.Suspension;

    private static TreatyAction Later(Instrument instrument, PartialDate day) =>
        instrument
            .Actions.Where(action => action.Party is null && action.Date?.IsOnOrBefore(day) == false)
            .OrderByDescending(EndsForce)
            .ThenBy(action => action.Date)
            .First();

    private static string Reasons(TreatyLibrary library)
    {
        var today = library.Info.Date!.Value;
        var text = new StringBuilder($"# Status at {today}, what was last recorded, and what shows the status of that or an earlier day\n");
        foreach (var instrument in library.Instruments.OrderBy(instrument => instrument.Id.ToString(), StringComparer.Ordinal))
        {
            text.Append($"{instrument.Id} | {Reason(instrument, today)}\n");
        }

        return text.ToString();
    }

    private static string Reason(Instrument instrument, PartialDate today)
    {
        var status = StatusAtDate.Of(instrument, today);
        var parts = new List<string> { $"{status.Status.Keyword()} ({status.Evidence})" };
        if (status.LastRecorded is { } last)
        {
            parts.Add($"{last.Type.Keyword()} {last.Date}{Sources(last.Provenance.Sources)}");
        }

        if (!instrument.Binding)
        {
            parts.Add($"not binding{Sources(instrument.Provenance.Sources)}");
        }

        if (instrument.StatusChecked is { } check)
        {
            parts.Add($"at {check.Date} {StatusAtDate.Of(instrument, check.Date).Status.Keyword()}{Sources(check.Sources)}");
        }

        parts.AddRange(
            instrument
                .Actions.Where(action => action.Party is not null && Changes(action))
                .Select(action => $"{action.Party} {action.Type.Keyword()} {action.Date}{Sources(action.Provenance.Sources)}")
        );
        return string.Join(" | ", parts);
    }

    private static bool Changes(TreatyAction action) =>
        action.Type is ActionType.Withdrawal or ActionType.Denunciation or ActionType.Suspension;

    private static string Sources(IEnumerable<SourceId> sources) => sources.Any() ? $" [{string.Join(", ", sources)}]" : "";
}
