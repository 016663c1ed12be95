using System.CommandLine;
using TreatyRefs.Cli.Examples;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs help</c>: what the option <c>--help</c> shows, for whoever looks for a command.</summary>
internal sealed class HelpCommand : CliCommand
{
    /// <summary>The word by which it is called.</summary>
    public const string Word = "help";

    private const string AsOption = "--help";

    private readonly Argument<string?> _command = new("command")
    {
        HelpName = "command",
        Description = "The command to explain; without one, all of them are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public HelpCommand(CliContext context)
        : base(context, Word, "Say what the command does, or one of its commands.")
    {
        _command.CompletionSources.Add(completion =>
            Parents.OfType<Command>().SelectMany(root => root.Subcommands).Select(command => command.Name)
        );
        UnknownWord.RefuseOptions(_command, this);
        Add(_command);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Help;

    protected override int Run(ParseResult result)
    {
        var root = result.RootCommandResult.Command;
        var name = result.GetValue(_command);
        if (name is not null && root.Subcommands.All(command => command.Name != name && !command.Aliases.Contains(name)))
        {
            var exitCode = Context.Fail(ExitCode.Usage, UnknownWord.Explain(root, name));
            Context.Environment.Error.Write("See: treatyrefs --help\n");
            return exitCode;
        }

        string[] asked = name is null ? [AsOption] : [name, AsOption];
        return root.Parse(asked)
            .Invoke(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = Context.Environment.Out,
                    Error = Context.Environment.Error,
                }
            );
    }
}
