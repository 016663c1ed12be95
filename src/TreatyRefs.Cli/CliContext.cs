using System.CommandLine;
using TreatyRefs.Cli.Files;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli;

/// <summary>What every command works with: the machine, and the library that was asked for.</summary>
internal sealed class CliContext(CliEnvironment environment)
{
    private const int MostProblemsShown = 20;
    private const string BuiltIn = "built-in";
    private const string LibraryVariable = "TREATYREFS_LIBRARY";

    private bool _hasSaidEmpty;

    public CliEnvironment Environment => environment;

    /// <summary>The libraries named by <c>--library</c>, else by <c>TREATYREFS_LIBRARY</c>, else the built-in one.</summary>
    public LibraryOrigin[] Origins(ParseResult result) =>
        [.. LibraryPaths(result).Select(path => path == BuiltIn ? LibraryOrigin.BuiltIn : LibraryOrigin.Path(path))];

    private string[] LibraryPaths(ParseResult result)
    {
        if (result.GetValue(CommonOptions.Library) is { Length: > 0 } given)
        {
            return given;
        }

        string[]? paths = environment.Variable(LibraryVariable)?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (paths is [] && !_hasSaidEmpty)
        {
            _hasSaidEmpty = true;
            environment.Error.Write($"treatyrefs: {LibraryVariable} is empty; the built-in library answers\n");
        }

        return paths is null or [] ? [BuiltIn] : paths;
    }

    /// <summary>Loads the library; its errors go to stderr and change nothing else.</summary>
    public ITreatyLibrary Library(ParseResult result) => View(result, Load(Origins(result)));

    // The one place where a date is put between a library and what is asked of it.
    private static ITreatyLibrary View(ParseResult result, ITreatyLibrary library) =>
        result.GetValue(CommonOptions.AsOf) is { } date ? library.AsOf(PartialDate.Parse(date)) : library;

    private TreatyLibrary Load(LibraryOrigin[] origins)
    {
        var loaded = LibraryLoader.Load(origins);
        foreach (var problem in loaded.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Take(MostProblemsShown))
        {
            environment.Error.Write($"{problem}\n");
        }

        if (loaded.ErrorCount > MostProblemsShown)
        {
            environment.Error.Write($"... and {loaded.ErrorCount - MostProblemsShown} more: see treatyrefs check\n");
        }

        // Nothing is left out for a warning: that there are some is enough for whoever asks something else.
        if (loaded.WarningCount > 0)
        {
            environment.Error.Write(
                $"treatyrefs: this library has {loaded.WarningCount} warning{(loaded.WarningCount == 1 ? "" : "s")}: see treatyrefs check\n"
            );
        }

        return IsOfNothing(loaded) ? throw new IOException(NothingIn(origins)) : loaded.Library;
    }

    // Whoever asks a library of nothing would be told that nothing is known.
    private static bool IsOfNothing(LoadResult loaded) =>
        loaded.Library is { Instruments.Count: 0, Sources.Count: 0, Experts.Count: 0, Topics.Count: 0 }
        && (loaded.FileCount == 0 || loaded.ErrorCount > 0);

    private static string NothingIn(LibraryOrigin[] origins) =>
        $"no library could be read from {string.Join(", ", origins.Select(origin => $"\"{origin.Name}\""))}: expected a folder of "
        + "*.yaml files, or one such file";

    /// <summary>The language asked for, or null for the library's own.</summary>
    public static string? Language(ParseResult result) => result.GetValue(CommonOptions.Language);

    /// <summary>Says on stderr why a command was not served.</summary>
    public int Fail(int exitCode, string problem, IEnumerable<string>? suggestions = null)
    {
        environment.Error.Write($"treatyrefs: {VisibleText.Of(problem)}\n");
        var near = (suggestions ?? []).ToList();
        if (near.Count > 0)
        {
            environment.Error.Write($"Did you mean: {VisibleText.Of(string.Join(", ", near))}\n");
        }

        return exitCode;
    }

    /// <summary>Says on stderr what is wrong, and what is near.</summary>
    public int Fail(Problem problem) =>
        Fail(problem.Kind == ProblemKind.Unreadable ? ExitCode.Usage : ExitCode.NotFound, problem.Message, problem.Suggestions);

    /// <summary>Writes a result to stdout, or to the file named by <c>--output</c>.</summary>
    public int Deliver(ParseResult result, Action<TextWriter, bool> write, IEnumerable<string>? inputs = null, bool mayReplace = true)
    {
        return Deliver(result, Served, inputs, mayReplace);

        int Served(TextWriter writer, bool isFile)
        {
            write(writer, isFile);
            return ExitCode.Served;
        }
    }

    /// <summary>Writes a result to stdout, or to the file named by <c>--output</c>, which is replaced only once the result is
    /// whole.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="write">Writes it, told whether that is to a file, and says how it went: where something could not be read, no
    /// file is replaced.</param>
    /// <param name="inputs">What is read beside the libraries: none of it is overwritten.</param>
    /// <param name="mayReplace">Whether a file that is there already may be replaced.</param>
    public int Deliver(ParseResult result, Func<TextWriter, bool, int> write, IEnumerable<string>? inputs = null, bool mayReplace = true)
    {
        if (result.GetValue(CommonOptions.Output) is not { } path || FileTarget.IsStandardOutput(path))
        {
            return write(environment.Out, false);
        }

        var target = FileTarget.Of(path);
        if (target.Exists && (inputs ?? []).Concat(LibraryFiles(result)).Any(target.Is))
        {
            return Fail(ExitCode.Usage, $"{path} is to be read and to be written; name another file for the result");
        }

        using var file = OutputFile.Open(environment.Files, target, mayReplace);
        var exitCode = write(file.Text, true);
        if (exitCode == ExitCode.File && target.Exists)
        {
            return Fail(exitCode, $"{path} is left as it was, since not everything could be read");
        }

        file.Commit();
        return exitCode;
    }

    private IEnumerable<string> LibraryFiles(ParseResult result)
    {
        foreach (var path in LibraryPaths(result).Where(path => path != BuiltIn && Path.Exists(path)))
        {
            foreach (var file in LibraryOrigin.FilesOf(path))
            {
                yield return file;
            }
        }
    }
}
