using TreatyRefs.References;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.References;

/// <summary>The tables in Cases/ that a lawyer can review.</summary>
public sealed class ReferenceCaseTests
{
    private const string Error = "error: ";

    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "references.txt", 2 })]
    public void A_reference_is_read_as_the_table_says(string written, string expected) => Read(written).Should().Be(expected);

    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "references.txt", 2 })]
    public void What_is_canonical_reads_as_itself(string written, string expected)
    {
        _ = written;
        var canonical = expected.StartsWith(Error, StringComparison.Ordinal) ? "un-charter" : expected;
        Read(canonical).Should().Be(canonical);
    }

    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "references.txt", 2 })]
    public void TryParse_agrees_with_Parse(string written, string expected) =>
        ReferenceRange.TryParse(written, null, out _).Should().Be(!expected.StartsWith(Error, StringComparison.Ordinal));

    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "eids.txt", 2 })]
    public void An_eId_is_made_of_kinds_and_printed_numbers(string path, string expected) =>
        EId.Of(path.Split(", ").Select(Step)).Should().Be(expected);

    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "provision-numbers.txt", 4 })]
    public void A_number_is_read_and_printed_as_the_table_says(string written, string canonical, string printed, string roman)
    {
        var isRead = ProvisionNumber.TryParse(written, null, out var number);
        (isRead ? number.ToString() : "none").Should().Be(canonical);
        if (isRead)
        {
            $"{number:G}".Should().Be(canonical);
            $"{number:P}".Should().Be(printed);
            $"{number:R}".Should().Be(roman);
        }
    }

    private static string Read(string written)
    {
        try
        {
            return ReferenceRange.Parse(written).ToString();
        }
        catch (FormatException e)
        {
            return Error + e.Message;
        }
    }

    private static (ProvisionKind Kind, string Printed) Step(string written)
    {
        var words = written.Split(' ', 2);
        ProvisionKinds.TryFromKeyword(words[0], out var kind).Should().BeTrue();
        return (kind, words.Length > 1 ? words[1] : string.Empty);
    }
}
