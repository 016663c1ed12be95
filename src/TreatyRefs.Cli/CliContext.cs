using System.CommandLine;
using TreatyRefs.Citations;
using TreatyRefs.Diagnostics;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli;

/// <summary>What every command works with: the machine, and the library that was asked for.</summary>
internal sealed class CliContext(CliEnvironment environment)
{
    private const int MostProblemsShown = 20;

    public CliEnvironment Environment => environment;

    /// <summary>The libraries named by <c>--library</c>, else by <c>TREATYREFS_LIBRARY</c>, else the built-in one.</summary>
    public LibraryOrigin[] Origins(ParseResult result)
    {
        var named = result.GetValue(CommonOptions.Library) is { Length: > 0 } given
            ? given
            : environment.Variable("TREATYREFS_LIBRARY")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return named.Length == 0 ? [LibraryOrigin.BuiltIn] : [.. named.Select(name => name == "built-in" ? LibraryOrigin.BuiltIn : LibraryOrigin.Path(name))];
    }

    /// <summary>Loads the library; its errors go to stderr and change nothing else.</summary>
    public ITreatyLibrary Library(ParseResult result) => View(result, Load(Origins(result)));

    /// <summary>Loads the library that citations need: without the lexicon of names, where they give no name.</summary>
    public ITreatyLibrary Library(ParseResult result, IEnumerable<string> citations)
    {
        var origins = Origins(result);
        if (origins is not [{ IsBuiltIn: true }])
        {
            return View(result, Load(origins));
        }

        var described = Load([LibraryOrigin.BuiltInWithoutLexicon]);
        return View(result, citations.All(citation => IsEnough(described, citation)) ? described : Load(origins));
    }

    /// <summary>Loads the library for questions that are not about instruments: the lexicon holds nothing else.</summary>
    public ITreatyLibrary LibraryOfCommentary(ParseResult result) =>
        View(result, Load(Origins(result) is [{ IsBuiltIn: true }] ? [LibraryOrigin.BuiltInWithoutLexicon] : Origins(result)));

    // The one place where a date is put between a library and what is asked of it.
    private static ITreatyLibrary View(ParseResult result, ITreatyLibrary library) =>
        result.GetValue(CommonOptions.AsOf) is { } date ? library.AsOf(PartialDate.Parse(date)) : library;

    private static bool IsEnough(TreatyLibrary described, string citation) => CitationParser.NamesNoInstrument(citation)
        || (ReferenceRange.TryParse(citation, null, out var range) && described.FindInstrument(range.Instrument) is not null);

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
            environment.Error.Write($"treatyrefs: this library has {loaded.WarningCount} warning{(loaded.WarningCount == 1 ? "" : "s")}: see treatyrefs check\n");
        }

        return loaded.Library;
    }

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

    /// <summary>Says on stderr that a name is nobody's, or several's.</summary>
    public int FailToFind<T>(string name, string what, NameMatch<T> match, Func<T, string> idOf)
        where T : class => Fail(
            ExitCode.NotFound,
            match.IsAmbiguous ? $"\"{name}\" may be any of {match.Candidates.Count} {what}s" : $"this library has no {what} \"{name}\"",
            match.Candidates.Select(idOf));

    /// <summary>Writes a result to stdout, or to the file named by <c>--output</c>.</summary>
    public int Deliver(ParseResult result, Action<TextWriter, bool> write)
    {
        if (result.GetValue(CommonOptions.Output) is not { } path)
        {
            write(environment.Out, false);
            return ExitCode.Served;
        }

        using var file = new StreamWriter(path, append: false, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        write(file, true);
        return ExitCode.Served;
    }
}
