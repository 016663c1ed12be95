using System.CommandLine;
using TreatyRefs.Cli.Examples;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs completion</c>: the few lines by which a shell asks the tool for completions.</summary>
internal sealed class CompletionCommand : CliCommand
{
    /// <summary>The word by which it is called.</summary>
    public const string Word = "completion";

    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _treatyrefs() {
              local IFS=$'\n'
              COMPREPLY=( $(treatyrefs "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
            }
            complete -F _treatyrefs treatyrefs
            """,
        ["zsh"] = """
            _treatyrefs() {
              local -a found
              found=("${(@f)$(treatyrefs "[suggest:$#BUFFER]" "$BUFFER" 2>/dev/null)}")
              compadd -a found
            }
            compdef _treatyrefs treatyrefs
            """,
        ["fish"] = """
            complete -f -c treatyrefs -a '(treatyrefs "[suggest:"(string length (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName treatyrefs -ScriptBlock {
              param($word, $line, $position)
              treatyrefs "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    private readonly Argument<string> _shell = new("shell") { HelpName = "bash|zsh|fish|powershell", Description = "The shell." };

    public CompletionCommand(CliContext context)
        : base(context, Word, "Print the lines that make a shell complete commands, ids and names.")
    {
        _shell.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        Add(_shell);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Completion;

    protected override int Run(ParseResult result)
    {
        Context.Environment.Out.Write(s_scripts[result.GetRequiredValue(_shell)].ReplaceLineEndings("\n") + "\n");
        return ExitCode.Served;
    }
}
