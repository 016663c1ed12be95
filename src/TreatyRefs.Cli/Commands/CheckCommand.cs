using System.CommandLine;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Cli.Files;
using TreatyRefs.Cli.Output;
using TreatyRefs.Collections;
using TreatyRefs.Diagnostics;
using TreatyRefs.Queries;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs check</c>: every problem of libraries or files.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly Argument<string[]> _paths = new("path")
    {
        HelpName = "path",
        Description = "Folders or files, checked together as one library; without any, the library that other commands would use.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = "Treat warnings as errors." };
    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "Also report where the library has nothing: commentary, sources, topics, citations that lead nowhere.",
    };
    private readonly Option<string> _format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json, CommonOptions.Sarif);

    public CheckCommand(CliContext context)
        : base(context, "check", "Check libraries or files: every problem, with file(line,col).")
    {
        UnknownWord.RefuseOptions(_paths.RefuseEmpty(), this);
        Add(_paths);
        Add(_warningsAsErrors);
        Add(_coverage);
        Add(_format);
        Add(CommonOptions.Library);
        Add(CommonOptions.Output);
    }

    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Check;

    protected override int Run(ParseResult result)
    {
        var given = result.GetValue(_paths) ?? [];
        var paths = given.Where(IsLibrary).ToList();
        if (paths.Count == 0 && given.Length > 0)
        {
            return ExitCode.File;
        }

        var isOnlyDefault = paths.Count > 0 && result.GetResult(CommonOptions.Library) is null;
        LibraryOrigin[] origins = [.. isOnlyDefault ? [] : Context.Origins(result), .. paths.Select(LibraryOrigin.Path)];
        var loaded = LibraryLoader.Check(origins);
        var coverage = result.GetValue(_coverage) ? LibraryCoverage.Of(loaded.Library) : null;
        loaded = coverage is null ? loaded : CoverageWarnings.AddTo(loaded, coverage);
        loaded = result.GetValue(_warningsAsErrors) ? WithoutWarnings(loaded) : loaded;
        var exitCode = Context.Deliver(result, Write, paths.SelectMany(LibraryOrigin.FilesOf));
        StatusHint.Say(loaded.Library, Context.Environment.Error);
        return exitCode;

        int Write(TextWriter writer, bool isFile)
        {
            WriteProblems(CommonOptions.FormatOf(result, _format), loaded, coverage, writer, isFile);
            return paths.Count < given.Length ? ExitCode.File
                : loaded.ErrorCount > 0 ? ExitCode.ErrorsFound
                : ExitCode.Served;
        }
    }

    // A typo in a path would pass as a library without faults.
    private bool IsLibrary(string path)
    {
        try
        {
            if (LibraryOrigin.FilesOf(path).Any())
            {
                return true;
            }

            Context.Fail(ExitCode.File, $"There is no *.yaml file in \"{path}\".");
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            Context.Fail(ExitCode.File, e.Message);
        }

        return false;
    }

    private void WriteProblems(string format, LoadResult loaded, LibraryCoverage? coverage, TextWriter writer, bool isFile)
    {
        switch (format)
        {
            case CommonOptions.Json:
                CheckJson.Write(loaded, coverage, writer);
                break;
            case CommonOptions.Sarif:
                CheckSarif.Write(loaded.Diagnostics, Environment.CurrentDirectory, writer);
                break;
            default:
                new CheckText(writer, isFile ? null : Context.Environment.TerminalWidth, Context.Environment.IsColoured).Write(loaded);
                WriteCoverage(coverage, writer, isFile);
                break;
        }
    }

    private void WriteCoverage(LibraryCoverage? coverage, TextWriter writer, bool isFile)
    {
        if (coverage is not null)
        {
            writer.Write('\n');
            coverage.WriteText(writer, ReportWriter.TextOptions(Context, isFile));
        }
    }

    private static LoadResult WithoutWarnings(LoadResult loaded) =>
        loaded with
        {
            Diagnostics = loaded
                .Diagnostics.Select(problem => problem with { Rule = problem.Rule with { Severity = DiagnosticSeverity.Error } })
                .ToEquatableArray(),
        };
}
