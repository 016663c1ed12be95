using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Model;

public class ProvisionListTests
{
    [TestCaseSource(typeof(CaseTable), nameof(CaseTable.Read), new object[] { "structure.txt", 3 })]
    public void A_list_says_what_exists_in_it(string has, string pinpoint, string exists)
    {
        var list = ProvisionList.Parse(has);

        list.Exists(Written(pinpoint)).ToString().ToLowerInvariant().Should().Be(exists);
        ProvisionList.Parse(list.ToString()).Should().Be(list, "what is written is read back");
    }

    [TestCase("1-30, 31(1-4; 2(a-b); 3(a-c)), 32(u3), 8bis(1-2), annex-3(1-22)")]
    [TestCase("preamble(u7), 1-4(u1), 5(u1; a-c), 6()")]
    [TestCase("8(1-3; 2(a-f; b(i-xxvi; ...); e(i-xii; ...)); ...)")]
    [TestCase("2, 2a-2i, 14bis-14quater, appendix(1-6, 2(1-3)), chapter-7")]
    public void A_list_is_written_as_it_was_read(string has) => ProvisionList.Parse(has).ToString().Should().Be(has);

    [TestCase("", "\"\": expected the number of an article at column 1")]
    [TestCase("...", "\"...\": expected the number of an article at column 4")]
    [TestCase("1-", "\"1-\": expected the number of an article at column 3")]
    [TestCase("5-3", "\"5-3\": a run cannot go from 5 to 3; at column 1")]
    [TestCase("1-4bis", "\"1-4bis\": a run cannot go from 1 to 4bis; at column 1")]
    [TestCase("31(1-4", "\"31(1-4\": expected \")\", or \";\" and the next number at column 7")]
    [TestCase("31(1-4))", "\"31(1-4))\": did not expect \")\" at column 8")]
    [TestCase("31(1; 1)", "\"31(1; 1)\": \"(1)\" is listed twice; at column 7")]
    [TestCase("31, 31(1)", "\"31, 31(1)\": \"31\" is listed twice; at column 5")]
    [TestCase("31(a-3)", "\"31(a-3)\": a run cannot go from a to 3; at column 4")]
    [TestCase("31(u0)", "\"31(u0)\": expected a number of paragraphs from 1 to 999 after \"u\" at column 5")]
    [TestCase("31(1 2)", "\"31(1 2)\": expected \")\", or \";\" and the next number at column 6")]
    [TestCase("art 4", "\"art 4\": did not expect \"4\" at column 5")]
    [TestCase("annex-(1)", "\"annex-(1)\": expected a number after \"annex-\" at column 7")]
    [TestCase("chapter-7(39-51)", "\"chapter-7(39-51)\": articles stand in the list itself, and not in \"chapter-7\"; at column 10")]
    public void What_is_no_list_is_refused_with_its_place(string has, string message)
    {
        ProvisionList.TryParse(has, out _, out var problem).Should().BeFalse();
        problem!.Message.Should().Be(message);
    }

    [Test]
    public void Brackets_without_end_do_not_overflow_the_stack() =>
        ProvisionList.TryParse(string.Concat(Enumerable.Repeat("1(", 100_000)), out _, out var problem).Should().BeFalse(problem?.Message);

    [TestCase(2000, true)]
    [TestCase(2001, false)]
    [TestCase(500_000, false)]
    public void A_list_has_a_limit(int items, bool isRead)
    {
        var has = string.Join(", ", Enumerable.Range(1, items));

        ProvisionList.TryParse($"1({has})", out _, out var problem).Should().Be(isRead);
        problem?.Message.Should().Contain("a list has at most 2000 items; more at column ");
    }

    [Test]
    public void A_list_of_more_provisions_than_it_can_hold_is_open()
    {
        var provisions = Enumerable
            .Range(1, 2001)
            .Select(place => new Provision { Kind = ProvisionKind.Article, Number = new ProvisionNumber(2 * place) });

        var list = ProvisionList.Of([.. provisions])!;

        list.IsOpen.Should().BeTrue();
        list.Spans.Count.Should().Be(2000);
        ProvisionList.Parse(list.ToString()).Should().Be(list);
    }

    [Test]
    public void What_a_provision_contains_can_be_asked_for()
    {
        var list = ProvisionList.Parse("1-30, 31(1-4; 2(a-b))");

        list.In(Written("31(2)"))!.ToString().Should().Be("a-b");
        list.In(Written("31(1)")).Should().BeNull();
        list.In(Written("5")).Should().BeNull();
    }

    private static Pinpoint Written(string pinpoint) => Pinpoint.TryParse(pinpoint, out var read) ? read : default;
}
