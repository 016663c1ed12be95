namespace TreatyRefs.Cli.Files;

/// <summary>What the runtime throws where the system refuses to read or write.</summary>
internal static class FileProblem
{
    /// <summary>Whether an exception says that a file cannot be opened, read or written.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Whether an exception of a call that writes says that the system refused.</summary>
    /// <remarks>A file beyond its limit is a wrong argument to the runtime.</remarks>
    public static bool IsOfWriting(Exception e) => Is(e) || e is ArgumentOutOfRangeException or NotSupportedException;

    /// <summary>Why the system refused, as the end of a sentence: without the names that the runtime adds, which are not the
    /// user's.</summary>
    public static string Reason(Exception e) =>
        e switch
        {
            ArgumentOutOfRangeException => "it would be larger than a file may be",
            UnauthorizedAccessException => "access is denied",
            DirectoryNotFoundException => "there is no such folder",
            FileNotFoundException => "there is no such file",
            PathTooLongException => "the path is too long",
            _ => WithoutPath(e.Message),
        };

    private static string WithoutPath(string message)
    {
        var name = message.IndexOf(" : '", StringComparison.Ordinal);
        return (name > 0 ? message[..name] : message).TrimEnd('.');
    }
}

/// <summary>A file or the results could not be written; the message is a sentence for the user.</summary>
internal sealed class OutputException(string message, Exception? inner = null) : IOException(message, inner);
