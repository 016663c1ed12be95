using System.Runtime.InteropServices;
using System.Text;
using TreatyRefs.Cli.Files;
using TreatyRefs.Cli.Output;

namespace TreatyRefs.Cli;

/// <summary>What the tool sees of the machine: its streams, its terminal and its variables. Tests give it another.</summary>
internal sealed class CliEnvironment
{
    /// <summary>The widest that text is set, however wide the terminal.</summary>
    public const int WidestText = 100;

    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens the standard input.</summary>
    public Func<Stream> OpenIn { get; init; } = () => Stream.Null;

    /// <summary>Whether the standard input is a file or a pipe, and not somebody at a keyboard.</summary>
    public bool IsInputRedirected { get; init; }

    /// <summary>Whether somebody looks at what goes to stderr.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>How files are written.</summary>
    public FileSteps Files { get; init; } = FileSteps.Real;

    /// <summary>What shows results page by page; <see langword="null"/> where they do not go to a terminal, or no pager is
    /// wanted.</summary>
    public PagerStream? Pager { get; init; }

    /// <summary>How long something takes. Never part of a result.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Environment variables.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The width to wrap at; null where results do not go to a terminal.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Whether to colour.</summary>
    public bool IsColoured => TerminalWidth is not null && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The real machine, with UTF-8 on every platform.</summary>
    public static CliEnvironment Real()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        Posix.SurviveFileSizeLimit();
        var (results, error) = (StandardStreams.Output(), TextWriter.Synchronized(Utf8(StandardStreams.Error())));
        var pager =
            !Console.IsOutputRedirected && PagerStream.CommandOf(Environment.GetEnvironmentVariable) is { } command
                ? new PagerStream(command, results, Environment.GetEnvironmentVariable, error.Flush)
                : null;
        return new CliEnvironment
        {
            Out = Utf8(pager ?? results),
            Error = error,
            Pager = pager,
            OpenIn = StandardStreams.Input,
            IsInputRedirected = Console.IsInputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
            TerminalWidth = Console.IsOutputRedirected ? null : Math.Clamp(Console.WindowWidth, 40, WidestText),
        };
    }

    // Written in large pieces, so that a result is one write and a closed pipe is noticed once.
    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16384) { NewLine = "\n" };
}
