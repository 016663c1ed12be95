using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TreatyRefs.Cli.Commands;
using TreatyRefs.Cli.Files;
using TreatyRefs.Cli.Output;
using TreatyRefs.Text;

namespace TreatyRefs.Cli;

/// <summary>The tool: its commands, and what becomes of an error.</summary>
internal static class CliApp
{
    private const string Version = "--version";
    private const string IssuesUrl = "https://github.com/treatyrefs/treatyrefs/issues";

    // A word that begins with @ is a word: nothing is read from a file that nobody named as one.
    private static readonly ParserConfiguration s_asItStands = new() { ResponseFileTokenReplacer = null };

    // In the order in which help names them.
    private static readonly (string Name, Func<CliContext, Command> Make)[] s_commands =
    [
        ("article", context => new ArticleCommand(context)),
        ("report", context => new ReportCommand(context)),
        ("compare", context => new CompareCommand(context)),
        ("instrument", context => new InstrumentCommand(context)),
        ("expert", context => new ExpertCommand(context)),
        ("topic", context => new TopicCommand(context)),
        ("refs", context => new RefsCommand(context)),
        ("search", context => new SearchCommand(context)),
        ("cite", context => new CiteCommand(context)),
        ("scan", context => new ScanCommand(context)),
        ("check", context => new CheckCommand(context)),
        ("import", context => new ImportCommand(context)),
        ("explain", context => new ExplainCommand(context)),
        ("fmt", context => new FmtCommand(context)),
        ("schema", context => new SchemaCommand(context)),
        ("init", context => new InitCommand(context)),
        (CompletionCommand.Word, context => new CompletionCommand(context)),
        (HelpCommand.Word, context => new HelpCommand(context)),
    ];

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(string[] arguments, CliEnvironment environment)
    {
        try
        {
            var exitCode = Explain(() => Invoke(arguments, environment), environment);
            var written = Explain(() => Flush(environment), environment);
            return written == ExitCode.Served || exitCode == ExitCode.Bug ? exitCode : written;
        }
        finally
        {
            environment.Error.Flush();
        }
    }

    private static int Flush(CliEnvironment environment)
    {
        environment.Out.Flush();
        environment.Pager?.Finish();
        return ExitCode.Served;
    }

    private static int Explain(Func<int> step, CliEnvironment environment)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            environment.Error.Write($"treatyrefs: {VisibleText.Of(e.Message)}\n");
            return ExitCode.File;
        }
        catch (Exception e) when (environment.Variable("TREATYREFS_DEBUG") != "1")
        {
            environment.Error.Write(
                $"treatyrefs: this is a bug ({e.GetType().Name}: {VisibleText.Of(e.Message)}). Please report it with the command "
                    + $"line at {IssuesUrl}\n"
            );
            return ExitCode.Bug;
        }
    }

    private static int Invoke(string[] arguments, CliEnvironment environment)
    {
        var result = Parse(arguments, environment);
        if (result.Action is ParseErrorAction)
        {
            return ExplainUsage(result, environment);
        }

        if (result.GetValue(CommonOptions.NoPager))
        {
            environment.Pager?.TurnOff();
        }

        return result.Invoke(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = environment.Out,
                Error = environment.Error,
            }
        );
    }

    // The help that System.CommandLine has for every command, and the error that it has for what it cannot read, cost as much as a command:
    // what asks for neither is read without them, and gives the same.
    private static ParseResult Parse(string[] arguments, CliEnvironment environment)
    {
        var only = Only(arguments);
        if (only is not (null or Version) && !Array.Exists(arguments, MayAskForHelp))
        {
            var root = new Command("treatyrefs") { CommonOptions.NoPager };
            AddCommands(root, environment, only);
            if (root.Parse(arguments, s_asItStands) is { Errors.Count: 0 } result)
            {
                return result;
            }
        }

        // Whoever says nothing does not know what to say.
        return Root(environment, only).Parse(arguments.Length == 0 ? ["--help"] : arguments, s_asItStands);
    }

    // -h, -?, /h, /?, --help, and h among other letters.
    private static bool MayAskForHelp(string argument) =>
        argument is ['-' or '/', .. var rest]
        && rest.AsSpan().ContainsAny('h', '?')
        && (rest[0] != '-' || rest.StartsWith("-help", StringComparison.Ordinal));

    // Whoever begins with a command needs no other, unless it is one that speaks of others; whoever asks for the version, none.
    private static string? Only(string[] arguments) =>
        arguments switch
        {
            [Version] => Version,
            [CompletionCommand.Word or HelpCommand.Word, ..] => null,
            [var first, ..] when Array.Exists(s_commands, command => command.Name == first) => first,
            _ => null,
        };

    /// <summary>The commands and their options.</summary>
    /// <param name="environment">What they run in.</param>
    /// <param name="only">The one command that is needed, or what is none; all if <see langword="null"/>.</param>
    internal static RootCommand Root(CliEnvironment environment, string? only = null)
    {
        var root = new RootCommand("Treaties, their articles, and what experts have said about each.") { CommonOptions.NoPager };
        AddCommands(root, environment, only);
        root.HelpName = "treatyrefs";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelp(
            new HelpAction { MaxWidth = environment.TerminalWidth ?? CliEnvironment.WidestText },
            environment.Out
        );
        return root;
    }

    private static void AddCommands(Command root, CliEnvironment environment, string? only)
    {
        var context = new CliContext(environment);
        foreach (var (name, make) in s_commands)
        {
            if (only is null || name == only)
            {
                root.Add(make(context));
            }
        }
    }

    // What was wrong and where to read on, in two lines; the whole help would bury it.
    private static int ExplainUsage(ParseResult result, CliEnvironment environment)
    {
        var command = result.CommandResult.Command;
        var path = command is RootCommand ? "treatyrefs" : $"treatyrefs {command.Name}";
        foreach (
            var message in result.UnmatchedTokens is [var word, ..]
                ? [UnknownWord.Explain(command, word)]
                : result.Errors.Select(error => error.Message).Distinct()
        )
        {
            environment.Error.Write($"treatyrefs: {VisibleText.Of(message)}\n");
        }

        environment.Error.Write($"See: {path} --help\n");
        return ExitCode.Usage;
    }
}
