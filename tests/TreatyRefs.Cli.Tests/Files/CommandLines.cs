using System.CommandLine;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>A command line of every command that prints something; <c>LIB</c> is a library, <c>TEXT</c> a text, <c>NEW</c> a folder
/// that is not there.</summary>
internal static class CommandLines
{
    private static readonly Dictionary<string, string> s_lines = new(StringComparer.Ordinal)
    {
        ["article"] = "article lake-treaty/2 -l LIB",
        ["report"] = "report lake-treaty/2 lake-treaty/3 -l LIB",
        ["compare"] = "compare lake-treaty/2 lake-treaty/3 -l LIB",
        ["instrument"] = "instrument -l LIB",
        ["expert"] = "expert -l LIB",
        ["topic"] = "topic -l LIB",
        ["refs"] = "refs lake-treaty/2 -l LIB",
        ["search"] = "search lake -l LIB",
        ["cite"] = "cite lake-treaty/2 -l LIB",
        ["scan"] = "scan TEXT -l LIB",
        ["check"] = "check LIB",
        ["import"] = "import TEXT --id x",
        ["explain"] = "explain",
        ["fmt"] = "fmt WILD",
        ["schema"] = "schema",
        ["init"] = "init NEW",
        ["completion"] = "completion bash",
        ["help"] = "help",
    };

    /// <summary>The names of all commands that the tool has.</summary>
    public static IEnumerable<string> Commands => Root().Subcommands.Where(command => !command.Hidden).Select(command => command.Name);

    /// <summary>The commands that can write their result to a file.</summary>
    public static IEnumerable<string> CommandsWithOutput =>
        Root().Subcommands.Where(command => command.Options.Contains(CommonOptions.Output)).Select(command => command.Name);

    /// <summary>The words of a command's line.</summary>
    public static string[] Of(string command, Workspace workspace) =>
        s_lines.TryGetValue(command, out var line)
            ? [.. line.Split(' ').Select(workspace.PathOf)]
            : throw new InvalidOperationException($"The command {command} has no line here: add one, so that what it writes is tested.");

    private static RootCommand Root() =>
        CliApp.Root(
            new CliEnvironment
            {
                Out = TextWriter.Null,
                Error = TextWriter.Null,
                Variable = _ => null,
            }
        );
}
