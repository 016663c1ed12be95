using TreatyRefs.Queries;

namespace TreatyRefs.Cli.Commands;

/// <summary>Says why a name led to nothing, or to several things.</summary>
internal static class NameMatches
{
    public static int Fail<T>(CliContext context, string what, string name, NameMatch<T> match, Func<T, string> id)
        where T : class => context.Fail(
            ExitCode.NotFound,
            match.IsAmbiguous ? $"\"{name}\" may be any of {match.Candidates.Count} {what}s" : $"this library has no {what} \"{name}\"",
            match.Candidates.Select(id));
}
