namespace TreatyRefs.Cli;

/// <summary>What the command's exit status says.</summary>
/// <remarks>Where several things went differently, what was not served outranks what was: a bug, then a file that could not be read
/// or written, then what could not be read, then what was not found, then errors that were found, then that all was served.</remarks>
internal static class ExitCode
{
    private static readonly int[] s_byRank = [Served, ErrorsFound, NotFound, Usage, File, Bug];

    /// <summary>Served.</summary>
    public const int Served = 0;

    /// <summary><c>check</c> found errors, or <c>scan --fail-on</c> what it looks for.</summary>
    public const int ErrorsFound = 1;

    /// <summary>The command line, or a citation on it, cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>Not found, or ambiguous.</summary>
    public const int NotFound = 3;

    /// <summary>A file could not be read or written.</summary>
    public const int File = 4;

    /// <summary>A bug.</summary>
    public const int Bug = 70;

    /// <summary>The exit status that says most, of what became of several inputs.</summary>
    public static int Of(params IEnumerable<int> codes) =>
        s_byRank[codes.Select(code => Array.IndexOf(s_byRank, code)).DefaultIfEmpty(0).Max()];
}
