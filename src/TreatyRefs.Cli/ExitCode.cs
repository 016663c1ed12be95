namespace TreatyRefs.Cli;

/// <summary>What the command's exit status says.</summary>
internal static class ExitCode
{
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
}
