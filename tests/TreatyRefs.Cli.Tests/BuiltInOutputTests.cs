using TreatyRefs.Cli.Tests.Support;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>What is printed of every described instrument, expert and topic of the built-in library, read and approved by a
/// person.</summary>
public sealed class BuiltInOutputTests
{
    // The lexicon is not printed whole.
    private static IEnumerable<string> Instruments =>
        Directory.EnumerateFiles(RepositoryFiles.Data("instruments"), "*.yaml").Select(Path.GetFileNameWithoutExtension).Order()!;

    private static IEnumerable<string> Experts => Treaties.BuiltIn.Experts.Select(expert => expert.Id.ToString());

    private static IEnumerable<string> Topics => Treaties.BuiltIn.Topics.Select(topic => topic.Id.ToString());

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
