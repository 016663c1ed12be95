using TreatyRefs.Model;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Model;

public sealed class InstrumentStatusTests
{
    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "status.txt", 3 })]
    public void The_status_follows_from_what_happened(string happened, string asOf, string expected)
    {
        PartialDate? date = asOf == "end" ? null : PartialDate.Parse(asOf);
        var actions = happened.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ToAction);
        Print(StatusAtDate.Of(actions, date)).Should().Be(expected);
    }

    private static string Print(StatusAtDate status) => status.Status.Keyword() + (status.Since is { } since ? $" since {since}" : string.Empty);

    private static TreatyAction ToAction(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Keywords.TryParse<ActionType>(words[0], out var type).Should().BeTrue();
        return new TreatyAction
        {
            Type = type,
            Date = words[1] == "?" ? null : PartialDate.Parse(words[1]),
            Party = words.Length > 2 ? words[2].TrimStart(':') : null,
        };
    }
}
