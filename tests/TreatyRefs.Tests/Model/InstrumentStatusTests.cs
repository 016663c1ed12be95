using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Model;

public sealed class InstrumentStatusTests
{
    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "status.txt", 3 })]
    public void The_status_is_what_is_known(string recorded, string asOf, string expected)
    {
        PartialDate? date = asOf == "end" ? null : PartialDate.Parse(asOf);
        Print(StatusAtDate.Of(Instrument(recorded), date)).Should().Be(expected);
    }

    [Test]
    public void Ten_thousand_events_of_one_year_are_read_in_one_go()
    {
        var events = Enumerable
            .Range(0, 10_000)
            .Select(i => new TreatyAction
            {
                Type = i % 2 == 0 ? ActionType.Suspension : ActionType.EntryIntoForce,
                Date = new PartialDate(1961),
            });
        var instrument = Instrument("entry-into-force 1950") with { Actions = [.. Instrument("entry-into-force 1950").Actions, .. events] };

        Print(StatusAtDate.Of(instrument, new PartialDate(1961, 6))).Should().Be("unknown by open, last entry-into-force 1950");
    }

    private static string Print(StatusAtDate status)
    {
        var evidence = status.Evidence switch
        {
            StatusEvidence.None => string.Empty,
            StatusEvidence.DatesLeaveOpen => " by open",
            StatusEvidence.Checked => " by check",
            var by => " by " + by.Keyword().Replace('-', ' '),
        };
        var last =
            status.LastRecorded is { } action && status.Status is InstrumentStatus.Unknown or InstrumentStatus.NotBinding
                ? $", last {action.Type.Keyword()} {action.Date}".TrimEnd()
                : string.Empty;
        return status.Status.Keyword() + (status.Since is { } since ? $" since {since}" : string.Empty) + evidence + last;
    }

    private static Instrument Instrument(string recorded)
    {
        var words = recorded
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split(' '))
            .ToList();
        var (id, title) = (InstrumentId.Parse("x"), new LocalizedText("en", "X"));
        Instrument instrument = words.FirstOrDefault(word => word[0] == "kind")?[1] switch
        {
            "resolution" => new Resolution { Id = id, Title = title },
            "declaration" => new Declaration { Id = id, Title = title },
            "other" => new OtherInstrument { Id = id, Title = title },
            _ => new Treaty { Id = id, Title = title },
        };
        return instrument with
        {
            Binding = words.All(word => word[0] != "not-binding"),
            StatusChecked = words.FirstOrDefault(word => word[0] == "checked") is { } check
                ? new StatusCheck(PartialDate.Parse(check[1]), [Id("s")])
                : null,
            Actions = words.Where(word => word[0] is not ("kind" or "not-binding" or "checked")).Select(ToAction).ToEquatableArray(),
        };
    }

    private static TreatyAction ToAction(string[] words)
    {
        Keywords.TryParse<ActionType>(words[0], out var type).Should().BeTrue();
        return new TreatyAction
        {
            Type = type,
            Date = words[1] == "?" ? null : PartialDate.Parse(words[1]),
            Party = words.Length > 2 ? words[2].TrimStart(':') : null,
        };
    }
}
