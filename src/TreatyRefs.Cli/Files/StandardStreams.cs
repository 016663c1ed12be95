using TreatyRefs.Cli.Output;

namespace TreatyRefs.Cli.Files;

/// <summary>The standard streams as they are: also those that nobody gave this program.</summary>
internal static class StandardStreams
{
    /// <summary>Opens the standard input.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    public static Stream Input() => Posix.IsInherited(0) ? Open(Console.OpenStandardInput) : throw Closed("input");

    /// <summary>Opens the standard output; what cannot be written there is an error, but for a closed pipe.</summary>
    public static Stream Output() => new PipeStream(Posix.IsInherited(1) ? Console.OpenStandardOutput() : new ClosedOutput());

    /// <summary>Opens the standard error; what cannot be written there is lost, since there is no place left to say so.</summary>
    public static Stream Error() => Posix.IsInherited(2) ? new PipeStream(Console.OpenStandardError()) { IsQuiet = true } : Stream.Null;

    private static Stream Open(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            throw Closed("input");
        }
    }

    private static IOException Closed(string name) => new($"the standard {name} is closed");

    private sealed class ClosedOutput : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw Closed("output");
    }
}
