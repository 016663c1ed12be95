using TreatyRefs.Cli.Tests.Files;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests;

/// <summary>A command that is asked for is made alone, and answers as among the others.</summary>
public sealed class CommandTreeTests
{
    private static IEnumerable<string> Commands => CommandLines.Commands;

    [TestCaseSource(nameof(Commands))]
    public void A_command_is_made_alone_under_its_name(string name) =>
        CliApp
            .Root(
                new CliEnvironment
                {
                    Out = TextWriter.Null,
                    Error = TextWriter.Null,
                    Variable = _ => null,
                },
                name
            )
            .Subcommands.Should()
            .ContainSingle()
            .Which.Name.Should()
            .Be(name);

    [TestCaseSource(nameof(Commands))]
    public void Its_help_is_the_one_that_help_gives_of_it(string name) =>
        Tool.Run(name, "--help").Out.Should().Be(Tool.Run("help", name).Out).And.NotBeEmpty();

    [Test]
    public void Its_help_is_shown_however_it_is_asked_for(
        [ValueSource(nameof(Commands))] string name,
        [Values("-h", "-?", "/h", "/?")] string help
    ) => Tool.Run(name, help).Should().Be(Tool.Run(name, "--help"));

    // What asks for no help is read without it; what cannot be read is read again with it, and that must not show.
    [TestCase("article 4 --hlep", "treatyrefs: did not expect '--hlep'\nSee: treatyrefs article --help\n")]
    [TestCase("article 4 -l", "treatyrefs: Required argument missing for option: '-l'.\nSee: treatyrefs article --help\n")]
    [TestCase("article 4 --no-pagr", "treatyrefs: did not expect '--no-pagr'\nSee: treatyrefs article --help\n")]
    public void What_cannot_be_read_is_explained_as_among_the_others(string line, string problem) =>
        Tool.Run(Tool.Words(line)).Should().Be(new ToolRun(ExitCode.Usage, string.Empty, problem));

    [Test]
    public void Another_name_of_a_command_is_known_too() => Tool.Run("treaty", "vclt").Out.Should().Be(Tool.Run("instrument", "vclt").Out);
}
