using System.CommandLine;
using System.CommandLine.Parsing;

namespace TreatyRefs.Cli;

/// <summary>Refuses an empty path, which most often is a variable of a script that has no value.</summary>
internal static class EmptyPath
{
    /// <summary>Makes an empty path of an option an error of the command line.</summary>
    public static Option<T> RefuseEmpty<T>(this Option<T> option)
    {
        option.Validators.Add(result => Refuse(result, result.Tokens, option.Name));
        return option;
    }

    /// <summary>Makes an empty path among the arguments an error of the command line.</summary>
    public static Argument<T> RefuseEmpty<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result => Refuse(result, result.Tokens, $"<{argument.HelpName}>"));
        return argument;
    }

    private static void Refuse(SymbolResult result, IReadOnlyList<Token> tokens, string name)
    {
        if (tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError($"the path for {name} is empty");
        }
    }
}
