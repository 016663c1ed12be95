using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What is printed of every instrument, expert and topic of the built-in library, read and approved by a person.</summary>
public sealed class BuiltInOutputTests
{
    private static IEnumerable<string> Instruments => Treaties.BuiltIn.Instruments.Select(instrument => instrument.Id.ToString());

    private static IEnumerable<string> Experts => Treaties.BuiltIn.Experts.Select(expert => expert.Id);

    private static IEnumerable<string> Topics => Treaties.BuiltIn.Topics.Select(topic => topic.Id);

    [TestCaseSource(nameof(Instruments))]
    public void An_instrument_prints_what_was_approved(string id) => Prints("instrument", id);

    [TestCaseSource(nameof(Experts))]
    public void An_expert_prints_what_was_approved(string id) => Prints("expert", id);

    [TestCaseSource(nameof(Topics))]
    public void A_topic_prints_what_was_approved(string id) => Prints("topic", id);

    private static void Prints(string command, string id)
    {
        var run = Tool.Run(command, id);

        run.ExitCode.Should().Be(ExitCode.Served, run.Error);
        Approved.Matches($"built-in/{command}-{id}.txt", run.Out);
    }
}
