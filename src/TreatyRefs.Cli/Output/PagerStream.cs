using System.Diagnostics;

namespace TreatyRefs.Cli.Output;

/// <summary>A terminal that shows results page by page, in the pager that the user chose, as git does: started by the first result,
/// so that a command without one starts nothing; a reader who quits ends it, and nothing is wrong.</summary>
/// <param name="command">What runs the pager, as a shell reads it.</param>
/// <param name="terminal">Where results go without a pager.</param>
/// <param name="variable">Environment variables.</param>
/// <param name="beforeStart">Runs before the pager has the screen: what was said before stands above it.</param>
internal sealed class PagerStream(string command, Stream terminal, Func<string, string?> variable, Action beforeStart) : ResultStream
{
    private const string Usual = "less";
    private const string Shell = "/bin/sh";

    private Process? _pager;
    private bool _isOff;
    private bool _isClosed;

    /// <summary>What runs the pager: TREATYREFS_PAGER, else PAGER, else less; <see langword="null"/> where there is none, or none
    /// is wanted.</summary>
    public static string? CommandOf(Func<string, string?> variable)
    {
        var chosen = (variable("TREATYREFS_PAGER") ?? variable("PAGER") ?? Usual).Trim();
        return chosen is "" or "cat" || !File.Exists(Shell) || !IsThere(chosen, variable("PATH")) ? null : chosen;
    }

    /// <summary>From now on there is no pager.</summary>
    public void TurnOff() => _isOff = true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isOff)
        {
            terminal.Write(buffer);
        }
        else if (!_isClosed && !buffer.IsEmpty)
        {
            Send(buffer);
        }
    }

    public override void Flush()
    {
        if (_isOff)
        {
            terminal.Flush();
        }
    }

    /// <summary>Waits until the reader has read.</summary>
    public void Finish()
    {
        if (_pager is not { } pager)
        {
            return;
        }

        try
        {
            pager.StandardInput.Close();
        }
        catch (IOException)
        {
            // The reader has gone, and what was left with him.
        }

        pager.WaitForExit();
        pager.Dispose();
        _pager = null;
    }

    private void Send(ReadOnlySpan<byte> buffer)
    {
        _pager ??= Start();
        try
        {
            var pages = _pager.StandardInput.BaseStream;
            pages.Write(buffer);
            pages.Flush();
        }
        catch (IOException)
        {
            _isClosed = true;
        }
    }

    private Process Start()
    {
        beforeStart();

        // Ctrl-C means the pager, which has the keyboard.
        Console.CancelKeyPress += (_, key) => key.Cancel = true;
        var start = new ProcessStartInfo(Shell) { RedirectStandardInput = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(command);

        // As git has it: less leaves a short result on the screen and keeps colours.
        start.Environment["LESS"] = variable("LESS") ?? "FRX";
        start.Environment["LV"] = variable("LV") ?? "-c";
        return Process.Start(start)!;
    }

    // A name alone is looked for, so that nothing is lost where it is not there; anything else is for the shell to judge.
    private static bool IsThere(string command, string? path)
    {
        var name = command.Split(' ')[0];
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or '+'))
        {
            return true;
        }

        return name.Contains('/', StringComparison.Ordinal)
            ? File.Exists(name)
            : (path ?? string.Empty)
                .Split(':', StringSplitOptions.RemoveEmptyEntries)
                .Any(folder => File.Exists(Path.Combine(folder, name)));
    }
}
