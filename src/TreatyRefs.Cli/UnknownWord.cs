using System.CommandLine;
using TreatyRefs.Text;

namespace TreatyRefs.Cli;

/// <summary>Says what a word on the command line was probably meant to be.</summary>
internal static class UnknownWord
{
    public static string Explain(Command command, string word)
    {
        string[] known = word.StartsWith('-')
            ? [.. command.Options.SelectMany(option => option.Aliases.Append(option.Name))]
            : [.. command.Subcommands.SelectMany(sub => sub.Aliases.Append(sub.Name))];
        if (known.Contains(word, StringComparer.Ordinal))
        {
            return $"did not expect '{word}' here; options stand after '{command.Name}'";
        }

        var problem = command is RootCommand && !word.StartsWith('-') ? $"there is no command '{word}'" : $"did not expect '{word}'";
        return NearestName.Of(word, known) is { } near ? $"{problem}; did you mean '{near}'?" : problem;
    }

    /// <summary>Keeps a misspelled option from being read as a word of a citation or a name.</summary>
    public static void RefuseOptions(Argument argument, Command command) =>
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value.Length > 1))
            {
                result.AddError(Explain(command, token.Value));
            }
        });
}
